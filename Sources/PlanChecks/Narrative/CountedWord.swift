import PlanModel

/// The word that an action is counted by, where a paper counts its actions by their terms.
struct CountedWord {
  /// What the counts are of.
  enum Column { case rating, stage, either }

  let column: Column
  private let ratings: RatingBook
  /// Forms of the words that are counted apart, which no other may be taken for.
  private let counted: Set<String>
  /// The counted word that means "complete"; nil where there is none, or more than one.
  private let complete: String?
  /// The counted words by what they spell out: “Green” counts what the rows call G.
  private let spoken: [String: String]

  /// - Parameters:
  ///   - words: What the paper counts by, as printed.
  ///   - column: Which of an action's words is meant.
  ///   - ratings: Where the ratings of actions that point to others are found.
  init(_ words: [String], column: Column, ratings: RatingBook) {
    self.column = column
    self.ratings = ratings
    counted = Set(words.map(Self.form))
    let complete = Set(
      words.filter { CommonScale.stage(of: $0) == .complete }.map(Self.form))
    self.complete = complete.count == 1 ? complete.first : nil
    spoken = Dictionary(
      words.map { (Self.spokenForm($0), Self.form($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The form that words are compared in: "Completed" is "Complete".
  static func form(_ word: String) -> String {
    let normal = word.normal
    return switch normal {
    case "completed": "complete"
    case "notyetstarted", "notstartedyet", "hasnotstarted", "hasnotstartedyet", "havenotstarted",
      "yettostart", "notyetbegun", "notbegun", "notbegunyet":
      "notstarted"
    default: normal
    }
  }

  /// The same, with a colour for its letter, where prose writes out what the rows shorten.
  static func spokenForm(_ word: String) -> String {
    switch word.normal {
    case "r": "red"
    case "a": "amber"
    case "g": "green"
    case "b": "blue"
    default: form(word)
    }
  }

  /// Nil where one of the words is neither a rating nor a stage.
  init?(_ words: [String], legend: Legend, ratings: RatingBook) {
    func isKnown(_ word: String, _ kind: LegendTerm.Kind) -> Bool {
      legend.terms(of: kind).contains { Self.form($0.term) == Self.form(word) }
    }
    // "C" beside "G", "A" and "R" is one more letter of their scale, though no key says so.
    let letters = words.filter { $0.count == 1 && $0.first?.isLetter == true }
    let isOfLetters = letters.count { CommonScale.rating(of: $0) != nil } >= 2
    func isLetter(_ word: String) -> Bool { isOfLetters && letters.contains(word) }
    let rated = words.count {
      isKnown($0, .rating) || CommonScale.rating(of: $0) != nil || isLetter($0)
    }
    let staged = words.count { isKnown($0, .stage) || CommonScale.stage(of: $0) != nil }
    let isEither = words.allSatisfy {
      isLetter($0) || isKnown($0, .rating) || isKnown($0, .stage) || CommonScale.isRatingTerm($0)
        || CommonScale.stage(of: $0) != nil
    }
    guard isEither, !words.isEmpty else { return nil }
    let column: Column = rated == words.count ? .rating : staged == words.count ? .stage : .either
    self.init(words, column: column, ratings: ratings)
  }

  /// Its form: the counted word that it is, else its own; nil where the action prints none.
  func word(of action: Action) -> String? {
    switch column {
    case .rating: return rating(of: action)
    case .stage: return counted(stage(of: action))
    case .either:
      guard let rated = rating(of: action) else { return counted(stage(of: action)) }
      // Of two columns either may have been counted.
      if let staged = counted(stage(of: action)), staged != rated, counted.contains(staged) {
        return nil
      }
      return rated
    }
  }

  /// Whether it prints nothing where the counted words stand, and may be meant for any of them.
  func isBlank(_ action: Action) -> Bool {
    let isUnrated = ratings.rating(of: action) == nil
    let isUnstaged = action.stage.printed == nil && action.stage.canonical == nil
    return switch column {
    case .rating: isUnrated
    case .stage: isUnstaged
    case .either: isUnrated && isUnstaged
    }
  }

  private func rating(of action: Action) -> String? {
    counted(
      ratings.rating(of: action).flatMap { rating in
        let word = rating.term ?? rating.printed
        // A dash that the key explains is counted by what it means.
        let isDash = word?.allSatisfy { "–—-".contains($0) } ?? false
        return isDash && rating.canonical == .notRated ? "Not rated" : word
      })
  }

  private func stage(of action: Action) -> String? { action.stage.term ?? action.stage.printed }

  /// "Achieved" is counted as "Complete" where nothing else is counted so.
  private func counted(_ word: String?) -> String? {
    guard let word else { return nil }
    let normal = Self.form(word)
    guard !counted.contains(normal) else { return normal }
    if let complete, CommonScale.stage(of: word) == .complete { return complete }
    return spoken[Self.spokenForm(word)] ?? misspelt(normal) ?? normal
  }

  /// The only counted word of some length that a slip of one letter makes of it: “Good progess”.
  private func misspelt(_ normal: String) -> String? {
    guard normal.utf8.count >= 5 else { return nil }
    let near = counted.filter {
      $0.utf8.count >= 5 && $0.utf8.first == normal.utf8.first
        && EditDistance.between($0, normal, atMost: 1) != nil
    }
    return near.count == 1 ? near.first : nil
  }
}
