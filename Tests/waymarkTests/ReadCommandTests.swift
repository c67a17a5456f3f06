import Foundation
import PlanModel
import PlanTestSupport
import Testing

@Suite struct `waymark read` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
  }

  private func waymark(_ arguments: String..., input: String? = nil) throws -> CommandRun {
    try .waymark(arguments, in: folder.url, input: input.map { Data($0.utf8) })
  }

  private func json(_ run: CommandRun) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
  }

  @Test func `what was understood comes first, then the actions`() throws {
    let run = try waymark("read", "march.csv")
    #expect(run.code == 0)
    try expectSnapshot(run.text, named: "read.txt")
    try expectSnapshot(run.errors, named: "read.err")
  }

  @Test func `one object for each document, in their order`() throws {
    try folder.write(Papers.june, to: "june.csv")
    let run = try waymark("read", "june.csv", "march.csv", "--format", "json")
    #expect(run.code == 0)
    let documents = try json(run).compactMap { $0["document"] as? [String: Any] }
    #expect(documents.compactMap { $0["name"] as? String } == ["june.csv", "march.csv"])
    #expect(documents.allSatisfy { ($0["sha256"] as? String)?.count == 64 })
  }

  @Test func `one that can't be read is named, the rest is printed, and the code is 65`() throws {
    let run = try waymark("read", "missing.txt", "march.csv", "--format", "json")
    #expect(run.code == 65)
    #expect(run.errors == "waymark: There is no file missing.txt.\n")
    #expect(try json(run).count == 1)
  }

  @Test func `a folder is no paper`() throws {
    let run = try waymark("read", ".")
    #expect(run.code == 65)
    #expect(run.text.isEmpty)
  }

  @Test func `no actions is no fault when only looking`() throws {
    try folder.write("Minutes of a meeting.\n", to: "minutes.txt")
    let run = try waymark("read", "minutes.txt")
    #expect(run.code == 0)
    #expect(run.errors.contains("No actions were found in minutes.txt."))
    #expect(run.errors.contains("waymark read minutes.txt --explain"))
  }

  @Test func `a heading of the recipe that the paper has not is told`() throws {
    try folder.write("columns:\n  Mood: update\n", to: "recipe.yaml")
    let run = try waymark("read", "march.csv", "--recipe", "recipe.yaml")
    #expect(run.code == 0)
    #expect(run.errors.contains("march.csv: The recipe names “Mood”"))
  }

  @Test func `a season is a period`() throws {
    let run = try waymark("read", "march.csv", "--period", "Autumn 2024", "--format", "json")
    let period = try json(run).first?["period"] as? [String: Any]
    #expect(period?["label"] as? String == "Autumn 2024")
    #expect(period?["date"] as? String == "2024-11-30")
  }

  @Test func `a web page's source is refused with what to do`() throws {
    try folder.write("<!doctype html>\n<table><tr><td>1</table>\n", to: "page.html")
    let run = try waymark("read", "page.html")
    #expect(run.code == 65)
    #expect(run.errors.contains("Open it in a browser"))
  }

  @Test func `a dash reads the standard input`() throws {
    let run = try waymark(
      "read", "-", "--name", "pasted.csv", "--format", "json", input: Papers.march)
    #expect(run.code == 0)
    let document = try #require(try json(run)[0]["document"] as? [String: Any])
    #expect(document["name"] as? String == "pasted.csv")
  }

  @Test func `an option that overrides the paper is said`() throws {
    let run = try waymark("read", "march.csv", "--plan", "Other Plan", "--period", "Q4 2023/24")
    #expect(run.code == 0)
    #expect(run.errors.contains("says “Estate Plan”; --plan makes it “Other Plan”."))
    #expect(run.errors.contains("--period makes it “2023-24 Q4”."))
    #expect(run.text.contains("Other Plan"))
  }

  @Test(arguments: [
    ["read"], ["read", "march.csv", "--format", "xml"], ["read", "march.csv", "--perod", "x"],
    ["read", "march.csv", "--period", "soon"], ["read", "march.csv", "--max-size", "huge"],
  ])
  func `what is asked wrongly is refused with 64 and a remedy`(arguments: [String]) throws {
    let run = try CommandRun.waymark(arguments, in: folder.url)
    #expect(run.code == 64)
    #expect(run.text.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func `a file over the limit is refused clearly`() throws {
    let run = try waymark("read", "march.csv", "--max-size", "100")
    #expect(run.code == 65)
    #expect(run.errors.contains("--max-size"))
  }

  @Test func `bytes that are no text are refused`() throws {
    let bytes = Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    try bytes.write(to: folder.url.appendingPathComponent("noise.bin"))
    let run = try waymark("read", "noise.bin")
    #expect(run.code == 65 || run.code == 0)
  }

  @Test func `the CSV read again says the same`() throws {
    let first = try waymark("read", "march.csv", "--format", "csv")
    try first.output.write(to: folder.url.appendingPathComponent("again.csv"))
    let second = try waymark("read", "again.csv", "--format", "csv")
    let strip = { (run: CommandRun) in
      run.text.split(separator: "\r\n").map {
        $0.split(separator: ",").dropLast().joined(separator: ",")
      }
    }
    #expect(strip(first) == strip(second))
  }

  @Test func `a cell that looks like a formula goes out guarded and comes back as it was`() throws {
    try folder.write(
      "Council,Plan,Period,Ref,Action\nWolmershire County Council,Plan,March 2024,1,=Plant trees\n",
      to: "formula.csv")
    let out = try waymark("read", "formula.csv", "--format", "csv", "--out", "guarded.csv")
    #expect(out.code == 0)
    #expect(out.text.isEmpty)
    let written = try String(
      contentsOf: folder.url.appendingPathComponent("guarded.csv"), encoding: .utf8)
    #expect(written.contains("'=Plant trees"))
    let back = try json(try waymark("read", "guarded.csv", "--format", "json"))
    let actions = try #require(back[0]["actions"] as? [[String: Any]])
    #expect(actions[0]["text"] as? String == "=Plant trees")
  }

  @Test func `explain prints a recipe that can be given back`() throws {
    let explained = try waymark("read", "march.csv", "--explain")
    #expect(explained.code == 0)
    try expectSnapshot(explained.text, named: "explain.yaml")
    try folder.write(explained.text, to: "recipe.yaml")
    let plain = try waymark("read", "march.csv", "--format", "json")
    let mended = try waymark("read", "march.csv", "--recipe", "recipe.yaml", "--format", "json")
    #expect(mended.code == 0, "\(mended.errors)")
    #expect(mended.text == plain.text)
  }

  @Test func `the server's child process gets papers whole`() throws {
    let run = try waymark("read", "march.csv", "--format", "paper")
    let papers = try JSONDecoder().decode([Paper].self, from: run.output)
    #expect(papers.first?.actions.count == 3)
  }

  @Test func `a reader that goes away early is no fault`() throws {
    let program = try CommandRun.builtProduct("waymark").path
    let rows = (1...4_000).map { "\($0),Plant the tree with number \($0) in the park" }
    try folder.write("Ref,Action\n" + rows.joined(separator: "\n") + "\n", to: "long.csv")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c",
      "'\(program)' read long.csv --format json 2>errors | head -c 10 >/dev/null; "
        + "exit ${PIPESTATUS[0]}",
    ]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let errors = try Data(contentsOf: folder.url.appendingPathComponent("errors"))
    #expect(errors.isEmpty)
  }
}
