import Foundation
import PlanModel
import Testing

@testable import PlanWeb

/// The process that reads a paper, with scripts in the reader's place.
@Suite(.serialized) struct PaperReaderTests {
  /// A reader that is a shell script.
  private func reader(
    _ script: String, limits: ChildLimits = ChildLimits()
  ) throws -> (PaperReader, URL) {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("reader-\(UUID().uuidString).sh")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    return (.childProcess(executable: url, limits: limits), url)
  }

  private func read(
    _ script: String, limits: ChildLimits = ChildLimits(), name: String = "plan.csv"
  ) async throws -> Paper {
    let (reader, url) = try reader(script, limits: limits)
    defer { unlink(url.path) }
    return try await reader.read(Array("T1 Plant a wood".utf8), name)
  }

  @Test func `a paper is read in a folder of its own and bears its own name`() async throws {
    let json = String(
      decoding: try JSONEncoder().encode([TestSite.papers[0]]), as: UTF8.self)
    let paper = try await read(
      """
      [ "$*" = "read --format paper paper.csv" ] || exit 9
      grep -q "Plant a wood" paper.csv || exit 8
      [ -z "$(cat)" ] || exit 7
      cat <<'END'
      \(json)
      END
      """)
    #expect(paper.document.name == "plan.csv")
    #expect(paper.actions == TestSite.papers[0].actions)
  }

  @Test func `a paper that can't be read is refused in the reader's words`() async throws {
    await #expect(throws: Fault.unreadable("plan.csv holds no text.")) {
      try await read("echo 'paper.csv holds no text.' >&2; exit 65")
    }
  }

  @Test func `a reader that traps ends itself and nothing else`() async throws {
    await #expect(throws: Fault.self) { try await read("kill -ILL $$") }
  }

  @Test func `a reader that takes too long is ended with all that it started`() async throws {
    let start = ContinuousClock.now
    await #expect(throws: Fault.readingTookTooLong) {
      try await read("sleep 30 & sleep 30; wait", limits: ChildLimits(time: .milliseconds(300)))
    }
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `a reader that says too much is ended`() async throws {
    await #expect(throws: Fault.unreadable("It holds more than can be shown at once.")) {
      try await read("yes", limits: ChildLimits(outputBytes: 100_000))
    }
  }

  @Test func `a reader may write no file`() async throws {
    await #expect(throws: Fault.self) { try await read("echo much > out.txt; cat out.txt") }
  }

  @Test func `a reading that nobody waits for is ended`() async throws {
    let task = Task { try await read("sleep 30") }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    let start = ContinuousClock.now
    await #expect(throws: (any Error).self) { try await task.value }
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `only so many papers are read at once, and a few may wait`() async throws {
    let gate = ReadingGate(atOnce: 1, waiting: 1)
    let (stream, opened) = AsyncStream.makeStream(of: Void.self)
    let first = Task { try await gate.pass { for await _ in stream { break } } }
    try await Task.sleep(for: .milliseconds(100))
    let second = Task { try await gate.pass { 2 } }
    try await Task.sleep(for: .milliseconds(100))
    await #expect(throws: Fault.busy) { try await gate.pass { 3 } }
    opened.yield()
    try await first.value
    #expect(try await second.value == 2)
  }
}
