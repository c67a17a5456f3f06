import PlanDocuments
import PlanModel

/// A row with its cells cleaned, and what can be seen without knowing its columns.
struct PlainRow {
  var raw: Row
  /// Cleaned texts, ruling marks taken out.
  var cells: [String]

  /// Cleans a row; `isExact` says that each cell is a value of its own, not a piece of a page.
  init(_ row: Row, isExact: Bool = false) {
    raw = row
    if isExact {
      cells = row.cells.map { CellText.clean(FormulaGuard.taken(from: $0.text)) }
      return
    }
    let texts = row.cells.enumerated().map { index, cell in
      let text = CellText.clean(cell.text)
      return text.isEmpty && index > 0 ? Self.dots(in: cell.text) : text
    }
    let filled = texts.count { !$0.isEmpty }
    let words = texts.contains { $0.utf8.count > 3 }
    cells = texts.enumerated().map { index, text in
      Self.isRulingMark(text, beside: filled, words: words, first: index == 0) ? "" : text
    }
  }

  /// "●●", which stands for how much and is no bullet of a list, for nothing else is in its cell.
  private static func dots(in raw: String) -> String {
    let dots = raw.filter { !$0.isWhitespace }
    guard (1...5).contains(dots.count), let first = dots.first, "●■•".contains(first),
      dots.allSatisfy({ $0 == first }), first != "•" || dots.count > 1
    else { return "" }
    return dots
  }

  /// Lines of a table's frame that were extracted as letters, only where the row is otherwise a heading's.
  private static func isRulingMark(
    _ text: String, beside filled: Int, words: Bool, first: Bool
  ) -> Bool {
    guard text.utf8.count <= 3, !text.isEmpty else { return false }
    return ["_", "|", "¦", "__"].contains(text) && (!words || !first)
  }

  var filled: [Int] { cells.indices.filter { !cells[$0].isEmpty } }
  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  /// The texts of a row that can only be a heading inside its table: one run from its start, and
  /// beyond it nothing but the marks of a frame.
  var headingParts: [String]? {
    guard let first = filled.first, first <= 1 else { return nil }
    var end = first
    while end + 1 < cells.count, !cells[end + 1].isEmpty, !Self.isFrame(cells[end + 1]) { end += 1 }
    let rest = cells[(end + 1)...]
    guard end - first <= 3, rest.allSatisfy({ $0.isEmpty || Self.isFrame($0) }) else { return nil }
    guard end + 1 < cells.count || cells.count <= 2 else { return nil }
    let parts = Array(cells[first...end])
    let length = parts.reduce(0) { $0 + $1.utf8.count }
    guard (3...100).contains(length), RefPattern.ref(in: parts[0]) == nil || parts.count == 1,
      parts[0].contains(where: \.isLetter)
    else { return nil }
    return parts
  }

  static func isFrame(_ text: String) -> Bool {
    ["T", "I", "1", "l", "-", "–", "—", "_", "|", "!", "/", "."].contains(text)
  }
}
