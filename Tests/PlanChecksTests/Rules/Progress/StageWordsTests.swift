import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

/// What updates say in plain words of how an action stands.
@Suite struct StageWordsTests {
  private func said(
    _ update: String, stage: StageReading = .delivery, of text: String = "Dig a pond at Oxmarsh."
  ) -> String {
    let action = Action.sample("T1", text, stage: stage, update: update)
    return told(by: StageContradicted(), in: .reporting([action]))
  }

  @Test(arguments: [
    "The pond is full and planted. Nothing more to do.",
    "Filled in May. No further work is needed.",
    "The pond is full and the final account has been settled.",
  ])
  func `what has nothing left to do is done`(update: String) {
    #expect(said(update).contains("that it is done"))
    #expect(said(update, stage: .completed) == "")
  }

  @Test(arguments: [
    "Nothing more to do until the spring.", "Nothing more to do at the north end.",
    "There is nothing more to do about the wall, so digging goes on.",
    "The final account for the wall has been settled.",
    "The final account has been settled for the first phase.",
  ])
  func `what has nothing left to do for now, or in part, is not done`(update: String) {
    #expect(said(update) == "")
  }

  @Test(arguments: [
    "The club folded, so this project has now ended.",
    "The farmer refused us and in May we resolved to take it no further.",
    "Members decided to drop it in June.",
  ])
  func `what has ended has stopped`(update: String) {
    #expect(said(update).contains("that it has stopped"))
    #expect(said(update, stage: .sample("Dropped", .closed)) == "")
  }

  @Test(arguments: [
    "Work on the pond came to a halt in May.",
    "The bid failed in May and no officer time is now allocated to it.",
  ])
  func `what stands still is paused`(update: String) {
    #expect(said(update).contains("that it is paused"))
    #expect(said("\(update) It has since resumed.", stage: .delivery) == "")
  }

  @Test func `digging that we have not begun is not begun`() {
    let done = StageReading.completed
    #expect(said("We have not begun digging yet.", stage: done).contains("that it has not begun"))
    #expect(said("We have not started work on this.", stage: done) != "")
    #expect(said("We have not begun phase 2, as phase 1 is finished.", stage: done) == "")
    #expect(said("We have not begun charging for visits.", stage: done) == "")
  }

  @Test func `works that are under way have begun`() {
    let notBegun = StageReading.sample("Not started", .notStarted)
    #expect(said("Works are well under way, with half of it dug.", stage: notBegun) != "")
    #expect(said("Talks with the farmer are well under way.", stage: notBegun) == "")
  }

  @Test func `what is marked complete may say that it stands still`() {
    let done = StageReading.completed
    #expect(said("Paused since May while the lease is agreed.", stage: done) != "")
    #expect(said("Section 2 has been paused since May.", stage: done) != "")
    #expect(said("Paused in May, resumed in June and opened in July.", stage: done) == "")
    #expect(said("Visits to the old site are paused.", stage: done) == "")
  }

  @Test func `what is on hold and going well, or withdrawn and drawn up, is found`() {
    let held = StageReading.sample("On hold", .onHold)
    #expect(said("Digging parties are going well.", stage: held) != "")
    #expect(said("Digging parties were going well until May.", stage: held) == "")
    let withdrawn = StageReading.sample("Withdrawn", .closed)
    #expect(said("The application is being drawn up for May.", stage: withdrawn) != "")
    #expect(said("The final account is being drawn up.", stage: withdrawn) == "")
  }

  @Test func `what was carried out has begun`() {
    let notBegun = StageReading.sample("Not started", .notStarted)
    let task = "Free energy surveys for farms"
    #expect(
      said("40 surveys were carried out in May.", stage: notBegun, of: task)
        .contains("“40 surveys were carried out”"))
    #expect(said("40 surveys will be carried out in May.", stage: notBegun, of: task) == "")
  }

  @Test func `what is parked, or will no longer be made, has stopped`() {
    let task = "Publish a pond strategy"
    #expect(said("Officers were moved and the strategy has been parked.", of: task) != "")
    #expect(said("Officers were moved and the van has been parked.", of: task) == "")
    #expect(said("The strategy will no longer be written.", of: task) != "")
    #expect(said("The leaflet will no longer be written.", of: task) == "")
    #expect(said("Cabinet decided in June not to proceed with the strategy.", of: task) != "")
  }

  @Test func `what is marked as done has begun, by the first words of its update`() {
    let text = "Teach every ranger to lay hedges."
    let done = StageReading.completed
    #expect(
      said("The training has not begun. A tutor is wanted.", stage: done, of: text)
        .contains("was not carried out: “The training has not begun”"))
    #expect(said("The lessons have not started.", stage: done, of: text) != "")
    #expect(said("The others have not started.", stage: done, of: text) == "")
    #expect(said("Some rangers' lessons have not started.", stage: done, of: text) == "")
    #expect(said("The review has not started.", stage: done, of: text) == "")
    #expect(said("The training has not started to lapse.", stage: done, of: text) == "")
    #expect(said("All were taught. The refresher has not begun.", stage: done, of: text) == "")
    #expect(said("The second course has not started.", stage: done, of: text) == "")
  }

  @Test(arguments: [
    "The orchard was wound up in March.", "The orchard has folded.",
    "The orchard has been disbanded and its tools were given away.",
    "The orchard ceased trading over the winter.",
  ])
  func `what the action is about and is no more has stopped`(update: String) {
    let text = "Run a community orchard at Sallow"
    #expect(said(update, of: text).contains("that it has stopped"))
    #expect(said(update, stage: .sample("Dropped", .closed), of: text) == "")
    #expect(said("\(update) A new one opens in May.", of: text) == "")
    #expect(said(update, of: "Plant hedges with the orchard") == "")
    #expect(said(update, of: "Grants for the orchard") == "")
  }
}
