public import PlanModel

/// What was said of one action of the register in one period or edition.
public struct UpdateRow: Hashable, Sendable {
  /// Where the action belongs; its `period` is the one of this row.
  public var place: RegisterPlace
  public var effective: Effective
  /// The action as it stood then.
  public var action: Action
  /// The name of the paper it was read from; nil where it was keyed in.
  public var document: String?
  public var ratingMovement: Movement
  public var stageMovement: Movement
  /// Whether the period shows what the ledger held when it was closed.
  public var isClosed: Bool
  /// Whether the reading was erased.
  public var isRemoved: Bool

  public init(
    place: RegisterPlace, effective: Effective, action: Action, document: String?,
    ratingMovement: Movement, stageMovement: Movement, isClosed: Bool, isRemoved: Bool
  ) {
    self.place = place
    self.effective = effective
    self.action = action
    self.document = document
    self.ratingMovement = ratingMovement
    self.stageMovement = stageMovement
    self.isClosed = isClosed
    self.isRemoved = isRemoved
  }
}
