import Foundation
import PlanChecks
import PlanModel
import PlanReading
import Testing

@testable import PlanReports

/// A committee's own dashboard, read in and written again from its rows alone.
///
/// Everything is compared with what was read of the printed paper; here stand counts and refs only.
struct DashboardConformanceTests {
  private static let name = "derbyshire-dashboard-2022-23-q3"

  private struct Written {
    let paper: Paper
    let report: WrittenReport
    let findings: [Finding]

    func table(_ caption: String) -> ReportTable? {
      report.sections.flatMap(\.blocks).lazy.compactMap { block in
        if case .table(let table) = block, table.caption == caption { table } else { nil }
      }.first
    }

    /// The tables of a list, one for each theme.
    func tables(of list: String) -> [ReportTable] {
      report.tables.filter { $0.caption.hasPrefix("\(list): ") }
    }

    func figure(_ name: String) -> String? { report.figures.first { $0.name == name }?.value }
  }

  private func written() throws -> Written? {
    guard Golden.hasPapers else {
      print("Note: there is no \(Golden.papers.path), so \(Self.name) was not written again.")
      return nil
    }
    let file = Golden.papers.appendingPathComponent("\(Self.name).txt")
    let paper = try PaperReader().read(
      bytes: Array(try Data(contentsOf: file)), name: file.lastPathComponent)
    let findings = Checker().findings(in: paper)
    let source = try #require(ReportSource(paper: paper, findings: findings, version: "test"))
    return Written(
      paper: paper, report: DashboardReport.written(from: source), findings: findings)
  }

  /// White space folded, without what asks a person to write.
  private func words(_ cell: ReportCell) -> String {
    folded(
      cell.paragraphs.map { text in
        text.runs.filter { !$0.isToWrite || $0.text == "TBC" }.map(\.text).joined()
      }.joined(separator: " "))
  }

  private func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func rows(_ tally: Tally) -> [[String]] {
    tally.rows.map { row in
      [row.name] + (row.lead.map { [$0] } ?? [])
        + tally.terms.filter { row.counts[$0] != nil }.map { String(row.counts[$0] ?? 0) }
    }
  }

  @Test func `the overview by strategy theme is given back cell for cell`() throws {
    guard let written = try written() else { return }
    let printed = try #require(written.paper.tallies.first { $0.by == "Strategy Theme" })
    let table = try #require(written.table("Priority actions by strategy theme"))
    #expect(table.columns.map(\.heading) == [printed.by] + printed.terms)
    #expect(table.rows.map { $0.cells.map(words) } == rows(printed))
  }

  @Test func `the overview by delivery theme differs only where the rules say that it does`() throws
  {
    guard let written = try written() else { return }
    let printed = try #require(written.paper.tallies.first { $0.by == "Delivery Theme" })
    let table = try #require(written.table("Priority actions by delivery theme"))
    #expect(table.rows.count == printed.rows.count)
    #expect(table.rows.count == 14)
    var differing = 0
    for (row, own) in zip(printed.rows, table.rows) {
      let counts = printed.terms.map { String(row.counts[$0] ?? 0) }
      #expect(own.cells.first.map(words) == row.name)
      if row.lead != nil { #expect(words(own.cells[1]) == row.lead) }
      guard own.cells.suffix(printed.terms.count).map(words) != counts else { continue }
      differing += 1
      #expect(
        written.findings.contains {
          $0.rule == "tally-disagrees" && $0.message.contains("“\(row.name)”")
        }, "\(row.name)")
    }
    #expect(differing == 4)
    let found = written.findings.filter { $0.rule == "tally-disagrees" }
    #expect(found.count == differing)
  }

  @Test func `the counts and shares of its narrative are given back`() throws {
    guard let written = try written() else { return }
    #expect(written.figure("actions") == "32")
    #expect(written.figure("summary.good") == "17")
    #expect(written.figure("summary.good.share") == "53%")
    #expect(written.figure("summary.review") == "15")
    #expect(written.figure("summary.review.share") == "47%")
    #expect(written.figure("changes.better") == "1")
    #expect(written.figure("changes.worse") == nil)
    for claim in written.paper.claims where claim.list == "priority" && claim.term != nil {
      guard let term = claim.term?.lowercased(), let value = claim.value else { continue }
      let name = claim.kind == .share ? "summary.\(term).share" : "summary.\(term)"
      guard claim.kind == .count || claim.kind == .share else { continue }
      let own = written.figure(name)?.filter(\.isNumber) ?? "0"
      #expect(Int(own) == Int(value), "\(name)")
    }
  }

  @Test
  func `the actions of high impact are those of the rows, with the one that the paper leaves out`()
    throws
  {
    guard let written = try written() else { return }
    let figure = try #require(written.report.figures.first { $0.name == "high-impact" })
    #expect(figure.rows == ["5", "15", "16", "17", "20", "21", "24"])
    #expect(
      written.findings.contains {
        $0.rule == "list-incomplete" && $0.refs.contains("20") || $0.ref == "20"
      })
  }

  @Test func `the tables of the priority actions are given back cell for cell`() throws {
    guard let written = try written() else { return }
    let tables = written.tables(of: "Priority actions")
    #expect(tables.map(\.rows.count) == [9, 7, 6, 6, 4])
    let actions = written.paper.actions.filter { $0.list == "priority" }
    let headings = try #require(tables.first).columns.map(\.heading)
    #expect(headings == actions.first?.fields.map(\.heading))
    var compared = 0
    for (row, action) in zip(tables.flatMap(\.rows), actions) {
      for (place, heading) in headings.enumerated() {
        let printed = folded(action.fields.first { $0.heading == heading }?.text ?? "")
        let own = words(row.cells[place])
        compared += 1
        // A comma that was left at the end of a name belongs to no name.
        if heading == "Lead Theme", printed == own + "," { continue }
        if place == 5 {
          // The icons were lost on the way; what is left of the cell ends ours.
          let rest = printed.trimmingCharacters(in: CharacterSet(charactersIn: "() "))
          #expect(
            own.trimmingCharacters(in: CharacterSet(charactersIn: ")")).hasSuffix(rest),
            "\(action.key)")
        } else {
          #expect(own == printed, "\(action.key), \(heading)")
        }
      }
    }
    #expect(compared == 32 * 8)
  }

  @Test func `the tables of the long list are given back, and lost icons are asked for`() throws {
    guard let written = try written() else { return }
    let tables = written.tables(of: "Long list actions")
    #expect(tables.map(\.rows.count) == [10, 7, 4, 6, 3])
    let actions = written.paper.actions.filter { $0.list == "long list" }
    for (row, action) in zip(tables.flatMap(\.rows), actions) {
      #expect(words(row.cells[0]) == action.ref)
      #expect(
        words(row.cells[1]) == folded(action.fields.first { $0.heading == "Action" }?.text ?? ""))
      #expect(words(row.cells[2]) == (action.rating.term ?? ""))
    }
    #expect(written.figure("long-list.action") == "2")
    #expect(written.figure("long-list.not-given") == "28")
  }

  @Test func `officers are told where the printed paper differs from its own rows`() throws {
    guard let written = try written() else { return }
    let pages = written.report.forOfficers.tables
    let findings = try #require(pages.first { $0.caption.hasPrefix("Findings") })
    let rules = findings.rows.compactMap { $0.cells.last?.plain }
    for rule in ["tally-disagrees", "list-incomplete", "rating-missing"] {
      #expect(rules.contains(rule), "\(rule)")
    }
    #expect(written.report.forPublication.tables.allSatisfy { !$0.caption.hasPrefix("Findings") })
  }
}
