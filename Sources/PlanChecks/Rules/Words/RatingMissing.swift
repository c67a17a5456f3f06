public import PlanModel

/// Finds actions whose rating is empty in a plan that gives ratings.
public struct RatingMissing: DigestRule {
  public static let guidance = Guidance(
    name: "rating-missing", title: "Action without a rating", family: .words, severity: .warning,
    looksFor:
      "An empty rating in a plan that rates its actions; one finding where the whole column is "
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
    // One “Status” column may hold a stage in some rows and a rating in others.
    let isShared =
      !plan.actions.contains { $0.stage.printed != nil && $0.rating.printed != nil }
      && plan.actions.contains { $0.rating.printed != nil }
    // A dash that several rows have, or that the key explains, says that they are not rated.
    let usesDashes = plan.actions.count(where: Self.hasDash) >= 3
    let isTerm = plan.legend.terms.contains { $0.kind == .rating && Dashes.isOne($0.term) }
    let gaps = MissingValues.find(
      in: digest, columns: ["rating"],
      where: { action in
        action.see.isEmpty && action.introducedIn == nil
          && !(isShared && action.stage.printed != nil)
          && !(action.stage.canonical.map(unrated.contains) ?? false)
          && !(usesDashes && Self.hasDash(action))
          && !(isTerm && action.fields.contains { Dashes.isOne($0.text) })
      },
      isMissing: { $0.rating.printed == nil && !isNamed($0.rating.canonical) })
    return findings(
      gaps, at: "rating", throughout: .emptyRatings, mostly: Finding.Message.mostlyNoRating,
      each: { .noRating($0.name) })
  }

  private static func hasDash(_ action: Action) -> Bool {
    action.rating.printed == nil
      && action.fields.contains { Dashes.isOne($0.text) && headings.occur(in: $0.heading) }
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
