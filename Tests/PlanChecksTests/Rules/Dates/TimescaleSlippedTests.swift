import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct TimescaleSlippedTests {
  private func plan(_ timescale: String) -> Plan {
    .sample([.sample("C3", timescale: timescale, line: 6)])
  }

  @Test func `two years side by side are found`() {
    #expect(
      transcript(of: TimescaleSlipped(), in: plan("2024-25 2025-26")) == """
        6 note timescale-slipped C3: the timescale has two dates, 2024-25 and 2025-26, and does not say that the first was moved
        """)
  }

  @Test(arguments: ["Mar-24 Sep-24", "March 2024 September 2024"])
  func `so are two months`(timescale: String) {
    #expect(TimescaleSlipped().findings(in: plan(timescale)).count == 1)
  }

  @Test(arguments: [
    "2024-25 to 2025-26", "2024-25 - 2025-26", "2024-25, 2025-26", "2024-25", "Mar-24 – Sep-24",
    "S/M",
    "2024-25 and 2025-26", "Apr 2024 onwards", "2024-25 2024-25",
  ])
  func `a range is no slip`(timescale: String) {
    #expect(TimescaleSlipped().findings(in: plan(timescale)).isEmpty)
  }

  @Test func `a plan that lists years in its cells has not slipped`() {
    let listed = (1...4).map { Action.sample("C\($0)", timescale: "2024-25 2025-26") }
    #expect(TimescaleSlipped().findings(in: .sample(listed)).isEmpty)
  }

  @Test func `an end that is later than the period before is found`() {
    let findings = TimescaleSlipped().findings(from: plan("Mar-24"), to: plan("Mar-25"))
    #expect(
      transcript(of: findings) == """
        6 note timescale-slipped C3: its end moved from March 2024 to March 2025
        """)
    #expect(TimescaleSlipped().findings(from: plan("Mar-25"), to: plan("Mar-24")).isEmpty)
  }

  @Test func `two months with a stroke between them are two dates`() {
    let slipped = Action.sample("C3", timescale: "Oct 2026 / Mar 2027")
    #expect(TimescaleSlipped().findings(in: .sample([slipped])).count == 1)
    let range = Action.sample("C3", timescale: "Oct 2026 – Mar 2027")
    #expect(TimescaleSlipped().findings(in: .sample([range])).isEmpty)
  }
}
