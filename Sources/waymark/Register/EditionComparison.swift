import PlanModel
import PlanStore

/// Compares editions, in which the same action has another id, by what became of each.
enum EditionComparison {
  /// Whether two papers are of two editions, so that a ref of one says nothing of the other.
  ///
  /// Either they name different editions, or only the newer one is a plan without any progress.
  static func areEditions(_ old: Paper, _ new: Paper) -> Bool {
    if let one = old.edition, let other = new.edition { return one != other }
    return new.isEdition && !old.isEdition
  }

  static func between(_ old: Paper, _ new: Paper, in register: Register?) throws -> Comparison {
    try comparison(
      from: SuccessionSides(old, in: register), to: SuccessionSides(new, in: register),
      in: register)
  }

  /// Between two editions or periods that stand in different plans of one council; nil where one plan
  /// has both, and ids tell.
  static func across(
    _ plans: [PlanListing], _ old: String, _ new: String, in register: Register
  ) throws -> Comparison? {
    for plan in plans {
      let from = try Timepoints.find(old, of: plan, in: register)
      let to = try Timepoints.find(new, of: plan, in: register)
      if let from, let to, try shareIDs(from, to, of: plan, in: register) { return nil }
    }
    return try comparison(
      from: SuccessionSides(named: old, of: plans, in: register),
      to: SuccessionSides(named: new, of: plans, in: register), in: register)
  }

  private static func shareIDs(
    _ from: Effective, _ to: Effective, of plan: PlanListing, in register: Register
  ) throws -> Bool {
    var ids: (old: Set<String>, new: Set<String>) = ([], [])
    try register.exportReports(of: plan.slug) { update in
      if update.report.effective == from { ids.old.insert(update.id) }
      if update.report.effective == to { ids.new.insert(update.id) }
    }
    return !ids.old.isDisjoint(with: ids.new)
  }

  static func comparison(
    from old: SuccessionSides, to new: SuccessionSides, in register: Register?
  ) throws -> Comparison {
    var comparison = Comparison(
      old: old.sides, new: new.sides,
      proposals: try SuccessionProposals.all(from: old, to: new, in: register)
    ) { SuccessionProposals.isAccepted($0) }
    if let register {
      try comparison.markFirstEnds(in: register) { old.ids[$0] }
    }
    return comparison
  }
}
