/// What an action costs, as somebody said.
public struct ActionCost: Hashable, Codable, Sendable {
  /// The action's id.
  public var action: String
  /// Nil for "not yet costed", which is something that a plan says, and not the same as silence.
  public var amount: MoneyRange?
  /// Whether the sum is of every year; then it is never added to sums that are not.
  public var isYearly: Bool
  public var kind: Fund.Kind?
  /// When it was said.
  public var date: PartialDate?
  public var source: MeasureSource?

  public init(
    action: String, amount: MoneyRange?, isYearly: Bool = false, kind: Fund.Kind? = nil,
    date: PartialDate? = nil, source: MeasureSource? = nil
  ) {
    self.action = action
    self.amount = amount
    self.isYearly = isYearly
    self.kind = kind
    self.date = date
    self.source = source
  }
}
