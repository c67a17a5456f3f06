import PlanDocuments
import PlanModel

/// A key that is printed as a table: "Colour | Meaning", or terms beside their definitions.
enum LegendTable {
  private static let termHeadings: Set<String> = [
    "colour", "color", "rag", "brag", "rating", "rag rating", "brag rating", "rag status", "status",
    "stage", "symbol", "key", "term", "score", "project stage", "delivery status", "brag status",
    "project status", "definition of status", "rag colour", "action status", "indicator", "state",
    "position", "progress", "category", "performance", "assessment", "label", "symbols", "code",
    "traffic light", "confidence", "grade",
  ]
  private static let meaningHeadings: Set<String> = [
    "meaning", "definition", "description", "what it means", "what this means", "explanation",
    "criteria", "guidance", "definitions", "meanings", "what does this mean", "means",
    "what we mean", "what does it mean", "what that means", "what it tells you", "interpretation",
    "what we mean by it", "this means", "it means",
  ]

  static func terms(in rows: [PlainRow]) -> [LegendTerm]? {
    if let keys = keysBehindLabels(rows) { return keys }
    // "Key to ratings" over its terms.
    let isNamed =
      rows.first.map { $0.filled.count == 1 && LegendReader.heading($0.cells[$0.filled[0]]).isKey }
      ?? false
    let rows = withoutFigures(isNamed ? Array(rows.dropFirst()) : rows)
    guard (1...24).contains(rows.count), rows.allSatisfy({ (1...3).contains($0.filled.count) })
    else {
      return nil
    }
    let heading = header(rows[0])
    let body = heading == nil ? rows[...] : rows.dropFirst()
    let pairs = body.filter { !Totals.begins($0) }.compactMap {
      row -> (term: String, meaning: String, line: Int)? in
      let filled = row.filled
      guard let first = filled.first, let last = filled.last, first < last else { return nil }
      return (row.cells[first], withoutArrows(meaning(of: row)), row.raw.line)
    }
    guard pairs.count >= 2, pairs.count + 1 >= body.count else { return nil }
    let short = pairs.allSatisfy {
      $0.term.split(separator: " ").count <= 6 && !OtherTable.isFigure($0.meaning)
    }
    let known = pairs.count {
      let term = InlineKey.unnumbered($0.term)
      return CommonScale.isRatingTerm(term) || CommonScale.stage(of: term) != nil
    }
    let worded = pairs.count { $0.meaning.split(separator: " ").count >= 2 }
    guard short, worded * 2 >= pairs.count else { return nil }
    if heading == nil {
      // Without a header only known terms beside sentences are a key.
      let isSaid = pairs.allSatisfy {
        $0.meaning.contains(" ") || CommonScale.stage(of: $0.meaning) != nil
      }
      // Most of them, where each has its sentence.
      let isScale =
        known >= 3 && known * 5 >= pairs.count * 3 && pairs.count <= 8
        && pairs.allSatisfy {
          $0.term.split(separator: " ").count <= 3 && $0.meaning.split(separator: " ").count >= 4
        }
      // "Blue | Complete" among sentences.
      let isOfTerms = known >= 4 && worded + 1 >= pairs.count
      // A dash for what is not rated stands in any scale.
      let dashes = pairs.count { $0.term.allSatisfy { "-–—".contains($0) } }
      guard known + dashes == pairs.count && known >= 2 || isScale,
        worded == pairs.count || (isNamed || isOfTerms) && isSaid
      else { return nil }
    } else {
      guard known * 2 >= pairs.count || pairs.count <= 8 && known >= 1 else { return nil }
    }
    let ratings = pairs.count { pair in
      let term = InlineKey.unnumbered(pair.term)
      return CommonScale.isRatingTerm(term)
        || CommonScale.stage(of: term) == nil
          && CommonScale.rating(of: term, definition: pair.meaning)?.order != nil
    }
    let rated = pairs.filter { isLettered($0.term) && CommonScale.isRatingTerm($0.term) }
    return pairs.map { pair in
      var kind = kind(
        of: InlineKey.unnumbered(pair.term), heading: heading,
        mostAreRatings: rated.count < 2 && ratings * 2 >= pairs.count)
      // Beside "G (Green)" and "A (Amber)" stands "C" for what is complete, and "–" for what has none.
      if rated.count >= 2, isLettered(pair.term) || !pair.term.contains(where: \.isLetter) {
        kind = .rating
      }
      return LegendTerm(
        kind: kind, term: pair.term, definition: pair.meaning, source: Source(line: pair.line))
    }
  }

  /// The rows of a key without the columns of counts and shares beside what its terms mean.
  private static func withoutFigures(_ rows: [PlainRow]) -> [PlainRow] {
    guard let header = rows.first, header.filled.count > 2, rows.count > 2 else { return rows }
    let figures = header.filled.dropFirst().filter { column in
      let texts = rows.dropFirst().compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      return texts.contains { !$0.isEmpty }
        && texts.allSatisfy { $0.isEmpty || OtherTable.isFigure($0) }
    }
    guard !figures.isEmpty, figures.count < header.filled.count - 1 else { return rows }
    return rows.map { row in
      var row = row
      for column in figures where column < row.cells.count { row.cells[column] = "" }
      return row
    }
  }

  /// The counts that stand beside the terms of a key: "Status | Number | Meaning", "Status | Meaning |
  /// Actions | Share".
  static func counts(in rows: [PlainRow]) -> Tally? {
    guard let header = rows.first, let plain = withoutFigures(rows).first,
      self.header(plain) != nil
    else { return nil }
    let removed = header.filled.filter { plain.cells[$0].isEmpty }
    let body = rows.dropFirst().filter { !$0.isEmpty }
    let columns = removed.filter { column in
      body.allSatisfy { column < $0.cells.count && TallyReader.isCount($0.cells[column]) }
    }
    guard let column = columns.first, body.count >= 2 else { return nil }
    let heading = header.cells[column]
    var tally = Tally(by: header.cells[header.filled[0]], terms: [heading])
    let form = TallyReader.Header(
      by: tally.by, nameColumn: header.filled[0], leadColumn: nil, terms: [(heading, column)])
    tally.rows = body.compactMap { TallyReader.row($0, under: form) }
    return tally
  }

  /// "Status | Number of actions | Meaning" heads a key with counts.
  static func isHeaderOfCounts(_ row: PlainRow) -> Bool {
    let filled = row.filled
    let first = filled.first.map { HeadingVocabulary.normalWords(row.cells[$0]) } ?? []
    guard
      filled.count == 3 && header(row) != nil
        || filled.count == 2 && termHeadings.contains(first.joined(separator: " "))
        || (3...4).contains(filled.count) && meansBeforeCounts(row)
    else { return false }
    return filled.dropFirst().contains { isOfCounts(row.cells[$0]) }
  }

  private static func isOfCounts(_ heading: String) -> Bool {
    HeadingVocabulary.normalWords(heading).contains {
      ["number", "no", "count", "total", "actions"].contains($0)
    }
  }

  /// "G" or "G (Green)": a term that the rows print as its letter.
  private static func isLettered(_ term: String) -> Bool {
    let letters = term.prefix { $0.isUppercase }
    let rest = term.dropFirst(letters.count)
    return (1...2).contains(letters.count) && (rest.isEmpty || rest.hasPrefix(" ("))
  }

  /// "Status | Meaning | Actions | Share": the terms, what they mean, and figures behind that.
  private static func meansBeforeCounts(_ row: PlainRow) -> Bool {
    let headings = row.filled.map {
      HeadingVocabulary.normalWords(row.cells[$0]).joined(separator: " ")
    }
    return termHeadings.contains(headings[0]) && meaningHeadings.contains(headings[1])
      && headings.dropFirst(2).allSatisfy { heading in
        isOfCounts(heading) || ["share", "percent", "percentage", "%", ""].contains(heading)
      }
  }

  /// What a term means, without what a line beneath it says of arrows.
  private static func withoutArrows(_ meaning: String) -> String {
    let arrows: Set<Character> = ["↑", "↓", "↔", "→", "▲", "▼", "►", "⬆", "⬇", "➡"]
    guard meaning.count(where: arrows.contains) >= 2,
      let first = meaning.firstIndex(where: arrows.contains),
      first > meaning.startIndex
    else { return meaning }
    return meaning[..<first].trimming { " .;".contains($0) }
  }

  /// What a row says of its term: of "✅ | Done | All of it has been carried out" the name comes first.
  private static func meaning(of row: PlainRow) -> String {
    let texts = row.filled.dropFirst().map { row.cells[$0] }
    // "B | Blue | Finished"
    if texts.count == 2, let letter = row.filled.first.map({ row.cells[$0] }),
      KeyLines.lettered(letter + " " + texts[0]) != nil
    {
      return texts[0] + ": " + texts[1]
    }
    guard texts.count == 2, let sign = row.filled.first.map({ row.cells[$0] }),
      !sign.contains(where: { $0.isLetter || $0.isNumber }),
      texts[0].split(separator: " ").count <= 4
    else { return texts.last ?? "" }
    return texts[0] + ": " + texts[1]
  }

  /// "Cost: | £ = up to £50,000; ££ = more" over "Carbon: | L = low, H = high": a key a row.
  private static func keysBehindLabels(_ rows: [PlainRow]) -> [LegendTerm]? {
    guard rows.count <= 12, rows.allSatisfy({ $0.filled.count == 2 }) else { return nil }
    let keys = rows.map { row in
      let texts = row.filled.map { row.cells[$0] }
      let label = texts[0].hasSuffix(":") ? texts[0] : texts[0] + ":"
      return InlineKey.terms(in: label + " " + texts[1], line: row.raw.line) ?? []
    }
    guard keys.contains(where: { $0.count >= 2 }),
      keys.count(where: { !$0.isEmpty }) * 2 >= rows.count
    else { return nil }
    return keys.flatMap { $0 }
  }

  /// The heading of the terms, where a row is a key's header.
  static func header(_ row: PlainRow) -> String? {
    let headings = row.filled.map {
      HeadingVocabulary.normalWords(row.cells[$0]).joined(separator: " ")
    }
    // The column of the terms needs no heading: "| | Meaning |".
    if headings.count == 1, row.filled[0] > 0, meaningHeadings.contains(headings[0]) { return "" }
    guard headings.count >= 2, termHeadings.contains(headings[0]),
      meaningHeadings.contains(headings[headings.count - 1])
    else { return nil }
    return headings[0]
  }

  private static func kind(
    of term: String, heading: String?, mostAreRatings: Bool
  ) -> LegendTerm.Kind {
    let words = heading?.split(separator: " ") ?? []
    if words.contains("rag") || words.contains("brag") || words.contains("colour") {
      return .rating
    }
    if words.contains("stage") { return .stage }
    if CommonScale.stage(of: term) != nil { return .stage }
    return CommonScale.isRatingTerm(term) || mostAreRatings ? .rating : .stage
  }
}
