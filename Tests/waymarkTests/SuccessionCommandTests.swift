import Foundation
import PlanTestSupport
import Testing

/// Two editions of a plan of the invented county: numbers are given anew.
private enum EditionPapers {
  static let old = """
    Council,Plan,Edition,Ref,Theme,Action,Lead,By when
    Wolmershire County Council,Climate Plan,2022,T1,Travel,Build the Sallow Greenway from Brackenham \
    to Oxmarsh,Travel Team,March 2025
    Wolmershire County Council,Climate Plan,2022,T2,Travel,Put charge points for electric cars into \
    40 council car parks,Highways Team,March 2024
    Wolmershire County Council,Climate Plan,2022,E1,Estate,Fit LED lights in the Quillbourne depot \
    and 14 libraries,Property Services,March 2024
    Wolmershire County Council,Climate Plan,2022,E2,Estate,Lend thermal cameras to residents,Climate \
    Team,Ongoing

    """

  static let new = """
    Council,Plan,Edition,Ref,Theme,Action,Lead,By when
    Wolmershire County Council,Climate Plan,2025,T1,Streets,Publish the holdings of the \
    pension fund,Finance Team,March 2026
    Wolmershire County Council,Climate Plan,2025,T2,Streets,Build the Sallow Greenway from Brackenham \
    to Oxmarsh,Travel Team,March 2027
    Wolmershire County Council,Climate Plan,2025,T3,Streets,Put charge points for electric cars into \
    25 council car parks,Highways Team,March 2026

    """
}

@Suite struct `What became of actions is answered on the command line` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EditionPapers.old, to: "old.csv")
    try folder.write(EditionPapers.new, to: "new.csv")
  }

  private func waymark(_ arguments: String...) throws -> CommandRun {
    try .waymark(arguments, in: folder.url)
  }

  private func proposals(_ old: String, _ new: String) throws -> [[String: Any]] {
    let run = try waymark("succession", "propose", old, new, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try JSONSchema(named: "succession-propose").faults(in: run.output) == [])
    return try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
  }

  private func targets(of key: String, in proposals: [[String: Any]]) -> [String]? {
    proposals.first { ($0["from"] as? [String]) == [key] }?["to"] as? [String]
  }

  @Test func `two papers are enough to see what became of each action, never by its number`() throws
  {
    let proposals = try proposals("old.csv", "new.csv")
    #expect(targets(of: "T1", in: proposals) == ["T2"])
    #expect(targets(of: "T2", in: proposals) == ["T3"])
    #expect(targets(of: "E2", in: proposals) == [])
    let new = proposals.filter { $0["kind"] as? String == "new" }
    #expect(new.map { $0["to"] as? [String] } == [["T1"]])
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "waymark.db").path))
  }

  @Test func `an answer is remembered when the papers are read again, and shown with both actions`()
    throws
  {
    #expect(try waymark("import", "old.csv", "new.csv", "--yes").code == 0)
    let accepted = try waymark(
      "succession", "accept", "2022", "2025", "--from", "E2", "--to", "T1", "--kind", "replaced",
      "--date", "2025-03-11", "--minute", "Cabinet, minute 47")
    #expect(accepted.code == 0, "\(accepted.errors)")
    for sides in [("2022", "2025"), ("old.csv", "new.csv")] {
      let again = try proposals(sides.0, sides.1)
      #expect(targets(of: "E2", in: again) == ["T1"])
      #expect(!again.contains { $0["kind"] as? String == "new" })
    }
    let shown = try waymark("show", "E2").text
    #expect(shown.contains("What became of it"))
    #expect(shown.contains("Replaced by T1"))
    #expect(shown.contains("Cabinet, minute 47"))
    let list = try waymark("succession", "list", "--format", "json")
    #expect(try JSONSchema(named: "succession-list").faults(in: list.output) == [])
  }

  @Test func `what was refused is not proposed again until that is taken back`() throws {
    #expect(try waymark("import", "old.csv", "new.csv", "--yes").code == 0)
    let refused = try waymark(
      "succession", "refuse", "2022", "2025", "--from", "T1", "--to", "T2")
    #expect(refused.code == 0, "\(refused.errors)")
    #expect(targets(of: "T1", in: try proposals("2022", "2025")) == [])
    let number = try #require(
      try waymark("succession", "list").text.split(separator: " ").first.map(String.init))
    #expect(try waymark("succession", "withdraw", number).code == 0)
    #expect(targets(of: "T1", in: try proposals("2022", "2025")) == ["T2"])
  }

  @Test func `all sure proposals are accepted at once only when that is confirmed`() throws {
    #expect(try waymark("import", "old.csv", "new.csv", "--yes").code == 0)
    let asked = try waymark("succession", "accept", "2022", "2025", "--sure")
    #expect(asked.code == 64)
    #expect(asked.errors.contains("--yes"))
    #expect(try waymark("succession", "accept", "2022", "2025", "--sure", "--yes").code == 0)
    #expect(try !waymark("succession", "list").text.isEmpty)
    let none = try waymark("succession", "accept", "2022", "2025", "--sure", "--yes")
    #expect(none.code == 0)
    #expect(none.errors.contains("Nothing is proposed as sure"))
  }

  @Test
  func `within one plan only those are answered that the register does not hold as one action`()
    throws
  {
    func paper(_ year: Int, _ rows: String) -> String {
      """
      # Wolmershire County Council
      ## Climate Action Plan
      ### Annual review \(year)

      | No. | Theme | Action | Status | Progress |
      |---|---|---|---|---|
      \(rows)

      """
    }
    try folder.write(
      paper(
        2024,
        """
        | 1 | Travel | Build the Sallow Greenway from Brackenham to Oxmarsh | Delivery | Two miles are open. |
        | 2 | Travel | Lend electric bikes to staff | Delivery | Ten are lent. |
        | 3 | Trees | Plant 10,000 trees on council land by 2027 | Delivery | 4,000 planted. |
        | 4 | Trees | Write a tree strategy for council land | Design | Draft written. |
        """), to: "one.md")
    try folder.write(
      paper(
        2025,
        """
        | 1 | Travel | Build the Sallow Greenway from Brackenham to Oxmarsh | Delivery | Four miles are open. |
        | 2 | Travel | Lend electric bikes to staff | Delivery | Twelve are lent. |
        | 3 | Trees | Plant 10,000 trees on council land by 2027 and carry out a tree strategy for council \
        land | Delivery | 6,000 planted. |
        """), to: "two.md")
    #expect(try waymark("import", "one.md", "--yes").code == 0)
    #expect(try waymark("import", "two.md", "--yes").code == 0)
    let sure = try waymark("succession", "accept", "2024", "2025", "--sure", "--yes")
    #expect(sure.code == 0, "\(sure.errors)")
    #expect(sure.errors.contains("Nothing is proposed as sure"))
    let same = try waymark("succession", "accept", "2024", "2025", "--from", "1", "--to", "1")
    #expect(same.code == 64)
    #expect(same.errors.contains("one action in the register on both sides already"))
    let merged = try waymark(
      "succession", "accept", "2024", "2025", "--from", "3", "--from", "4", "--to", "3", "--kind",
      "merged")
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(try waymark("succession", "list").text.contains("merged  4 → 3"))
  }

  @Test func `what can't be is refused with what to do`() throws {
    let missing = try waymark(
      "succession", "accept", "old.csv", "new.csv", "--from", "T1", "--to", "T2")
    #expect(missing.code == 65)
    #expect(try waymark("import", "old.csv", "--yes").code == 0)
    let unread = try waymark(
      "succession", "accept", "old.csv", "new.csv", "--from", "T1", "--to", "T2")
    #expect(unread.code == 64)
    #expect(unread.errors.contains("waymark import"))
    #expect(try waymark("import", "new.csv", "--yes").code == 0)
    let nobody = try waymark("succession", "accept", "2022", "2025", "--from", "Z9", "--to", "T2")
    #expect(nobody.code == 64)
    #expect(nobody.errors.contains("no action “Z9”"))
    let both = try waymark(
      "succession", "accept", "2022", "2025", "--from", "E2", "--to", "T1", "--kind", "ended")
    #expect(both.code == 64)
  }

  @Test func `editions are compared by what became of each action`() throws {
    for sides in [["old.csv", "new.csv"], ["2022", "2025"]] {
      if sides[0] == "2022" {
        #expect(try waymark("import", "old.csv", "new.csv", "--yes").code == 0)
      }
      let run = try CommandRun.waymark(["diff"] + sides, in: folder.url)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.text.contains("24 months later"), "\(run.text)")
      #expect(run.text.contains("Lend thermal cameras to residents"))
      let json = try CommandRun.waymark(["diff", "--format", "json"] + sides, in: folder.url)
      #expect(try JSONSchema(named: "diff").faults(in: json.output) == [])
      let page = try CommandRun.waymark(["diff", "--format", "html"] + sides, in: folder.url)
      #expect(page.text.hasPrefix("<!DOCTYPE html>"))
      #expect(page.text.contains("<del>40</del>"))
    }
  }
}
