import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct SuccessionUnlinkedTests {
  private func plan(_ update: String, stage: Stage = .delivery, timescale: String = "2025-26")
    -> Plan
  {
    .sample([
      .sample(
        "C8", timescale: timescale, stage: .sample("Stage", stage), update: update, line: 7),
      .sample("C12"), .sample("C13"),
    ])
  }

  @Test func `a merger without a target is found`() {
    #expect(
      transcript(of: SuccessionUnlinked(), in: plan("Action to be merged into the schools work."))
        == """
        7 warning succession-unlinked C8: its text says “action to be merged”, and names no action that takes it over
        """)
  }

  @Test(arguments: [
    "This action has been replaced.", "Will be closed and replaced by a wider one.",
    "Action will be archived.",
  ])
  func `however it is said`(update: String) {
    #expect(SuccessionUnlinked().findings(in: plan(update)).count == 1)
  }

  @Test(arguments: [
    "Action to be merged into C12.", "Could this action be merged?",
    "The two schemes merged in May.",
    "Old boilers were replaced.", "This action may be combined with others.",
  ])
  func `a target, a question and things that are replaced are no fault`(update: String) {
    #expect(SuccessionUnlinked().findings(in: plan(update)).isEmpty)
  }

  @Test func `what is complete may be archived, unless it goes on`() {
    let update = "Action to be archived."
    #expect(SuccessionUnlinked().findings(in: plan(update, stage: .complete)).isEmpty)
    #expect(
      SuccessionUnlinked().findings(in: plan(update, stage: .complete, timescale: "Ongoing")).count
        == 1)
  }

  @Test(arguments: [
    "Has been merged with another commitment to save time.",
    "Taken up within another deliverable from June.",
  ])
  func `what is given up for another action has to name it`(update: String) {
    #expect(SuccessionUnlinked().findings(in: plan(update, stage: .closed)).count == 1)
    #expect(SuccessionUnlinked().findings(in: plan("Work \(update)", stage: .delivery)).isEmpty)
    #expect(SuccessionUnlinked().findings(in: plan("\(update) See C12.", stage: .closed)).isEmpty)
  }

  @Test(arguments: [
    "This has been merged with another and will not be reported on its own.",
    "This action was merged into another in June.",
    "Closed in its own right in June and merged with another.",
    "Members agreed to fold this into one of the other pledges.",
  ])
  func `another without a name is none`(update: String) {
    #expect(SuccessionUnlinked().findings(in: plan(update)).count == 1)
    #expect(SuccessionUnlinked().findings(in: plan("\(update) See C12.")).isEmpty)
  }

  @Test(arguments: [
    "The bus firm merged with another in June.", "It was merged with another council's scheme.",
    "Could we merge this with another?", "Two teams were merged with another and moved.",
    "We may fold this into one of the other pledges.",
  ])
  func `what others merge, or what may be merged, is no fault`(update: String) {
    #expect(SuccessionUnlinked().findings(in: plan(update)).isEmpty)
  }

  @Test(arguments: [
    "The wardens have been merged with other work.", "Now carried on elsewhere in the plan.",
  ])
  func `other work and elsewhere are no names`(update: String) {
    #expect(SuccessionUnlinked().findings(in: plan(update, stage: .closed)).count == 1)
    #expect(SuccessionUnlinked().findings(in: plan("\(update) See C12.", stage: .closed)).isEmpty)
  }
}
