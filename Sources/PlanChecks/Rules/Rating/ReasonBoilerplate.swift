public import PlanModel

/// Finds one reason that stands beside several actions that are not going well.
public struct ReasonBoilerplate: PlanRule {
  public static let guidance = Guidance(
    name: "reason-boilerplate", title: "One reason for several actions", family: .rating,
    severity: .warning,
    looksFor: "The same reason, word for word or nearly so, for two or more ratings.",
    whyItMatters:
      "A reason that fits every action explains none. The cause that could be dealt with stays "
      + "hidden behind it.",
    howToPutRight:
      "Say of each action what stands in its way. If one cause truly holds up several, say so "
      + "once, "
      + "in the summary, with all their refs.",
    whenToWaive: "Where one cause holds them all up and the summary says so.",
    before:
      "11 This is due to matters outside our control. … 12 This is due to matters outside our "
      + "control.",
    after: "11 This is due to the wait for a grid connection. … 12 This is due to the new bus law.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    Boilerplate.groups(in: plan) { $0.reason }.map { group in
      finding(
        .shared(group.actions.map(\.key), group.text, exactly: group.isExact),
        about: group.actions[0], at: "reason", refs: group.actions.dropFirst().map(\.key))
    }
  }
}

extension Finding.Message {
  fileprivate static func shared(_ keys: [String], _ text: String, exactly: Bool) -> Self {
    "\(keys.listed) give \(exactly ? "the same" : "nearly the same") reason: “\(text.shortened)”"
  }
}
