import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TimescaleContradictedTests {
  private func said(_ update: String, _ timescale: String) -> String {
    told(
      by: TimescaleContradicted(),
      in: .reporting([.sample("N8", timescale: timescale, update: update)]))
  }

  @Test func `bands that the text names otherwise are found`() {
    #expect(
      said("To begin at a later point, medium/long timeframes.", "M")
        == "20 warning N8: the text says “medium/long timeframes”, and the timescale is “M”")
    #expect(said("Timeframes moved to M/L for want of staff.", "S/M/L") != "")
    #expect(said("Changed action to long term.", "M/L") != "")
  }

  @Test(arguments: [
    ("Medium to long timeframes are likely.", "M/L"),
    ("Long term funding is sought, and the medium term plan says so.", "S"),
    ("The route is short; times vary.", "M"), ("The team moved to Long Street.", "S"),
    ("Short timescale for the bid.", "2025-26"),
  ])
  func `a text that agrees, or speaks of something else, is no fault`(
    update: String, timescale: String
  ) {
    #expect(said(update, timescale) == "")
  }
}
