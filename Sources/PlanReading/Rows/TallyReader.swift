import PlanDocuments
import PlanModel

/// Reads overview tables: members of an axis down, terms of a scale across, counts in the cells.
enum TallyReader {
  struct Header {
    var by: String
    /// Where the members' names stand.
    var nameColumn = 0
    var leadColumn: Int?
    /// Column by term, in printed order.
    var terms: [(term: String, column: Int)]
  }

  /// The header of an overview table: an axis, perhaps its lead, and terms over the numbers beneath.
  static func header(of row: PlainRow, next: PlainRow?) -> Header? {
    guard row.cells.count >= 3, let next else { return nil }
    var terms: [(String, Int)] = []
    var lead: Int?
    for (index, cell) in row.cells.enumerated().dropFirst() where !cell.isEmpty {
      let below = index < next.cells.count ? next.cells[index] : ""
      // Nothing beneath a term of a scale is none of them.
      if isCount(below) || CellText.isNothing(below) && isTerm(cell) {
        terms.append((cell, index))
      } else if HeadingVocabulary.field(of: cell) == .leads, terms.isEmpty {
        lead = index
      } else {
        return nil
      }
    }
    guard terms.count >= 2, !next.cells.isEmpty, !next.cells[0].isEmpty,
      !isCount(next.cells[0]) || isAxis(row.cells[0])
    else { return nil }
    guard terms.count(where: { isTerm($0.0) }) >= 2,
      terms.contains(where: { $0.1 < next.cells.count && isCount(next.cells[$0.1]) })
    else { return nil }
    return Header(by: row.cells[0], leadColumn: lead, terms: terms)
  }

  static func row(_ row: PlainRow, under header: Header) -> Tally.Row? {
    guard header.nameColumn < row.cells.count else { return nil }
    let name = row.cells[header.nameColumn]
    guard !name.isEmpty else { return nil }
    var counts: [String: Int] = [:]
    for (term, column) in header.terms where column < row.cells.count {
      guard let count = count(in: row.cells[column]) else { continue }
      counts[term] = count
    }
    guard !counts.isEmpty else { return nil }
    // Beside a number, a cell without one says that there is none.
    for (term, column) in header.terms where counts[term] == nil && !isSum(term) {
      guard column >= row.cells.count || CellText.isNothing(row.cells[column]) else { continue }
      counts[term] = 0
    }
    let lead = header.leadColumn.flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
    return Tally.Row(
      name: name, lead: lead.flatMap { $0.isEmpty ? nil : $0 }, counts: counts,
      source: Source(line: row.raw.line, endLine: row.raw.endLine, page: row.raw.page))
  }

  /// Whether a row only says which shares the numbers above it are: "% of all | 29% | 43%".
  static func isOfShares(_ row: PlainRow, under header: Header) -> Bool {
    let cells = header.terms.compactMap { $0.column < row.cells.count ? row.cells[$0.column] : nil }
      .filter { !CellText.isNothing($0) }
    return cells.count >= 2 && cells.allSatisfy { $0.hasSuffix("%") && TermTally.isCount($0) }
  }

  private static func isTerm(_ heading: String) -> Bool {
    CommonScale.isRatingTerm(heading) || CommonScale.stage(of: heading) != nil || isSum(heading)
  }

  private static func isSum(_ heading: String) -> Bool {
    ["total", "all", "totals", "sum"].contains(heading.lowercased())
  }

  /// "Aim" over 1, 2, 3: the members are called by their numbers.
  private static func isAxis(_ heading: String) -> Bool {
    let words = HeadingVocabulary.normalWords(heading)
    return words.count <= 2
      && words.contains {
        [
          "aim", "theme", "objective", "priority", "outcome", "goal", "workstream", "mission",
          "section", "pillar",
        ].contains($0)
      }
  }

  static func isCount(_ text: String) -> Bool {
    count(in: text).map { (0...100_000).contains($0) } ?? false
  }

  /// The number of a cell, which may say in brackets what share it is: "7", "7 (35%)".
  static func count(in text: String) -> Int? {
    if let count = Int(text) { return count }
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.firstIndex(of: "("),
      let count = Int(text[..<open].trimming { $0 == " " })
    else { return nil }
    let share = text[text.index(after: open)...].dropLast()
    guard share.last == "%", let percent = Double(share.dropLast()), percent.isFinite else {
      return nil
    }
    return count
  }
}
