public import PlanModel

/// Finds ratings that are not good and for which no reason is given.
public struct OffTrackUnexplained: DigestRule, PaperRule {
  public static let guidance = Guidance(
    name: "off-track-unexplained", title: "At risk or off track without a reason", family: .rating,
    severity: .warning,
    looksFor:
      "A rating that means at risk or off track, or another term of which the key says that the "
      + "reason is given, with no reason beside it and no word in the update "
      + "that gives a cause; a term of which the key says that the update names another action, or gives a "
      + "date, with none in the update; and a list of which the prose says how many are at risk or off track, "
      + "without saying which. Where the paper says "
      + "of which ratings the reason is given, none is asked of the others.",
    whyItMatters:
      "A committee that is told that something is wrong, and not what, can neither help nor judge.",
    howToPutRight: "Ask the lead for the cause in one sentence: “This is due to …”.",
    whenToWaive: "Where the reason is confidential and the paper says so.",
    before: "7 REVIEW: Some risk to the date. Nine homes have been insulated.",
    after: "7 REVIEW: Some risk to the date. This is due to a shortage of assessors. Nine homes …")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let poor = rated(in: digest)
    let keys = Set(poor.compactMap(\.ref))
    let others = (demanded(in: plan) + demandedByProse(in: digest)).filter {
      !keys.contains($0.ref ?? "")
    }
    let told = keys.union(others.compactMap(\.ref))
    return poor + others
      + KeyDemands.unmet(in: plan).filter { !told.contains($0.action.key) }.map { one in
        finding(.unmet(one.word, one.wanting), about: one.action, at: "update")
      }
  }

  /// Other terms of which the key says that the account gives the reason: “Stalled: the text says why”.
  private func demanded(in plan: Plan) -> [Finding] {
    let asking = plan.legend.terms.filter { term in
      (term.kind == .stage || term.kind == .rating)
        && term.definition.map { Self.demands.occur(in: $0) } ?? false
    }
    guard !asking.isEmpty else { return [] }
    return plan.actions.compactMap { action in
      guard let word = action.stageWord,
        let term = asking.first(where: { $0.term.isSameWord(as: word) }),
        action.stage.canonical == .onHold || action.stage.canonical == .closed
          || Phrases.lateWords.occur(in: word)
          || Phrases.lateWords.occur(in: term.definition ?? ""),
        action.reason?.isPlaceholder ?? true, let update = action.update, !update.isPlaceholder,
        update.utf8.count < 180,
        Self.repeats(update, word)
          || !Explanation.isGiven(in: update) && !Self.decisions.occur(in: update)
            && !Explanation.pointsElsewhere.occur(in: update)
      else { return nil }
      return finding(.unexplained(word), about: action, at: "stage")
    }
  }

  /// “The action is stopped.”, of what is marked as stopped.
  private static func repeats(_ update: String, _ word: String) -> Bool {
    let words = WordList(update).words
    return words.count <= 6 && Phrases([word]).occur(in: update)
      && words.allSatisfy { $0.text == word.lowercased() || said.contains($0.text) }
  }

  private static let said: Set<String> = [
    "the", "this", "action", "project", "scheme", "work", "it", "is", "was", "has", "been", "now",
  ]

  /// Ratings without a meaning of their own, of which the prose says that the account tells why.
  private func demandedByProse(in digest: PlanDigest) -> [Finding] {
    let asked = ReasonsAsked(digest)
    return digest.plan.actions.compactMap { action in
      guard action.rating.canonical == nil, asked.names(action), !action.onlyPoints,
        action.reason?.isPlaceholder ?? true, let update = action.update, !update.isPlaceholder,
        update.utf8.count < 180, !Explanation.isGiven(in: update),
        !Self.decisions.occur(in: update),
        !Explanation.pointsElsewhere.occur(in: update),
        update.utf8.count < 64
          || !Explanation.hints.occur(in: Explanation.withoutEmptyPhrases(update))
      else { return nil }
      return finding(.unexplained(action.rating.word), about: action, at: "rating")
    }
  }

  private static let demands = Phrases([
    "says why", "say why", "gives the reason", "give the reason", "reason is given",
    "reasons are given", "reason given", "reason and", "the reason", "explains why",
  ])

  private static let decisions = Phrases([
    "cabinet", "committee", "council agreed", "board", "decision", "decided", "agreed", "minute",
    "members", "moved to", "taken over", "merged", "no longer",
  ])

  private func rated(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let asked = ReasonsAsked(digest)
    let keyed = plan.legend.terms(of: .rating)
    return digest.blocks.flatMap { block -> [Finding] in
      let poor = block.actions.filter { $0.isPoorlyRated && !$0.onlyPoints }
      guard poor.contains(where: { $0.update != nil || $0.reason != nil }) else { return [] }
      let given = poor.count { $0.reason.map { !$0.isPlaceholder } ?? false }
      let hasForm = given * 2 >= poor.count
      return poor.compactMap { action in
        if let reason = action.reason, !reason.isPlaceholder { return nil }
        // What a word means that is not in the key has to be asked first.
        if action.rating.term == nil, keyed.count >= 3 { return nil }
        if asksForStepOnly(action, plan.legend) || Self.isMiddling(action.rating, plan.legend)
          || !asked.holds(for: action)
        {
          return nil
        }
        let rating = action.rating.word
        guard let update = action.update, !update.isPlaceholder else {
          if action.update == nil, digest.saysNothingWhereUnchanged, !action.hasChanged {
            return nil
          }
          return finding(.unexplained(rating), about: action, at: "rating")
        }
        // The column of an earlier period may have told it.
        let before = action.updates.compactMap(\.text).filter { $0 != update }
        if !Explanation.isGiven(in: update, of: action.name),
          !before.contains(where: { Explanation.isGiven(in: $0) })
        {
          // What a longer text tells may well be the cause, in words that nobody can foresee.
          let isMild = action.rating.canonical == .atRisk && Explanation.mild.occur(in: rating)
          let most =
            isMild || rating.utf8.count == 1 && action.rating.canonical == .atRisk ? 96 : 180
          guard hasForm || update.utf8.count < most, !Explanation.pointsElsewhere.occur(in: update),
            hasForm || update.utf8.count < 64
              || !Explanation.hints.occur(in: Explanation.withoutBareReports(update))
          else { return nil }
          return finding(.unexplained(rating), about: action, at: "rating")
        }
        return nil
      }
    }
  }

  /// Whether the key asks of a term what is being done, and no reason: then none is owed.
  private func asksForStepOnly(_ action: Action, _ legend: Legend) -> Bool {
    guard let printed = action.rating.printed,
      let meaning = legend.term(for: printed, kind: .rating)?.definition
    else { return false }
    return Phrases.demandsForSteps.occur(in: meaning) && !Self.reasons.occur(in: meaning)
      && !(action.update?.isPlaceholder ?? true)
  }

  /// “Medium” on a scale from high to low says of nothing that it went wrong, nor does a word of the
  /// council's own (“Some progress”) that only its meaning makes a doubt; the key may still ask why.
  private static func isMiddling(_ rating: RatingReading, _ legend: Legend) -> Bool {
    guard rating.canonical == .atRisk, let printed = rating.printed?.normal,
      ["medium", "moderate", "fair", "m"].contains(printed)
        || CommonScale.rating(of: rating.word) == nil
    else { return false }
    let meaning = legend.term(for: rating.word, kind: .rating)?.definition ?? ""
    return !reasons.occur(in: meaning) && !demands.occur(in: meaning)
  }

  private static let reasons = Phrases(["why", "reason*", "cause*", "because", "explain*"])

  /// Lists of which only the prose says how many are poorly rated: nobody can ask after them.
  public func findings(in paper: Paper) -> [Finding] {
    paper.claims.compactMap { claim in
      guard claim.kind == .count, let list = claim.list, let term = claim.term,
        let count = claim.value.flatMap({ Int(exactly: $0) }), count >= 3,
        let rating = CommonScale.rating(of: term, in: paper.legend),
        rating == .atRisk || rating == .offTrack
      else { return nil }
      let actions = paper.actions.filter { $0.list == list }
      guard actions.count >= count, actions.count(where: { $0.rating.canonical == rating }) == 0
      else { return nil }
      return finding(.unnamed(count, term, of: list), line: claim.source.line)
    }
  }
}

extension Action {
  /// Whether its own rating means at risk or off track.
  var isPoorlyRated: Bool {
    rating.canonical == .atRisk || rating.canonical == .offTrack
  }

  /// Whether its rating, or a stage that is no step, says that its date is in doubt: “Delayed”.
  var isSaidToBeLate: Bool {
    if isPoorlyRated || stage.canonical == .onHold { return true }
    if let stage = stage.printed, Phrases.lateWords.occur(in: stage) { return true }
    if let rating = rating.printed, Phrases.lateWords.occur(in: rating) { return true }
    // In a column of confidence “Low” says that the date will hardly be kept.
    if rating.canonical == nil, rating.printed?.lowercased() == "low" { return true }
    guard rating.printed == nil, let rating = stage.printed.flatMap({ CommonScale.rating(of: $0) })
    else {
      return false
    }
    return rating == .atRisk || rating == .offTrack
  }
}

extension Phrases {
  /// Words of a stage that own to a delay: “Delivering - late”.
  fileprivate static let lateWords = Phrases([
    "late", "delay", "delays", "delayed", "behind", "overdue", "slipping", "slipped", "missed",
  ])
}

extension CommonScale {
  /// What a rating word means by the paper's key, else by common use.
  fileprivate static func rating(of term: String, in legend: Legend) -> Rating? {
    legend.term(for: term, kind: .rating)?.canonical.flatMap(Rating.init(rawValue:))
      ?? rating(of: term)
  }
}

extension Finding.Message {
  fileprivate static func unnamed(_ count: Int, _ term: String, of list: String) -> Self {
    "\(count) actions of the \(list) are said to be “\(term)”; which, and why, is not said"
  }

  fileprivate static func unmet(_ word: String, _ wanting: KeyDemands.Wanting) -> Self {
    switch wanting {
    case .action:
      "it is marked “\(word)”: by the key another action is then named, and the update names none"
    case .date: "it is marked “\(word)”: by the key a date is then given, and the update has none"
    }
  }

  fileprivate static func unexplained(_ rating: String) -> Self {
    "rated “\(rating)”, and no reason is given"
  }
}
