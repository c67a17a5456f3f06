import Foundation
import PlanTestSupport
import Testing

@Suite struct `What the command line says of itself` {
  private static let commands: [[String]] = [
    [], ["read"], ["import"], ["list"], ["show"], ["check"], ["rules"],
    ["waiver"], ["waiver", "list"], ["waiver", "grant"], ["waiver", "withdraw"], ["diff"],
    ["succession"], ["succession", "propose"], ["succession", "accept"], ["succession", "refuse"],
    ["succession", "list"], ["succession", "withdraw"],
    ["emissions"], ["emissions", "show"], ["emissions", "import"], ["emissions", "target"],
    ["emissions", "budget"],
    ["measures"], ["measures", "list"], ["measures", "publish"], ["measures", "withdraw"],
    ["indicator"], ["indicator", "list"], ["indicator", "propose"], ["indicator", "confirm"],
    ["indicator", "define"], ["indicator", "record"],
    ["money"], ["money", "show"], ["money", "propose"], ["money", "confirm"], ["money", "fund"],
    ["money", "cost"],
    ["saving"], ["saving", "show"], ["saving", "propose"], ["saving", "confirm"],
    ["saving", "record"],
    ["council"], ["council", "list"], ["council", "succeed"], ["council", "withdraw"],
    ["report"], ["papers"], ["papers", "list"], ["papers", "issue"], ["papers", "save"], ["export"],
    ["period"],
    ["period", "list"], ["period", "publish"], ["period", "withdraw"], ["period", "close"],
    ["period", "reissue"], ["serve"], ["ledger"], ["ledger", "verify"], ["ledger", "history"],
    ["ledger", "redact"], ["ledger", "rebuild"], ["ledger", "backup"], ["ledger", "restore"],
    ["generate"],
  ]

  private func help(of command: [String]) throws -> String {
    let folder = try TemporaryFolder()
    let run = try CommandRun.waymark(command + ["--help"], in: folder.url)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    return run.text
  }

  @Test func `docs/cli.md is the help of every command`() throws {
    var page = """
      # The command line

      This page is made from the programme's own help; a test fails when the two differ.
      `APPROVE=1 swift test --filter HelpTests` makes it again.

      """
    for command in Self.commands {
      let name = (["waymark"] + command).joined(separator: " ")
      let heading = String(repeating: "#", count: min(3, command.count + 1))
      page += "\n\(command.isEmpty ? "##" : heading) \(name)\n\n```\n"
      page += try help(of: command).trimmingCharacters(in: .newlines) + "\n```\n"
    }
    let file = try Repository.folder(from: #filePath).appendingPathComponent("docs/cli.md")
    if ProcessInfo.processInfo.environment["APPROVE"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(written == page, "docs/cli.md is stale")
  }

  @Test func `every command in the help is on that page`() throws {
    let top = try help(of: [])
    let listed = try #require(top.split(separator: "SUBCOMMANDS:").last).split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { !$0.hasPrefix("See") }
    for name in listed {
      #expect(Self.commands.contains([name]), "waymark \(name) is not documented")
    }
    #expect(listed.count >= 10)
  }

  @Test func `the version is a line of its own`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.waymark(["--version"], in: folder.url)
    #expect(run.code == 0)
    #expect(run.text.split(separator: "\n").count == 1)
  }

  @Test func `an unknown command is refused with 64`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.waymark(["raed"], in: folder.url)
    #expect(run.code == 64)
    #expect(run.text.isEmpty)
  }
}
