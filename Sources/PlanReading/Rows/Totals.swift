import PlanModel

/// The row that adds up a table's columns.
enum Totals {
  private static let words: Set<String> = [
    "total", "totals", "grand total", "sub total", "subtotal", "overall total", "sub-total",
  ]

  static func begins(_ row: PlainRow) -> Bool {
    guard let first = row.filled.first, row.cells[first].utf8.count <= 16 else { return false }
    let word = row.cells[first].lowercased().trimming { ": ".contains($0) }
    guard words.contains(word) else { return false }
    return row.filled.dropFirst().allSatisfy {
      OtherTable.isFigure(row.cells[$0]) || CellText.isNothing(row.cells[$0])
    }
  }
}
