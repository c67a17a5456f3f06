import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct SpendBeyondBudgetTests {
  private func action(_ budget: String, _ spent: String, _ update: String) -> Action {
    .sample("T1", "Line the canal", update: update).with {
      $0.fields = [
        PrintedField(heading: "Budget £k", text: budget),
        PrintedField(heading: "Spent £k", text: spent),
      ]
    }
  }

  private func said(_ budget: String, _ spent: String, _ update: String) -> String {
    told(by: SpendBeyondBudget(), in: .reporting([action(budget, spent, update)]))
  }

  @Test func `an overspend that the words deny, or do not name, is found`() {
    #expect(
      said("900", "1,240", "Seven of nine locks are lined. Works remain within budget.")
        == "20 warning T1: 1,240 is spent of 900; the update says “Works remain within budget”")
    #expect(
      said("900", "1,240", "Seven of nine locks are lined.")
        == "20 warning T1: 1,240 is spent of 900, and the update says nothing of it")
  }

  @Test func `one that is explained, and what is within the budget, is not`() {
    #expect(said("900", "1,240", "Bad ground added £340k, met from contingency.") == "")
    #expect(said("900", "840", "Seven of nine locks are lined.") == "")
    #expect(said("900", "-", "Seven of nine locks are lined.") == "")
    #expect(said("0.9", "840", "Seven of nine locks are lined.") == "")
  }

  @Test func `what the words say is spent must be what the column says`() {
    #expect(
      said("60", "85", "£48k of the £60k spent.")
        == "20 warning T1: the update says that £48k of the £60k is spent; the column says 85")
    #expect(said("60", "48", "£48k of the £60k spent.") == "")
  }

  @Test func `a sentence that denies it is found`() {
    let paper = Paper.saying(
      ["No project has spent more than its budget."],
      actions: [action("900", "1,240", "Bad ground added £340k.")])
    #expect(
      told(by: SpendBeyondBudget(), of: paper)
        == "1 warning T1: the text says that none has spent more than its budget; these rows have")
  }
}
