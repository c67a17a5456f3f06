import Synchronization

/// Lets a few papers be read at once and a few more wait; the rest are told to come again.
final class ReadingGate: Sendable {
  private struct State {
    var running = 0
    var waiting: [(id: Int, continuation: CheckedContinuation<Bool, Never>)] = []
    var nextID = 0
  }

  private let state = Mutex(State())
  private let atOnce: Int
  private let mostWaiting: Int

  init(atOnce: Int, waiting: Int) {
    self.atOnce = atOnce
    mostWaiting = waiting
  }

  /// Does the work when its turn comes.
  func pass<Answer: Sendable>(
    _ work: @Sendable () async throws -> Answer
  ) async throws -> Answer {
    try await enter()
    defer { leave() }
    return try await work()
  }

  private func enter() async throws {
    let id = try state.withLock { state throws(Fault) -> Int? in
      if state.running < atOnce {
        state.running += 1
        return nil
      }
      guard state.waiting.count < mostWaiting else { throw Fault.busy }
      state.nextID += 1
      return state.nextID
    }
    guard let id else { return }
    let isIn = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isFree = state.withLock { state -> Bool? in
          if Task.isCancelled { return false }
          if state.running < atOnce {
            state.running += 1
            return true
          }
          state.waiting.append((id, continuation))
          return nil
        }
        if let isFree { continuation.resume(returning: isFree) }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        state.waiting.firstIndex { $0.id == id }.map { state.waiting.remove(at: $0) }
      }
      waiting?.continuation.resume(returning: false)
    }
    guard isIn else { throw CancellationError() }
  }

  private func leave() {
    let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst().continuation }
      state.running -= 1
      return nil
    }
    next?.resume(returning: true)
  }
}
