import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

/// A plan without a column for measures may measure in the words of its actions.
@Suite struct MeasureInWordsTests {
  private func findings(_ texts: [String]) -> String {
    transcript(
      of: MeasureMissing(),
      in: .sample(texts.enumerated().map { .sample("T\($0 + 1)", $1) }))
  }

  @Test func `a plan whose actions say how much is not told that it has no measures`() {
    #expect(
      findings([
        "Fit 40 charge points in car parks.", "Plant 5,000 trees by 2030.", "Write a food plan.",
        "Train the planners.", "Review the fleet.",
      ]).isEmpty)
  }

  @Test func `one whose actions hardly do is`() {
    let texts =
      ["Plant 5,000 trees by 2030."]
      + ["food", "fleet", "heat", "waste", "water", "homes"].map { "Write a plan for \($0)." }
    #expect(findings(texts).contains("measure-missing"))
  }
}
