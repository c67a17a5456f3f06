import PlanModel

/// The row that adds up a table's columns.
enum Totals {
  private static let words: Set<String> = [
    "total", "totals", "grand total", "sub total", "subtotal", "overall total", "sub-total",
  ]

  static func begins(_ row: PlainRow) -> Bool {
    guard let first = row.filled.first, row.cells[first].utf8.count <= 60 else { return false }
    let rest = row.filled.dropFirst()
    let worded = rest.filter { place in
      let text = row.cells[place]
      return !(OtherTable.isFigure(text) || CellText.isNothing(text) || isCount(text))
    }
    // "n/q" beside the sums, and a note in the last column: "Total excludes the cost of W4".
    guard worded.allSatisfy({ row.cells[$0].utf8.count <= 4 || $0 == row.filled.last && $0 > 3 }),
      worded.isEmpty || rest.count > worded.count
    else { return false }
    let word = row.cells[first].lowercased().trimming { ": ".contains($0) }
    if words.contains(word) { return true }
    // "Sub-total Travel", "Total for all themes", "Homes total", with sums beside it.
    return rest.contains { OtherTable.isFigure(row.cells[$0]) }
      && (words.contains { word.hasPrefix($0 + " ") || word.hasSuffix(" " + $0) })
      && row.cells[first].split(separator: " ").count <= 8
  }

  /// "36 actions", "Number of actions: 12".
  private static func isCount(_ text: String) -> Bool {
    let words = text.lowercased().words(withNumbers: true)
    return words.count <= 4 && words.contains { Int($0) != nil }
      && words.contains {
        ["action", "actions", "project", "projects", "commitments"].contains($0)
      }
  }

  /// What a total is of, by its words.
  enum Scope {
    /// The rows since the total before it, or since the header.
    case part
    /// All rows of its table.
    case table
    /// All rows of the paper.
    case whole
  }

  /// What the total is of whose label that is; `isLater` says that its table has one above it.
  static func scope(of label: String, isLater: Bool) -> Scope {
    let words = Set(label.lowercased().words(withNumbers: false).map(String.init))
    if !words.isDisjoint(with: ["grand", "overall", "all", "plan", "programme"]) { return .whole }
    let own = words.subtracting(["total", "totals", "sub", "subtotal"])
    return isLater && own.isEmpty && !words.contains("sub") && !words.contains("subtotal")
      ? .table : .part
  }
}
