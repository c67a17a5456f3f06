import Foundation
import Synchronization

/// Says how far work has come, at a terminal and once it has taken over a second.
final class Progress: Sendable {
  private static let isShown = Mutex(false)
  private struct State {
    var done = 0
    var shown = ContinuousClock.now
  }

  private let words: String
  private let total: Int
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// The words say what is being done, such as "Reading papers".
  init(_ words: String, total: Int) {
    self.words = words
    self.total = total
  }

  func advance() {
    let line: String? = state.withLock { state in
      state.done += 1
      let now = ContinuousClock.now
      guard Terminal.isError, now - start > .seconds(1),
        now - state.shown > .milliseconds(100) || state.done == total
      else { return nil }
      state.shown = now
      return "\r\u{1B}[2K\(words): \(state.done) of \(total)"
    }
    guard let line else { return }
    Self.isShown.withLock { $0 = true }
    Output.write(Array(line.utf8), to: 2)
  }

  func finish() { Self.clear() }

  /// Takes the line away, before anything else is said.
  static func clear() {
    let wasShown = isShown.withLock { shown in
      defer { shown = false }
      return shown
    }
    if wasShown { Output.write(Array("\r\u{1B}[2K".utf8), to: 2) }
  }
}
