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
}
