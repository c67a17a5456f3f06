import PlanModel
import Testing

/// Blocks whose "Action" is a ref, and keys that are lists of terms.
struct LabelledRefsTests {
  @Test func `where Action holds refs the title is what the action says`() throws {
    let paper = try paper(
      """
      CARBON NEUTRAL 2035: DELIVERY PLAN

      Stages: 1 Not started; 2 Mobilising; 3 In delivery; 4 Delivered

      TRAVEL

      Action: A1
      Title: Build the cycle lane from Merrow to Oxmarsh
      Lead: Highways
      Status: In delivery
      Update: The first mile is open.

      Action: A2
      Title: Buy twelve electric vans for the depots
      Lead: Fleet
      Status: Paused
      Update: The supplier has ceased to trade.
      """)
    #expect(
      transcript(of: paper) == """
        A1 §TRAVEL: Build the cycle lane from Merrow to Oxmarsh | leads Highways \
        | stage In delivery=delivery | update The first mile is open.
        A2 §TRAVEL: Buy twelve electric vans for the depots | leads Fleet \
        | stage Paused=onHold | update The supplier has ceased to trade.
        """)
    #expect(paper.plan == "CARBON NEUTRAL 2035: DELIVERY PLAN")
    #expect(paper.actions.map(\.stage.term) == ["In delivery", nil])
    #expect(
      paper.legend.terms.map { "\($0.kind) \($0.term)=\($0.canonical ?? "?")" } == [
        "stage Not started=notStarted", "stage Mobilising=design", "stage In delivery=delivery",
        "stage Delivered=complete",
      ])
  }

  @Test func `a column headed Action may hold the refs of a table too`() throws {
    let paper = try paper(
      """
      | Action | Title | Status |
      |---|---|---|
      | A1 | Build the cycle lane to Merrow | In progress |
      | A2 | Buy twelve electric vans | Complete |
      """)
    #expect(
      transcript(of: paper) == """
        A1: Build the cycle lane to Merrow | stage In progress=delivery
        A2: Buy twelve electric vans | stage Complete=complete
        """)
  }

  @Test func `an action's own status of two words is no key`() throws {
    let paper = try paper(
      """
      Action: Build the cycle lane to Merrow
      Lead: Highways
      Status: In progress, on track

      Action: Buy twelve electric vans
      Lead: Fleet
      Status: Complete
      """)
    #expect(paper.legend.terms.isEmpty)
    #expect(paper.actions.map(\.stage.canonical) == [.delivery, .complete])
  }
}
