public import PlanModel

extension Store {
  /// Accepts findings of a plan, or of all of a council's where `plan` is nil; returns where that
  /// is recorded.
  ///
  /// It takes the place of a waiver for the same findings. Throws `EventRefused` where the plan or
  /// council is unknown, or no rule or reason is stated.
  @discardableResult
  public func grant(
    _ waiver: WaiverGranted, plan: String? = nil, stamp: Stamp
  ) throws -> Position {
    try record(stamp) { try $0.append(NewEvent(.waiverGranted(waiver), plan: plan)) }.position
  }

  /// Takes a waiver back.
  @discardableResult
  public func withdraw(
    waiver: Position, plan: String? = nil, stamp: Stamp
  ) throws -> LedgerHead {
    try record(stamp) {
      try $0.append(NewEvent(.waiverWithdrawn(WaiverWithdrawn(waiver: waiver)), plan: plan))
    }
  }
}
