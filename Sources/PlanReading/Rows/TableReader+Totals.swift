import PlanDocuments
import PlanModel

/// The sums that a table prints beneath its columns.
extension TableReader {
  /// Keeps the figures of a total row under their headings, with the lines that they add up.
  mutating func keepTotals(of row: PlainRow, firstLine: Int) {
    guard let layout = rowLayout.map({ layouts[$0] }), let label = row.filled.first,
      row.raw.line > 1
    else { return }
    let before = totals.last {
      $0.source.line.map { $0 >= firstLine && $0 < row.raw.line } ?? false
    }
    let start: Int
    switch Totals.scope(of: row.cells[label], isLater: before != nil) {
    case .part: start = before?.source.line.map { $0 + 1 } ?? firstLine
    case .table: start = firstLine
    case .whole: start = 1
    }
    guard start < row.raw.line else { return }
    for index in row.filled.dropFirst() where index < layout.columns.count {
      let column = layout.columns[index]
      guard column.field == nil || column.field == .cost || column.field == .carbon,
        !column.heading.isEmpty, OtherTable.isFigure(row.cells[index])
      else { continue }
      totals.append(
        StatedTotal(
          heading: column.heading, text: row.cells[index], lines: start...(row.raw.line - 1),
          source: Source(
            line: row.raw.line, endLine: row.raw.endLine, page: row.raw.page,
            cell: row.raw.cells[index].name ?? String(index + 1))))
    }
  }
}
