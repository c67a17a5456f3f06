public import Foundation
public import PlanModel
import PlanReports

/// What turns the bytes of a paper into what it says.
///
/// A value with a closure and no protocol: the real one runs a child process, tests give their own.
public struct PaperReader: Sendable {
  /// Takes a paper's bytes and its name.
  public let read: @Sendable (_ bytes: [UInt8], _ name: String) async throws -> Paper

  public init(
    read: @escaping @Sendable (_ bytes: [UInt8], _ name: String) async throws -> Paper
  ) {
    self.read = read
  }

  /// Reads each paper in a process of its own: one trap in a reader must not end the server.
  ///
  /// The executable is the `waymark` program; it is run as `read --format paper FILE`.
  public static func childProcess(
    executable: URL, limits: ChildLimits = ChildLimits()
  ) -> PaperReader {
    let isolation = NetworkIsolation.find(mayActAsRoot: true)
    return PaperReader { bytes, name in
      let folder = try ReadingFolder(bytes, named: name)
      defer { folder.remove() }
      let result = try await ChildProcess(
        arguments: isolation
          + [executable.path, "read", "--format", "paper", folder.fileName],
        folder: folder.url, limits: limits
      ).run()
      guard result.status == 0 else { throw Self.fault(result, named: name, folder) }
      let papers = try? JSONDecoder().decode([Paper].self, from: result.output)
      guard var paper = papers?.first else {
        throw Fault.unreadable("The reader gave no answer that can be understood.")
      }
      paper.document.name = name
      for index in paper.findings.indices where paper.findings[index].document != nil {
        paper.findings[index].document = name
      }
      return paper
    }
  }

  private static func fault(
    _ result: ChildProcess.Result, named name: String, _ folder: ReadingFolder
  ) -> Fault {
    guard result.status == 65 else {
      return .unreadable("The reader stopped at this paper, which is our fault. Nothing else did.")
    }
    let words = String(decoding: result.errors.prefix(2_000), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
      .replacingOccurrences(of: folder.fileName, with: name)
    return .unreadable(words.isEmpty ? "It is in no format that is known." : words)
  }
}

/// A folder of its own for one paper, which nobody else may look into.
private struct ReadingFolder {
  let url: URL
  let fileName: String

  init(_ bytes: [UInt8], named name: String) throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("waymark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    // Only the ending is taken from outside, and only letters and digits of it.
    let ending = name.split(separator: ".").dropFirst().last ?? "txt"
    let safe = ending.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(5)
    fileName = "paper.\(safe.isEmpty ? "txt" : safe)"
    try Data(bytes).write(to: url.appendingPathComponent(fileName))
  }

  func remove() {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      // The folder is in the system's temporary place, which is emptied by the system.
    }
  }
}
