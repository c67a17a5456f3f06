public import PlanModel

/// Finds movements that the paper states in two ways, or that the earlier paper speaks against.
public struct MovementDisagrees: PaperRule, PeriodRule {
  public static let guidance = Guidance(
    name: "movement-disagrees", title: "Change since last time disagrees", family: .rating,
    severity: .error,
    looksFor:
      "A row that prints “no change” though the summary says that the action moved, or though the "
      + "rating of the period before was another; a row that prints an earlier rating that it did "
      + "not "
      + "have.",
    whyItMatters: "The direction of travel is what a committee remembers; it must be true.",
    howToPutRight:
      "Take the earlier rating from the earlier paper, and correct the row or the summary.",
    whenToWaive:
      "Where the earlier rating was corrected after it was published, and the paper says so.",
    before: "9 Good (no change) … “Ref 9 has moved from Review to Good.”",
    after: "9 Good (Review last quarter) … “Ref 9 has moved from Review to Good.”")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    var byRef: [String: Action] = [:]
    for action in paper.actions {
      if let ref = action.ref, byRef[ref] == nil { byRef[ref] = action }
    }
    var found: [Finding] = []
    for claim in paper.claims where claim.kind == .movement {
      guard let ref = claim.refs.first, let action = byRef[ref],
        let printed = action.movement.printed, Self.unchanged.occur(in: printed)
      else { continue }
      found.append(
        finding(.notUnchanged(printed, claim: claim.text), about: action, at: "movement"))
    }
    return found
  }

  public func findings(from before: Plan, to now: Plan) -> [Finding] {
    let earlier = EarlierActions(before)
    let old = RatingBook(before.actions)
    let new = RatingBook(now.actions)
    return now.actions.compactMap { action in
      guard let printed = action.movement.printed, let same = earlier.action(like: action),
        let was = old.rating(of: same), let before = was.canonical?.order
      else { return nil }
      if Self.unchanged.occur(in: printed) {
        guard let rating = new.rating(of: action), let after = rating.canonical?.order,
          after != before
        else { return nil }
        return finding(.was(printed, was.word, rating.word), about: action, at: "movement")
      }
      guard let from = action.movement.from, let stated = CommonScale.rating(of: from)?.order,
        stated != before
      else { return nil }
      return finding(.wasNot(from, was.word), about: action, at: "movement")
    }
  }

  private static let unchanged = Phrases(["no change", "unchanged", "same", "no movement"])
}

extension Finding.Message {
  fileprivate static func notUnchanged(_ printed: String, claim: String) -> Self {
    "the row says “\(printed)”; the summary says “\(claim.shortened)”"
  }

  fileprivate static func was(_ printed: String, _ before: String, _ now: String) -> Self {
    "the row says “\(printed)”; it was “\(before)” and is “\(now)”"
  }

  fileprivate static func wasNot(_ stated: String, _ before: String) -> Self {
    "the row says that it was “\(stated)”; the paper before says “\(before)”"
  }
}
