import PlanModel

/// Goals of the prose that a row gives another figure for: “By 2040 we will have planted 6,000 trees” and
/// “Plant 5,000 trees by 2040”.
///
/// The two are one goal where they count the same noun with the same deed, by the same year, and no other row
/// does.
struct GoalFigures {
  private(set) var differences: [ProseFigures.Difference] = []

  init(_ plan: Plan, _ paper: Paper) {
    let told = Self.told(in: paper)
    guard !told.isEmpty else { return }
    let years = Set(told.map(\.year))
    var rows: [(place: Int, year: Int, words: Set<String>, things: [CountedThing])] = []
    for (place, action) in plan.actions.enumerated() where TextBytes.hasDigit(action.name) {
      guard let year = Self.year(in: action.name), years.contains(year) else { continue }
      let words = Set(WordList(action.name).words.map { CountedThing.root($0.text) })
      rows.append((place, year, words, CountedThing.all(in: action.name)))
    }
    for one in told {
      let same = rows.filter { row in
        row.year == one.year && !one.thing.deeds.isDisjoint(with: row.words)
          && row.things.contains { $0.noun == one.thing.noun }
      }
      guard same.count == 1, let row = same.first,
        let goal = row.things.filter({ $0.noun == one.thing.noun }).only,
        goal.value != one.thing.value, goal.whole == nil, goal.doubts.isEmpty,
        max(goal.value, one.thing.value) <= 2 * min(goal.value, one.thing.value)
      else { continue }
      differences.append(
        ProseFigures.Difference(
          place: row.place, said: one.thing.printed, printed: goal.printed, line: one.line))
    }
  }

  private static func told(
    in paper: Paper
  ) -> [(thing: CountedThing, year: Int, line: Int?)] {
    paper.prose.flatMap { paragraph -> [(thing: CountedThing, year: Int, line: Int?)] in
      guard !paragraph.isHeading, TextBytes.hasDigit(paragraph.text) else { return [] }
      return paragraph.text.statements.flatMap { sentence in
        guard let year = year(in: sentence), ahead.occur(in: sentence) else {
          return [(thing: CountedThing, year: Int, line: Int?)]()
        }
        return CountedThing.all(in: sentence)
          .filter { $0.value >= 10 && $0.noun != nil && !$0.deeds.isEmpty && $0.whole == nil }
          .map { ($0, year, paragraph.source.line) }
      }
    }
  }

  /// The one year by which something is to be reached; nil where a text names none, or several.
  private static func year(in text: String) -> Int? {
    Set(
      WordList(text).words.compactMap { word in
        word.text.utf8.count == 4
          ? Int(word.text).flatMap { (2000...2100).contains($0) ? $0 : nil } : nil
      }
    ).sorted().only
  }

  private static let ahead = Phrases(["will", "aim*", "intend*", "plan to", "commit*"])
}
