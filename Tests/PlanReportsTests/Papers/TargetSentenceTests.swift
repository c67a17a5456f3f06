import PlanModel
import Testing

@testable import PlanReports

@Suite struct `The sentence on a target` {
  @Test func `gives the day of its adoption in words`() throws {
    let target = Target(
      boundary: .area, goal: .netZero(residual: nil), goalYear: try #require(ReportingYear("2045")),
      adoption: .init(
        body: "Full Council", date: PartialDate(year: 2019, month: 5, day: 15)))
    #expect(
      EmissionsWords.sentence(of: target)
        == "Net zero by 2045 (adopted: Full Council, 15 May 2019)")
  }

  @Test func `tells that likenesses within one paper are not those with the last`() {
    let findings = [
      Finding(
        rule: "update-repeated", severity: .warning, refs: ["1", "2"], message: "one text for two"),
      Finding(rule: "update-unchanged", severity: .warning, refs: ["3"], message: "as last time"),
    ]
    let report = BriefingReport.written(from: .sample([.sample("1")], findings: findings))
    let table = { (question: String) -> String? in
      let blocks = report.sections.flatMap(\.blocks)
      guard let place = blocks.firstIndex(of: .heading(ReportText(question), level: 2)),
        case .table(let table) = blocks[place + 1]
      else { return nil }
      return table.rows.first?.cells.first?.plain
    }
    #expect(table("Why does it say the same as last time?") == "3")
    #expect(table("Why do several actions say the same?") == "1, 2")
  }
}
