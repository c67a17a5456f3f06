import PlanModel

/// What the paper says that actions of some stage or rating do not have: “Idea = not yet approved, no dates
/// set”, “actions on hold are not rated”.
struct KeyExemptions {
  enum Value { case date, rating, cost, carbon }

  /// The words of stages and ratings that go without the value, in small letters.
  private var without: Set<String> = []

  init(_ digest: PlanDigest, from value: Value) {
    let phrases =
      switch value {
      case .date: Self.dates
      case .rating: Self.ratings
      case .cost: Self.costs
      case .carbon: Self.carbons
      }
    let legend = digest.plan.legend
    for term in legend.terms where term.kind == .stage || term.kind == .rating {
      if let meaning = term.definition, phrases.occur(in: meaning) {
        without.insert(term.term.lowercased())
      }
    }
    let told = (digest.paper?.prose ?? []).filter {
      !$0.isHeading && $0.text.utf8.count <= 600 && phrases.occur(in: $0.text)
    }
    guard !told.isEmpty else { return }
    let words = Set(
      digest.plan.actions.flatMap { [$0.stage.printed, $0.rating.printed].compactMap { $0 } })
    for sentence in told.flatMap(\.text.statements) where phrases.occur(in: sentence) {
      for word in words where word.utf8.count >= 4 && Self.names(word, sentence) {
        without.insert(word.lowercased())
      }
    }
  }

  /// Whether an action is marked with such a word.
  func hold(for action: Action) -> Bool {
    guard !without.isEmpty else { return false }
    return [action.stage.printed, action.rating.printed].contains {
      $0.map { without.contains($0.lowercased()) } ?? false
    }
  }

  /// “Actions on hold”, “Planned actions”, “at the Scoping stage”.
  private static func names(_ word: String, _ sentence: String) -> Bool {
    Phrases(["actions \(word)", "action \(word)", "projects \(word)", "\(word) actions"]).occur(
      in: sentence)
      || Phrases([
        "\(word) projects", "the \(word) stage", "\(word) stage", "is \(word)", "are \(word)",
        "marked \(word)", "schemes \(word)", "\(word) schemes", "\(word)s have", "\(word)s are",
      ]).occur(in: sentence)
  }

  private static let dates = Phrases([
    "no date", "no dates", "no due date", "no end date", "no target date", "no timescale",
    "no completion forecast", "no forecast", "no completion date",
    "no deadline", "no finish date", "without a date", "without dates", "without an end date",
    "dates not set", "date not set", "dates not yet set", "date not yet set", "not yet dated",
    "not dated", "undated", "dates to be set", "date to be set", "dates to be agreed",
    "date to be agreed", "not yet programmed", "not yet timetabled",
  ])
  private static let ratings = Phrases([
    "not rated", "no rating", "unrated", "not given a rating", "not rag rated", "no rag",
    "without a rating",
  ])
  private static let costs = Phrases([
    "no cost", "no costs", "not costed", "not yet costed", "uncosted", "cost not known",
    "costs not known", "without a cost", "no budget", "cost to be worked out",
    "costs to be worked out", "costs are not given", "cost is not given",
  ])
  private static let carbons = Phrases([
    "no saving", "no carbon saving", "no direct saving", "savings are not estimated",
    "saving is not estimated", "savings not estimated", "saving not estimated", "not estimated",
    "savings are not given", "saving is not given", "savings are not calculated",
    "saving not yet known", "savings not yet known",
  ])
}
