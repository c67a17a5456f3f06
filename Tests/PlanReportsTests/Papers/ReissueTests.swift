import PlanModel
import Testing

@testable import PlanReports

@Suite struct `A period that was issued again` {
  private func note(_ rating: String) -> String? {
    var source = ReportSource.sample([.sample("1", rating: rating)])
    source.issuedFirst = ReportedPeriod(
      period: source.now.period, actions: [.sample("1")])
    return DashboardReport.written(from: source).markedWhereReissued(source).prose
      .first { $0.hasPrefix("Issued again.") }
  }

  @Test func `is said to be corrected only where something was`() {
    #expect(
      note("Good")
        == "Issued again. 2024-25 Q3 was closed, and issued again since. "
        + "Its ratings, stages, dates and wording are those of the first issue.")
    #expect(
      note("Review")
        == "Issued again. 2024-25 Q3 was closed, and corrected since. "
        + "This is what differs from the first issue:")
  }
}
