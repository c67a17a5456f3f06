import Foundation
import PlanModel
import PlanReading
import Testing

@testable import PlanReports

/// Plans of other councils, read in and printed again as appendices: cell for cell what was read.
struct AppendixConformanceTests {
  @Test(arguments: [
    ("leicestershire-county-dec-2023", 176), ("leicestershire-council-2030-dec-2023", 36),
    ("cambridgeshire-cces-2024", 60),
  ])
  func `the table of all actions is given back cell for cell`(name: String, count: Int) throws {
    guard let paper = try paper(name) else { return }
    let source = try #require(ReportSource(paper: paper, version: "test"))
    for report in [AppendixReport.written(from: source), AnnualReport.written(from: source)] {
      let tables = report.tables.filter { $0.part != nil }
      var actions = paper.actions[...]
      for table in tables {
        for row in table.rows where row.kind == .body {
          let next = actions.popFirst()
          let action = try #require(next)
          var headings: [String] = []
          var texts: [String] = []
          for (column, cell) in zip(table.columns, row.cells)
          where column.content != .bar && !cell.plain.isEmpty {
            headings.append(column.heading)
            texts.append(cell.plain)
          }
          let printed = action.fields.filter { !$0.text.isEmpty }
          #expect(headings == printed.map(\.heading), "\(action.key)")
          #expect(texts.count == printed.count, "\(action.key)")
          for (text, field) in zip(texts, printed) where text != field.text {
            #expect(isNormal(text, of: field.text, in: action), "\(action.key): \(text)")
          }
        }
      }
      #expect(actions.isEmpty)
      let rows: [ReportTable.Row] = tables.flatMap(\.rows)
      #expect(rows.filter { $0.kind == .body }.count == count)
      let groups = rows.filter { $0.kind == .group }.map { $0.cells[0].plain }
      #expect(Set(groups) == Set(paper.actions.compactMap(\.group)))
    }
  }

  /// Whether a cell is the ref or the band that its look-alike letters stand for.
  private func isNormal(_ text: String, of printed: String, in action: Action) -> Bool {
    if printed == action.refAsPrinted { return text == action.ref }
    let letters = text.split { !$0.isLetter }.map(String.init)
    let bands = [
      action.timescale.bands.map(\.rawValue), action.cost.bands.map(\.rawValue),
      action.carbon.bands.map(\.rawValue),
    ]
    return printed.utf8.contains { $0 >= 0x80 } && bands.contains(letters)
  }

  @Test func `a column that the council prints stays, though no row says anything in it`() throws {
    guard let paper = try paper("leicestershire-county-dec-2023") else { return }
    let source = try #require(ReportSource(paper: paper, version: "test"))
    let report = AppendixReport.written(from: source)
    let blank = report.forPublication.tables.filter { table in
      table.columns.contains { $0.heading == "RAG" }
    }
    #expect(blank.count == 7)
    let note = report.forOfficers.sections.flatMap(\.blocks)
    #expect(note.contains(.list(["RAG"], isNumbered: false)))
  }

  @Test func `a sign that is lost leaves its word, and every list has a table of its own`() throws {
    guard let paper = try paper("derbyshire-dashboard-2022-23-q3") else { return }
    let source = try #require(ReportSource(paper: paper, version: "test"))
    for report in [AppendixReport.written(from: source), AnnualReport.written(from: source)] {
      let tables = report.tables.filter { $0.part != nil }
      var ratings: [String: [String]] = [:]
      for table in tables {
        let place = try #require(table.columns.firstIndex { $0.heading.hasPrefix("Status") })
        for row in table.rows where row.kind == .body {
          let cell = row.cells[place]
          ratings[row.cells[0].plain] = cell.paragraphs.map(\.plain)
          #expect((cell.plain == "Not given") == (cell.shade == nil), "\(row.cells[0].plain)")
        }
        #expect(
          table.columns.count == (table.columns[1].heading == "Action" ? 3 : 8)
            || table.columns.last?.heading == "Update")
      }
      for action in paper.actions where action.see.isEmpty {
        #expect(
          ratings[action.key]?.first == action.rating.term ?? "Not given", "\(action.key)")
      }
      #expect(ratings.count == paper.actions.count)
    }
  }

  @Test func `an annual review gives back a paper's flags and its notes on changes`() throws {
    guard let paper = try paper("cambridgeshire-cces-2024") else { return }
    let source = try #require(ReportSource(paper: paper, version: "test"))
    let report = AnnualReport.written(from: source)
    let noted = try #require(report.tables.first { $0.caption == "New and changed actions" })
    let marked = paper.actions.filter { $0.introducedIn != nil || $0.changeNote != nil }
    #expect(noted.rows.map { $0.cells[2].plain } == marked.map { $0.introducedIn ?? "" })
    #expect(noted.rows.map { $0.cells[3].plain } == marked.map { $0.changeNote ?? "" })
    #expect(noted.rows.filter { !$0.cells[2].plain.isEmpty }.count == 10)
    #expect(noted.rows.filter { !$0.cells[3].plain.isEmpty }.count == 12)
    let elements = try #require(
      report.tables.first { $0.caption == "Actions by element; one may serve several" })
    for row in elements.rows {
      let serving = paper.actions.filter { $0.elements.contains(row.cells[0].plain) }
      #expect(row.cells[1].plain == String(serving.count))
    }
    #expect(elements.rows.count == 3)
  }

  /// Nil where the real papers are not there; one that names no period is given its year.
  private func paper(_ name: String) throws -> Paper? {
    guard Golden.hasPapers else {
      print("Note: there is no \(Golden.papers.path), so \(name) was not printed again.")
      return nil
    }
    let file = Golden.papers.appendingPathComponent("\(name).txt")
    var paper = try PaperReader().read(
      bytes: Array(try Data(contentsOf: file)), name: file.lastPathComponent)
    paper.period = paper.period ?? Period("2024")
    return paper
  }
}
