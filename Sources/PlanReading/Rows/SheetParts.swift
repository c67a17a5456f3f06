import PlanDocuments
import PlanModel

/// Blocks of a sheet that stand side by side, with empty columns between them: a dashboard.
enum SheetParts {
  /// The parts from left to right, each with its own columns only; nil where the rows are one block,
  /// or are not counts and keys throughout.
  static func of(_ rows: [PlainRow]) -> [[PlainRow]]? {
    let width = rows.map(\.cells.count).max() ?? 0
    let isFilled = (0..<width).map { column in
      rows.contains { column < $0.cells.count && !$0.cells[column].isEmpty }
    }
    var ranges: [Range<Int>] = []
    for column in 0..<width where isFilled[column] {
      if let last = ranges.last, last.upperBound == column {
        ranges[ranges.count - 1] = last.lowerBound..<column + 1
      } else {
        ranges.append(column..<column + 1)
      }
    }
    guard rows.count >= 2, ranges.count >= 2, ranges.allSatisfy({ $0.count >= 2 }) else {
      return nil
    }
    let parts = ranges.map { range in
      rows.map { part($0, range) }.filter { !$0.isEmpty }
    }
    return parts.allSatisfy(isOverview) ? parts : nil
  }

  private static func isOverview(_ rows: [PlainRow]) -> Bool {
    guard rows.count >= 2 else { return false }
    return TermTally.tally(in: rows) != nil || SheetKey.terms(in: rows) != nil
      || OtherTable.reason(rows) != nil
      || TallyReader.header(of: rows[0], next: rows[1]) != nil
  }

  private static func part(_ row: PlainRow, _ range: Range<Int>) -> PlainRow {
    let cells = Array(row.raw.cells.dropFirst(range.lowerBound).prefix(range.count))
    return PlainRow(
      Row(
        cells: cells, line: row.raw.line, endLine: row.raw.endLine, page: row.raw.page,
        characters: cells.reduce(0) { $0 + CharacterCount.of($1.text) }), isExact: true)
  }
}
