import PlanModel
import Testing

@testable import PlanReading

/// A paper whose rows could not be read says so.
struct UnreadRowsTests {
  private func line(_ raw: String, _ number: Int) -> ProseLine {
    ProseLine(text: raw, raw: raw, isItem: false, line: number)
  }

  private let rows = [
    "  W-1   Plant a wood of oak     Head of Land    March 2027",
    "  W-2   Clear the mill race     Engineer        June 2027",
    "  W-3   Mend the old weir       Engineer        May 2026",
  ]

  @Test func `rows of a ref and columns that no action was made of are counted`() throws {
    let found = UnreadRows.findings(
      lines: rows.enumerated().map { line($1, 10 + $0 * 3) }, unplaced: [], actions: [])
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.rule == "reading-rows-unread")
    #expect(finding.severity == .warning)
    #expect(finding.line == 10)
    #expect(finding.message.hasPrefix("3 rows from line 10 look like actions"))
  }

  @Test func `cells that were placed nowhere are rows too`() {
    let unplaced = (1...4).flatMap { row in
      ["W-\(row)", "Plant a wood of oak", "Head of Land"].map {
        Accounting.Unplaced(line: row, text: $0)
      }
    }
    let found = UnreadRows.findings(lines: [], unplaced: unplaced, actions: [])
    #expect(found.map { $0.message.prefix(6) } == ["4 rows"])
  }

  @Test func `numbered paragraphs, and rows of actions that were read, are none`() {
    let paragraphs = (1...5).map {
      line("1.\($0)  The council \(String(repeating: "very ", count: $0))likes oak.  It does.", $0)
    }
    #expect(UnreadRows.findings(lines: paragraphs, unplaced: [], actions: []).isEmpty)
    let actions = (1...3).map { Action(key: "w\($0)", ref: "W-\($0)", text: "Plant a wood") }
    let lines = rows.enumerated().map { line($1, $0) }
    #expect(UnreadRows.findings(lines: lines, unplaced: [], actions: actions).isEmpty)
  }
}
