public import PlanModel

/// Finds ratings that are not good and for which nothing is said to be done.
public struct OffTrackUnmitigated: PlanRule {
  public static let guidance = Guidance(
    name: "off-track-unmitigated", title: "Nothing said of getting back on track", family: .rating,
    severity: .warning,
    looksFor:
      "A rating that means at risk or off track, without a mitigation, in a table where others "
      + "have "
      + "one. (Councils call “mitigation” what is done to get back on track.)",
    whyItMatters: "The reader learns that something is wrong, and that nobody is doing anything.",
    howToPutRight: "Ask the lead what is being done, by whom and by when.",
    whenToWaive: "Where nothing can be done and the reason says so.",
    before: "7 REVIEW … This is due to a shortage of assessors.",
    after: "7 REVIEW … Mitigation: Two assessors have been lent by a neighbour until June.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    mitigations(of: plan) + nextSteps(of: plan)
  }

  /// Where a column tells what comes next, what is late has to have something there.
  private func nextSteps(of plan: Plan) -> [Finding] {
    guard plan.columns.isDisjoint(with: ["mitigation"]),
      plan.actions.count(where: { !$0.nextSteps.isEmpty }) * 2 > plan.actions.count
    else { return [] }
    return plan.actions.filter { action in
      action.isSaidToBeLate && action.stage.canonical != .onHold && !action.onlyPoints
        && action.nextSteps.allSatisfy { $0.text.isPlaceholderText || $0.text.isNotApplicable }
    }.map {
      finding(
        .unmitigated($0.rating.printed ?? $0.stage.printed ?? $0.rating.word), about: $0,
        at: "rating")
    }
  }

  private func mitigations(of plan: Plan) -> [Finding] {
    plan.blocks.flatMap { block -> [Finding] in
      let poor = block.actions.filter { $0.isPoorlyRated && !$0.onlyPoints }
      // Only rows that report count: a list that prints no narrative has no place for it.
      let reporting = poor.filter { $0.hasUpdateInRow || $0.reason != nil || $0.mitigation != nil }
      let without = reporting.filter { $0.mitigation?.isPlaceholder ?? true }
      guard without.count < reporting.count else { return [] }
      return without.map {
        finding(.unmitigated($0.rating.word), about: $0, at: "rating")
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func unmitigated(_ rating: String) -> Self {
    "rated “\(rating)”, and nothing is said of getting back on track"
  }
}
