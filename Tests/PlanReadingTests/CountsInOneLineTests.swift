import PlanModel
import Testing

/// Counts of a scale's terms in one line or one cell, which are no actions.
struct CountsInOneLineTests {
  private let table = """
    | Ref | Action | Lead | Status |
    |---|---|---|---|
    | B1 | Thatch forty barns | Estates | Done |
    | B2 | Line the flues | Estates | On plan |
    | R1 | Mend the causeway | Roads | Late |
    """

  @Test(arguments: [
    "Done 1, On plan 1, Late 1", "Summary: Done 1; On plan 1; Late 1.",
    "1 done, 1 on plan and 1 late", "Done: 1 | On plan: 1 | Late: 1",
    "Done (1), On plan (1), Late (1)",
  ])
  func `a line of counts is an overview`(line: String) throws {
    let paper = try paper("# Climate plan\n\n\(line)\n\n" + table)
    #expect(paper.actions.map(\.ref) == ["B1", "B2", "R1"])
    #expect(paper.tallies.count == 1)
    #expect(paper.tallies.first?.rows.map { $0.name.lowercased() } == ["done", "on plan", "late"])
    #expect(paper.tallies.first?.rows.map { $0.counts["Actions"] } == [1, 1, 1])
  }

  @Test(arguments: [
    "|  | Done 1, On plan 1, Late 1 |  |  |", "| Totals | Done 1, On plan 1, Late 1 |  |  |",
    "| Total | 3 |  | Done 1, On plan 1, Late 1 |",
  ])
  func `a row of counts is no action`(row: String) throws {
    let paper = try paper("# Climate plan\n\n" + table + "\n" + row)
    #expect(paper.actions.map(\.ref) == ["B1", "B2", "R1"])
    #expect(unplaced(in: paper).isEmpty)
  }

  @Test func `counts under a theme's heading are of that theme and of no plan`() throws {
    let paper = try paper("# Climate plan\n\n## Barns\n\nDone 1, On plan 1\n\n" + table)
    #expect(paper.tallies.isEmpty)
    #expect(paper.actions.count == 3)
  }

  @Test func `a list of what was done is no overview`() throws {
    let paper = try paper("# Climate plan\n\nThatched 30 barns, mended 4 roofs\n\n" + table)
    #expect(paper.tallies.isEmpty)
  }
}
