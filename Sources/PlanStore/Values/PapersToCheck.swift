public import PlanModel

/// A plan's newest paper and the one of a period before it: what the checks read of a register.
public struct PapersToCheck: Hashable, Sendable {
  public var plan: PlanName
  public var council: CouncilName
  /// The period or edition that the newest paper speaks of.
  public var effective: Effective
  /// The newest paper with its actions; ratings and stages that an officer keyed in stand in it.
  public var paper: Paper
  /// The permanent ids of its actions, by their key in the paper.
  public var ids: [String: String]
  /// The newest paper of an earlier period or edition; nil where there is none.
  public var before: Paper?
  public var beforeEffective: Effective?

  public init(
    plan: PlanName, council: CouncilName, effective: Effective, paper: Paper,
    ids: [String: String], before: Paper?, beforeEffective: Effective?
  ) {
    self.plan = plan
    self.council = council
    self.effective = effective
    self.paper = paper
    self.ids = ids
    self.before = before
    self.beforeEffective = beforeEffective
  }
}
