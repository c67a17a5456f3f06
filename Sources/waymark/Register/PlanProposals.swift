import PlanModel
import PlanStore

/// What the papers of a plan print that a person may confirm: indicators, savings, money.
enum PlanProposals {
  /// All that is found in the plan's actions but for those that vanished, in their order.
  ///
  /// `found` reads one action; `source` says where a proposal keeps its place, which gets the action's
  /// id and the document's name.
  static func all<Proposal>(
    of options: PlanOptions, in register: Register,
    source: WritableKeyPath<Proposal, MeasureSource>, found: (Action, Period?) -> [Proposal]
  ) throws -> (plan: PlanListing, proposals: [Proposal]) {
    let plan = try options.onePlan(in: register)
    var proposals: [Proposal] = []
    try register.exportActions(of: plan.slug) { exported in
      guard !exported.isVanished else { return }
      for var proposal in found(exported.action, exported.lastReported.period) {
        proposal[keyPath: source].action = exported.id
        proposal[keyPath: source].document =
          exported.sources[proposal[keyPath: source].field]?.documentName
        proposals.append(proposal)
      }
    }
    return (plan, proposals)
  }

  /// One by the number that is shown for it, counted from 1.
  static func one<Proposal>(
    _ number: Int, of proposals: [Proposal], listedBy command: String
  ) throws -> Proposal {
    guard proposals.indices.contains(number - 1) else {
      throw Refusal.usage(
        "There is no proposal \(number); there are \(proposals.count). List them with: \(command)")
    }
    return proposals[number - 1]
  }
}
