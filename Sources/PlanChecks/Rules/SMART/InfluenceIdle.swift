public import PlanModel

/// Finds calls on government of which the update does not say that the council called.
public struct InfluenceIdle: PlanRule {
  public static let guidance = Guidance(
    name: "influence-idle", title: "A call that was not made", family: .smart, severity: .note,
    looksFor:
      "An action that only government can do, whose update says nothing of what the council did: "
      + "empty, “to be progressed”, or only that it will respond when asked.",
    whyItMatters:
      "The council's part of such an action is to call: a letter, a response, a meeting. Without "
      + "it "
      + "nothing was done, whatever the rating.",
    howToPutRight: "Say what was sent, to whom and when, and what came of it.",
    whenToWaive: "Where there was no occasion in the period, and the update says when the next is.",
    before: "Role: Influence | Update: The council will respond when a consultation arises.",
    after: "Role: Influence | Update: Wrote to the minister in May 2024; no answer yet.",
    criteria: ["ccs-2022-14"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    guard plan.columns.contains("update") else { return [] }
    return plan.actions.compactMap { action in
      guard action.role.canonical == .influence, action.see.isEmpty, !action.isMarkedEnded else {
        return nil
      }
      guard let update = action.update, !update.isPlaceholder else {
        return finding(.silent, about: action, at: "update")
      }
      guard Phrases.waiting.occur(in: update), !Phrases.deeds.occur(in: update) else { return nil }
      return finding(.waiting(update), about: action, at: "update")
    }
  }
}

extension Phrases {
  fileprivate static let waiting = Phrases([
    "will respond", "as and when", "to be progressed", "when they arise", "as they arise",
    "committed to responding", "commits to supporting", "when opportunities arise",
    "to be developed",
    "remains responsive", "later date", "later stage", "later point", "not started",
    "not yet started",
    "no update", "no progress", "as required", "will continue to monitor", "will monitor",
  ])

  fileprivate static let deeds = Phrases([
    "wrote", "written", "responded", "lobbied", "lobbies", "lobbying", "met", "signed", "submitted",
    "fed back", "raised", "called", "contributed", "participat*", "advocat*", "attended",
    "campaigned",
    "petitioned", "letter", "motion", "gave evidence", "has influenced", "is influencing", "spoke",
    "presented", "has supported", "represented", "engaged with",
  ])
}

extension Finding.Message {
  fileprivate static let silent: Self =
    "only others can do it, and nothing is said of what the council did to bring it about"

  fileprivate static func waiting(_ update: String) -> Self {
    "the update says what the council may do, not what it did: “\(update.shortened)”"
  }
}
