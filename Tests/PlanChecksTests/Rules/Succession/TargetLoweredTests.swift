import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct TargetLoweredTests {
  private func told(_ old: String, _ new: String) -> String {
    transcript(
      of: TargetLowered().findings(
        from: .sample([.sample("T1", old, line: 3)]), to: .sample([.sample("T1", new, line: 5)])))
  }

  @Test func `a number and a deadline that promise less are told`() {
    #expect(
      told(
        "Work with landlords, retailers and hospitals to fit at least 100 charge points at car parks by 2026.",
        "Work with landlords, retailers and hospitals to fit up to 80 charge points at car parks by 2028."
      ) == """
        5 warning target-lowered T1: its target for charge points was at least 100 and is now up to 80
        5 warning target-lowered T1: its deadline was 2026 and is now 2028
        """)
  }

  @Test func `a target that was raised, or an action that is another, is not`() {
    #expect(
      told(
        "Plant 40 street trees in towns and villages across Wolmershire.",
        "Plant 60 street trees in towns and villages across Wolmershire.") == "")
    #expect(told("Plant 40 street trees.", "Insulate nine hundred council homes by 2040.") == "")
  }

  @Test func `in a new edition the action is found again under its new ref`() {
    let rest: [Action] = [
      .sample("T2", "Plant a hedge of native shrubs round each highways depot."),
      .sample("T3", "Open repair cafés in libraries with volunteers from each parish."),
    ]
    var before = Plan.sample(
      [.sample("T1", "Fit at least 100 charge points at the county's car parks by 2026.")] + rest)
    before.edition = "2020-25"
    var now = Plan.sample(
      [
        .sample("T1", "Lend money to parish councils for flood gates and pumps."),
        .sample("E7", "Fit up to 80 charge points at the county's car parks by 2028.", line: 9),
      ] + rest)
    now.edition = "2025-30"
    #expect(
      transcript(of: TargetLowered().findings(from: before, to: now)) == """
        9 warning target-lowered E7: its target for charge points was at least 100 and is now up to 80
        9 warning target-lowered E7: its deadline was 2026 and is now 2028
        """)
  }

  @Test func `an action that only may be the old one is not held against it`() {
    var before = Plan.sample([
      .sample("T1", "Plant 400 street trees in towns and villages across Wolmershire.")
    ])
    before.edition = "2020-25"
    var now = Plan.sample([.sample("E7", "Give 40 fruit trees to allotments.", line: 9)])
    now.edition = "2025-30"
    #expect(TargetLowered().findings(from: before, to: now).isEmpty)
  }

  @Test func `a number beyond all counting is no year and brings nothing down`() {
    let digits = String(repeating: "9", count: 30)
    #expect(
      told("Plant trees by \(digits) in all towns.", "Plant trees by \(digits) in most towns.")
        == "")
  }
}
