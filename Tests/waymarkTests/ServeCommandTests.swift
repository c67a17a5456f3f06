import Foundation
import PlanTestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct `waymark serve` {
  @Test func `it ends by naming three addresses, and each of them answers`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    try folder.write(Papers.june, to: "june.csv")
    let imported = try CommandRun.waymark(
      ["import", "march.csv", "june.csv", "--publish"], in: folder.url)
    #expect(imported.code == 0)

    let process = Process()
    process.executableURL = try CommandRun.builtProduct("waymark")
    process.arguments = ["serve", "--port", "0"]
    process.currentDirectoryURL = folder.url
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer { if process.isRunning { process.terminate() } }
    var text = ""
    while text.filter({ $0 == "\n" }).count < 3 {
      let chunk = output.fileHandleForReading.availableData
      guard !chunk.isEmpty else { break }
      text += String(decoding: chunk, as: UTF8.self)
    }
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.map { $0.prefix(12) } == ["Estate Plan ", "What changed", "Read a paper"])
    for line in lines {
      let address = try #require(line.split(separator: " ").last.map(String.init))
      let url = try #require(URL(string: address))
      let (_, response) = try await URLSession.shared.data(from: url)
      #expect((response as? HTTPURLResponse)?.statusCode == 200, "\(address)")
    }
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `drafts are not served to others by mistake`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.waymark(["serve", "--host", "0.0.0.0"], in: folder.url)
    #expect(run.code == 64)
    #expect(run.errors.contains("--public"))
  }

  @Test func `a port that is none is refused`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.waymark(["serve", "--port", "70000"], in: folder.url)
    #expect(run.code == 64)
  }
}
