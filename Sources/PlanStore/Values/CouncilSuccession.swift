public import PlanModel

/// That a council gave way to others, as the register has it.
public struct CouncilSuccession: Hashable, Sendable {
  /// Where it was said; a withdrawal names it.
  public var position: Position
  public var council: CouncilName
  public var vestingDay: PartialDate
  /// In the order in which they were named.
  public var successors: [CouncilName]
  /// The order or decision by which it is so, in words.
  public var order: String
  /// For officers only.
  public var note: String?

  public init(
    position: Position, council: CouncilName, vestingDay: PartialDate, successors: [CouncilName],
    order: String, note: String? = nil
  ) {
    self.position = position
    self.council = council
    self.vestingDay = vestingDay
    self.successors = successors
    self.order = order
    self.note = note
  }
}
