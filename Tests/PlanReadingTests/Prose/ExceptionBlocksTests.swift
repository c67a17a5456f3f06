import PlanModel
import Testing

/// Reasons and remedies that a paper writes up apart from its table.
struct ExceptionBlocksTests {
  private func report(_ blocks: String) throws -> Paper {
    try paper(
      """
      # Wolmershire Council

      ## Exceptions

      \(blocks)

      ## Register

      | Ref | Action | Lead | Rating | Position |
      |---|---|---|---|---|
      | W1 | Thatch forty barns | Estates | Green | Thirty are thatched. |
      | W2 | Line the flues | Estates | Red | Four of nine are lined. |
      | W3 | Hang the doors | Joiner | Amber | None is hung. |
      """)
  }

  @Test func `what is written under an action's ref is its reason and its remedy`() throws {
    let read = try report(
      """
      **W2 Lining the flues (Red)**

      Why: The lime came eleven weeks late.

      Route to green: A second kiln has been hired until May.

      **W3 Doors (Amber)**

      Reason: The joiner is ill.
      """)
    #expect(read.actions[1].reason == "The lime came eleven weeks late.")
    #expect(read.actions[1].mitigation == "A second kiln has been hired until May.")
    #expect(read.actions[2].reason == "The joiner is ill.")
    #expect(read.actions[0].reason == nil)
    #expect(read.actions[1].update == "Four of nine are lined.")
  }

  @Test func `the rating of the heading is a claim about the action`() throws {
    let read = try report("**W2 Lining the flues (Amber)**\n\nWhy: The lime came late.")
    let claim = read.claims.first { $0.kind == .rating }
    #expect(claim?.refs == ["W2"])
    #expect(claim?.term == "Amber")
  }

  @Test func `labels under a heading of the report are no action's`() throws {
    let read = try report("**Background**\n\nReason: The Board asked for it.")
    #expect(read.actions.allSatisfy { $0.reason == nil })
  }

  @Test func `a rating may stand behind a dash, and what the action says is not said twice`() throws
  {
    let read = try report("**W2 Lining the flues - Amber**\n\nWhy: The lime came late.")
    #expect(read.claims.contains { $0.kind == .rating && $0.refs == ["W2"] && $0.term == "Amber" })
    #expect(!read.prose.contains { $0.text.contains("The lime came late") })
  }
}
