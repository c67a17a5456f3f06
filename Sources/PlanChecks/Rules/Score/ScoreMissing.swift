public import PlanModel

/// Finds actions without a score in a plan that scores its actions.
public struct ScoreMissing: DigestRule {
  public static let guidance = Guidance(
    name: "score-missing", title: "Action without a score", family: .score, severity: .warning,
    looksFor: "An empty score in a plan that scores its other actions.",
    whyItMatters: "The action drops out of every list that is sorted by score.",
    howToPutRight: "Work the score out from the action's bands.",
    whenToWaive: "Where the scheme leaves such actions out, and the paper says so.",
    before: "N6 | S | M | L | (no score)", after: "N6 | S | M | L | 6")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    lazy var dashMeans = digest.paper.map(Dashes.areExplained) ?? false
    let gaps = MissingValues.find(
      in: digest, columns: ["score"],
      where: { $0.see.isEmpty && !(Dashes.stand(under: Self.scores, of: $0) && dashMeans) },
      isMissing: { $0.score.printed == nil })
    return findings(
      gaps, at: "score", throughout: .emptyScores, mostly: Finding.Message.mostlyNoScore,
      each: { action in
        .noScore(
          action.name,
          computed: plan.scoring?.score(
            timescale: action.timescale.bands, cost: action.cost.bands,
            carbon: action.carbon.bands))
      })
  }

  private static let scores = Phrases(["score", "scores", "priority", "points", "deliverability"])
}

extension Finding.Message {
  fileprivate static let emptyScores: Self = "the column for scores is empty throughout"

  fileprivate static func mostlyNoScore(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions have no score"
  }

  fileprivate static func noScore(_ name: String, computed: Double?) -> Self {
    let would = computed.map { "; by the plan's scheme its bands give \($0.asFigure)" } ?? ""
    return "“\(name.shortened)” has no score\(would)"
  }
}
