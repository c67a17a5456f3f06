import PlanModel

/// Counts actions by the terms of their ratings or stages.
struct TermCounter {
  /// Normal forms of the terms of all actions; nil where one of them has none.
  private let rated: [String]?
  private let staged: [String]?
  private let stages: [Stage?]
  private let ratingTerms: Set<String>

  init(_ actions: [Action], legend: Legend, ratings: RatingBook) {
    func all(_ words: [String?]) -> [String]? {
      let known = words.compactMap { $0 }
      return known.isEmpty || known.count < words.count ? nil : known.map(\.normal)
    }
    rated = all(
      actions.map { action in ratings.rating(of: action).flatMap { $0.term ?? $0.printed } })
    staged = all(actions.map { $0.stage.term ?? $0.stage.printed })
    stages = actions.map(\.stage.canonical)
    ratingTerms = Set(legend.terms(of: .rating).map(\.term.normal))
  }

  private static let colours: Set = ["red", "amber", "green"]

  /// How many have a term; nil where the rows can't tell.
  func count(of term: String) -> Int? {
    let word = term.normal
    let inRatings = ratingTerms.contains(word) || rated?.contains(word) ?? false
    let inStages = staged?.contains(word) ?? false
    // A word that both columns print may mean either.
    guard !(inRatings && inStages) else { return nil }
    if inRatings { return rated?.count { $0 == word } }
    if CommonScale.stage(of: term) == .complete, !stages.isEmpty, !stages.contains(nil),
      !(rated?.contains { CommonScale.stage(of: $0) == .complete } ?? false)
    {
      return stages.count { $0 == .complete }
    }
    // A colour that no row has, where all rows have one of the others.
    if Self.colours.contains(word), rated?.allSatisfy({ Self.colours.contains($0) }) ?? false {
      return 0
    }
    return inStages ? staged?.count { $0 == word } : nil
  }
}
