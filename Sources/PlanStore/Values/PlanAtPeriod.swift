public import PlanModel

/// A plan as it stood in one period, for whoever reports on it.
public struct PlanAtPeriod: Sendable {
  /// An action with its permanent id.
  public struct Member: Hashable, Sendable {
    public var id: String
    public var action: Action
  }

  /// The actions of one period, in the order in which its paper prints them.
  public struct Standing: Sendable {
    public var period: Period
    public var members: [Member]
  }

  public var council: CouncilName
  public var plan: PlanName
  /// The edition in force in the period.
  public var edition: String?
  public var legend: Legend
  public var groupings: [Grouping]
  public var now: Standing
  /// The periods before it, the latest first.
  public var before: [Standing]
  /// The period as it was closed, where it was issued again since.
  public var issuedFirst: Standing?
  /// The newest paper of the period, and the one before it; nil where there is none.
  public var paper: Paper?
  public var paperBefore: Paper?
  public var isClosed: Bool
  /// Where the ledger stood: when the period was closed or last reissued, else now.
  public var head: LedgerHead
}
