import PlanModel
import Testing

/// Tables that came apart on their way: a cell a line, bars at line ends, labels between blank lines.
struct TornTablesTests {
  private func spaced(_ cells: String...) -> String {
    cells.joined(separator: "|").split(separator: "|").joined(separator: "\n\n")
  }

  @Test func `a cell a line is a table, though one heading is not known`() throws {
    let paper = try paper(
      spaced(
        "Ref|Project|Lead|Gain|Status", "W1|Thatch the barns|Estates|£400|COMPLETE",
        "W2|Line the flues|Highways|£500|COMPLETE", "W3|Burn dry wood|Estates|N/A|STARTED"))
    #expect(
      transcript(of: paper) == """
        W1: Thatch the barns | leads Estates | stage COMPLETE=complete
        W2: Line the flues | leads Highways | stage COMPLETE=complete
        W3: Burn dry wood | leads Estates | stage STARTED=delivery
        """)
  }

  @Test func `bars at the ends of lines are no part of the cells`() throws {
    let paper = try paper(
      """
      Wolmer Council
      Action |
      Lead |
      Progress |
      Thatch the barns by hand |
      Estates |
      Straw is in and four are done. |
      Line the flues of all the mills |
      Highways |
      No mason could be found so far. |
      """)
    #expect(
      paper.actions.map(\.text) == ["Thatch the barns by hand", "Line the flues of all the mills"])
    #expect(paper.actions.map(\.leads) == [["Estates"], ["Highways"]])
    #expect(paper.legend.terms.isEmpty)
  }

  @Test func `a torn table whose rows cannot be told gives no actions, and that is said`() throws {
    let paper = try paper(
      """
      Wolmer Council
      Action |
      Lead |
      Progress |
      Action 1.1 Thatch. |
      Estates
      |
      Begun.
      |
      Action 1.2 Line. |
      Highways
      |
      Done.
      |
      """)
    #expect(paper.actions.isEmpty)
    #expect(paper.findings.filter { $0.rule == "reading-table-flat" }.map(\.line) == [2])
  }

  @Test func `an unknown label among known ones is kept, and begins no action`() throws {
    func block(_ ref: String, _ text: String, _ team: String, _ share: String) -> String {
      """
      \(ref) \(text)

      Directorate: \(team)

      Stage: In progress

      Section: Barns

      Due date: 31 March 2027

      Share done: \(share)

      Status: Green

      Comments:

      Two are done.

      """
    }
    let paper = try paper(
      block("1.01", "Thatch barns", "Place", "70%") + block("1.02", "Line flues", "Works", "9%"))
    #expect(paper.actions.map(\.ref) == ["1.01", "1.02"])
    #expect(paper.actions.map(\.section) == ["Barns", "Barns"])
    #expect(paper.actions.map(\.timescale.end?.description) == ["2027-03-31", "2027-03-31"])
    #expect(paper.actions.map(\.update) == ["Two are done.", "Two are done."])
    #expect(
      paper.actions.map { $0.fields.first { $0.heading == "Share done" }?.text } == ["70%", "9%"])
  }

  @Test func `a ref over its labels is the ref`() throws {
    let rows = ["1.1", "1.2"].map {
      "\($0)\n\nAction\n\nThatch it\n\nOutput\n\nA barn\n\nTimescale\n\n2027\n\n"
    }
    let paper = try paper("1 Barns\n\n" + rows.joined())
    #expect(paper.actions.map(\.ref) == ["1.1", "1.2"])
  }

  @Test func `progress on a line of its own heads what follows it`() throws {
    let rows = ["W1", "W2"].map {
      "\($0) – Thatch barn \($0)\nLead officer: Estates\nTarget date: March 2027\nProgress\nFour of it are done.\n\n"
    }
    let paper = try paper("Barns\n\n" + rows.joined())
    #expect(paper.actions.map(\.update) == ["Four of it are done.", "Four of it are done."])
    #expect(paper.actions.map(\.section) == ["Barns", "Barns"])
  }

  @Test func `two years beside a longer stretch are years of the calendar`() throws {
    let paper = try paper(
      """
      | Ref | Action | Timescale |
      |---|---|---|
      | W1 | Thatch the barns | 2025-2026 |
      | W2 | Line the flues | 2024-2027 |
      """)
    #expect(paper.actions.map(\.timescale.end?.description) == ["2026", "2027"])
  }

  @Test func `a numbered heading under an aim is a group of it`() throws {
    let paper = try paper(
      """
      | Ref | Action | Lead |
      |---|---|---|
      | Aim 1 - Keep dry | | |
      | 1.1 Barns | | |
      | 1.1.1 | Thatch the barns | Estates |
      | 1.2 Mills | | |
      | 1.2.1 | Line the flues | Estates |
      """)
    #expect(paper.actions.map(\.section) == ["Keep dry", "Keep dry"])
    #expect(paper.actions.map(\.group) == ["1.1 Barns", "1.2 Mills"])
  }

  @Test func `a cell that breaks its lines lists names or milestones`() throws {
    let paper = try paper(
      """
      | Ref | Action | Partners | Milestones | Status |
      |---|---|---|---|---|
      | W1 | Thatch the barns | Guild<br>Wolmer Straw | - Cut by June 2027<br>- Lay by May 2028 | Complete |
      | W2 | Line the flues | Masons | Order by 2026 | Started |
      """)
    #expect(paper.actions.map(\.partners) == [["Guild", "Wolmer Straw"], ["Masons"]])
    #expect(paper.actions[0].parts.map(\.text) == ["Cut by June 2027", "Lay by May 2028"])
    #expect(paper.actions[0].parts.map(\.due?.description) == ["2027-06", "2028-05"])
    #expect(paper.actions[0].stage.canonical == .complete)
  }

  @Test func `a heading cut in two is put together, and not bent to another word of the paper`()
    throws
  {
    let paper = try paper(
      """
      The new lamps use lower currents. Lower costs follow.

      Ref\tAction\tLead
      Pow\ter and heat\t
      P1\tThatch the barns\tEstates
      P2\tLine the flues\tWorks
      """)
    #expect(paper.actions.map(\.section) == ["Power and heat", "Power and heat"])
  }
}
