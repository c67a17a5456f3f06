import PlanModel

/// Counts a paper's rows as an overview with the terms down its side does: "RAG | Number of actions".
struct TermRowCount {
  var differences: [RowCount.Difference]

  /// Nil where the table is another, or where it can't be told which rows it counts.
  init?(_ tally: Tally, in paper: Paper, ratings: RatingBook) {
    var rows = tally.rows.filter { !$0.isTotal }
    let columns = tally.terms.filter { term in tally.rows.contains { $0.counts[term] != nil } }
    guard rows.count >= 2, let column = Self.current(columns, of: paper) else { return nil }
    func words() -> CountedWord? {
      CountedWord(rows.map(\.name), legend: paper.legend, ratings: ratings)
    }
    var found = words()
    if found == nil {
      // "Not in plan  1  1  0  0" counts nobody now, whatever its word means.
      rows.removeAll { $0.counts[column] == 0 }
      found = words()
    }
    guard rows.count >= 2, let words = found else { return nil }
    let printed = rows.map { ($0, $0.counts[column] ?? 0) }
    let total = tally.rows.last { $0.isTotal }?.counts[column]
    var best: [RowCount.Difference]?
    for actions in RowCount.candidates(paper) {
      guard let found = Self.differences(printed, total: total, actions, words) else { continue }
      if found.count < best?.count ?? .max { best = found }
    }
    guard let best else { return nil }
    differences = best
  }

  /// Nil where the actions can't be the ones that the table counts.
  private static func differences(
    _ printed: [(row: Tally.Row, count: Int)], total: Int?, _ actions: [Action],
    _ words: CountedWord
  ) -> [RowCount.Difference]? {
    let own = actions.map(words.word)
    // A row or two may have none, where the table says that it counts all rows.
    let without = own.count { $0 == nil }
    guard !actions.isEmpty,
      without == 0 || without <= 2 && without * 8 < actions.count && total == actions.count
    else { return nil }
    let members = Dictionary(grouping: zip(own, actions)) { $0.0 ?? "" }
    let sum = printed.map(\.count).reduce(0, +)
    let known = Set(printed.map { CountedWord.form($0.row.name) } + (without > 0 ? [""] : []))
    let isWhole = sum == actions.count || total == actions.count
    // Words that the table leaves out may be left out on purpose, unless it says that it counts all.
    guard isWhole || Set(members.keys).isSubset(of: known),
      abs(sum - actions.count) <= max(2, actions.count / 8)
    else { return nil }
    // A row with a word that nobody else has may be meant for any of them, and so may one without.
    let strange = members.filter { !known.contains($0.key) && $0.value.count == 1 }
      .values.map { $0[0].1 }
    // "On target" can only be meant for the one word that rates as well.
    func open(for name: String) -> Int {
      guard !strange.isEmpty else { return 0 }
      return without
        + strange.count { action in
          let meant = printed.map { CountedWord.form($0.row.name) }.filter { form in
            members[form]?.contains { $0.1.rating.canonical == action.rating.canonical } ?? false
          }
          return action.rating.canonical == nil || meant.count != 1 || meant[0] == name
        }
    }
    var apart = 0
    let found = printed.compactMap { row, count -> RowCount.Difference? in
      let counted = members[CountedWord.form(row.name)]?.map(\.1) ?? []
      guard counted.count != count,
        count < counted.count
          || count - counted.count > open(for: CountedWord.form(row.name))
      else { return nil }
      apart += abs(counted.count - count)
      return RowCount.Difference(
        name: row.name, printed: "\(count)",
        counted: "\(counted.count)\(without > 0 ? ", and \(without) without one" : "")",
        actions: counted,
        line: row.source?.line)
    }
    // A table far from the rows counts something else.
    return apart <= max(2, actions.count / 3) ? found : nil
  }

  /// The column that counts actions as they are now: the only one, or the one beside that of last time.
  private static func current(_ columns: [String], of paper: Paper) -> String? {
    // "Q1 24/25 | Q2 24/25 | Q3 24/25": the one of the paper's own time.
    if let period = paper.period {
      let same = columns.filter { Period($0) == period }
      if columns.count > 1, same.count == 1 { return same.first }
      // "June 2025 | September 2025" for the second quarter: those that end on its last day.
      let ending = columns.filter { Period($0)?.date.lastDay == period.date.lastDay }
      if columns.count > 1, ending.count == 1, columns.allSatisfy({ Period($0) != nil }) {
        return ending.first
      }
    }
    if columns.count == 1 { return columns.first.flatMap { isCount($0) ? $0 : nil } }
    guard columns.count == 2 else { return nil }
    let label = paper.period?.label.lowercased().split(separator: " ").last.map(String.init)
    let own = columns.filter { column in
      let words = column.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      return words.contains { ["this", "now", "current", "latest"].contains($0) }
        || label.map { $0.utf8.count == 2 && words == [$0] } ?? false
    }
    return own.count == 1 ? own.first : nil
  }

  /// Whether a heading says that numbers of actions stand beneath it, as things are now.
  private static func isCount(_ heading: String) -> Bool {
    // "Number (share)" heads cells such as "7 (35%)".
    let bare = heading.prefix { $0 != "(" }
    let words = Set(bare.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: counting) && words.isDisjoint(with: other)
  }

  private static let counting: Set = [
    "number", "no", "count", "actions", "projects", "total", "measures",
  ]
  private static let other: Set = [
    "last", "previous", "before", "target", "change", "percentage", "share", "points", "per",
  ]
}
