import Foundation
import PlanDocuments
import PlanModel

/// Marks of a web page or a word processor that stand in one or two cells of running text.
///
/// A converter sets them in many cells alike, and a short cell breaks its line by one: both are furniture.
/// The cleaning of cells takes them away, so that they are looked for before.
enum LeftMarks {
  /// How many cells may hold a mark before it is the converter's.
  private static let most = 2

  static func all(in document: Document) -> [LeftMark] {
    var cells: [String: Int] = [:]
    var found: [LeftMark] = []
    let isSheet = document.format != .text
    for block in document.blocks {
      guard case .table(let table) = block else { continue }
      var above: [Bool] = []
      for (place, row) in table.rows.enumerated() where row.kind == .cells {
        let odd = row.cells.map { isUnbalanced($0.text) }
        for (column, cell) in row.cells.enumerated() where hasSign(cell.text) {
          var marks = Self.marks(in: cell.text, isSheet: isSheet)
          // Bold type that begins in one row of a broken cell may end in the next.
          let isOpen =
            odd[column] && !(column < above.count && above[column])
            && !goesOn(table.rows, from: place, column)
          if isOpen { marks.append("**") }
          for mark in Set(marks) {
            cells[mark, default: 0] += 1
            guard cells[mark, default: 0] <= most, isRunningText(cell.text) else { continue }
            found.append(
              LeftMark(mark: mark, beside: words(beside: mark, in: cell.text), line: row.line))
          }
        }
        above = odd
      }
    }
    return found.filter { cells[$0.mark, default: 0] <= most }.sorted {
      ($0.line, $0.mark) < ($1.line, $1.mark)
    }
  }

  private static func hasSign(_ text: String) -> Bool {
    text.utf8.contains {
      $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*")
    }
  }

  /// Whether it holds several words: a name that is broken over two lines does not count.
  private static func isRunningText(_ text: String) -> Bool {
    text.utf8.count >= 30 && text.split(whereSeparator: \.isWhitespace).count >= 5
  }

  private static func isUnbalanced(_ text: String) -> Bool {
    ByteSearch.holds(text, "**") && !text.ranges(of: "**").count.isMultiple(of: 2)
  }

  private static func goesOn(_ rows: [Row], from place: Int, _ column: Int) -> Bool {
    guard let next = rows[(place + 1)...].first(where: { $0.kind == .cells }) else { return false }
    return column < next.cells.count && isUnbalanced(next.cells[column].text)
  }

  private static func marks(in text: String, isSheet: Bool) -> [String] {
    let lower = text.lowercased()
    var marks: [String] = []
    if ByteSearch.holds(lower, "<") {
      marks += tags.compactMap { tag in
        if ByteSearch.holds(lower, tag + ">") { return tag + ">" }
        guard let place = lower.firstRange(of: tag + " ") else { return nil }
        // What follows sets its looks.
        let rest = lower[place.upperBound...].prefix { $0 != ">" }
        return rest.contains("=") && rest.endIndex < lower.endIndex ? tag : nil
      }
    }
    if ByteSearch.holds(lower, ";") { marks += entities.filter { ByteSearch.holds(lower, $0) } }
    // In a table of bars it is the way to break a line.
    if isSheet {
      marks += ["<br>", "<br/>", "<br />"].filter { ByteSearch.holds(lower, $0) }
      if ByteSearch.holds(text, "**"), !isUnbalanced(text) { marks.append("**") }
    }
    return marks
  }

  private static let tags = [
    "<span", "<p", "<font", "<div", "<strong", "<em", "<b", "<i", "<u", "<li", "<ul", "<mark",
    "<del",
    "<ins",
  ]
  private static let entities = ["&nbsp;", "&amp;", "&quot;", "&lt;", "&gt;", "&#39;", "&#160;"]

  /// A few words of the cell as they are kept, by which the value can be found.
  private static func words(beside mark: String, in text: String) -> String {
    guard let place = text.range(of: mark, options: .caseInsensitive) else { return "" }
    let head = String(text[..<place.lowerBound].suffix(24))
    if head.split(whereSeparator: \.isWhitespace).count >= 2 {
      return CellText.clean(head)
    }
    return CellText.clean(String(text.suffix(24)))
  }
}
