import Foundation
import PlanTestSupport
import Testing

@Suite struct `Papers for a committee on the command line` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    try folder.write(Papers.june, to: "june.csv")
    _ = try CommandRun.waymark(["import", "march.csv", "june.csv"], in: folder.url)
  }

  private func report(_ arguments: String...) throws -> CommandRun {
    try .waymark(["report", "dashboard"] + arguments, in: folder.url)
  }

  @Test func `the latest period is reported where none is named`() throws {
    let run = try report()
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.text.contains("ESTATE PLAN: PERFORMANCE IN JUNE 2024"))
    #expect(run.errors.contains("Before it is issued: "))
    #expect(try report("--period", "June 2024").output == run.output)
  }

  @Test func `what changed is counted from the period before`() throws {
    let text = try report().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "One action has moved to a worse rating since March 2024: Ref E2 from Amber to Red."))
    #expect(text.contains("One action of March 2024 is no longer reported: Ref E3."))
  }

  @Test(arguments: ["text", "html", "csv", "json", "docx", "xlsx"])
  func `a closed period gives the same bytes, whatever is read after it`(format: String) throws {
    let closed = try CommandRun.waymark(
      ["period", "close", "--period", "March 2024", "--yes"], in: folder.url)
    #expect(closed.code == 0, "\(closed.errors)")
    let first = try report("--period", "March 2024", "--format", format)
    #expect(first.code == 0, "\(first.errors)")
    try folder.write(
      Papers.march.replacing("Nine libraries are done.", with: "Ten libraries are done."),
      to: "again.csv")
    let again = try CommandRun.waymark(["import", "again.csv", "--yes"], in: folder.url)
    #expect(again.code == 0, "\(again.errors)")
    let second = try report("--period", "March 2024", "--format", format)
    #expect(second.output == first.output)
    if !["docx", "xlsx"].contains(format) {
      #expect(first.text.contains("Nine libraries are done."))
    }
  }

  @Test func `a template that is no Word document is refused with what to do`() throws {
    let run = try report("--format", "docx", "--template", "march.csv", "--out", "paper.docx")
    #expect(run.code == 65)
    #expect(run.errors.contains("Save it in Word as “Word Document (.docx)”"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/paper.docx"))
    let other = try report("--format", "html", "--template", "march.csv")
    #expect(other.code == 64)
  }

  @Test func `officers see what the paper does not hold`() throws {
    let paper = try report()
    let officers = try report("--officers")
    #expect(officers.code == 0)
    #expect(officers.text.contains("CHECKS BEFORE ISSUE"))
    #expect(!paper.text.contains("CHECKS BEFORE ISSUE"))
  }

  @Test func `every figure is explained by its rows`() throws {
    let run = try report("--explain", "--format", "csv")
    #expect(run.code == 0)
    #expect(run.text.contains("summary.green,2,actions rated Green,\"E1, E4\""))
  }

  @Test func `JSON fits its schema, the officers' pages too`() throws {
    for pages in [[], ["--officers"], ["--explain"]] {
      let run = try CommandRun.waymark(
        ["report", "dashboard", "--format", "json"] + pages, in: folder.url)
      #expect(try JSONSchema(named: "report").faults(in: run.output) == [])
    }
  }

  @Test func `tables go to a folder, each in a file of its own`() throws {
    let run = try report("--format", "csv", "--out", "tables")
    #expect(run.code == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appendingPathComponent("tables").path
    ).sorted()
    #expect(names.first == "01-actions-by-theme.csv")
    #expect(
      names.contains { $0.hasSuffix("every-figure-with-the-actions-or-the-figures-behind-it.csv") })
  }

  @Test func `settings name the council's own words, and a wrong key is told with its line`() throws
  {
    try folder.write("committee: Scrutiny Committee\nboard: Estates Board\n", to: "own.yaml")
    #expect(try report("--settings", "own.yaml").text.contains("Scrutiny Committee"))
    try folder.write("# Names\ncommitte: Scrutiny Committee\n", to: "wrong.yaml")
    let run = try report("--settings", "wrong.yaml")
    #expect(run.code == 65)
    #expect(
      run.errors.contains(
        "wrong.yaml, line 2, “committe”: there is no such key. Did you mean “committee”?"))
  }

  @Test func `the example settings are read whole`() throws {
    let examples = try Repository.folder(from: #filePath).appendingPathComponent("Examples")
    let papers = ["q2", "q3"].map {
      examples.appendingPathComponent("wolmershire-dashboard-2024-25-\($0).txt").path
    }
    let kept = try CommandRun.waymark(
      ["--register", "example.db", "import"] + papers, in: folder.url)
    #expect(kept.code == 0, "\(kept.errors)")
    let run = try CommandRun.waymark(
      [
        "--register", "example.db", "report", "dashboard", "--settings",
        examples.appendingPathComponent("wolmershire-report-settings.yaml").path,
      ], in: folder.url)
    #expect(run.code == 0, "\(run.errors)")
    // What follows names the ledger's head, which is another in every register.
    let paper = try #require(run.text.split(separator: "Prepared with Waymark").first)
    try expectSnapshot(String(paper), named: "report-dashboard.txt")
  }

  @Test func `a plan without a period has nothing to report`() throws {
    try folder.write("Ref,Action\n1,Plant trees in every park\n", to: "edition.csv")
    _ = try CommandRun.waymark(
      ["import", "edition.csv", "--council", "Fernshire County Council", "--plan", "Park Plan"],
      in: folder.url)
    let run = try report("--plan", "Park Plan")
    #expect(run.code == 64)
    #expect(run.errors.contains("has no period to report on"))
  }
}
