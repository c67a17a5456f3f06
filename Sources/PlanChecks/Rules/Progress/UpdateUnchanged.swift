public import PlanModel

/// Finds updates that are word for word what they were the period before.
public struct UpdateUnchanged: PlanRule, PeriodRule {
  public static let guidance = Guidance(
    name: "update-unchanged", title: "Update as last time", family: .progress, severity: .warning,
    looksFor:
      "An update that has the same words as the one of the period before, by the register, the "
      + "earlier paper or an earlier column of the same paper. Actions that are over are left out.",
    whyItMatters:
      "Either nothing happened, and nobody says so, or the text was carried forward unread.",
    howToPutRight: "Say what happened since; if nothing did, say that and why.",
    whenToWaive: "Where nothing could happen in so short a time, such as between seasons.",
    before: "June: Nine sites were surveyed. | September: Nine sites were surveyed.",
    after: "June: Nine sites were surveyed. | September: No site could be added; see the reason.",
    criteria: ["ccs-2022-6.3"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action in
      guard action.updates.count >= 2, !action.isMarkedEnded else { return nil }
      let last = action.updates[action.updates.count - 1]
      let before = action.updates[action.updates.count - 2]
      guard let text = last.text, let earlier = before.text, !text.isPlaceholder,
        text.normal == earlier.normal
      else { return nil }
      return finding(.unchanged(since: before.period, text), about: action, at: "update")
    }
  }

  public func findings(from before: Plan, to now: Plan) -> [Finding] {
    let earlier = EarlierActions(before)
    return now.actions.compactMap { action in
      guard let text = action.update, !text.isPlaceholder, !action.isMarkedEnded,
        let same = earlier.action(like: action), let old = same.update, old.normal == text.normal
      else { return nil }
      return finding(
        .unchanged(since: before.period?.label ?? "last time", text), about: action, at: "update")
    }
  }
}

extension Finding.Message {
  fileprivate static func unchanged(since period: String, _ text: String) -> Self {
    "the update is word for word that of \(period): “\(text.shortened)”"
  }
}
