import PlanChecks
import PlanModel
import Testing

@Suite struct FindingTextTests {
  @Test func `each finding stands over its line, with the fault marked`() {
    let text = FindingText().text(
      of: FormatSamples.findings, lines: ["wolmershire plan.txt": FormatSamples.lines])
    #expect(
      text == """
        wolmershire plan.txt:2: error: T4: the update says that it is paused (“This work has been paused”); the \
        stage says “Delivery” [stage-contradicted]
            2 | …rking charges  Delivery  This work has been paused until the spring, when th…
              |                           ^^^^^^^^^^^^^^^^^^^^^^^^^
        wolmershire plan.txt:3: warning: C2: C2 and C3 have the same update: “A plan for talks is being…” \
        [update-repeated]
            3 | C2  Hold talks  Design  A plan for talks is being written by the team.
              |                         ^^^^^^^^^^^^^^^^^^^^^^^^^
        wolmershire plan.txt:4: accepted: T5: “Property” seems to be what is “Council Property” elsewhere \
        [name-varies]
              accepted: Cabinet adopted <both> & keeps them. (until 2026-03-31)
            4 | T5  Fleet  Property  Done.
              |            ^^^^^^^^
        note: a rule that only the reader has [reading-guess]
        1 error, 1 warning, 1 note; 1 accepted with a reason.

        """)
  }

  @Test func `the worst can come first`() {
    let text = FindingText(order: .severity).text(of: FormatSamples.findings.reversed())
    let rules = text.split(separator: "\n").compactMap {
      $0.split(separator: "[").dropFirst().first
    }
    #expect(
      rules == ["stage-contradicted]", "name-varies]", "update-repeated]", "reading-guess]"])
  }

  @Test func `nothing found is said so`() {
    #expect(FindingText().text(of: []) == "Nothing was found.\n")
    #expect(
      FindingText().text(of: [], amongActions: 14) == "Nothing was found in 14 actions.\n")
  }

  @Test func `a paper without actions was not checked`() {
    #expect(
      FindingText().text(of: [], amongActions: 0)
        == "No actions were read, so there was nothing to check.\n")
  }

  @Test func `a document can't give orders to the terminal`() {
    let finding = Finding(
      rule: "ref-missing", severity: .note, ref: "T\u{1B}[2J", message: "a\u{202E}b\nc",
      document: "x\u{7}.txt", line: 1)
    let text = FindingText().text(
      of: [CheckedFinding(finding)], lines: ["x\u{7}.txt": ["\u{1B}]0;title\u{7} T1"]])
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test(arguments: [-3, 0, 5, 99])
  func `a line that the document does not have is not shown`(line: Int) {
    let finding = Finding(
      rule: "ref-missing", severity: .note, message: "gone", document: "a.txt", line: line)
    let text = FindingText().text(of: [CheckedFinding(finding)], lines: ["a.txt": ["one", "two"]])
    #expect(!text.contains("|"))
  }

  @Test func `colour is for terminals`() {
    let plain = FindingText().text(of: FormatSamples.findings)
    let coloured = FindingText(isColoured: true).text(of: FormatSamples.findings)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }
}
