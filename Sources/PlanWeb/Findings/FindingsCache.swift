import PlanModel
import PlanStore
import Synchronization

/// The findings of plans, computed once for each position of the ledger and day; bounded.
///
/// A plan's findings are computed by one thread while others that want the same ones wait: checking
/// takes longer than waiting, and half the machine would do it twice.
final class FindingsCache: Sendable {
  /// One plan's findings, or the knowledge that there are none.
  private final class Entry: Sendable {
    let findings = Mutex<PlanFindings??>(nil)
  }

  private struct State {
    var position: Position?
    var day: PartialDate?
    var entries: [String: Entry] = [:]
    var order: [String] = []
  }

  private let state = Mutex(State())
  /// The most plans whose findings are held.
  private let limit: Int

  init(limit: Int = 500) { self.limit = limit }

  /// A plan's findings, by its slug; nil where there is nothing to check.
  func findings(
    of plan: String, at position: Position, on day: PartialDate,
    from compute: () throws -> PlanFindings?
  ) throws -> PlanFindings? {
    try entry(of: plan, position, day).findings.withLock { held in
      if let held { return held }
      let found = try compute()
      held = .some(found)
      return found
    }
  }

  private func entry(of plan: String, _ position: Position, _ day: PartialDate) -> Entry {
    state.withLock { state in
      if state.position != position || state.day != day {
        state = State(position: position, day: day)
      }
      if let entry = state.entries[plan] { return entry }
      let entry = Entry()
      state.entries[plan] = entry
      state.order.append(plan)
      if state.order.count > limit { state.entries[state.order.removeFirst()] = nil }
      return entry
    }
  }
}
