public import PlanModel

/// Finds ratings that are not good and for which nothing is said to be done.
public struct OffTrackUnmitigated: DigestRule {
  public static let guidance = Guidance(
    name: "off-track-unmitigated", title: "Nothing said of getting back on track", family: .rating,
    severity: .warning,
    looksFor:
      "A rating that means at risk or off track, without a mitigation, in a table where others "
      + "have "
      + "one, or without a word of what is done in a paper whose key asks for that. (Councils call “mitigation” what is done to get back on track.)",
    whyItMatters: "The reader learns that something is wrong, and that nobody is doing anything.",
    howToPutRight: "Ask the lead what is being done, by whom and by when.",
    whenToWaive: "Where nothing can be done and the reason says so.",
    before: "7 REVIEW … This is due to a shortage of assessors.",
    after: "7 REVIEW … Mitigation: Two assessors have been lent by a neighbour until June.")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let told = mitigations(of: digest.blocks) + nextSteps(of: digest)
    let keys = Set(told.compactMap(\.ref))
    return told + demanded(of: digest).filter { !keys.contains($0.ref ?? "") }
  }

  /// Where the key or the prose says that the account must tell how it is to recover, and it looks back only.
  private func demanded(of digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let asking = plan.legend.terms.filter { term in
      term.kind == .rating && term.definition.map { Phrases.demandsForSteps.occur(in: $0) } ?? false
    }
    let prose = ReasonsAsked(digest, demands: Phrases.demandsForSteps)
    guard !asking.isEmpty || prose.isThere else { return [] }
    return plan.actions.compactMap { action in
      guard action.isPoorlyRated, !action.onlyPoints, action.mitigation == nil,
        action.reason == nil,
        let printed = action.rating.printed,
        prose.names(action)
          || asking.contains(where: {
            $0.term == action.rating.term || $0.term.isSameWord(as: printed)
          }),
        let update = action.update, !update.isPlaceholder, update.utf8.count < 240,
        !Self.ahead.occur(in: Self.withoutDenials(update)),
        !Self.tellsOfDoing(update),
        !DateScanner.mentions(in: update).contains(where: {
          $0.date.map { date in
            plan.period.map { date.lastDay > $0.date.lastDay } ?? true
          } ?? true
        })
      else { return nil }
      return finding(.unmitigated(action.rating.word), about: action, at: "rating")
    }
  }

  /// What will not happen is no remedy.
  private static func withoutDenials(_ update: String) -> String {
    update.replacing(" will not now ", with: " ").replacing(" will not ", with: " ")
  }

  /// “The contractor is sending a second crew”: something is being done, whatever it is.
  private static func tellsOfDoing(_ update: String) -> Bool {
    let words = WordList(update).words.map(\.text)
    return zip(words, words.dropFirst()).contains { verb, next in
      ["is", "are"].contains(verb) && next.hasSuffix("ing") && next.utf8.count >= 6
        && !idle.contains(next)
    }
  }

  /// Words that leave no doubt that something was done about it.
  private static let remedies = Phrases([
    "re programmed", "reprogrammed", "rescheduled", "re scheduled", "retendered", "re tendered",
    "re procured", "reprocured", "new contractor", "second contractor", "another contractor",
    "new supplier", "replacement contractor", "second crew", "second team", "extra crew",
    "will now be", "has been appointed to", "was brought in", "have been brought in",
    "has been brought in", "to make up the time", "to catch up", "been moved forward",
    "recovery plan",
  ])

  private static let idle: Set<String> = [
    "running", "failing", "lacking", "missing", "waiting", "falling", "causing", "slipping",
    "remaining", "nothing", "awaiting", "rising", "outstanding", "holding", "stalling", "becoming",
  ]

  /// Any word of what is done about it.
  private static let ahead = Phrases([
    "will", "plan*", "expect*", "to be", "agreed", "appoint*", "revis*", "new", "seek*", "bid",
    "recruit*", "propos*", "being", "next", "now", "discuss*", "working", "review*", "tender*",
    "recover*", "agree", "started", "forecast*", "due", "consider*", "once", "talks", "approach*",
    "alternative*", "replace*", "instead", "offered", "booked", "ordered", "should", "support*",
    "ll", "going to", "again", "rerun*", "re run*", "repeat*", "resum*", "restart*", "re start*",
    "subject to", "still", "programmed", "scheduled", "evaluat*", "award*", "pursu*", "explor*",
    "extend*", "extension", "reschedul*", "rebid*", "appeal*", "option*", "until", "when", "ready",
    "spring", "summer", "autumn", "winter", "changed so", "so that", "been moved to", "moves to",
    "moved forward", "make up", "made up", "catch up", "brought forward", "switched to",
    "switched over", "rearranged", "re arranged", "reordered", "redrawn", "redesigned", "lent",
    "second team", "extra", "additional", "overtime", "changed the order", "order of work",
  ])

  /// Where a column tells what comes next, what is late has to have something there.
  private func nextSteps(of digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    guard plan.columns.isDisjoint(with: ["mitigation"]) else { return [] }
    let next = digest.nextSteps
    guard plan.actions.count(where: { !next.cells(of: $0).isEmpty }) * 2 > plan.actions.count else {
      return []
    }
    return plan.actions.filter { action in
      action.isSaidToBeLate && action.stage.canonical != .onHold && !action.onlyPoints
        && action.nextSteps.allSatisfy { $0.text.isPlaceholderText || $0.text.isNotApplicable }
    }.map {
      finding(
        .unmitigated($0.rating.printed ?? $0.stage.printed ?? $0.rating.word), about: $0,
        at: "rating")
    }
  }

  private func mitigations(of blocks: [Plan.Block]) -> [Finding] {
    blocks.flatMap { block -> [Finding] in
      let poor = block.actions.filter { $0.isPoorlyRated && !$0.onlyPoints }
      // Only rows that report count: a list that prints no narrative has no place for it.
      let reporting = poor.filter { $0.hasUpdateInRow || $0.reason != nil || $0.mitigation != nil }
      let without = reporting.filter { $0.mitigation?.isPlaceholder ?? true }
      guard without.count < reporting.count else { return [] }
      // The account itself may tell it.
      return without.filter { !Self.remedies.occur(in: $0.update ?? "") }.map {
        finding(.unmitigated($0.rating.word), about: $0, at: "rating")
      }
    }
  }
}

extension Phrases {
  /// What a key asks for beside a poor rating: a word of what is being done.
  static let demandsForSteps = Phrases([
    "must say what", "says what is being done", "say what is being done", "being done to recover",
    "what is to be done", "recovery plan", "recovery action*", "what will be done",
    "corrective action*", "remedial action*", "steps to recover", "path to green", "recovery step*",
    "gives the step", "what is being done", "gives the next step", "path to recovery",
    "route to recovery", "way to recovery", "how it will recover", "how it will be recovered",
    "steps being taken", "being taken to recover",
    "actions being taken", "action being taken", "action to recover", "actions to recover",
    "how it will get back on track", "get back on track", "what we are doing about it",
    "what we will do about it",
  ])
}

extension Finding.Message {
  fileprivate static func unmitigated(_ rating: String) -> Self {
    "rated “\(rating)”, and nothing is said of getting back on track"
  }
}
