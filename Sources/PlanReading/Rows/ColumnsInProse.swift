import PlanDocuments

/// The headings of a table that a sentence above it gives.
///
/// Such as "Columns are: number, action, service, date."
enum ColumnsInProse {
  /// The headings in the order of the columns; nil where the text names none.
  static func headings(in text: String) -> [String]? {
    guard (16...800).contains(text.utf8.count) else { return nil }
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count,
      let range = signs.lazy.compactMap({ lower.firstRange(of: $0) }).first
    else { return nil }
    let offset = lower.utf8.distance(from: lower.startIndex, to: range.upperBound)
    let rest = text[text.utf8.index(text.startIndex, offsetBy: offset)...]
      .drop { " :".contains($0) }
    let list = rest[..<Sentences.endOfFirst(in: rest)].trimming { " .".contains($0) }
    let mark: Character = list.contains("|") ? "|" : list.contains(";") ? ";" : ","
    var pieces = list.split(separator: mark).map { $0.trimming { $0 == " " } }
    // "..., direction of travel and comment"
    if let last = pieces.last, let range = last.firstRange(of: "and ") {
      let head = last[..<range.lowerBound].trimming { $0 == " " }
      pieces.removeLast()
      if !head.isEmpty { pieces.append(head) }
      pieces.append(String(last[range.upperBound...]))
    }
    pieces = pieces.map { InlineKey.unnumbered($0) }
    guard (3...20).contains(pieces.count),
      pieces.allSatisfy({ (1...48).contains($0.utf8.count) && $0.contains(where: \.isLetter) })
    else { return nil }
    return pieces.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private static let signs = [
    "columns are", "columns:", "columns show", "columns give", "columns of the table are",
    "column headings are", "column headings:", "columns in order:", "columns in order are",
  ]
}
