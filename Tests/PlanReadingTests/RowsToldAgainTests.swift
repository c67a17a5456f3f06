import PlanModel
import Testing

/// A second, smaller table that comes back to actions of the plan's own by their refs.
struct RowsToldAgainTests {
  private let plan = """
    | Ref | Action | Lead | End date | Rating | Narrative |
    |---|---|---|---|---|---|
    | B1 | Thatch the north barn | Estates | Dec 2027 | Green | Half of it is thatched. |
    | B2 | Line the flues | Estates | Mar 2027 | Green | Three flues are lined. |
    | B3 | Paint the doors | Parks | Mar 2028 | Amber | The painter left. |
    | B4 | Sweep the lanes | Highways | Mar 2028 | Green | All lanes but two. |
    | B5 | Mend the weir | Parks | Sep 2027 | Green | Stone was bought. |
    """

  private func read(_ rows: String) throws -> Paper {
    try paper(
      plan + "\n\nWhat we will do in 2027\n\n| Ref | Milestone | By |\n|---|---|---|\n" + rows)
  }

  @Test func `milestones of actions that the plan has are no further actions`() throws {
    let paper = try read(
      "| B1 | The other half | Oct 2027 |\n| B3 | A new painter | May 2027 |\n"
        + "| B5 | The stone laid | Sep 2027 |")
    #expect(paper.actions.compactMap(\.ref) == ["B1", "B2", "B3", "B4", "B5"])
    #expect(paper.findings.contains { $0.rule == "reading-rows-again" })
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `rows with refs of their own are actions, in however small a table`() throws {
    let paper = try read(
      "| M1 | Clear the ditch | Oct 2027 |\n| M2 | Plant the hedge | May 2027 |\n"
        + "| B5 | Fell the ash | Sep 2027 |")
    #expect(paper.actions.count == 8)
  }

  @Test func `a table that only says why some are late comes back to them`() throws {
    let paper = try paper(
      """
      The actions that are late are these.

      | Ref | Action | Rating | Reason | What we are doing |
      |---|---|---|---|---|
      | B1 | North barn | Amber | The thatcher left. | Another comes in May. |
      | B3 | Doors | Amber | The painter left. | Another was asked. |
      | B5 | Weir | Red | The stone was bad. | New stone was bought. |

      """ + plan)
    #expect(paper.actions.compactMap(\.ref) == ["B1", "B2", "B3", "B4", "B5"])
  }
}
