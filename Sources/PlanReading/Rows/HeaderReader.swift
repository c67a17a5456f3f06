import PlanDocuments
import PlanModel

/// Recognises header rows and makes a layout of them.
enum HeaderReader {
  /// How many headings of a row are known, and whether it can be the header of an action table.
  static func known(in row: PlainRow) -> Int {
    row.cells.count { !$0.isEmpty && $0.utf8.count <= 90 && HeadingVocabulary.field(of: $0) != nil }
  }

  static func isHeader(_ row: PlainRow) -> Bool {
    let filled = row.filled
    guard filled.count >= 2, let first = filled.first else { return false }
    // A data row has a ref where a header has the word for it.
    if RefPattern.ref(in: row.cells[first]) != nil || LegendTable.isHeaderOfCounts(row) {
      return false
    }
    let fields = row.cells.map { $0.utf8.count <= 90 ? HeadingVocabulary.field(of: $0) : nil }
    let known = fields.compactMap { $0 }
    // "S", "M" and "L" head ticks; they tell nothing for or against a header.
    let bands = filled.count {
      BandParser.timescales(in: String(row.cells[$0].prefix { $0 != "(" })) != nil
    }
    guard known.count >= 2, known.count * 2 >= min(filled.count - bands, 6) else { return false }
    let distinct = Set(known)
    guard distinct.count >= 2 else { return false }
    let longest = filled.map { row.cells[$0].utf8.count }.max() ?? 0
    if longest > 120, known.count < 3 { return false }
    return distinct.contains(.text) || distinct.contains(.title) || distinct.contains(.ref)
      || distinct.contains(.update) || known.count >= 4
  }

  /// Whether the first row of a table can be its header by what its headings most likely mean.
  static func isLikelyHeader(_ row: PlainRow) -> Bool {
    let filled = row.filled
    guard filled.count >= 3, let first = filled.first, RefPattern.ref(in: row.cells[first]) == nil,
      filled.allSatisfy({
        row.cells[$0].utf8.count <= 70
          && (!row.cells[$0].hasSuffix(".") || row.cells[$0].utf8.count <= 6)
      })
    else { return false }
    let known = filled.compactMap { HeadingVocabulary.field(of: row.cells[$0]) }
    let likely = filled.compactMap {
      HeadingVocabulary.field(of: row.cells[$0]) ?? HeadingGuess.field(of: row.cells[$0])
    }
    let distinct = Set(likely)
    guard likely.count * 10 >= filled.count * 6, distinct.count >= 3,
      distinct.contains(.text) || distinct.contains(.title)
    else { return false }
    return !known.isEmpty || likely.count >= 4
  }

  /// A row above a header that spans several of its columns ("Delivery period").
  static func isSpanning(_ row: PlainRow, over next: PlainRow?) -> Bool {
    let filled = row.filled
    guard let next, let first = filled.first, filled.count >= 2 || first > 1,
      filled.allSatisfy({ row.cells[$0].utf8.count <= 90 }),
      filled.count >= 3 || row.headingParts == nil
    else { return false }
    return isHeader(next)
  }

  /// The columns of a header; the row above it spans columns, and stands in where the header is blank.
  static func layout(of row: PlainRow, above: PlainRow?) -> Layout {
    var columns: [Column] = []
    let over = above.map { Self.spread($0, over: row.cells.count) } ?? []
    for (index, heading) in row.cells.enumerated() {
      var column = Column(heading: heading)
      if heading.isEmpty, let above, index < above.cells.count,
        HeadingVocabulary.field(of: above.cells[index]) != nil
      {
        column.heading = above.cells[index]
      }
      if column.heading.utf8.count <= 90 {
        column.field = HeadingVocabulary.field(of: column.heading)
      }
      // "Q1" beneath "RAG" is the RAG of a quarter.
      if column.field == nil, index < over.count, !over[index].isEmpty,
        Quarter.number(in: column.heading) != nil || Period(column.heading) != nil,
        let field = HeadingVocabulary.field(of: over[index]),
        [.update, .rating, .stage, .status].contains(field)
      {
        column.field = field
      }
      if column.field == .update || column.field == .rating || column.field == .stage
        || column.field == .status
      {
        settlePeriod(&column, span: index < over.count ? over[index] : "")
      }
      columns.append(column)
    }
    while let last = columns.last, last.heading.isEmpty { columns.removeLast() }
    // The year over "Q1 | Q2" is that of the quarters, and no time of the comment behind them.
    if columns.contains(where: { $0.quarter != nil || Quarter.number(in: $0.heading) != nil }) {
      for index in columns.indices
      where Quarter.number(in: columns[index].heading) == nil
        && Period(columns[index].heading) == nil
      {
        columns[index].period = nil
      }
    }
    if readExchange(&columns) { return Layout(columns: columns, line: row.raw.line) }
    guess(&columns)
    settleDoubles(&columns)
    return Layout(columns: columns, line: row.raw.line)
  }

  /// What spans columns stands in the first of them only.
  private static func spread(_ above: PlainRow, over count: Int) -> [String] {
    var last = ""
    return (0..<count).map { index in
      if index < above.cells.count, !above.cells[index].isEmpty { last = above.cells[index] }
      return last
    }
  }

  /// Notes the time that a heading of an update, a stage or a rating names.
  static func settlePeriod(_ column: inout Column) {
    guard [.update, .rating, .stage, .status].contains(column.field) else { return }
    settlePeriod(&column, span: "")
  }

  private static func settlePeriod(_ column: inout Column, span: String) {
    // "Progress since April 2031" is told later than that.
    let since = column.heading.lowercased().firstRange(of: "since ")
    let named = since.map { column.heading[..<$0.lowerBound] } ?? column.heading[...]
    column.period = Period(named) ?? Period(span)
    if column.period == nil {
      column.quarter = Quarter.number(in: column.heading) ?? Quarter.number(in: span)
    }
  }

  /// A heading that is not known is taken for what its words say, where no other column is that.
  ///
  /// From the last: of several updates the last is the latest.
  private static func guess(_ columns: inout [Column]) {
    for index in columns.indices.reversed()
    where columns[index].field == nil && !columns[index].heading.isEmpty {
      guard let field = HeadingGuess.field(of: columns[index].heading),
        field == .update || !columns[..<index].contains(where: { $0.isGuessable(as: field) })
      else { continue }
      var dated = columns[index]
      settlePeriod(&dated, span: "")
      if field == .update, dated.period != nil,
        columns.contains(where: {
          $0.field == field && $0.period.map { $0 != dated.period } == true
        })
      {
        columns[index].period = dated.period
        columns[index].field = field
        columns[index].ground = HeadingGuess.ground
        continue
      }
      guard !columns.contains(where: { $0.field == field }),
        field != .status || !columns.contains(where: { $0.field == .rating || $0.field == .stage })
      else { continue }
      columns[index].field = field
      columns[index].ground = HeadingGuess.ground
      if field == .update { columns[index].period = dated.period }
    }
  }

  private static let exchange = Dictionary(
    uniqueKeysWithValues: ExchangeColumn.allCases.map { ($0.heading, $0) })

  /// Waymark's own export is known by its headings and read back by them alone.
  private static func readExchange(_ columns: inout [Column]) -> Bool {
    guard columns.contains(where: { $0.heading == ExchangeColumn.id.heading }),
      columns.count(where: { exchange[$0.heading] != nil }) >= 8
    else { return false }
    for index in columns.indices {
      guard let exchange = exchange[columns[index].heading] else {
        columns[index].field = .grouping
        if HeadingVocabulary.field(of: columns[index].heading) != .grouping {
          columns[index].field = nil
        }
        continue
      }
      columns[index].isExchange = true
      columns[index].field = exchange.field.flatMap { Field(rawValue: $0) }
    }
    return true
  }

  /// Where two headings name the same field, the better one keeps it.
  private static func settleDoubles(_ columns: inout [Column]) {
    let texts = columns.indices.filter { columns[$0].field == .text }
    if texts.count > 1 {
      let best =
        texts.first { HeadingVocabulary.normalWords(columns[$0].heading).contains("action") }
        ?? texts[0]
      for index in texts where index != best {
        columns[index].field =
          columns.contains { $0.field == .update } ? nil : .update
        if index < best { columns[index].field = .title }
      }
    }
    settleRefs(&columns)
    let hasRating = columns.contains { $0.field == .rating }
    let hasStage = columns.contains { $0.field == .stage }
    for index in columns.indices where columns[index].field == .status {
      if hasRating && !hasStage { columns[index].field = .stage }
      if hasStage && !hasRating { columns[index].field = .rating }
      let words = HeadingVocabulary.normalWords(columns[index].heading)
      if columns[index].heading.lowercased().contains("change since") || words.contains("rag") {
        columns[index].field = .rating
      }
    }
    // "Title" without any text column is the text.
    if !columns.contains(where: { $0.field == .text }),
      let title = columns.firstIndex(where: { $0.field == .title })
    {
      columns[title].field = .text
    }
    settleTargets(&columns)
    settleCosts(&columns)
    settleOutcome(&columns)
    settleAims(&columns)
    settleEnd(&columns)
  }

  /// "Action ref" is the ref, and "Row ID" beside it the number of a row.
  private static func settleRefs(_ columns: inout [Column]) {
    let refs = columns.indices.filter { columns[$0].field == .ref }
    guard refs.count > 1 else { return }
    func rank(_ index: Int) -> Int {
      let words = Set(HeadingVocabulary.normalWords(columns[index].heading))
      if !words.isDisjoint(with: ["row", "record", "system", "unique", "line", "s", "sn"]) {
        return 0
      }
      if !words.isDisjoint(with: ["action", "project", "measure"]) { return 3 }
      return words.isDisjoint(with: ["ref", "reference"]) ? 1 : 2
    }
    guard let best = refs.max(by: { (rank($0), -$0) < (rank($1), -$1) }) else { return }
    for index in refs where index != best && rank(index) < rank(best) { columns[index].field = nil }
  }

  /// A target beside a timescale is what is to be reached, unless it says that it is a date.
  private static func settleTargets(_ columns: inout [Column]) {
    // "Target | Revised" are two dates of one thing.
    let dates = columns.indices.filter {
      columns[$0].field == .timescale && !DateRevisionHeading.isRevision(columns[$0].heading)
    }
    guard dates.count > 1 || columns.contains(where: { $0.field == .end }) else { return }
    let targets = dates.filter { index in
      let words = HeadingVocabulary.normalWords(columns[index].heading)
      return words.contains { $0 == "target" || $0 == "targets" }
        && dateWords.isDisjoint(with: words)
    }
    guard targets.count < dates.count || columns.contains(where: { $0.field == .end }) else {
      return
    }
    for index in targets {
      columns[index].field = columns.contains { $0.field == .measure } ? nil : .measure
      columns[index].ground = "another column holds the dates"
    }
  }

  private static let dateWords: Set = [
    "date", "dates", "completion", "year", "timescale", "timescales", "timeframe", "month",
    "deadline", "by", "delivery",
  ]

  /// Of a cost and the fund that pays it, the cost is the cost.
  private static func settleCosts(_ columns: inout [Column]) {
    for field in [Field.cost, .reason, .mitigation] {
      let found = columns.indices.filter { columns[$0].field == field }
      guard found.count > 1 else { continue }
      let best =
        found.first { index in
          HeadingVocabulary.normalWords(columns[index].heading).contains {
            ["cost", "costs", "budget", "mitigation", "reason"].contains($0)
          }
        } ?? found[0]
      for index in found where index != best {
        columns[index].field = nil
        columns[index].ground = "another column holds it"
      }
    }
  }

  /// An outcome that stands before the actions is what they are for; after them it is their measure.
  private static func settleOutcome(_ columns: inout [Column]) {
    guard let text = columns.firstIndex(where: { $0.field == .text }),
      !columns.contains(where: { $0.field == .objectives })
    else { return }
    let place = columns[..<text].firstIndex { column in
      column.field == .measure && column.ground == nil
        && HeadingVocabulary.normalWords(column.heading).contains { $0.hasPrefix("outcome") }
    }
    guard let place else { return }
    columns[place].field = .objectives
    columns[place].ground = "it stands before the actions"
  }

  /// A due date beside a start is the end.
  private static func settleEnd(_ columns: inout [Column]) {
    guard columns.contains(where: { $0.field == .start }),
      !columns.contains(where: { $0.field == .end })
    else { return }
    let ends: Set = [
      "due", "target", "completion", "deadline", "by", "complete", "completed", "delivery",
    ]
    let dates = columns.indices.filter { columns[$0].field == .timescale }
    guard dates.count == 1,
      !ends.isDisjoint(with: HeadingVocabulary.normalWords(columns[dates[0]].heading))
    else { return }
    columns[dates[0]].field = .end
  }

  /// A table that names its objectives or deliverables and nothing nearer to an action has those for actions.
  private static func settleAims(_ columns: inout [Column]) {
    let isOpen = columns.contains { $0.field == nil && !$0.heading.isEmpty }
    guard !isOpen, !columns.contains(where: { $0.field == .text }) else { return }
    let aims: Set = [
      "objective", "objectives", "deliverable", "deliverables", "output", "outputs", "outcome",
      "outcomes",
    ]
    let place = columns.firstIndex { column in
      (column.field == .objectives || column.field == .measure)
        && !aims.isDisjoint(with: HeadingVocabulary.normalWords(column.heading))
    }
    guard let place else { return }
    columns[place].field = .text
    columns[place].ground = "no other column holds the actions"
  }
}
