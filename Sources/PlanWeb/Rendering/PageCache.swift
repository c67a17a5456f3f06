import NIOCore
import PlanModel
import Synchronization

/// Rendered pages by address, bounded in bytes; all are dropped when the ledger moves on.
final class PageCache: Sendable {
  private struct State {
    var position: Position?
    var asked: ContinuousClock.Instant?
    var pages: [String: ByteBuffer] = [:]
    var order: [String] = []
    var bytes = 0
    /// Counts changes, so that what was asked before one is not taken for what holds after.
    var changes = 0
  }

  private let state = Mutex(State())
  private let limit: Int
  /// How long the ledger's position is believed: another process may append to it meanwhile.
  private let trust: Duration

  init(limit: Int, trust: Duration) {
    self.limit = limit
    self.trust = trust
  }

  /// Where the ledger stands, asked anew a few times a second.
  func position(_ ask: () async throws -> Position) async throws -> Position {
    let now = ContinuousClock.now
    let known = state.withLock { state -> (position: Position?, changes: Int) in
      guard let asked = state.asked, asked.advanced(by: trust) > now else {
        return (nil, state.changes)
      }
      return (state.position, state.changes)
    }
    if let position = known.position { return position }
    let position = try await ask()
    state.withLock { state in
      guard state.changes == known.changes else { return }
      if state.position != position { Self.empty(&state) }
      state.position = position
      state.asked = now
    }
    return position
  }

  func page(_ key: String, at position: Position) -> ByteBuffer? {
    state.withLock { $0.position == position ? $0.pages[key] : nil }
  }

  func keep(_ page: ByteBuffer, as key: String, at position: Position) {
    let cost = page.readableBytes + key.utf8.count + 200
    guard cost < limit / 4, key.utf8.count < 500 else { return }
    state.withLock { state in
      guard state.position == position, state.pages[key] == nil else { return }
      state.pages[key] = page
      state.order.append(key)
      state.bytes += cost
      guard state.bytes > limit else { return }
      Self.dropOldestHalf(&state)
    }
  }

  /// After a change of our own nothing is believed any more.
  func forget() {
    state.withLock { state in
      Self.empty(&state)
      state.position = nil
      state.asked = nil
      state.changes += 1
    }
  }

  private static func empty(_ state: inout State) {
    state.pages.removeAll()
    state.order.removeAll()
    state.bytes = 0
  }

  private static func dropOldestHalf(_ state: inout State) {
    let half = state.order.count / 2 + 1
    for key in state.order.prefix(half) {
      guard let page = state.pages.removeValue(forKey: key) else { continue }
      state.bytes -= page.readableBytes + key.utf8.count + 200
    }
    state.order.removeFirst(min(half, state.order.count))
  }

  /// Names one state of one page for browsers; weak, since it names content and not bytes.
  static func tag(
    at position: Position, on day: PartialDate? = nil, _ coding: ContentCoding = .identity
  ) -> String {
    let extra = (day.map { "-\($0)" } ?? "") + (coding == .gzip ? "-gzip" : "")
    return
      "W/\"\(position)-\(Stylesheet.current.version)\(extra)\""
  }
}
