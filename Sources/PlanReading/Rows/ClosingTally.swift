import PlanDocuments
import PlanModel

/// An overview that stands beneath the actions of the same sheet.
///
/// An axis and the terms of a scale over whole numbers ("Theme,G,A,R,Total"), or a scale and what is
/// counted ("RAG,Number").
enum ClosingTally {
  /// The header of such an overview; nil where the row may be an action.
  ///
  /// `isPrinted` tells whether the key or the actions above use a word as a term.
  static func header(
    of row: PlainRow, next: PlainRow?, isPrinted: (String) -> Bool
  ) -> TallyReader.Header? {
    let filled = row.filled
    guard let next, filled.count >= 2, let name = filled.first, name < next.cells.count,
      filled.allSatisfy({ row.cells[$0].utf8.count <= 48 }), !next.cells[name].isEmpty
    else { return nil }
    let terms = filled.dropFirst().filter { column in
      let below = column < next.cells.count ? next.cells[column] : ""
      return !isShare(row.cells[column]) && !(below.last == "%" && TermTally.isCount(below))
    }
    guard !terms.isEmpty,
      terms.allSatisfy({ $0 < next.cells.count && isCountOrNothing(next.cells[$0]) }),
      terms.contains(where: { TallyReader.isCount(next.cells[$0]) })
    else { return nil }
    var header = TallyReader.Header(
      by: row.cells[name], nameColumn: name, leadColumn: nil,
      terms: terms.map { (row.cells[$0], $0) })
    guard Set(header.terms.map { $0.term.lowercased() }).count == terms.count,
      holds(next, header)
    else { return nil }
    func isTerm(_ text: String) -> Bool {
      CommonScale.isRatingTerm(text) || CommonScale.stage(of: text) != nil || isPrinted(text)
    }
    let words = header.terms.map(\.term)
    let known = words.count { isTerm($0) && !isSum($0) }
    let others = words.count { !isTerm($0) && !isSum($0) }
    // A term that no action has yet is known by its company and by the numbers beneath.
    if isAxis(header.by), known >= 2, others < known { return header }
    if isCaption(header.by) { header.by = "Status" }
    // The scale down the side; what stands across may be anything that is no number.
    return isScale(header.by) && isTerm(next.cells[name])
      && words.allSatisfy({ $0.contains(where: \.isLetter) || isSum($0) }) ? header : nil
  }

  /// The header that is missing where a caption ("Totals at Q2") stands over nothing but terms in use and
  /// their counts ("G,15", "A,4"); nil where the two rows are no such counts.
  ///
  /// Several counts stand beneath the columns that they count, and `heading` tells what those are called.
  static func bareHeader(
    of row: PlainRow, next: PlainRow?, isPrinted: (String) -> Bool,
    heading: (Int) -> String? = { _ in nil }
  ) -> TallyReader.Header? {
    guard let next, row.filled.count >= 2, next.filled == row.filled, let name = row.filled.first
    else { return nil }
    let counts = Array(row.filled.dropFirst())
    let areCounts = [row, next].allSatisfy { row in
      counts.allSatisfy { TallyReader.isCount(row.cells[$0]) }
        && isTerm(row.cells[name], isPrinted: isPrinted)
    }
    guard areCounts, row.cells[name] != next.cells[name] else { return nil }
    if counts.count == 1 {
      return TallyReader.Header(
        by: "Status", nameColumn: name, leadColumn: nil, terms: [("Number", counts[0])])
    }
    let headings = counts.compactMap(heading)
    guard headings.count == counts.count, Set(headings).count == counts.count else { return nil }
    return TallyReader.Header(
      by: "Status", nameColumn: name, leadColumn: nil, terms: Array(zip(headings, counts)))
  }

  /// "G", "Green" and "On course (G)", of which the rows print one.
  private static func isTerm(_ text: String, isPrinted: (String) -> Bool) -> Bool {
    if isPrinted(text) || CommonScale.isRatingTerm(text) || CommonScale.stage(of: text) != nil {
      return true
    }
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return false }
    return isPrinted(String(text[text.index(after: open)...].dropLast()))
  }

  /// Whether a caption stands in one row with what the figures beneath are: "Saving by theme,,tCO2e",
  /// "Summary by status,,Number of actions".
  static func isCaptionWithUnit(_ row: PlainRow, next: PlainRow?) -> Bool {
    guard let next, row.filled.count == 2, next.filled == row.filled else { return false }
    let caption = HeadingVocabulary.normalWords(row.cells[row.filled[0]])
    guard let by = caption.lastIndex(of: "by"), by > 0, by + 1 < caption.count,
      isAxis(caption[(by + 1)...].joined(separator: " "))
    else { return false }
    return OtherTable.isFigure(next.cells[row.filled[1]])
      && !OtherTable.isFigure(row.cells[row.filled[1]])
  }

  /// Whether a row goes on with the overview: a label, and whole numbers under its terms.
  static func holds(_ row: PlainRow, _ header: TallyReader.Header) -> Bool {
    let columns = Set(header.terms.map(\.column))
    var hasCount = false
    for index in row.filled where index != header.nameColumn {
      let cell = row.cells[index]
      if columns.contains(index), TallyReader.isCount(cell) {
        hasCount = true
      } else if !CellText.isNothing(cell), columns.contains(index) || !TermTally.isCount(cell) {
        return false
      }
    }
    return hasCount
  }

  /// What the rows beneath a heading are: "Theme" for itself, "Status" for "Summary by status".
  static func axis(of heading: String) -> String? {
    let words = heading.split(separator: " ")
    guard let by = words.lastIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count else {
      return isAxis(heading) ? heading : nil
    }
    let name = words[(by + 1)...].joined(separator: " ")
    return isAxis(name) ? name.prefix(1).uppercased() + name.dropFirst() : nil
  }

  /// Whether a column counts actions, by its heading.
  static func isOfCounts(_ heading: String) -> Bool {
    let words = HeadingVocabulary.normalWords(heading)
    return (1...5).contains(words.count) && !isShare(heading)
      && words.contains {
        ["number", "no", "count", "actions", "projects", "total", "qty"].contains($0)
      }
  }

  private static func isCountOrNothing(_ text: String) -> Bool {
    CellText.isNothing(text) || TallyReader.isCount(text)
  }

  private static func isAxis(_ heading: String) -> Bool {
    let words = HeadingVocabulary.normalWords(heading)
    guard (1...4).contains(words.count) else { return false }
    if words.contains(where: { axisWords.contains($0) || axisWords.contains(singular($0)) }) {
      return true
    }
    switch HeadingVocabulary.field(of: heading) {
    case .section, .group, .grouping, .objectives, .leads, .role, .element: return true
    default: return isScale(heading)
    }
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("ies")
      ? word.dropLast(3) + "y" : word.hasSuffix("s") ? "\(word.dropLast())" : word
  }

  private static let axisWords: Set = [
    "aim", "theme", "objective", "priority", "outcome", "goal", "workstream", "mission", "section",
    "pillar", "directorate", "department", "service", "team", "lead", "owner", "sector", "area",
    "category", "programme", "strand", "topic", "portfolio", "division", "group", "plan", "year",
  ]

  private static func isScale(_ heading: String) -> Bool {
    switch HeadingVocabulary.field(of: heading) {
    case .rating, .stage, .status: true
    default: false
    }
  }

  /// A column beside the terms that adds them up or counts what has none.
  private static func isSum(_ heading: String) -> Bool {
    let words = HeadingVocabulary.normalWords(heading)
    return sums.contains(words.joined(separator: " "))
  }

  /// "Summary" over a scale's terms says no more than that they are counted.
  private static func isCaption(_ heading: String) -> Bool {
    ["summary", "overview", "totals", "summary of progress", "progress summary"]
      .contains(heading.lowercased())
  }

  private static let sums: Set = [
    "total", "totals", "grand total", "total actions", "all", "all actions", "actions", "number",
    "no", "count", "number of actions", "no of actions", "not rated", "unrated", "no rating",
    "not known", "unknown", "blank", "none", "other", "not set", "not stated",
  ]

  /// "% complete": no count.
  private static func isShare(_ heading: String) -> Bool {
    heading.contains("%") || heading.lowercased().contains("per cent")
      || heading.lowercased().contains("percent")
  }
}
