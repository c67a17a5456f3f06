public import PlanModel

extension Store {
  /// Records what a person says became of actions, all of it or nothing; returns where each answer
  /// stands.
  ///
  /// Throws `EventRefused` where an action is not known, the same was accepted before, or a link can't
  /// stand beside those that were: an action would come after itself, or both end and go on.
  @discardableResult
  public func accept(_ links: [SuccessionAccepted], stamp: Stamp) throws -> [Position] {
    var positions: [Position] = []
    _ = try record(stamp) { writing in
      for link in links {
        positions.append(try writing.append(NewEvent(.successionAccepted(link))).header.position)
      }
    }
    return positions
  }

  /// Records that a proposal is wrong, so that it is not made again.
  @discardableResult
  public func refuse(_ said: SuccessionRefused, stamp: Stamp) throws -> Position {
    try record(stamp) { try $0.append(NewEvent(.successionRefused(said))) }.position
  }

  /// Takes an answer back, whether it accepted or refused.
  @discardableResult
  public func withdraw(answer: Position, stamp: Stamp) throws -> LedgerHead {
    try record(stamp) {
      try $0.append(NewEvent(.successionWithdrawn(SuccessionWithdrawn(answer: answer))))
    }
  }
}
