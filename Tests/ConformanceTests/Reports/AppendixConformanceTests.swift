import Foundation
import PlanModel
import PlanReading
import Testing

@testable import PlanReports

/// Plans of other councils, read in and printed again as appendices: cell for cell what was read.
struct AppendixConformanceTests {
  @Test(arguments: [
    ("leicestershire-county-dec-2023", 176), ("leicestershire-council-2030-dec-2023", 36),
  ])
  func `the table of all actions is given back cell for cell`(name: String, count: Int) throws {
    guard Golden.hasPapers else {
      print("Note: there is no \(Golden.papers.path), so \(name) was not printed again.")
      return
    }
    let file = Golden.papers.appendingPathComponent("\(name).txt")
    let paper = try PaperReader().read(
      bytes: Array(try Data(contentsOf: file)), name: file.lastPathComponent)
    let source = try #require(ReportSource(paper: paper, version: "test"))
    let report = AppendixReport.written(from: source)
    let tables = report.tables.filter { !$0.caption.hasPrefix("What each ") }
    var actions = paper.actions[...]
    for table in tables {
      for row in table.rows where row.kind == .body {
        let next = actions.popFirst()
        let action = try #require(next)
        let headings = table.columns.filter { $0.content != .bar }.map(\.heading)
        #expect(headings == action.fields.map(\.heading), "\(action.key)")
        #expect(
          row.cells.prefix(headings.count).map(\.plain) == action.fields.map(\.text),
          "\(action.key)")
      }
    }
    #expect(actions.isEmpty)
    #expect(tables.reduce(0) { $0 + $1.rows.count { $0.kind == .body } } == count)
    let groups = tables.flatMap(\.rows).filter { $0.kind == .group }.map { $0.cells[0].plain }
    #expect(Set(groups) == Set(paper.actions.compactMap(\.group)))
  }
}
