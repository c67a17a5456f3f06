public import PlanModel

extension Register {
  /// Returns once the register holds all events up to a position.
  ///
  /// In one file it does so as soon as the append returns. A register that follows a ledger elsewhere
  /// may be behind; whoever has just written and wants to read it back waits here. Throws
  /// `RegisterBehind` when the time is up, and `CancellationError` where the task is cancelled.
  public func wait(
    for position: Position, atMost limit: Duration = .seconds(5)
  ) async throws {
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: limit)
    var pause = Duration.milliseconds(2)
    while true {
      let reached = try self.position()
      if reached >= position { return }
      guard clock.now < deadline else { throw RegisterBehind(expected: position, actual: reached) }
      try await clock.sleep(until: min(clock.now.advanced(by: pause), deadline))
      pause = min(pause * 2, .milliseconds(100))
    }
  }
}
