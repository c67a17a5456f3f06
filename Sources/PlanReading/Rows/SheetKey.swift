import PlanDocuments
import PlanModel

/// A key that stands as a block in a sheet, perhaps under its caption.
enum SheetKey {
  /// The terms of such a block; nil where it is none.
  static func terms(in rows: [PlainRow]) -> [LegendTerm]? {
    let captions = rows.prefix { $0.filled.count == 1 }
    let rest = Array(rows.dropFirst(captions.count).filter { !$0.isEmpty })
    guard rest.count >= 2 else { return nil }
    if let terms = LegendTable.terms(in: rest) { return terms }
    let isNamed = captions.contains { row in
      row.filled.first.map { LegendReader.heading(row.cells[$0]).isKey } == true
    }
    return isNamed ? letters(in: rest) : nil
  }

  /// "C | Completed" over "D | Delayed": signs and the words that they stand for.
  private static func letters(in rows: [PlainRow]) -> [LegendTerm]? {
    let terms = rows.compactMap { row -> LegendTerm? in
      let cells = row.filled.map { row.cells[$0] }
      guard cells.count == 2, cells[0].utf8.count <= 24 else { return nil }
      let isRating = CommonScale.isRatingTerm(cells[1])
      let isKnown = isRating || CommonScale.stage(of: cells[1]) != nil
      return LegendTerm(
        kind: isRating ? .rating : isKnown ? .stage : .level, term: cells[0], definition: cells[1],
        source: Source(line: row.raw.line))
    }
    let known = terms.filter { $0.kind != .level }
    guard terms.count == rows.count, known.count >= 2, known.count * 2 > terms.count else {
      return nil
    }
    return terms.map { term in
      var term = term
      if term.kind == .level { term.kind = known[0].kind }
      return term
    }
  }
}
