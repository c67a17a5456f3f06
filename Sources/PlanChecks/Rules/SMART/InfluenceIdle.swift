public import PlanModel

/// Finds calls on government of which the update does not say that the council called.
public struct InfluenceIdle: PlanRule {
  public static let guidance = Guidance(
    name: "influence-idle", title: "A call that was not made", family: .smart, severity: .note,
    looksFor:
      "An action that only government can do, whose update says nothing of what the council did: "
      + "empty, “to be progressed”, only that it will respond when asked, or only what others did.",
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
    let initials = plan.council.flatMap { name -> String? in
      let letters = String(name.split(separator: " ").compactMap(\.first).filter(\.isUppercase))
      return letters.count >= 3 ? letters : nil
    }
    let hasRoles = plan.columns.contains("role")
    func isCall(_ action: Action) -> Bool {
      if action.role.canonical != nil || !hasRoles { return action.role.canonical == .influence }
      // Among tables with roles, one without: the wording tells.
      return Phrases.calls.occur(in: action.text)
    }
    return plan.actions.compactMap { action in
      guard isCall(action), action.see.isEmpty, !action.isMarkedEnded else {
        return nil
      }
      guard let update = action.update, !update.isPlaceholder else {
        return finding(.silent, about: action, at: "update")
      }
      guard !Phrases.deeds.occur(in: update) else { return nil }
      if Phrases.waiting.occur(in: update) || Formula.core(of: update) != nil {
        return finding(.waiting(update), about: action, at: "update")
      }
      // What others did is no call; the council, its partners or an officer would be named.
      let own = action.partners + [initials, plan.council].compactMap { $0 }
      guard !Phrases.own.occur(in: update), !own.contains(where: { update.contains($0) }) else {
        return nil
      }
      return finding(.others(update), about: action, at: "update")
    }
  }
}

extension Phrases {
  fileprivate static let calls = Phrases([
    "to call for", "call on government", "call on the government", "lobby government",
    "lobby the government", "lobby national government", "press government",
  ])

  /// Words that name the council or those who act with it.
  fileprivate static let own = Phrases([
    "council*", "we", "our", "us", "officer*", "team*", "partner*", "authority", "leader",
    "cabinet", "members", "combined authority", "network", "association", "alliance",
  ])

  fileprivate static let waiting = Phrases([
    "will respond", "as and when", "to be progressed", "when they arise", "as they arise",
    "committed to responding", "commits to supporting", "when opportunities arise",
    "to be developed",
    "remains responsive", "remains proactive", "will review", "will consider", "later date",
    "later stage", "later point", "not started",
    "not yet started",
    "no update", "no progress", "as required", "will continue to monitor", "will monitor",
  ])

  fileprivate static let deeds = Phrases([
    "wrote", "written", "responded", "lobbied", "lobbies", "lobbying", "met", "signed", "submitted",
    "fed back", "raised", "called", "contributed", "participat*", "advocat*", "attended",
    "campaigned",
    "petitioned", "letter", "motion", "gave evidence", "has influenced", "is influencing", "spoke",
    "presented", "has supported", "represented", "engaged with",
    "evidence given", "evidence was given", "response sent", "letter sent", "case made",
    "been asked", "was asked", "were asked", "being asked", "asked ministers", "asked government",
    "asked the government", "asked the minister", "asked the department", "asked for", "urged",
    "been urged", "pressed", "pressing", "being pressed", "been lobbied", "being lobbied",
    "case was put", "case has been put", "case put", "put the case", "case was made",
    "case has been made", "made the case", "making the case", "put to the minister",
    "put to ministers", "put to the government", "put to government", "representations",
    "petition", "letters", "was sent", "were sent", "has been sent", "have been sent", "sent to",
    "evidence to", "consultation response", "submission", "briefed", "briefing", "briefings",
    "invited", "requested", "request", "sought", "argued", "arguing", "highlighted", "backed",
    "called on", "calls on", "calling", "calls for", "joint call", "meeting with", "meetings with",
    "joined the call", "pushed for", "pushing for", "told ministers", "told the minister",
  ])
}

extension Finding.Message {
  fileprivate static let silent: Self =
    "only others can do it, and nothing is said of what the council did to bring it about"

  fileprivate static func others(_ update: String) -> Self {
    "the update says what others did, and not what the council did: “\(update.shortened)”"
  }

  fileprivate static func waiting(_ update: String) -> Self {
    "the update says what the council may do, not what it did: “\(update.shortened)”"
  }
}
