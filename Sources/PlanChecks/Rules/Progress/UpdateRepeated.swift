public import PlanModel

/// Finds one update that stands, word for word or nearly so, beside several actions.
public struct UpdateRepeated: PlanRule {
  public static let guidance = Guidance(
    name: "update-repeated", title: "One update for several actions", family: .progress,
    severity: .warning,
    looksFor:
      "The same update, or one that begins alike and shares most of its words, beside two or more "
      + "actions. Short formulas such as “To be progressed” are another rule's.",
    whyItMatters:
      "It can't be the progress of each. A reader learns nothing of the second action, and "
      + "suspects that the text was copied.",
    howToPutRight:
      "Say of each action what was done for it. If one piece of work serves them all, tell it once "
      + "and let the others point to it, or merge them.",
    whenToWaive: "Where the actions are truly one piece of work and are to be merged next time.",
    before: "C2 A plan for talks is being written. … C3 A plan for talks is being written.",
    after: "C2 A plan for talks is being written. … C3 Waits for the plan of C2; begins in May.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let told = plan.actions.filter { action in
      guard let update = action.update, action.see.isEmpty else { return false }
      guard update.utf8.count >= 32, Formula.core(of: update) == nil else { return false }
      // "Completed in the financial year 2023-24." may well be true of two.
      return !action.isMarkedEnded || update.utf8.count >= 64
    }
    let groups = Likeness(opening: 40, share: 0.6).groups(of: told.map { $0.update ?? "" })
    return groups.map { group in
      let actions = group.members.map { told[$0] }
      return finding(
        .repeated(actions.map(\.key), exactly: group.isExact, quote: actions[0].update ?? ""),
        about: actions[0], at: "update", refs: actions.dropFirst().map(\.key))
    }
  }
}

extension Finding.Message {
  fileprivate static func repeated(_ keys: [String], exactly: Bool, quote: String) -> Self {
    let how = exactly ? "the same" : "nearly the same"
    return "\(keys.listed) have \(how) update: “\(quote.shortened)”"
  }
}
