import Foundation
import PlanTestSupport
import Testing

@Suite struct `Every JSON has a published schema` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    try folder.write(Papers.june, to: "june.csv")
    _ = try CommandRun.waymark(["import", "march.csv", "june.csv"], in: folder.url)
  }

  @Test(arguments: [
    ("list", ["list"]), ("show", ["show", "E2"]), ("show", ["show", "E3"]),
    ("diff", ["diff", "march.csv", "june.csv"]), ("diff", ["diff", "March 2024", "June 2024"]),
    ("actions-export", ["export", "actions"]), ("updates-export", ["export", "updates"]),
    ("all-export", ["export", "all"]), ("read", ["read", "march.csv", "june.csv"]),
    ("check", ["check", "--fail-on", "error"]), ("check", ["check", "march.csv", "june.csv"]),
    ("check", ["export", "findings"]), ("criteria", ["check", "--criteria"]),
    ("criteria", ["check", "--criteria", "june.csv"]),
  ])
  func `what a command prints fits its schema`(schema: String, command: [String]) throws {
    let run = try CommandRun.waymark(command + ["--format", "json"], in: folder.url)
    #expect(run.code == 0)
    #expect(try JSONSchema(named: schema).faults(in: run.output) == [])
  }

  @Test func `so do the readings of all the example papers`() throws {
    let examples = try Repository.folder(from: #filePath).appendingPathComponent("Examples")
    let papers = try FileManager.default.contentsOfDirectory(atPath: examples.path)
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".csv") }.sorted()
      .map { examples.appendingPathComponent($0).path }
    #expect(!papers.isEmpty)
    let run = try CommandRun.waymark(["read", "--format", "json"] + papers, in: folder.url)
    #expect(run.code == 0)
    #expect(try JSONSchema(named: "read").faults(in: run.output) == [])
  }

  @Test func `a key too many, one too few and a word that is not on the scale are faults`() throws {
    let run = try CommandRun.waymark(["list", "--format", "json"], in: folder.url)
    let schema = try JSONSchema(named: "list")
    for (old, new) in [
      ("\"ref\":", "\"reff\":"), ("\"delivery\"", "\"soon\""),
      ("\"vanished\": false", "\"vanished\": 0"),
    ] {
      let text = run.text.replacing(old, with: new)
      #expect(text != run.text)
      #expect(try !schema.faults(in: Data(text.utf8)).isEmpty, "\(old)")
    }
  }
}
