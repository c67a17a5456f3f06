import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct BarDisagreesTests {
  private func action(_ ref: String, _ start: String, _ end: String, _ years: String...) -> Action {
    .sample(ref, line: 4).with {
      $0.timescale = Timescale(start: start, end: end)
      $0.timescale.years = years
    }
  }

  private var sound: [Action] {
    [
      action("T1", "Apr-25", "Mar-27", "2025-26", "2026-27"),
      action("T2", "Apr-26", "Mar-28", "2026-27", "2027-28"),
      action("T3", "Apr-25", "Ongoing", "2025-26", "2026-27", "2027-28"),
    ]
  }

  @Test func `a period after the end and one left out between are found`() {
    let plan = Plan.sample(
      sound + [
        action("T4", "Apr-25", "Mar-26", "2025-26", "2026-27"),
        action("T5", "Apr-25", "Mar-28", "2025-26", "2027-28"),
      ])
    #expect(
      transcript(of: BarDisagrees(), in: plan) == """
        4 warning bar-disagrees T4: 2026-27 is marked, and its dates are April 2025 to March 2026
        4 warning bar-disagrees T5: 2026-27 is not marked, and its dates are April 2025 to March 2028
        """)
  }

  @Test func `bars that agree, and bars that were lost, are no fault`() {
    #expect(BarDisagrees().findings(in: .sample(sound)).isEmpty)
    let lost = (1...9).map { action("T\($0)", "Apr-25", "Mar-27") }
    let left = action("T10", "Apr-25", "Mar-26", "2029-30")
    #expect(BarDisagrees().findings(in: .sample(lost + [left])).isEmpty)
  }
}
