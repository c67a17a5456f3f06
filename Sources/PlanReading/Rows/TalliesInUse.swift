import PlanModel

/// Overviews in the council's own words, which only the key and the rows tell to be words of a scale:
/// a table of counts headed "Sunny | Cloudy | Stormy | All".
enum TalliesInUse {
  /// Takes such tables for overviews; before the key was read they were tables of figures.
  static func settle(_ paper: inout Paper) {
    let words = Self.words(of: paper)
    guard !words.isEmpty else { return }
    for index in paper.figures.indices where !paper.figures[index].isOverview {
      guard let tally = tally(of: paper.figures[index], words: words) else { continue }
      paper.figures[index].isOverview = true
      paper.tallies.append(tally)
      let first = line(of: tally)
      paper.findings.removeAll { finding in
        finding.rule == "reading-table-aside"
          && finding.line.map { ((first - 2)..<first).contains($0) } ?? false
      }
    }
    paper.tallies.sort { line(of: $0) < line(of: $1) }
  }

  private static func line(of tally: Tally) -> Int { tally.rows.first?.source?.line ?? .max }

  /// What the columns of stages and ratings print, and the terms of the key for both.
  private static func words(of paper: Paper) -> Set<String> {
    var words = Set(
      paper.legend.terms.lazy.filter { $0.kind == .stage || $0.kind == .rating }
        .map { $0.term.lowercased() })
    for action in paper.actions {
      for printed in [action.stage.printed, action.rating.printed] {
        if let printed, printed.utf8.count <= 40 { words.insert(printed.lowercased()) }
      }
    }
    return words
  }

  private static func tally(of table: FigureTable, words: Set<String>) -> Tally? {
    // Under a title in the first cell the names may stand one to the right.
    guard
      let names = table.headings.indices.first(where: { column in
        table.rows.allSatisfy { column < $0.cells.count && !$0.cells[column].isEmpty }
          && table.rows.contains { Int($0.cells[column]) == nil }
      }), names <= 1
    else { return nil }
    let terms = table.headings.indices.filter { $0 > names && !table.headings[$0].isEmpty }
    let known = terms.count { words.contains(table.headings[$0].lowercased()) }
    guard known >= 2, known * 3 >= terms.count * 2, table.rows.count >= 2,
      table.rows.allSatisfy({ row in
        terms.allSatisfy { column in
          column < row.cells.count
            && (TallyReader.isCount(row.cells[column]) || CellText.isNothing(row.cells[column]))
        }
      })
    else { return nil }
    let by = table.headings[names].isEmpty ? table.headings[0] : table.headings[names]
    var tally = Tally(by: by, terms: terms.map { table.headings[$0] })
    tally.rows = table.rows.map { row in
      Tally.Row(
        name: row.cells[names],
        counts: Dictionary(
          terms.map { (table.headings[$0], TallyReader.count(in: row.cells[$0]) ?? 0) },
          uniquingKeysWith: +),
        source: row.source)
    }
    return tally
  }
}
