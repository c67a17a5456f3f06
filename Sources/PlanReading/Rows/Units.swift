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
