import PlanModel

/// The row of units that some sheets have under their header ("£000", "tCO2e per year").
enum Units {
  static func fill(_ row: PlainRow, under layout: Layout) -> Bool {
    let filled = row.filled
    guard !filled.isEmpty, filled.count * 2 <= layout.columns.count else { return false }
    return filled.allSatisfy { index in
      guard index < layout.columns.count else { return false }
      switch layout.columns[index].field {
      case .ref, .text, .title, .section, .group, .leads, .objectives: return false
      default: break
      }
      let text = row.cells[index].lowercased()
      return text.utf8.count <= 30 && units.contains { text.contains($0) }
    }
  }

  private static let units = [
    "£", "tco2", "tonne", "kwh", "mwh", "co2e", "%", "dd/mm", "mm/yy", "per year", "kg", "h/m/l",
    "r/a/g", "y/n", "date",
  ]
}

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
