import PlanModel

/// Counts a paper's rows as one of its overview tables does, and tells where the two differ.
struct RowCount {
  struct Difference {
    var name: String
    var printed: String
    var counted: String
    var actions: [Action]
    var line: Int?
  }

  var differences: [Difference]

  /// Nil where it can't be told which rows the table counts, or where they lack what it counts by.
  init?(_ tally: Tally, in paper: Paper, ratings: RatingBook) {
    let rows = tally.rows.filter { !$0.isTotal }
    let names = rows.map(\.name)
    guard rows.count >= 2, let terms = Terms(tally, in: paper, ratings: ratings)
    else { return nil }
    var best: [Difference]?
    for actions in Self.candidates(paper) {
      guard let axis = Axis(names, of: actions) else { continue }
      let terms = zip(actions, axis.memberOfAction).map { action, member in
        member == nil ? "" : terms.term(of: action)
      }
      guard !terms.contains(nil), Self.areMostlyKnown(terms) else { continue }
      // Where a counted name has no row at all, the table counts others, or they went unread.
      let found = Set(axis.memberOfAction.compactMap { $0 })
      guard rows.indices.allSatisfy({ found.contains($0) || rows[$0].size < 2 }) else { continue }
      let differences = Self.differences(rows, tally.terms, actions, terms.compactMap { $0 }, axis)
      // A table of which most cells differ counts something else.
      guard differences.count * 2 <= rows.count + 1 else { continue }
      if differences.count < best?.count ?? .max { best = differences }
    }
    differences = best ?? Self.total(tally, terms, in: paper).map { [$0] } ?? []
  }

  /// Whether hardly any of the rows is blank where the table may count it under any of its words.
  private static func areMostlyKnown(_ terms: [String?]) -> Bool {
    let open = terms.count { $0 == Terms.open }
    return open <= 2 && open * 8 <= terms.count
  }

  /// The total alone, where no column of the rows holds the names that the table counts by.
  private static func total(
    _ tally: Tally, _ terms: Terms, in paper: Paper
  ) -> Difference? {
    guard let row = tally.rows.last, row.isTotal else { return nil }
    let words = paper.actions.map { terms.term(of: $0) }
    let known = words.compactMap { $0 }
    let columns = tally.terms.filter { !Terms.isWhole($0) && row.counts[$0] != nil }
    let sum = columns.compactMap { row.counts[$0] }.reduce(0, +)
    // A table of other rows has another size.
    guard columns.count >= 2, known.count == words.count, !known.isEmpty,
      abs(sum - known.count) <= max(1, known.count / 12),
      Set(known).isSubset(of: Set(columns.map(CountedWord.form)))
    else { return nil }
    let wrong = columns.compactMap { column -> (String, Int, Int)? in
      let count = known.count { $0 == CountedWord.form(column) }
      return row.counts[column].flatMap { $0 == count ? nil : (column, $0, count) }
    }
    let apart = wrong.map { abs($0.1 - $0.2) }.reduce(0, +)
    guard !wrong.isEmpty, apart <= max(2, known.count / 4) else { return nil }
    return Difference(
      name: row.name, printed: wrong.map { "\($0.0) \($0.1)" }.listed,
      counted: wrong.map { "\($0.0) \($0.2)" }.listed, actions: [], line: row.source?.line)
  }

  /// The rows that a table may count: each list, each printed plan, or all of them.
  static func candidates(_ paper: Paper) -> [[Action]] {
    var order: [String] = []
    var lists: [String: [Action]] = [:]
    for action in paper.actions {
      for name in Set(["l|\(action.list ?? "")", "p|\(action.plan ?? "")"]).sorted() {
        if lists[name] == nil { order.append(name) }
        lists[name, default: []].append(action)
      }
    }
    let all = order.compactMap { lists[$0] }.filter { $0.count < paper.actions.count }
    return all + (paper.actions.isEmpty ? [] : [paper.actions])
  }

  private static func differences(
    _ rows: [Tally.Row], _ columns: [String], _ actions: [Action], _ terms: [String], _ axis: Axis
  ) -> [Difference] {
    var members: [[Int]] = Array(repeating: [], count: rows.count)
    for (index, member) in axis.memberOfAction.enumerated() {
      if let member { members[member].append(index) }
    }
    return rows.enumerated().compactMap { place, row in
      var printed: [String] = []
      var counted: [String] = []
      // What a blank may be, it can't be told from.
      let open = members[place].count { terms[$0] == Terms.open }
      var (beyond, short) = (0, 0)
      for column in columns {
        guard let said = row.counts[column] else { continue }
        let key = CountedWord.form(column)
        let isWhole = Terms.isWhole(column)
        let count = members[place].count { isWhole || terms[$0] == key }
        guard count != said else { continue }
        if isWhole || count > said { beyond += 1 } else { short += said - count }
        printed.append("\(column) \(said)")
        counted.append("\(column) \(count)")
      }
      guard !printed.isEmpty, beyond > 0 || short > open else { return nil }
      if open > 0 { counted.append("\(open) that can't be told") }
      return Difference(
        name: row.name, printed: printed.listed, counted: counted.listed,
        actions: members[place].map { actions[$0] }, line: row.source?.line)
    }
  }

  /// What the columns of the table count: ratings, stages, or both in one.
  private struct Terms {
    /// What a row has that is blank and may be counted under any word.
    static let open = "?"

    private var words: CountedWord
    private var columns: Set<String>
    private var strange: StrangeWords
    /// The column that counts what is not rated; nil where there is none.
    private var unrated: String?

    init?(_ tally: Tally, in paper: Paper, ratings: RatingBook) {
      let terms = tally.terms.filter { !Self.isWhole($0) }
      guard terms.count >= 2, let words = CountedWord(terms, legend: paper.legend, ratings: ratings)
      else { return nil }
      self.words = words
      columns = Set(terms.map(CountedWord.form))
      strange = StrangeWords(
        paper.actions.compactMap(words.word), counted: columns,
        key: Set(paper.legend.terms.map { CountedWord.form($0.term) }))
      unrated = columns.first { Self.blanks.contains($0) }
    }

    /// Whether a column counts all rows of its line, whatever their words.
    static func isWhole(_ column: String) -> Bool { wholes.contains(column.normal) }

    private static let wholes: Set = [
      "total", "totals", "all", "allactions", "overall", "numberofactions", "noofactions",
      "totalactions", "actions", "projects", "commitments", "measures", "numberofprojects",
      "allprojects", "totalprojects",
    ]
    private static let blanks: Set = [
      "notrated", "unrated", "norating", "notyetrated", "notscored", "none",
    ]

    func term(of action: Action) -> String? {
      guard let word = words.word(of: action) else {
        guard let unrated else { return words.isBlank(action) ? Self.open : nil }
        // A dash, and a stage that is not worked on, are left unrated on purpose.
        let isMeant =
          action.isMarkedEnded || action.stage.canonical == .onHold
          || action.stage.canonical == .notStarted || action.rating.canonical == .notRated
        return isMeant ? unrated : Self.open
      }
      if strange.contains(word) { return Self.open }
      // A table of ratings alone leaves out, or does not, what is complete: nothing is known of it.
      guard words.column == .stage || columns.contains(word) || !isEnded(action, word) else {
        return nil
      }
      return word
    }

    private func isEnded(_ action: Action, _ word: String) -> Bool {
      action.rating.canonical == nil && CommonScale.stage(of: word)?.isEnded == true
    }
  }
}

extension Tally.Row {
  /// The largest of its counts, which is its total where it has one.
  fileprivate var size: Int { counts.values.max() ?? 0 }
}
