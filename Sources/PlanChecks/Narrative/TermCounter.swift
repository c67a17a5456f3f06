import PlanModel

/// Counts actions by the terms of their ratings or stages.
struct TermCounter {
  /// Normal forms of the terms of all actions; nil where one of them has none.
  private let rated: [String]?
  private let staged: [String]?
  private let shared: [String]?
  /// Those of the rows that have one, where not all have.
  private let someRated: [String]
  private let stages: [Stage?]
  private let ratingTerms: Set<String>
  /// The forms of what is counted, and of the key's terms.
  private let counted: Set<String>
  private let key: Set<String>

  /// Of two terms in `apart` that both mean "complete", each is counted as its own.
  init(_ actions: [Action], legend: Legend, ratings: RatingBook, apart: [String] = []) {
    let terms = legend.terms.filter { $0.kind == .rating || $0.kind == .stage }.map(\.term)
    func all(_ column: CountedWord.Column) -> [String]? {
      let words = CountedWord(apart + terms, column: column, ratings: ratings)
      let all = actions.map(words.word)
      let known = all.compactMap { $0 }
      guard known.count < all.count else { return known.isEmpty ? nil : known }
      // What is not rated by the paper's own rule has none of the terms.
      guard case .rating = column, known.count * 2 >= all.count else { return nil }
      let never = RatingMissing.wordsNeverRated(in: actions)
      let isMeant = zip(all, actions).allSatisfy { word, action in
        word != nil || action.stage.printed.map(never.contains) ?? false
      }
      return isMeant ? known : nil
    }
    rated = all(.rating)
    let book = CountedWord(apart + terms, column: .rating, ratings: ratings)
    let some = actions.compactMap(book.word)
    someRated = some.count * 10 >= actions.count * 9 ? some : []
    staged = all(.stage)
    // One column holds the ratings of some rows and the stages of others.
    shared =
      rated == nil && staged == nil
        && !actions.contains { $0.rating.printed != nil && $0.stage.printed != nil }
      ? all(.either) : nil
    stages = actions.map(\.stage.canonical)
    counted = Set(apart.map(CountedWord.form))
    key = Set(terms.map(CountedWord.form))
    ratingTerms = Set(legend.terms(of: .rating).map { CountedWord.form($0.term) })
  }

  private static let colours: Set = ["red", "amber", "green"]

  /// How many rows of the column that a term stands in have a word that may be meant for it.
  func strangers(besides term: String) -> Int {
    let word = CountedWord.form(term)
    guard
      let column = [rated, staged, shared].compactMap({ $0 }).first(where: { $0.contains(word) })
    else { return 0 }
    // “Ongoing” is in no key, and is not meant for “Complete”.
    let meaning = CommonScale.stage(of: term)
    let possible = column.filter { other in
      guard let meaning, let own = CommonScale.stage(of: other) else { return true }
      return own == meaning
    }
    return StrangeWords(column, counted: counted, key: key).count(in: possible)
  }

  /// How many rows have a term at the least, where that is more than is said.
  func atLeast(of term: String, beyond said: Int) -> Int? {
    let word = CountedWord.form(term)
    let letter = word.count > 1 && Self.colours.contains(word) ? word.prefix(1) : ""
    let count = someRated.count { $0 == word || $0 == letter }
    return count > said ? count : nil
  }

  /// How many have a term; nil where the rows can't tell.
  func count(of term: String) -> Int? {
    let word = CountedWord.form(term)
    let inRatings = ratingTerms.contains(word) || rated?.contains(word) ?? false
    let inStages = staged?.contains(word) ?? false
    // A word that both columns print may mean either.
    let isOne = rated?.count { $0 == word } == staged?.count { $0 == word }
    guard !(inRatings && inStages) || isOne else { return nil }
    if inRatings { return rated?.count { $0 == word } }
    if CommonScale.stage(of: term) == .complete, !stages.isEmpty, !stages.contains(nil),
      !(rated?.contains { CommonScale.stage(of: $0) == .complete } ?? false)
    {
      return stages.count { $0 == .complete }
    }
    // A colour that no row has, where all rows have one of the others.
    if Self.colours.contains(word),
      rated?.allSatisfy({ Self.colours.contains($0) || CommonScale.stage(of: $0) != nil }) ?? false
    {
      return 0
    }
    if inStages { return staged?.count { $0 == word } }
    return shared.flatMap { words in words.contains(word) ? words.count { $0 == word } : nil }
  }
}
