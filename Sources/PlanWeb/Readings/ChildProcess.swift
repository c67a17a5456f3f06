import Foundation
import Synchronization

/// One run of a program: without input, in a folder, within limits, ended when nobody waits for it.
struct ChildProcess: Sendable {
  struct Result: Sendable {
    var status: Int32
    var output: Data
    var errors: Data
  }

  var arguments: [String]
  var folder: URL
  var limits: ChildLimits

  /// Runs it to its end; throws when its time or its room is up.
  func run() async throws -> Result {
    let child = try Spawned(
      ["/bin/sh", "-c", limits.shell, "sh", folder.path] + arguments)
    return try await withTaskCancellationHandler {
      try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask { try await child.result(outputBytes: limits.outputBytes) }
        group.addTask {
          try await Task.sleep(for: limits.time)
          return nil
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() ?? nil else {
          child.kill()
          // Its end is waited for, so that no dead process is left behind.
          while let ended = try? await group.next() { if ended != nil { break } }
          throw Fault.readingTookTooLong
        }
        return result
      }
    } onCancel: {
      child.kill()
    }
  }
}

/// A process that was started, with the ends of its pipes.
private final class Spawned: Sendable {
  private let process: pid_t
  private let output: Int32
  private let errors: Int32
  /// Whether the process was waited for: its number may belong to another one afterwards.
  private let isOver = Mutex(false)

  /// One start at a time: a pipe is not yet marked as ours alone when it is made, and another
  /// process started at that moment would hold it open.
  private static let starting = Mutex(())

  init(_ arguments: [String]) throws {
    let started = try Self.starting.withLock { _ in try Self.start(arguments) }
    process = started.process
    output = started.output
    errors = started.errors
  }

  private static func start(
    _ arguments: [String]
  ) throws -> (process: pid_t, output: Int32, errors: Int32) {
    let outputEnds = try pipe()
    let errorEnds: (read: Int32, write: Int32)
    do {
      errorEnds = try pipe()
    } catch {
      close(outputEnds.read)
      close(outputEnds.write)
      throw error
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputEnds.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errorEnds.write, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that whatever it starts ends with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    let settings = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
    let environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { (words + environment).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, words, environment)
    close(outputEnds.write)
    close(errorEnds.write)
    guard code == 0 else {
      close(outputEnds.read)
      close(errorEnds.read)
      throw ChildNotStarted(code: code)
    }
    return (process, outputEnds.read, errorEnds.read)
  }

  /// A pipe whose ends no other program inherits.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard systemPipe(&ends) == 0 else { throw ChildNotStarted(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  func kill() {
    isOver.withLock { isOver in
      guard !isOver else { return }
      _ = systemKill(-process, SIGKILL)
    }
  }

  /// What it said, once it is over.
  func result(outputBytes: Int) async throws -> ChildProcess.Result {
    async let errors = drained(errors, upTo: 100_000)
    let output = await drained(output, upTo: outputBytes)
    if output == nil { kill() }
    let said = await errors ?? Data()
    let status = await ended()
    guard let output else { throw Fault.unreadable("It holds more than can be shown at once.") }
    return ChildProcess.Result(status: status, output: output, errors: said)
  }

  /// All that comes through a pipe; nil where it is more than the limit.
  private func drained(_ pipe: Int32, upTo limit: Int) async -> Data? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var data = Data()
        var isWhole = true
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
          let count = read(pipe, &buffer, buffer.count)
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { break }
          guard data.count + count <= limit else {
            isWhole = false
            break
          }
          data.append(contentsOf: buffer[..<count])
        }
        close(pipe)
        continuation.resume(returning: isWhole ? data : nil)
      }
    }
  }

  private func ended() async -> Int32 {
    let process = process
    return await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var status: Int32 = 0
        // Waited for without being taken away first, so that a kill can never hit another process.
        var info = siginfo_t()
        while waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        self.isOver.withLock { isOver in
          isOver = true
          while waitpid(process, &status, 0) < 0, errno == EINTR {}
        }
        let code = status & 0x7f
        continuation.resume(returning: code == 0 ? (status >> 8) & 0xff : 128 + code)
      }
    }
  }
}

/// The system would not start the process.
struct ChildNotStarted: Error {
  var code: Int32
}

// The names of the system's own functions, which a method of the same name would hide.
private let systemKill: @Sendable (pid_t, Int32) -> Int32 = { kill($0, $1) }
private let systemPipe: @Sendable (UnsafeMutablePointer<Int32>) -> Int32 = { pipe($0) }
