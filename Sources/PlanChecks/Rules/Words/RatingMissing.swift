public import PlanModel

/// Finds actions whose rating is empty in a plan that gives ratings.
public struct RatingMissing: DigestRule {
  public static let guidance = Guidance(
    name: "rating-missing", title: "Action without a rating", family: .words, severity: .warning,
    looksFor:
      "An empty rating in a plan that rates its actions, unless all rows of that stage have none; one finding where the whole column is "
      + "empty, as when ratings are shown by colour alone.",
    whyItMatters:
      "Nobody can tell whether the action is on track. A colour without a word is lost to whoever "
      + "can't see it, prints in grey or reads by ear.",
    howToPutRight: "Print the rating as a word from the key, beside the colour or icon.",
    whenToWaive: "Where the plan's rule is not to rate such actions, and the key says so.",
    before: "RAG: (a green cell)", after: "RAG: Green")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let unrated = stagesNeverRated(in: plan)
    let blank = Self.wordsNeverRated(in: plan.actions)
    // One “Status” column may hold a stage in some rows and a rating in others.
    let isShared =
      !plan.actions.contains { $0.stage.printed != nil && $0.rating.printed != nil }
      && plan.actions.contains { $0.rating.printed != nil }
    // A dash that several rows have, or that the key explains, says that they are not rated.
    let usesDashes = plan.actions.count(where: Self.hasDash) >= 3
    let isTerm = plan.legend.terms.contains { $0.kind == .rating && Dashes.isOne($0.term) }
    lazy var exempt = KeyExemptions(digest, from: .rating)
    let gaps = MissingValues.find(
      in: digest, columns: ["rating"],
      where: { action in
        action.see.isEmpty && action.introducedIn == nil
          && !(isShared && action.stage.printed != nil)
          && !(action.stage.canonical.map(unrated.contains) ?? false)
          && !(action.stage.printed.map(blank.contains) ?? false)
          && !(usesDashes && Self.hasDash(action)) && !exempt.hold(for: action)
          && !((isTerm || Self.meansDash(action.stage, plan.legend))
            && action.fields.contains { Dashes.isOne($0.text) })
      },
      isMissing: { $0.rating.printed == nil && !isNamed($0.rating.canonical) })
    return findings(
      gaps, at: "rating", throughout: .emptyRatings, mostly: Finding.Message.mostlyNoRating,
      each: { .noRating($0.name) })
  }

  /// Words of the stage column that go with a blank wherever they stand, and so by the paper's own rule.
  ///
  /// It takes two rows of one such word; where no word goes with both, those used once are of the rule too.
  static func wordsNeverRated(in actions: [Action]) -> Set<String> {
    var rated: [String: Int] = [:]
    var blank: [String: Int] = [:]
    for action in actions where action.see.isEmpty {
      guard let stage = action.stage.printed else { continue }
      if action.rating.printed == nil {
        blank[stage, default: 0] += 1
      } else {
        rated[stage, default: 0] += 1
      }
    }
    guard !rated.isEmpty, rated.values.reduce(0, +) >= blank.values.reduce(0, +) else { return [] }
    let never = blank.filter { rated[$0.key] == nil }
    guard never.values.contains(where: { $0 >= 2 }) else { return [] }
    let isClean = never.count == blank.count && rated.values.contains { $0 >= 3 }
    return Set(never.filter { isClean || $0.value >= 2 }.keys)
  }

  /// Whether the key says of its stage that a dash is printed for such: “Resting: only a dash is shown”.
  private static func meansDash(_ stage: StageReading, _ legend: Legend) -> Bool {
    guard let printed = stage.printed else { return false }
    return legend.term(for: printed, kind: .stage)?.definition.map(Dashes.explained.occur) ?? false
  }

  private static func hasDash(_ action: Action) -> Bool {
    action.rating.printed == nil
      && Dashes.stand(under: headings, of: action)
  }

  private static let headings = Phrases([
    "rag", "brag", "rating", "ratings", "status", "confidence", "on time", "delivery confidence",
  ])

  private func isNamed(_ rating: Rating?) -> Bool { rating != nil && rating != .notGiven }

  /// Stages that by the plan's own practice are not rated: those not begun, paused or over.
  private func stagesNeverRated(in plan: Plan) -> Set<Stage> {
    var rated: Set<Stage> = []
    for action in plan.actions where action.rating.printed != nil {
      if let stage = action.stage.canonical { rated.insert(stage) }
    }
    guard !rated.isEmpty else { return [] }
    return Set([.notStarted, .onHold, .complete, .closed, .businessAsUsual]).subtracting(rated)
  }
}

extension Finding.Message {
  fileprivate static let emptyRatings: Self =
    "the column for ratings is empty throughout: no action has a rating in words"

  fileprivate static func mostlyNoRating(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no rating in words"
  }

  fileprivate static func noRating(_ name: String) -> Self { "“\(name.shortened)” has no rating" }
}
