import PlanModel
import Synchronization

/// The readings of this hour, in memory only, bounded in bytes.
///
/// A page that could be asked for again without sending the paper again has an address to come
/// back to, links to lines, and downloads; a hidden field with a megabyte of text has none of these.
/// Nothing is written to disk, and what is oldest goes first where room is needed.
final class Readings: Sendable {
  private struct Held {
    var reading: Reading
    var expires: ContinuousClock.Instant
  }

  private struct State {
    var held: [String: Held] = [:]
    var order: [String] = []
    var cost = 0
  }

  private let state = Mutex(State())
  private let limit: Int
  private let life: Duration

  init(limit: Int, life: Duration = .seconds(3_600)) {
    self.limit = limit
    self.life = life
  }

  /// Holds papers and gives them a name.
  func hold(_ papers: [Reading.ReadPaper], now: ContinuousClock.Instant) -> Reading {
    let reading = Reading(token: Self.token(), papers: papers)
    state.withLock { state in
      Self.forget(&state, before: now)
      state.held[reading.token] = Held(reading: reading, expires: now + life)
      state.order.append(reading.token)
      state.cost += reading.cost
      while state.cost > limit, state.order.count > 1 { Self.forgetOldest(&state) }
    }
    return reading
  }

  /// The papers of that name; nil once they are forgotten.
  func reading(_ token: String, now: ContinuousClock.Instant) -> Reading? {
    state.withLock { state in
      Self.forget(&state, before: now)
      return state.held[token]?.reading
    }
  }

  private static func forget(_ state: inout State, before now: ContinuousClock.Instant) {
    while let oldest = state.order.first, let held = state.held[oldest], held.expires <= now {
      forgetOldest(&state)
    }
  }

  private static func forgetOldest(_ state: inout State) {
    let oldest = state.order.removeFirst()
    guard let held = state.held.removeValue(forKey: oldest) else { return }
    state.cost -= held.reading.cost
  }

  /// 128 bits from the system's generator.
  private static func token() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
