import Dispatch
import Foundation

/// Makes values on all cores, and hands them on in order while the next ones are made.
///
/// A class because its threads share it; a lock guards what they share.
final class Prefetching<Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let count: Int
  private let window: Int
  private var made: [Int: Result<Value, any Error>] = [:]
  private var nextToMake = 0
  private var consumed = 0
  private var isStopped = false
  private let make: @Sendable (Int) throws -> Value

  private init(_ count: Int, window: Int, _ make: @escaping @Sendable (Int) throws -> Value) {
    self.count = count
    self.window = window
    self.make = make
  }

  /// Makes `count` values and consumes each, in order, on the calling thread.
  static func forEach(
    _ count: Int, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    _ make: @escaping @Sendable (Int) throws -> Value, consume: (Value) throws -> Void
  ) throws {
    let prefetching = Prefetching(count, window: threads * 4, make)
    let group = DispatchGroup()
    for _ in 0..<min(threads, count) {
      DispatchQueue.global().async(group: group) { prefetching.work() }
    }
    defer {
      prefetching.stop()
      group.wait()
    }
    for index in 0..<count { try consume(prefetching.take(index)) }
  }

  private func work() {
    while let index = claim() {
      let result = Result { try make(index) }
      condition.withLock {
        made[index] = result
        condition.broadcast()
      }
    }
  }

  private func claim() -> Int? {
    condition.withLock {
      while !isStopped, nextToMake < count, nextToMake >= consumed + window { condition.wait() }
      guard !isStopped, nextToMake < count else { return nil }
      defer { nextToMake += 1 }
      return nextToMake
    }
  }

  private func take(_ index: Int) throws -> Value {
    let result = condition.withLock { () -> Result<Value, any Error>? in
      while made[index] == nil { condition.wait() }
      consumed = index + 1
      condition.broadcast()
      return made.removeValue(forKey: index)
    }
    guard let result else { throw CancellationError() }
    return try result.get()
  }

  private func stop() {
    condition.withLock {
      isStopped = true
      condition.broadcast()
    }
  }
}
