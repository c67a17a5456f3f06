public import PlanModel

/// Finds ratings that are not good and for which no reason is given.
public struct OffTrackUnexplained: PlanRule {
  public static let guidance = Guidance(
    name: "off-track-unexplained", title: "At risk or off track without a reason", family: .rating,
    severity: .warning,
    looksFor:
      "A rating that means at risk or off track, with no reason beside it and no word in the "
      + "update "
      + "that gives a cause. Where the others of its table give theirs in a set form, one that "
      + "only "
      + "lets it be guessed from the update is a note.",
    whyItMatters:
      "A committee that is told that something is wrong, and not what, can neither help nor judge.",
    howToPutRight: "Ask the lead for the cause in one sentence: “This is due to …”.",
    whenToWaive: "Where the reason is confidential and the paper says so.",
    before: "7 REVIEW: Some risk to the date. Nine homes have been insulated.",
    after: "7 REVIEW: Some risk to the date. This is due to a shortage of assessors. Nine homes …")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.blocks.flatMap { block -> [Finding] in
      let poor = block.actions.filter { $0.isPoorlyRated && !$0.onlyPoints }
      guard poor.contains(where: { $0.update != nil || $0.reason != nil }) else { return [] }
      let given = poor.count { $0.reason.map { !$0.isPlaceholder } ?? false }
      let hasForm = given * 2 >= poor.count
      return poor.compactMap { action in
        if let reason = action.reason, !reason.isPlaceholder { return nil }
        let rating = action.rating.word
        guard let update = action.update, !update.isPlaceholder else {
          return finding(.unexplained(rating), about: action, at: "rating")
        }
        if !Self.causes.occur(in: update) {
          // What a longer text tells may well be the cause, in words that nobody can foresee.
          guard hasForm || update.utf8.count < 64 else { return nil }
          return finding(.unexplained(rating), about: action, at: "rating")
        }
        guard hasForm, given >= 3 else { return nil }
        return finding(
          .implied(rating, others: given), about: action, at: "update", severity: .note)
      }
    }
  }

  private static let causes = Phrases([
    "due to", "because", "owing to", "as a result of", "caused by", "delay*", "lack of", "limited",
    "shortage", "awaiting", "cannot", "could not", "unable", "paused", "however", "but", "although",
    "withdr*", "behind", "slipp*", "not enough", "insufficient", "pending", "dependent on",
    "depends",
    "constraint*", "challeng*", "difficult*", "barrier*", "unsuccessful", "risk*", "cost of",
    "costs",
    "capacity", "resource*", "postponed", "cancelled", "failed", "until", "needs", "waiting",
    "yet to",
    "not yet", "problem*", "issue*", "uncertain*", "closed", "left", "vacan*", "fire", "flood*",
    "overspen*", "price*", "late", "later than", "only", "fewer", "fell", "against",
    "cut", "killed", "slow*", "stopped", "more than", "short of", "refused", "lost", "broke*",
    "no longer",
  ])
}

extension Action {
  /// Whether its own rating means at risk or off track.
  var isPoorlyRated: Bool {
    rating.canonical == .atRisk || rating.canonical == .offTrack
  }
}

extension Finding.Message {
  fileprivate static func unexplained(_ rating: String) -> Self {
    "rated “\(rating)”, and no reason is given"
  }

  fileprivate static func implied(_ rating: String, others: Int) -> Self {
    "rated “\(rating)”, and gives no reason in the form in which \(others) others do"
  }
}
