import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `How long a period is` {
  private func words(_ label: String, _ before: String...) throws -> PeriodWords {
    try PeriodWords(
      period: #require(Period(label)), before: before.map { try #require(Period($0)) })
  }

  @Test func `is told by the distance to the paper before, not by a month's name`() throws {
    let year = try words("March 2025", "March 2024")
    #expect(year.noun == "year" && year.last == "last year")
    #expect(year.nextEnd == PartialDate(year: 2026, month: 3, day: 31))
    let month = try words("March 2025", "February 2025")
    #expect(month.noun == "month")
    #expect(month.nextEnd == PartialDate(year: 2025, month: 4, day: 30))
    #expect(try words("September 2024", "March 2024").noun == "half-year")
    #expect(try words("Autumn 2024", "Autumn 2023").noun == "year")
  }

  @Test func `is told by the label where no other paper is held, and of a month not at all`() throws
  {
    #expect(try words("2024-25 Q3").noun == "quarter")
    #expect(try words("2024-25").noun == "year")
    let month = try words("December 2023")
    #expect(month.noun == "period")
    #expect(month.nextEnd == PartialDate(year: 2024, month: 12, day: 31))
  }

  @Test func `leaves the last quarter alone where that is not held`() throws {
    let gap = try words("2024-25 Q3", "2024-25 Q1", "2023-24 Q4")
    #expect(gap.noun == "quarter" && gap.last == "in 2024-25 Q1")
  }

  @Test func `a long list of moves is left to the tables`() {
    let refs = (1...12).map(String.init)
    let prose = DashboardReport.written(
      from: .sample(
        refs.map { .sample($0) },
        before: [refs.map { .sample($0, rating: Int($0)! > 1 ? nil : "Good") }])
    ).prose.joined(separator: " ")
    #expect(prose.contains("11 priority actions had no rating in 2024-25 Q2."))
    #expect(!prose.contains("What do these changes mean"))
    #expect(!prose.contains("now Good"))
  }

  @Test func `an action without a ref is called by its wording, never by its id`() throws {
    var action = ReportedAction.sample("1", rating: "Action", impact: "High", update: nil)
    action.action.ref = nil
    action.action.refAsPrinted = nil
    action.action.text =
      "Plant ten thousand trees along the roads between the market towns of the county by winter."
    let source = ReportSource.sample([action, .sample("2")], before: [[.sample("2")]])
    let reports = [
      DashboardReport.written(from: source), ExceptionReport.written(from: source),
      BriefingReport.written(from: source),
    ]
    for report in reports {
      let words = (report.prose + report.tables.flatMap(\.rows).flatMap(\.cells).map(\.plain))
        .joined(separator: "\n")
      #expect(!words.contains(action.id))
      #expect(!report.figures.contains { $0.rows.contains(action.id) })
    }
    #expect(
      reports[0].prose.contains {
        $0.contains("“Plant ten thousand trees along the roads between the market…”")
      })
  }
}
