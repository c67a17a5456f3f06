import PlanModel
import Testing

/// Columns in which "Complete" stands among the ratings.
struct MixedStatusColumnTests {
  @Test func `what is complete keeps its word among the ratings and is complete by stage too`()
    throws
  {
    let paper = try paper(
      """
      | Ref | Action | RAG |
      |---|---|---|
      | T1 | Build the cycle lane to Merrow | Green |
      | T2 | Buy twelve electric vans | Complete |
      | T3 | Survey the buses | Red |
      | T4 | Plant a hedge | Complete - planted in May |
      """)
    #expect(
      transcript(of: paper) == """
        T1: Build the cycle lane to Merrow | rating Green=onTrack
        T2: Buy twelve electric vans | stage Complete=complete | rating Complete=?
        T3: Survey the buses | rating Red=offTrack
        T4: Plant a hedge | stage Complete=complete | rating Complete=? | update planted in May
        """)
  }

  @Test func `the key's own term is given to both`() throws {
    let paper = try paper(
      """
      Key: Green = on track; Amber = some risk; Red = off track; Complete = the action is finished

      | Ref | Action | RAG |
      |---|---|---|
      | T1 | Build the cycle lane to Merrow | Green |
      | T2 | Buy twelve electric vans | Completed |
      """)
    let action = try #require(paper.actions.last)
    #expect(action.rating.term == "Complete")
    #expect(action.rating.canonical == nil)
    #expect(action.stage.term == "Complete")
  }

  @Test func `a table whose rows are all complete has the ratings of its sister tables`() throws {
    let paper = try paper(
      """
      ## Travel

      | Ref | Action | Status |
      |---|---|---|
      | T1 | Build the cycle lane to Merrow | On track |
      | T2 | Survey the buses | Delayed |

      ## Homes

      | Ref | Action | Status |
      |---|---|---|
      | H1 | Train six surveyors | Complete |
      | H2 | Print a guide to warm homes | Complete |
      | H3 | Lend cameras to tenants | Complete |
      """)
    #expect(
      paper.actions.map(\.rating.printed) == ["On track", "Delayed"]
        + Array(repeating: "Complete", count: 3))
    #expect(paper.actions.map(\.stage.canonical) == [nil, nil, .complete, .complete, .complete])
  }

  @Test func `a column of stages with one rating stays a column of stages`() throws {
    let paper = try paper(
      """
      | Ref | Action | Status |
      |---|---|---|
      | T1 | Build the cycle lane to Merrow | In progress |
      | T2 | Survey the buses | Delayed |
      | T3 | Plant a hedge | Complete |
      """)
    #expect(paper.actions.map(\.stage.printed) == ["In progress", nil, "Complete"])
    #expect(paper.actions.map(\.rating.printed) == [nil, "Delayed", nil])
  }

  @Test func `a column headed RAG that holds stages only is one of stages`() throws {
    let paper = try paper(
      """
      | Ref | Action | RAG |
      |---|---|---|
      | T1 | Build the cycle lane to Merrow | In progress |
      | T2 | Survey the buses | Complete |
      """)
    #expect(paper.actions.map(\.stage.printed) == ["In progress", "Complete"])
    #expect(paper.actions.map(\.rating.printed) == [nil, nil])
  }
}
