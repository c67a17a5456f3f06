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

  @Test(arguments: [
    "Mar 26 Jun 26", "Mar 26/Jun 26", "31/03/2025 30/09/2025", "Q2 Q4 2025",
    "Spring 2026 Autumn 2026", "~~Mar 25~~ Jun 25", "Q1 2025/26 / Q4 2025/26",
    "30 June 2026 / 31 October 2026",
  ])
  func `two dates are found however they are written`(timescale: String) {
    #expect(TimescaleSlipped().findings(in: plan(timescale)).count == 1)
  }

  @Test(arguments: [
    "01/04/2024 31/03/2026", "Dec 2025 / Jan 2026", "2025/26 / 2026/27", "2025/2026", "Q1 Q2 2025",
    "March/April 2026", "Spring/Summer 2026", "31 March 2026", "2026 / 2028", "Mar 26 - Jun 26",
    "June 2025 June 2025", "Phase 1 Mar 26, Phase 2 Jun 26", "2025 2027",
  ])
  func `a start with its end, a stretch or one date is no slip`(timescale: String) {
    #expect(TimescaleSlipped().findings(in: plan(timescale)).isEmpty)
  }

  @Test func `a heading that says what the two dates are explains them`() {
    let action = Action.sample("C3", timescale: "Oct 2026 / Mar 2027").with {
      $0.fields = [PrintedField(heading: "Original / revised", text: "Oct 2026 / Mar 2027")]
    }
    #expect(TimescaleSlipped().findings(in: .sample([action])).isEmpty)
  }

  @Test(arguments: ["was March 2025, now June 2025", "June 2025 (was March 2025)"])
  func `a date that gave way to another needs a word of why`(timescale: String) {
    func said(_ update: String) -> String {
      let action = Action.sample("C3", timescale: timescale, update: update, line: 6)
      return transcript(of: TimescaleSlipped(), in: .sample([action]))
    }
    #expect(
      said("Forty hedges planted.") == """
        6 note timescale-slipped C3: its end was moved from March 2025 to June 2025, and nothing says why
        """)
    #expect(said("The nursery could not supply the whips in time.") == "")
    #expect(said("The board agreed to it in May.") == "")
  }

  @Test func `two dates beneath the heading of the end are found beside a start`() {
    func said(_ end: String) -> String {
      let action = Action.sample("C3", line: 6).with {
        $0.timescale = Timescale(start: "Oct 2024", end: end)
      }
      return transcript(of: TimescaleSlipped(), in: .sample([action]))
    }
    #expect(said("Mar 2026 / Jun 2026").contains("two dates, Mar 2026 and Jun 2026"))
    #expect(said("Mar 2026") == "")
    #expect(said("Mar 2026 - Jun 2026") == "")
  }

  @Test func `a date that is struck out was moved, and needs a word of why`() {
    func said(_ update: String) -> String {
      let action = Action.sample(
        "C3", timescale: "~~March 2025~~ June 2025", update: update, line: 6)
      return transcript(of: TimescaleSlipped(), in: .sample([action]))
    }
    #expect(said("Six of nine hedges are planted.") != "")
    #expect(said("Six of nine are planted, because of a delay to the whips.") == "")
  }
}
