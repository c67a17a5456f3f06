import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct CompleteButPendingTests {
  private func said(_ update: String, stage: StageReading = .completed) -> String {
    let action = Action.sample("N3", "Write a tree strategy", stage: stage, update: update)
    return told(by: CompleteButPending(), in: .reporting([action]))
  }

  @Test func `an approval that is yet to come is found`() {
    #expect(
      said("Final strategy complete, subject to approval by Cabinet.")
        == """
        20 warning N3: the stage says “Completed”; the update says “Final strategy complete, subject to approval”
        """)
    #expect(said("The audit is done and the strategy to be approved in May.") != "")
    #expect(said("Written, and will be officially launched in October.") != "")
  }

  @Test(arguments: [
    "Adopted by Cabinet in April 2023.",
    "Complete. Its upkeep is to be agreed under action 35.",
    "Complete. A further edition is due to be published in 2027.",
    "The strategy was subject to consultations in 2022.",
  ])
  func `what is over, or another action's, is not found`(update: String) {
    #expect(said(update) == "")
  }

  @Test func `an action that is not complete may have all to come`() {
    #expect(said("Awaiting approval.", stage: .design) == "")
  }
}
