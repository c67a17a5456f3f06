import Foundation
import PlanTestSupport
import Testing

@Suite struct `The register on the command line` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    try folder.write(Papers.june, to: "june.csv")
  }

  @discardableResult
  private func waymark(_ arguments: String...) throws -> CommandRun {
    try .waymark(arguments, in: folder.url)
  }

  private func json(_ run: CommandRun) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
  }

  private var hasRegister: Bool {
    FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("waymark.db").path)
  }

  @Test func `papers are imported, and reading them again changes nothing`() throws {
    let first = try waymark("import", "march.csv", "june.csv")
    #expect(first.code == 0, "\(first.errors)")
    try expectSnapshot(first.text, named: "import.txt")
    let head = try waymark("ledger", "verify").text
    let again = try waymark("import", "march.csv", "june.csv")
    #expect(again.code == 0)
    #expect(again.errors.contains("held all of it already"))
    #expect(try waymark("ledger", "verify").text == head)
  }

  @Test func `one unreadable paper keeps all of them out`() throws {
    let run = try waymark("import", "march.csv", "missing.csv")
    #expect(run.code == 65)
    #expect(run.errors.contains("Nothing was kept."))
    #expect(!hasRegister)
  }

  @Test func `a paper without actions keeps all of them out`() throws {
    try folder.write("Minutes of a meeting.\n", to: "minutes.txt")
    let run = try waymark("import", "march.csv", "minutes.txt")
    #expect(run.code == 65)
    #expect(run.errors.contains("No actions were found in minutes.txt."))
    #expect(!hasRegister)
  }

  @Test func `a plan's name that no paper gives is told`() throws {
    try folder.write(Papers.nameless, to: "nameless.csv")
    let run = try waymark("import", "nameless.csv", "--council", "Wolmershire County Council")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("names no plan, so it was called “Climate action plan”."))
  }

  @Test func `of two actions with one ref in a plan the ids are listed`() throws {
    try folder.write(
      "Ref,Action\n1,Plant trees in every park\n1,Insulate the town hall roof\n", to: "twice.csv")
    let kept = try waymark(
      "import", "twice.csv", "--council", "Wolmershire County Council", "--plan", "Park Plan")
    #expect(kept.code == 0, "\(kept.errors)")
    let run = try waymark("show", "1")
    #expect(run.code == 64)
    #expect(run.errors.contains("-1)") && run.errors.contains("-2)"))
    #expect(run.errors.contains("Give the id that stands in brackets"))
    #expect(!run.errors.contains("--plan"))
  }

  @Test func `a paper that names no council needs one, with nobody there to ask`() throws {
    try folder.write(Papers.nameless, to: "nameless.csv")
    let run = try waymark("import", "nameless.csv")
    #expect(run.code == 64)
    #expect(run.errors.contains("--council"))
    let told = try waymark(
      "import", "nameless.csv", "--council", "Wolmershire County Council", "--plan", "Park Plan")
    #expect(told.code == 0, "\(told.errors)")
  }

  @Test func `a dry run shows what would be kept and makes no file`() throws {
    let run = try waymark("import", "march.csv", "--dry-run")
    #expect(run.code == 0)
    #expect(run.text.contains("3 actions new"))
    #expect(!hasRegister)
  }

  @Test func `another paper of a period that is kept needs a confirmation`() throws {
    try waymark("import", "march.csv")
    try folder.write(
      Papers.march.replacing("Nine libraries", with: "Ten libraries"), to: "march-2.csv")
    let asked = try waymark("import", "march-2.csv")
    #expect(asked.code == 64)
    #expect(asked.errors.contains("--yes"))
    #expect(asked.errors.contains("Ten libraries"))
    let confirmed = try waymark("import", "march-2.csv", "--yes")
    #expect(confirmed.code == 0)
    #expect(try waymark("show", "E1").text.contains("Ten libraries"))
  }

  @Test func `without a register that is said, with the remedy`() throws {
    for arguments in [["list"], ["show", "E1"], ["export", "actions"], ["ledger", "verify"]] {
      let run = try CommandRun.waymark(arguments, in: folder.url)
      #expect(run.code == 65)
      #expect(run.errors.contains("waymark import"))
    }
  }

  @Test func `a register is named by an option, before or after the command, or the environment`()
    throws
  {
    try waymark("import", "march.csv", "--register", "other.db")
    #expect(!hasRegister)
    #expect(try waymark("list", "--register", "other.db").code == 0)
    #expect(try waymark("--register", "other.db", "list").code == 0)
    #expect(try CommandRun.waymark(["list"], in: folder.url, register: "other.db").code == 0)
  }

  @Test func `actions are listed by theme, stage, rating and words`() throws {
    try waymark("import", "march.csv", "june.csv")
    try expectSnapshot(try waymark("list").text, named: "list.txt")
    func refs(_ arguments: String...) throws -> [String] {
      let run = try CommandRun.waymark(
        ["list", "--format", "json"] + arguments, in: folder.url)
      return try json(run).compactMap { $0["ref"] as? String }
    }
    #expect(try refs("--theme", "Buildings") == ["E1", "E2"])
    #expect(try refs("--rating", "offTrack", "--theme", "Buildings") == ["E2"])
    #expect(try refs("--rating", "Red", "--theme", "Buildings") == ["E2"])
    #expect(try refs("--stage", "complete") == ["E1"])
    #expect(try refs("--text", "heat pumps") == ["E2"])
    #expect(try refs("--period", "March 2024").sorted() == ["E1", "E2", "E3"])
  }

  @Test func `one action with its history and sources`() throws {
    try waymark("import", "march.csv", "june.csv")
    let run = try waymark("show", "E2")
    #expect(run.code == 0)
    try expectSnapshot(run.text, named: "show.txt")
    #expect(try waymark("show", "E99").code == 64)
  }

  @Test func `a ref that several plans have lists the candidates`() throws {
    try waymark("import", "march.csv")
    try folder.write(
      Papers.march.replacing("Estate Plan", with: "Second Plan"), to: "second.csv")
    #expect(try waymark("import", "second.csv").code == 0)
    let run = try waymark("show", "E1")
    #expect(run.code == 64)
    #expect(run.errors.contains("Estate Plan"))
    #expect(run.errors.contains("Second Plan"))
    #expect(try waymark("show", "E1", "--plan", "Second Plan").code == 0)
  }

  @Test func `what changed between two papers, and between two periods, is the same`() throws {
    let papers = try waymark("diff", "march.csv", "june.csv")
    #expect(papers.code == 0)
    try expectSnapshot(papers.text, named: "diff-papers.txt")
    try waymark("import", "march.csv", "june.csv")
    let periods = try waymark("diff", "March 2024", "June 2024")
    #expect(periods.code == 0, "\(periods.errors)")
    try expectSnapshot(periods.text, named: "diff-periods.txt")
    let unknown = try waymark("diff", "March 2024", "May 2019")
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("June 2024"))
  }

  @Test func `everything can be taken out again, and in`() throws {
    try waymark("import", "march.csv", "june.csv")
    let actions = try json(try waymark("export", "actions", "--format", "json"))
    #expect(actions.compactMap { $0["ref"] as? String }.sorted() == ["E1", "E2", "E3", "E4"])
    #expect(Set(actions.compactMap { $0["id"] as? String }).count == 4)
    #expect(actions.allSatisfy { $0["council"] as? String == "Wolmershire County Council" })
    let updates = try json(try waymark("export", "updates", "--format", "json"))
    #expect(updates.count == 6)
    #expect(try waymark("export", "all", "--out", "everything").code == 0)
    let out = folder.url.appendingPathComponent("everything/actions.csv").path
    let read = try #require(try json(try waymark("read", out, "--format", "json")).first)
    // One action was last reported in March, and the paper is for June.
    #expect((read["actions"] as? [Any])?.count == 3)
    let notes = (read["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(notes?.contains("reading-rows-earlier") == true)
    #expect(try waymark("export", "all").code == 64)
  }

  @Test func `what is exported and imported again changes nothing but what was edited`() throws {
    try waymark("import", "march.csv", "june.csv")
    #expect(try waymark("export", "actions", "--out", "out.csv").code == 0)
    let before = try waymark("list", "--format", "json").text
    let again = try waymark("import", "out.csv")
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.text.contains("3 as they were"), "\(again.text)")
    #expect(try waymark("list", "--format", "json").text == before)
    let file = folder.url.appendingPathComponent("out.csv")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let edited = text.replacing("Twelve were trained.", with: "Thirty were trained.")
    #expect(edited != text)
    try Data(edited.utf8).write(to: file)
    let once = try waymark("import", "out.csv", "--yes")
    #expect(once.text.contains("1 changed, 2 as they were"), "\(once.text)\(once.errors)")
  }

  @Test func `periods are published, withdrawn and closed`() throws {
    try waymark("import", "march.csv")
    #expect(try waymark("period", "publish", "--period", "March 2024").code == 0)
    #expect(try waymark("period", "list").text == "March 2024: 3 actions, published\n")
    #expect(try waymark("period", "withdraw", "--period", "March 2024").code == 0)
    #expect(try waymark("period", "close", "--period", "March 2024").code == 64)
    #expect(try waymark("period", "close", "--period", "March 2024", "--yes").code == 0)
    #expect(try waymark("period", "list").text.contains("closed at"))
  }

  @Test func `the ledger is verified, rebuilt, copied, restored and redacted`() throws {
    try waymark("import", "march.csv")
    let before = try waymark("export", "all", "--format", "json").text
    #expect(try waymark("ledger", "rebuild").code == 0)
    #expect(try waymark("export", "all", "--format", "json").text == before)
    let backup = try waymark("ledger", "backup", "copy.db")
    #expect(backup.code == 0)
    let head = try #require(backup.text.split(separator: " ").last).trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(try waymark("ledger", "verify", "--head", head).code == 0)
    try waymark("import", "june.csv")
    #expect(try waymark("ledger", "restore", "copy.db").code == 64)
    #expect(try waymark("ledger", "restore", "copy.db", "--yes", "--head", head).code == 0)
    #expect(try waymark("export", "all", "--format", "json").text == before)
    #expect(try waymark("ledger", "history").text.contains("papers-imported.v1"))
    #expect(try waymark("ledger", "redact", "--words", "refused", "--reason", "test").code == 64)
    let erased = try waymark(
      "ledger", "redact", "--words", "refused", "--reason", "named a person", "--yes")
    #expect(erased.code == 0, "\(erased.errors)")
    let verified = try waymark("ledger", "verify")
    #expect(verified.code == 0)
    #expect(verified.text.contains("named a person"))
    #expect(try waymark("ledger", "verify", "--head", "1:abc").code == 64)
    let foreign = "1:" + String(repeating: "a", count: 64)
    #expect(try waymark("ledger", "verify", "--head", foreign).code == 65)
  }

  @Test func `a made-up register is the same every time, hash by hash`() throws {
    func head(_ folder: String) throws -> Substring? {
      let run = try waymark(
        "generate", "--councils", "3", "--actions", "12", "--periods", "2", "--as", "events",
        "--out", folder)
      #expect(run.code == 0, "\(run.errors)")
      let register = folder + "/waymark.db"
      #expect(try waymark("ledger", "verify", "--register", register).code == 0)
      return run.errors.split(separator: " ").last
    }
    let heads = try [head("one"), head("two")]
    #expect(heads[0] == heads[1])
  }

  @Test func `a made-up country is the same every time, and can be imported`() throws {
    for name in ["one", "two"] {
      let run = try waymark(
        "generate", "--councils", "4", "--actions", "24", "--periods", "3", "--seed", "9", "--out",
        name)
      #expect(run.code == 0)
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appendingPathComponent("one").path
    ).sorted()
    #expect(files.count == 12)
    for file in files {
      let bytes = try ["one", "two"].map {
        try Data(contentsOf: folder.url.appendingPathComponent($0).appendingPathComponent(file))
      }
      #expect(bytes[0] == bytes[1])
    }
    let imported = try CommandRun.waymark(
      ["import"] + files.map { "one/" + $0 }, in: folder.url)
    #expect(imported.code == 0, "\(imported.errors)")
  }
}
