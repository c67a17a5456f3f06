import Foundation
import PlanTestSupport
import Testing

@Suite struct `An import that is killed` {
  private static let runs = 16

  @Test(arguments: 0..<runs)
  func `leaves the register as before or as after`(run: Int) throws {
    let folder = try TemporaryFolder()
    let examples = try Repository.folder(from: #filePath).appendingPathComponent("Examples")
    let first = examples.appendingPathComponent("wolmershire-county-plan-march-2024.txt").path
    let rest = [
      "wolmershire-county-plan-march-2025.txt", "wolmershire-dashboard-2024-25-q2.txt",
      "wolmershire-dashboard-2024-25-q3.txt", "wolmershire-strategy-2025-30.txt",
      "wolmershire-council-programme-2030.txt",
    ].map { examples.appendingPathComponent($0).path }
    #expect(try CommandRun.waymark(["import", first, "--yes"], in: folder.url).code == 0)
    let before = try plans(in: folder)

    // Spread over the whole of an import, from its first moment to after its end.
    try kill(["import"] + rest + ["--yes"], in: folder, after: Double(run) * 0.09)

    let verified = try CommandRun.waymark(["ledger", "verify"], in: folder.url)
    #expect(verified.code == 0, "\(verified.errors)")
    let after = try plans(in: folder)
    if after != before {
      #expect(after.count >= before.count + 3, "part of an import was kept: \(after)")
    }
    #expect(try CommandRun.waymark(["import"] + rest + ["--yes"], in: folder.url).code == 0)
    #expect(try CommandRun.waymark(["ledger", "verify"], in: folder.url).code == 0)
    #expect(try plans(in: folder).count >= before.count + 3)
  }

  /// The lines that name a plan's periods: what the register holds, seen from outside.
  private func plans(in folder: TemporaryFolder) throws -> Set<String> {
    let listed = try CommandRun.waymark(["export", "actions", "--format", "csv"], in: folder.url)
    return Set(
      listed.text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
        let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
        return cells.count > 3 && cells[0].contains("wolmershire") ? String(cells[2]) : nil
      })
  }

  private func kill(_ arguments: [String], in folder: TemporaryFolder, after seconds: Double) throws
  {
    let process = Process()
    process.executableURL = try CommandRun.builtProduct("waymark")
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}
