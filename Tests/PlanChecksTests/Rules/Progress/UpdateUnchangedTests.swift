import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct UpdateUnchangedTests {
  private let old = Plan.reporting(
    [
      .sample("R3", "Teach composting in every library", update: "Nine evenings were held."),
      .sample("R4", "Mend what can be mended", update: "A shed has been found."),
      .sample("R5", "Run the fleet on waste oil", stage: .completed, update: "All vans run on it."),
    ], period: "December 2023")

  @Test func `an update of the period before is found, whatever the ref is now`() {
    let now = Plan.reporting([
      .sample("R10", "Teach composting in every library", update: "Nine evenings were held."),
      .sample("R4", "Mend what can be mended", update: "The shed opened in May."),
      .sample("R5", "Run the fleet on waste oil", stage: .completed, update: "All vans run on it."),
    ])
    #expect(
      told(by: UpdateUnchanged(), from: old, to: now)
        == "20 warning R10: the update is word for word that of December 2023: “Nine evenings were held.”"
    )
  }

  @Test func `a ref that went to another action is not the same action`() {
    let now = Plan.reporting([
      .sample("R3", "Collect food waste", update: "Nine evenings were held.")
    ])
    #expect(told(by: UpdateUnchanged(), from: old, to: now) == "")
  }

  @Test func `two columns of one paper are compared too`() {
    let action = Action.sample("R3", update: "Nine evenings were held.").with {
      $0.updates = [
        ReportedUpdate(period: "June 2023", text: "Nine evenings were held."),
        ReportedUpdate(period: "December 2023", text: "Nine evenings were held"),
      ]
    }
    #expect(
      told(by: UpdateUnchanged(), in: .reporting([action])).contains("word for word that of June"))
  }
}
