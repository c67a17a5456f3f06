import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct UpdateUninformativeTests {
  private func said(_ updates: String..., stage: StageReading = .design) -> String {
    let actions = updates.enumerated().map { index, update in
      Action.sample("W\(index + 1)", "Action \(index)", stage: stage, update: update)
    }
    return told(by: UpdateUninformative(), in: .reporting(actions))
  }

  @Test func `all updates of one formula are one finding`() {
    #expect(
      said("To be progressed", "Work to be progressed at a later time.", "Ongoing")
        == """
        20 note W1 W2: 2 updates say no more than “To be progressed”, each in its own words
        20 note W3: the update says no more than “Ongoing”
        """)
  }

  @Test func `the action's own words are no update`() {
    let words = "Work with bus companies to improve services"
    let action = Action.sample("W1", words, stage: .design, update: words + ".")
    #expect(
      told(by: UpdateUninformative(), in: .reporting([action]))
        == "20 note W1: the update only repeats the action's own words: “\(words).”")
    let other = Action.sample("W1", words, stage: .design, update: words + " to nine villages.")
    #expect(told(by: UpdateUninformative(), in: .reporting([other])) == "")
  }

  @Test func `the same words on several are the other rule's`() {
    #expect(said("To be progressed", "To be progressed.") == "")
  }

  @Test(arguments: [
    "Ongoing: nine of the twelve roofs are done.",
    "Work continues on the Oxmarsh bridge, which opens in May.",
    "In progress, and forms part of the Funding Plan.",
    "The brief has been agreed with four schools.",
    "Not started: the post is vacant.",
  ])
  func `an update with a fact in it is no formula`(update: String) {
    #expect(said(update) == "")
  }

  @Test func `nothing more need be said of what is complete`() {
    #expect(said("On track", stage: .completed) == "")
  }

  @Test func `going on talking is no news`() {
    let action = Action.sample(
      "T1", update: "Officers have continued to engage with stakeholders.")
    #expect(told(by: UpdateUninformative(), in: .reporting([action])) != "")
  }
}
