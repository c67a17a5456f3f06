import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct LookalikeLettersTests {
  @Test func `all cells with look-alike letters are one finding with count and places`() {
    let plan = Plan.sample([
      .sample("T1", line: 3).with {
        $0.fields = [PrintedField(heading: "Cost", text: "\u{41D}")]
      },
      .sample("T2", line: 4).with {
        $0.fields = [
          PrintedField(heading: "Ref", text: "T2"),
          PrintedField(heading: "When", text: "\u{422}\u{412}\u{421}"),
        ]
      },
    ])
    #expect(
      transcript(of: LookalikeLetters(), in: plan) == """
        3 note lookalike-letters (T1, T2): 2 cells hold letters that only look Latin: T1 (Cost, line 3) and T2 (When, line 4)
        """)
  }

  @Test func `where other cells have them, refs are counted with them`() {
    let plan = Plan.sample([
      .sample("T1", line: 3).with {
        $0.refAsPrinted = "\u{422}1"
        $0.fields = [PrintedField(heading: "Cost", text: "\u{41D}")]
      },
      .sample("T2", line: 4).with { $0.refAsPrinted = "\u{422}2" },
    ])
    #expect(LookalikeLetters().findings(in: plan)[0].refs == ["T1", "T2"])
  }

  @Test func `a worn band letter is found`() {
    let plan = Plan.sample([
      .sample("T1", line: 3).with { $0.cost = LevelReading(printed: "\u{139}", bands: [.low]) }
    ])
    #expect(LookalikeLetters().findings(in: plan).count == 1)
  }

  @Test func `refs are left to their own rule, accents and dashes to their words`() {
    let plan = Plan.sample([
      .sample("T1", "Open caf\u{E9}s – in every town.").with {
        $0.refAsPrinted = "\u{422}1"
        $0.fields = [PrintedField(heading: "Ref", text: "\u{422}1")]
      }
    ])
    #expect(LookalikeLetters().findings(in: plan).isEmpty)
  }
}
