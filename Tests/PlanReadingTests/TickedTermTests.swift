import PlanModel
import Testing

/// Columns that are headed by a term and ticked for it.
struct TickedTermTests {
  @Test func `ticks under short, medium and long are timescales`() throws {
    let paper = try paper(
      """
      | No | Action | S (26-27) | M | L |
      |---|---|---|---|---|
      | 1 | Thatch the barns | ✓ | | |
      | 2 | Line the flues | | ✓ | ✓ |
      """)
    #expect(paper.actions.map(\.timescale.bands) == [[.short], [.medium, .long]])
    #expect(paper.actions[0].timescale.end?.description == "2027-03")
    #expect(paper.actions.map(\.elements) == [[], []])
  }

  @Test func `ticks under stages and ratings say how an action stands`() throws {
    let paper = try paper(
      """
      | Ref | Action | Complete | On track | At risk |
      |---|---|---|---|---|
      | 1 | Thatch the barns | ✓ | | |
      | 2 | Line the flues | | X | |
      | 3 | Burn dry wood | | | ✔ |
      """)
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil, nil])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .onTrack, .atRisk])
  }

  @Test func `one ticked column that is no scale is an element`() throws {
    let paper = try paper(
      """
      | Ref | Action | Adaptation |
      |---|---|---|
      | 1 | Thatch the barns | ✓ |
      | 2 | Line the flues | |
      """)
    #expect(paper.actions.map(\.elements) == [["Adaptation"], []])
  }
}
