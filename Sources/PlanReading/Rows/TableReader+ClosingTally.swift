import PlanDocuments
import PlanModel

/// Overviews beneath the actions of a sheet, with their captions.
extension TableReader {
  /// Reads a row of such an overview, its header, or the caption over it (`following` gives the row
  /// after the next, `isSetOff` whether an empty row stands before it).
  mutating func readClosingTally(
    _ row: PlainRow, next: PlainRow?, isSetOff: () -> Bool, following: () -> PlainRow?
  ) -> Bool {
    guard isExact, !drafts.isEmpty else { return false }
    if let header = tallyHeader {
      if ClosingTally.holds(row, header) {
        // Sums without a label belong to it, but to no member.
        if let tallyRow = TallyReader.row(row, under: header) {
          tallies[tallies.count - 1].rows.append(tallyRow)
        }
        accountant.place(row.raw, as: .tally)
        return true
      }
      if TallyReader.isOfShares(row, under: header) {
        accountant.place(row.raw, as: .tally)
        return true
      }
      tallyHeader = nil
    }
    if readCaptioned(row, next: next) { return true }
    if let header = closingHeader(row, next: next) {
      tallyHeader = header
      tallies.append(Tally(by: header.by, terms: header.terms.map(\.term)))
      accountant.place(row.raw, as: .tally)
      return true
    }
    if let next, row.filled.count == 2,
      let header = ClosingTally.bareHeader(
        of: row, next: next, isPrinted: { printedTerms.contains($0) })
    {
      tallyHeader = header
      tallies.append(Tally(by: header.by, terms: header.terms.map(\.term)))
      return readClosingTally(row, next: next, isSetOff: isSetOff, following: following)
    }
    if ClosingTally.isCaptionWithUnit(row, next: next), isSetOff() {
      accountant.place(row.raw, as: .heading)
      return true
    }
    guard row.filled.count == 1, let place = row.filled.first,
      RefPattern.ref(in: row.cells[place]) == nil,
      isSetOff() || isCaption(row.cells[place]), let next
    else { return false }
    if let header = ClosingTally.bareHeader(
      of: next, next: following(), isPrinted: { printedTerms.contains($0) },
      heading: { headingOfStatus($0) })
    {
      tallyHeader = header
      tallies.append(Tally(by: header.by, terms: header.terms.map(\.term)))
    } else if closingHeader(next, next: following()) == nil {
      return false
    }
    accountant.place(row.raw, as: .heading)
    return true
  }

  /// "Totals at Q2,,G,15" over ",,A,4": the caption in the row of the first count.
  private mutating func readCaptioned(_ row: PlainRow, next: PlainRow?) -> Bool {
    guard let next, row.filled.count == 3, next.filled.count == 2,
      let caption = row.filled.first, isCaption(row.cells[caption])
    else { return false }
    var first = row
    first.cells[caption] = ""
    guard
      let header = ClosingTally.bareHeader(
        of: first, next: next, isPrinted: { printedTerms.contains($0) }),
      let tallyRow = TallyReader.row(first, under: header)
    else { return false }
    tallyHeader = header
    tallies.append(Tally(by: header.by, terms: header.terms.map(\.term)))
    tallies[tallies.count - 1].rows.append(tallyRow)
    accountant.place(row.raw, as: .tally)
    return true
  }

  /// What a column of stages or ratings is called.
  private func headingOfStatus(_ column: Int) -> String? {
    guard let layout = rowLayout.map({ layouts[$0] }), layout.columns.indices.contains(column)
    else {
      return nil
    }
    let own = layout.columns[column]
    switch own.field {
    case .rating, .stage, .status: return own.heading
    case nil where PeriodColumns.isOfTime(own.heading): return own.heading
    default: return nil
    }
  }

  func closingHeader(_ row: PlainRow, next: PlainRow?) -> TallyReader.Header? {
    // Most rows are actions, and say so at once.
    guard row.filled.count >= 2, next != nil,
      row.filled.allSatisfy({ row.cells[$0].utf8.count <= 48 })
    else { return nil }
    let terms = printedTerms
    return ClosingTally.header(of: row, next: next) { terms.contains($0) }
  }

  /// Notes a cell's word, where its column holds stages or ratings.
  mutating func notePrinted(_ text: String, of column: Column) {
    switch column.field {
    case .rating, .stage, .status: printedTerms.add(text)
    // "Q1 | Q2" over words of how the actions stood then.
    case nil where text.utf8.count <= 24 && PeriodColumns.isOfTime(column.heading):
      printedTerms.add(text)
    default: break
    }
  }

  private func isCaption(_ text: String) -> Bool {
    HeadingVocabulary.normalWords(text).contains {
      ["summary", "overview", "by", "total", "totals", "count", "counts", "dashboard"].contains($0)
    }
  }
}
