public import PlanModel

/// Finds one remedy that stands beside several actions that are not going well.
public struct MitigationBoilerplate: PlanRule {
  public static let guidance = Guidance(
    name: "mitigation-boilerplate", title: "One remedy for several actions", family: .rating,
    severity: .note,
    looksFor:
      "The same words on getting back on track (a council's “mitigation”), or nearly the same, "
      + "beside two or more actions.",
    whyItMatters:
      "Words that fit several actions seldom say what will be done for any of them, by whom and by "
      + "when.",
    howToPutRight: "Say of each action what the next step is, who takes it and when.",
    whenToWaive: "Where one measure truly serves them all.",
    before:
      "11 Mitigation: Officers are exploring opportunities. … 12 Mitigation: Officers are "
      + "exploring …",
    after:
      "11 Mitigation: The grid operator meets us on 4 May. … 12 Mitigation: Buses will be hired …")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    // What is over needs no remedy, and says so each time alike.
    Boilerplate.groups(in: plan) { $0.isMarkedEnded ? nil : $0.mitigation }.map { group in
      finding(
        .shared(group.actions.map(\.key), group.text, exactly: group.isExact),
        about: group.actions[0], at: "mitigation", refs: group.actions.dropFirst().map(\.key))
    }
  }
}

extension Finding.Message {
  fileprivate static func shared(_ keys: [String], _ text: String, exactly: Bool) -> Self {
    "\(keys.listed) have \(exactly ? "the same" : "nearly the same") remedy: “\(text.shortened)”"
  }
}
