import Foundation
import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `A report in its formats` {
  private let report = DashboardReport.written(from: .whole)

  @Test func `as text`() throws {
    try expectSnapshot(
      ReportPlainText.text(of: report.forPublication, style: .plain), named: "dashboard.txt")
    try expectSnapshot(
      ReportPlainText.text(of: report.forOfficers, style: .plain), named: "dashboard-officers.txt")
  }

  @Test func `as a page`() throws {
    try expectSnapshot(ReportHTML.text(of: report.forPublication), named: "dashboard.html")
  }

  @Test func `as tables for a spreadsheet`() throws {
    try expectSnapshot(
      String(decoding: ReportCSV.bytes(of: report.forPublication), as: UTF8.self),
      named: "dashboard.csv")
    let files = ReportCSV.files(of: report.forPublication)
    #expect(Set(files.map(\.name)).count == files.count)
    #expect(files.first?.name == "01-priority-actions-by-strategy-theme.csv")
  }

  @Test func `as JSON that fits its schema`() throws {
    let bytes = Data(ReportJSON.bytes(of: report))
    #expect(try JSONSchema(named: "report").faults(in: bytes) == [])
  }

  @Test func `the same numbers stand in all of them`() throws {
    let html = ReportHTML.text(of: report)
    let text = ReportPlainText.text(of: report, style: .plain)
    let csv = String(decoding: ReportCSV.bytes(of: report), as: UTF8.self)
    let json = String(decoding: ReportJSON.bytes(of: report), as: UTF8.self)
    for table in report.tables {
      for row in table.rows where row.kind != .group {
        for cell in row.cells where cell.number != nil {
          #expect(cell.plain == String(Int(cell.number ?? -1)))
        }
        let numbers = row.cells.filter { $0.number != nil }.map(\.plain)
        guard !numbers.isEmpty, let name = row.cells.first?.plain else { continue }
        #expect(csv.contains("\(name),"))
        #expect(html.contains(">\(name)</th>"))
        #expect(text.contains(name) && json.contains("\"\(name)\""))
        #expect(csv.contains(numbers.joined(separator: ",")))
      }
    }
  }

  @Test func `nothing that a paper says can become markup`() {
    var action = ReportedAction.sample("1")
    action.action.text = "<script>alert(1)</script>\u{0600}<b>\u{0301}&\"'"
    action.action.update = "See <https://example.org> & more"
    let html = ReportHTML.text(of: DashboardReport.written(from: .sample([action])))
    #expect(!html.contains("<script"))
    #expect(
      Data(html.utf8).range(of: Data("\u{0600}&lt;b&gt;\u{0301}&amp;&quot;&#39;".utf8)) != nil)
  }

  @Test func `a page has one first heading, skips no level and repeats no name`() {
    let html = ReportHTML.text(of: report.forPublication)
    let levels = html.matches(of: /<h([1-6]) id/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    let ids = html.matches(of: /id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.output.1))) }
  }

  @Test func `every table has a caption and headings with a scope`() {
    let html = ReportHTML.text(of: report.forPublication)
    #expect(html.matches(of: /<table/).count == html.matches(of: /<caption [^>]*>[^<]+/).count)
    #expect(html.matches(of: /<th[ >]/).count == html.matches(of: /<th [^>]*scope="/).count)
  }

  @Test func `every figure is named once and has rows or says that there are none`() {
    let names = report.figures.map(\.name)
    #expect(Set(names).count == names.count)
    for figure in report.figures {
      if let count = Int(figure.value), !figure.name.hasSuffix(".shares") {
        #expect(figure.rows.count == count, "\(figure.name)")
      } else {
        #expect(!figure.rows.isEmpty, "\(figure.name)")
      }
    }
  }

  @Test func `every number in a drafted sentence is a figure with rows behind it`() {
    let draft = report.sections.first { $0.name == "Dashboard" }
    let known = Set(report.figures.map(\.name))
    var seen = 0
    for case .paragraph(let text, _) in draft?.blocks ?? [] {
      for run in text.runs {
        if let figure = run.figure {
          #expect(known.contains(figure))
          seen += 1
        } else {
          // What is left are refs, and years and quarters in names.
          let rest = run.text.replacing(
            /Ref [0-9]+|20[0-9][0-9]-(20)?[0-9][0-9]( Q[1-4])?/, with: "")
          let numbers = rest.filter(\.isNumber)
          #expect(numbers.isEmpty, "\(run.text)")
        }
      }
    }
    #expect(seen >= 6)
  }

  @Test func `the same source gives the same bytes`() {
    let again = DashboardReport.written(from: .whole)
    #expect(ReportHTML.text(of: again) == ReportHTML.text(of: report))
    #expect(ReportJSON.bytes(of: again) == ReportJSON.bytes(of: report))
  }

  @Test func `a list of figures says “none” where no row stands behind a number`() throws {
    let report = DashboardReport.written(from: .sample([.sample("1")]))
    let rows = try #require(report.explained.tables.first).rows.map { $0.cells.map(\.plain) }
    let zero = try #require(rows.first { $0[0] == "summary.action" })
    #expect(zero[1] == "0" && zero[3] == "none")
  }

  @Test func `a list of figures of a paper without any says so`() {
    let report = WrittenReport(kind: .appendix, properties: SampleReport.properties)
    #expect(report.explained.tables.isEmpty)
    #expect(
      report.explained.prose.contains("The paper prints no number that was counted or reckoned."))
  }

  @Test func `the last words of a page stand on it with what they end`() {
    let text = ReportHTML.text(of: SampleReport.whole)
    #expect(text.contains("</p>\n</section>\n</main>"))
  }
}
