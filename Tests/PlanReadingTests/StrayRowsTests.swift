import PlanModel
import Testing

@testable import PlanReading

/// Rows that stand in a table of actions and are none are set aside; a thin action stays.
struct StrayRowsTests {
  private let layout = Layout(
    columns: [
      Column(heading: "Ref", field: .ref), Column(heading: "Action", field: .text),
      Column(heading: "Lead", field: .leads), Column(heading: "By when", field: .timescale),
      Column(heading: "Stage", field: .stage), Column(heading: "Update", field: .update),
    ], line: 1)

  private func draft(_ cells: [Int: String], line: Int) -> Draft {
    var draft = Draft(layout: 0, source: Source(line: line))
    for (column, text) in cells.sorted(by: { $0.key < $1.key }) {
      draft.add(text, to: column, source: Source(line: line))
    }
    return draft
  }

  private func register(of count: Int) -> [Draft] {
    (1...count).map {
      draft(
        [
          0: "L-0\($0)", 1: "Plant wood number \($0)", 2: "Land Agent", 3: "March 2027",
          4: "Design", 5: "Ground has been chosen.",
        ], line: 1 + $0)
    }
  }

  private func strays(_ drafts: [Draft]) -> Set<Int> {
    StrayRows.lines(among: drafts, layouts: [layout])
  }

  @Test func `a note numbered otherwise than the actions are is none of them`() {
    let note = draft([0: "1", 1: "L-04 was withdrawn by Cabinet in June."], line: 40)
    #expect(strays(register(of: 9) + [note]) == [40])
  }

  @Test func `a note numbered as the actions are, again from one, is none of them`() {
    let numbered = (1...9).map { row in
      draft(
        [
          0: "\(row)", 1: "Plant wood number \(row)", 2: "Land Agent", 3: "2027", 4: "Design",
          5: "Ground has been chosen.",
        ], line: 1 + row)
    }
    let note = draft([0: "1", 1: "Dates are those of the plan as adopted."], line: 40)
    #expect(strays(numbered + [note]) == [40])
  }

  @Test func `a total and a theme with its count are none of them`() {
    let total = draft([1: "Number of actions", 2: "9"], line: 30)
    let theme = draft([1: "NATURE (4 actions)"], line: 31)
    #expect(strays(register(of: 9) + [theme]) == [31])
    #expect(strays(register(of: 9) + [theme, total]).contains(31))
  }

  @Test func `an action with a ref like the others stays, however little it says`() {
    let thin = draft([0: "L-10", 1: "Restore the mill race"], line: 40)
    #expect(strays(register(of: 9) + [thin]).isEmpty)
  }

  @Test func `an action without its ref stays where it says who and when`() {
    let nameless = draft([1: "Restore the mill race", 2: "Land Agent", 3: "2028"], line: 40)
    #expect(strays(register(of: 9) + [nameless]).isEmpty)
  }

  @Test func `where thin rows are many, none is set aside`() {
    let thin = (1...6).map { draft([1: "Thought of number \($0)"], line: 40 + $0) }
    #expect(strays(register(of: 9) + thin).isEmpty)
  }

  @Test func `what was set aside is narrative, and the reader of the import is told`() throws {
    var drafts = register(of: 9) + [draft([0: "1", 1: "L-04 was withdrawn in June."], line: 40)]
    var prose: [ProseLine] = []
    var accountant = Accountant()
    let finding = try #require(
      StrayRows.setAside(
        strays(drafts), from: &drafts, prose: &prose, accountant: &accountant))
    #expect(drafts.count == 9)
    #expect(prose.map(\.text) == ["1 L-04 was withdrawn in June."])
    #expect(accountant.placed[.narrative] == 24)
    #expect(finding.rule == "reading-rows-stray")
    #expect(finding.line == 40)
    #expect(
      finding.message.hasPrefix("“1 L-04 was withdrawn in June.” stands in a table of actions"))
  }
}
