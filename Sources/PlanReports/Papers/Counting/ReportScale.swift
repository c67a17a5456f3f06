import PlanModel

/// The terms that a report counts by: the plan's ratings, or its stages where it has no ratings.
struct ReportScale: Sendable {
  struct Term: Hashable, Sendable {
    /// The council's own word.
    var word: String
    /// As the key prints it.
    var definition: String?
    var shade: ReportShade?
    /// Higher is better; nil for what is no verdict.
    var order: Int?
    var rating: Rating?
    var stage: Stage?

    /// What a sentence says in brackets: the first sentence or clause of the definition, without its full
    /// stop; nil where that only repeats the word.
    var meaning: String? {
      guard let definition else { return nil }
      let text = definition.firstClause
      return text.lowercased().trimmed == word.lowercased().trimmed ? nil : text.inSentence
    }
  }

  enum Column { case rating, stage }

  let column: Column
  /// As the key orders them; then those that only rows print.
  private(set) var terms: [Term]
  private let legend: Legend

  init(_ source: ReportSource) {
    let actions = ([source.now] + source.before).flatMap(\.actions).map(\.action)
    let isRated =
      actions.contains { $0.rating != RatingReading() }
      || !actions.contains { $0.stage != StageReading() }
    column = isRated ? .rating : .stage
    let kind: LegendTerm.Kind = isRated ? .rating : .stage
    legend = Self.legend(source.legend, kind, with: source.settings.scale)
    terms = legend.terms(of: kind).map { Self.term($0, isRated: isRated) }
    for action in actions {
      guard let printed = reading(of: action), index(of: printed.word) == nil else { continue }
      terms.append(
        Self.term(
          LegendTerm(
            kind: kind, term: printed.word,
            definition: Self.definition(of: printed.word, in: legend), canonical: printed.canonical),
          isRated: isRated))
    }
    if isRated { terms = Self.ordered(terms, keyed: legend.terms(of: kind).count) }
    if let place = terms.firstIndex(where: { $0.word == Self.other && !isRated }) {
      terms[place].definition = Self.definition(ofOther: actions)
    }
    var shades: Set<ReportShade> = []
    // The term that is called by the colour has it, whichever comes first.
    let named = terms.indices.filter { Self.isNamed(terms[$0]) }
    for place in named + terms.indices.filter({ !named.contains($0) }) {
      guard let shade = terms[place].shade, !shades.insert(shade).inserted else { continue }
      if case .rating(let rating) = shade { terms[place].shade = .further(rating) }
    }
  }

  /// Whether it is called by the colour in which its rating is printed.
  private static func isNamed(_ term: Term) -> Bool {
    switch term.shade {
    case .rating(.onTrack): term.word.lowercased() == "green"
    case .rating(.atRisk): term.word.lowercased() == "amber"
    case .rating(.offTrack): term.word.lowercased() == "red"
    default: false
    }
  }

  /// Terms in the key's order where that goes from best to worst or from worst to best, and those that only rows
  /// print behind them; else by what they mean, the best first, and those of no known rank last by name.
  private static func ordered(_ terms: [Term], keyed: Int) -> [Term] {
    let ranks = terms.compactMap(\.order)
    let ofKey = terms.prefix(keyed).compactMap(\.order)
    let isInOrder = { (ranks: [Int]) in
      let pairs = zip(ranks, ranks.dropFirst())
      return pairs.allSatisfy { $0 >= $1 } || pairs.allSatisfy { $0 <= $1 }
    }
    if keyed == terms.count, isInOrder(ofKey) { return terms }
    if keyed > 0, isInOrder(ofKey), terms.dropFirst(keyed).allSatisfy({ $0.order == nil }) {
      return terms.prefix(keyed) + terms.dropFirst(keyed).sorted { $0.word < $1.word }
    }
    guard !ranks.isEmpty else {
      return terms.prefix(keyed) + terms.dropFirst(keyed).sorted { $0.word < $1.word }
    }
    return terms.enumerated().sorted { one, other in
      guard let rank = one.element.order, let next = other.element.order else {
        if one.element.order == nil, other.element.order == nil {
          return one.element.word < other.element.word
        }
        return one.element.order != nil
      }
      return (next, one.offset) < (rank, other.offset)
    }.map(\.element)
  }

  /// The key with what settings say of its terms and of those that it lacks.
  private static func legend(
    _ legend: Legend, _ kind: LegendTerm.Kind, with scale: [ReportSettings.ScaleTerm]
  ) -> Legend {
    var legend = legend
    for own in scale {
      let place = legend.terms.firstIndex {
        $0.kind == kind && $0.term.lowercased() == own.term.lowercased()
      }
      let definition = own.definition ?? Self.definition(of: own.term, in: legend)
      if let place {
        legend.terms[place].canonical = own.meaning
        legend.terms[place].definition = definition
      } else {
        legend.terms.append(
          LegendTerm(
            kind: kind, term: own.term, definition: definition, canonical: own.meaning))
      }
    }
    return legend
  }

  /// What a key says of a word under whichever heading: “Complete” among the colours is a stage to readers.
  private static func definition(of word: String, in legend: Legend) -> String? {
    legend.terms.first { $0.term.lowercased() == word.lowercased() && $0.definition != nil }?
      .definition
  }

  /// The place of an action's term among them; nil where it has none of its own.
  func place(of action: Action) -> Int? {
    reading(of: action).flatMap { index(of: $0.word) }
  }

  /// The place of a word that a paper prints for a term.
  func index(of word: String) -> Int? {
    let folded = word.lowercased()
    if let same = terms.firstIndex(where: { $0.word.lowercased() == folded }) { return same }
    guard let meant = legend.term(for: word, kind: column == .rating ? .rating : .stage) else {
      return nil
    }
    return terms.firstIndex { $0.word == meant.term }
  }

  /// Which way it went from one term to another.
  func movement(from before: Int?, to now: Int?) -> Movement {
    guard let before, let now else { return .unknown }
    if before == now { return .same }
    if column == .stage { return .between(terms[before].stage, terms[now].stage) }
    guard let old = terms[before].order, let new = terms[now].order else { return .unknown }
    return new > old ? .better : new < old ? .worse : .same
  }

  /// Whether a term says that something is wrong.
  func isTroubled(_ place: Int?) -> Bool {
    place.map { terms[$0].rating == .atRisk || terms[$0].rating == .offTrack } ?? false
  }

  /// Whether nothing tells what a rating says of its action: neither settings nor a key nor common use.
  func isUnknown(_ place: Int?) -> Bool {
    guard column == .rating, let place else { return false }
    let term = terms[place]
    return term.rating == nil && term.stage == nil && term.order == nil
  }

  /// Whether a term says that its time has not come, or that nothing was begun.
  func isNotBegun(_ place: Int) -> Bool {
    terms[place].rating == .notDue || terms[place].stage == .notStarted
  }

  func isOffTrack(_ place: Int?) -> Bool { place.map { terms[$0].rating == .offTrack } ?? false }

  private func reading(of action: Action) -> (word: String, canonical: String?)? {
    switch column {
    case .rating:
      let rating = action.rating
      guard rating.canonical != .notGiven,
        let word = rating.term ?? rating.printed ?? rating.canonical?.rawValue
      else { return nil }
      return (word, rating.canonical?.rawValue)
    case .stage:
      let stage = action.stage
      if stage.term == StageReading.severalStages || stage.term == nil && stage.canonical == nil {
        return stage.printed == nil ? nil : (Self.other, nil)
      }
      guard let word = stage.term ?? stage.printed ?? stage.canonical?.rawValue else { return nil }
      return (word, stage.canonical?.rawValue)
    }
  }

  /// For rows that print several stages at once, or words that mean none.
  static let other = "Several or other"

  /// Names what those rows print, each once; of many only the first.
  private static func definition(ofOther actions: [Action]) -> String {
    let printed = actions.filter { action in
      action.stage.term == StageReading.severalStages
        || action.stage.term == nil && action.stage.canonical == nil
    }.compactMap(\.stage.printed).firstOfEach
    let named = printed.prefix(6).map { "“\($0)”" }
    let rest = printed.count - named.count
    let more = rest == 0 ? [] : [rest == 1 ? "one more" : "\(rest) more"]
    return "Printed as " + Numerals.listed(named + more)
  }

  private static func term(_ term: LegendTerm, isRated: Bool) -> Term {
    var made = Term(word: term.term, definition: term.definition)
    let stage =
      term.canonical.flatMap { Stage(rawValue: $0) } ?? CommonScale.stage(of: term.term)
    if isRated {
      made.rating = term.canonical.flatMap { Rating(rawValue: $0) }
      made.stage = stage ?? term.definition.flatMap { CommonScale.stage(of: $0.withoutStop) }
      let isComplete = made.rating?.order == nil && made.stage == .complete
      made.order = isComplete ? 4 : made.rating?.order
      made.shade = isComplete ? .complete : made.rating.map { .rating($0) }
    } else {
      made.stage = stage
      made.shade = made.stage?.isEnded == true ? .complete : nil
    }
    return made
  }
}
