import PlanDocuments
import PlanModel

/// A key beneath the actions of a sheet: a term and its meaning a row.
extension TableReader {
  /// Reads a key whose commas parted it into the cells of a row.
  mutating func readKeyRow(_ row: PlainRow) -> Bool {
    guard isExact, row.filled.count >= 2,
      let terms = InlineKey.terms(
        inCells: row.filled.map { row.cells[$0] }, line: row.raw.line)
    else { return false }
    keys.append(terms)
    for term in terms { printedTerms.add(term.term) }
    accountant.place(row.raw, as: .legend)
    return true
  }

  /// Reads a row of such a key, or the caption over it; `next` is the row after it.
  mutating func readClosingKey(_ row: PlainRow, next: PlainRow?) -> Bool {
    guard isExact, !drafts.isEmpty else { return false }
    if let term = pair(row), isKeyOpen || next.flatMap({ pair($0) }) != nil {
      if !isKeyOpen { keys.append([]) }
      isKeyOpen = true
      keys[keys.count - 1].append(term)
      printedTerms.add(term.term)
      accountant.place(row.raw, as: .legend)
      return true
    }
    isKeyOpen = false
    if LegendTable.header(row) != nil, row.filled.count == 2, next.flatMap({ pair($0) }) != nil {
      keys.append([])
      isKeyOpen = true
      accountant.place(row.raw, as: .legend)
      return true
    }
    guard row.filled.count == 1, let place = row.filled.first,
      LegendReader.heading(row.cells[place]).isKey, next.flatMap({ pair($0) }) != nil
    else { return false }
    accountant.place(row.raw, as: .legend)
    return true
  }

  /// "Blue | Complete": a term that the scales know, in the first column, and one cell more.
  private func pair(_ row: PlainRow) -> LegendTerm? {
    let filled = row.filled
    guard filled.count == 2, filled[0] == 0, filled[1] <= 2 else { return nil }
    let term = row.cells[0]
    let meaning = row.cells[filled[1]]
    let isRating = CommonScale.isRatingTerm(term)
    guard isRating || CommonScale.stage(of: term) != nil, meaning.first?.isLetter == true,
      meaning.utf8.count <= 300
    else { return nil }
    return LegendTerm(
      kind: isRating ? .rating : .stage, term: term, definition: meaning,
      source: Source(line: row.raw.line))
  }
}
