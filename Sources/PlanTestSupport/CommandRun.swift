public import Foundation

/// One run of a program: what it was asked, and what came of it.
public struct CommandRun: Sendable {
  public var code: Int32
  public var output: Data
  public var errors: String

  /// The standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs the `waymark` that was built with the tests, in a folder, and waits for its end.
  ///
  /// It works on `waymark.db` in that folder unless a register is named.
  public static func waymark(
    _ arguments: [String], in folder: URL, input: Data? = nil, register: String? = nil
  ) throws -> CommandRun {
    let process = Process()
    process.executableURL = try builtProduct("waymark")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["WAYMARK_REGISTER"] = register
    environment["NO_COLOR"] = "1"
    process.environment = environment
    let files = try (1...2).map { _ in try TemporaryFolder.emptyFile() }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    let inputFile = try TemporaryFolder.emptyFile()
    defer { try? FileManager.default.removeItem(at: inputFile) }
    try (input ?? Data()).write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    try process.run()
    process.waitUntilExit()
    return CommandRun(
      code: process.terminationStatus, output: try Data(contentsOf: files[0]),
      errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
  }

  /// A program that was built into the same folder as the tests.
  public static func builtProduct(_ name: String) throws -> URL {
    if let path = ProcessInfo.processInfo.environment["WAYMARK"], name == "waymark" {
      return URL(fileURLWithPath: path)
    }
    let runner = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    var folder = runner.deletingLastPathComponent()
    for _ in 0..<4 {
      let file = folder.appendingPathComponent(name)
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
      folder.deleteLastPathComponent()
    }
    throw NotBuilt(name: name, folder: runner.deletingLastPathComponent().path)
  }
}

/// A program that should have been built with the tests.
public struct NotBuilt: Error, CustomStringConvertible {
  public var name: String
  public var folder: String

  public var description: String { "\(name) is not in \(folder). Build it with: swift build" }
}

/// A folder that is gone when the test is over.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("waymark-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file in the folder; returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  static func emptyFile() throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("waymark-test-\(UUID().uuidString)")
    try Data().write(to: file)
    return file
  }
}
