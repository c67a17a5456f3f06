import PlanModel
import PlanTestSupport
import Testing

struct TargetChangeTests {
  private func told(_ old: String, _ new: String) -> String {
    TargetChange.between(old, new).map { change in
      [change.kind.rawValue, change.measure, "\(change.old) → \(change.new)"].compactMap { $0 }
        .joined(separator: " ")
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    (
      "Fit c. 100 on street charge points.", "Fit up to 80 on-street charge points.",
      "lowered on-street charge points c. 100 → up to 80"
    ),
    (
      "Plant 40,000 trees by 2030.", "Plant 40,000 trees by 2035.", "later 2030 → 2035"
    ),
    (
      "Insulate all council homes.", "Insulate half of council homes.",
      "lowered council homes all → half"
    ),
    (
      "Fit solar panels on all schools.", "Fit solar panels on 60% of schools.",
      "lowered schools all → 60%"
    ),
    (
      "Cut fleet emissions by 60% by 2028.", "Cut fleet emissions by 45% by March 2027.",
      "lowered fleet emissions 60% → 45%; sooner 2028 → March 2027"
    ),
    (
      "Train at least 200 staff.", "Train up to 200 staff.",
      "lowered staff at least 200 → up to 200"
    ),
    (
      "Connect 64 homes and train 20 plumbers.", "Train 30 plumbers and connect 50 homes.",
      "raised plumbers 20 → 30; lowered homes 64 → 50"
    ),
    (
      "Save 2 ktCO2e a year.", "Save 1,500 tCO2e a year.",
      "lowered emissions 2 ktCO2e → 1,500 tCO2e"
    ),
    (
      "Spend the £2 million recycling fund.", "Spend the £1.5m recycling fund.",
      "lowered recycling fund £2 million → £1.5m"
    ),
  ])
  func `numbers and dates of two wordings are compared`(old: String, new: String, expected: String)
  {
    #expect(told(old, new) == expected)
  }

  @Test(arguments: [
    ("Plant 100 trees.", "Plant one hundred trees."),
    ("Work with T18 in phase 2.", "Work with T19 in phase 3."),
    ("Fit 40 heat pumps.", "Train 20 plumbers."), ("Finish by 2030.", "Finish by March 2030."),
    ("Visit 12 schools.", "Visit schools."), ("Adopted in 2022.", "Adopted in 2024."),
    ("Save 1 ktCO2e a year.", "Save 1,000 tCO2e a year."),
  ])
  func `what is the same, or of another thing, is no change`(old: String, new: String) {
    #expect(told(old, new) == "")
  }

  @Test func `an action's wording and its measure both count, and say that it changed`() {
    let old = Action.sample("T1", "Fit 100 charge points at car parks.")
    var new = Action.sample("T1", "Fit 80 charge points at car parks.")
    let change = ActionChange(from: old, to: new)
    #expect(change.targets.map(\.kind) == [.lowered])
    let isLess = change.targets.contains { $0.isLess }
    #expect(isLess)
    new = old
    new.measure = "30 bays in use"
    var before = old
    before.measure = "45 bays in use"
    let measured = ActionChange(from: before, to: new)
    #expect(measured.kind == .changed)
    #expect(measured.targets.map(\.old) == ["45"])
    let counts = ComparisonCounts(Comparison(old: [before], new: [new]))
    #expect(counts.lowered == 1)
    #expect(counts.raised == 0)
  }
}
