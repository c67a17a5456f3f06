import PlanDocuments
import PlanModel

/// Rows of a sheet that fill one cell only: a heading across it, its key, or a note beneath it.
extension TableReader {
  /// Reads such a row, and says false where it is an action of which nothing more is said.
  ///
  /// A row that `isBelow` has no row with several cells after it, so that it heads nothing.
  mutating func readLone(_ row: PlainRow, isBelow: Bool) -> Bool {
    guard isExact, row.filled.count == 1, let place = row.filled.first,
      let layout = rowLayout.map({ layouts[$0] }), layout.columns.count >= 3, !layout.isExchange
    else { return false }
    let text = row.cells[place]
    if let terms = InlineKey.terms(in: text, line: row.raw.line) {
      // "Green: 2; Red: 1" counts.
      if terms.allSatisfy({ $0.definition.map(OtherTable.isFigure) == true }) {
        accountant.place(row.raw, as: .narrative)
        return true
      }
      keys.append(terms)
      codes.merge(KeyCodes.of(terms, in: text)) { first, _ in first }
      for term in terms { printedTerms.add(term.term) }
      accountant.place(row.raw, as: .legend)
      return true
    }
    let said = isBelow ? InlineKey.sentences(in: text, line: row.raw.line) : []
    if !said.isEmpty {
      keys.append(said)
      codes.merge(KeyCodes.of(said, in: text)) { first, _ in first }
      for term in said { printedTerms.add(term.term) }
      accountant.place(row.raw, as: .narrative)
      return true
    }
    guard place == 0 else { return false }
    switch layout.columns[0].field {
    case .ref where RefPattern.ref(in: text) != nil: return false
    case .text, .title:
      // Of an action, too, there may be no more than its name.
      guard
        !text.contains(where: \.isLowercase) || text.hasSuffix(":") || Self.countsActions(text)
          || isBelow && isNote(text)
      else { return false }
    case .ref, .section, .group, .objectives, .grouping, nil: break
    default: return false
    }
    if !isBelow, case .section(let name)? = HeadingKind.of(text, isMarked: true) {
      outline.enter(section: name, outside: false)
      accountant.place(row.raw, as: .heading)
    } else {
      accountant.place(row.raw, as: .narrative)
    }
    return true
  }

  /// A sentence alone where refs stand, in a row with room for all columns, is a note beneath the table.
  mutating func readNote(_ row: PlainRow) -> Bool {
    if Self.isNumberedNote(row) {
      accountant.place(row.raw, as: .narrative)
      return true
    }
    guard !isExact, row.filled == [0], row.cells.count >= 4,
      let layout = rowLayout.map({ layouts[$0] }), layout.columns.first?.field == .ref,
      RefPattern.ref(in: row.cells[0]) == nil
    else { return false }
    let text = row.cells[0]
    let isHeading = HeadingVocabulary.normalWords(text).first == "notes" && text.utf8.count <= 40
    guard
      isHeading
        || text.last == "." && text.first?.isUppercase == true
          && text.split(separator: " ").count >= 4
    else { return false }
    accountant.place(row.raw, as: isHeading ? .heading : .narrative)
    return true
  }

  /// “Note 1”, and what it says, in a cell of its own.
  private static func isNumberedNote(_ row: PlainRow) -> Bool {
    guard row.filled.count == 2, row.cells[row.filled[0]].utf8.count <= 12 else { return false }
    let words = HeadingVocabulary.normalWords(row.cells[row.filled[0]])
    return words.count <= 2 && words.first.map { ["note", "notes", "nb"].contains($0) } == true
      && row.cells[row.filled[1]].split(separator: " ").count >= 5
  }

  /// "Homes (5 actions)": a theme, and how many rows stand beneath it.
  private static func countsActions(_ text: String) -> Bool {
    guard text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex else {
      return false
    }
    let words = text[open...].lowercased().words(withNumbers: true)
    return words.count == 2 && words[0].allSatisfy(\.isNumber)
      && ["action", "actions", "project", "projects", "measures", "commitments", "pledges"]
        .contains(words[1])
  }

  /// "Note 1: The county owns the road.", "Source: the asset register", "* subject to funding".
  private func isNote(_ text: String) -> Bool {
    if text.hasSuffix(".") || text.first.map({ "*†‡".contains($0) }) == true { return true }
    let first = text.lowercased().prefix { $0.isLetter }
    return ["note", "notes", "source", "sources", "key", "contact", "nb", "last"].contains(first)
  }
}
