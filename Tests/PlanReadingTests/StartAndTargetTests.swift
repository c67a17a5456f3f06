import PlanModel
import Testing

/// Sheets with a date for the beginning and one for the end, however the end is called.
struct StartAndTargetTests {
  private let sheet = """
    ID,Action,Lead,Start,Target date,Revised date,RAG,Comment
    B1,Thatch the north barn,Estates,01/04/2024,31/12/2025,,G,Half is thatched.
    B2,Line the flues,Estates,01/06/2023,31/08/2025,31/03/2026,A,The flues came late.
    B3,Paint the doors,Parks,01/06/2023,30/09/2026,,G,Two are painted.
    """

  @Test func `a target date beside a start is the end`() throws {
    let times = try paper(sheet, named: "barns.csv").actions.map(\.timescale)
    #expect(times.map { $0.start?.description } == ["2024-04-01", "2023-06-01", "2023-06-01"])
    #expect(times[0].end?.description == "2025-12-31")
    #expect(times[2].end?.description == "2026-09-30")
  }

  @Test func `a revised date is the end where there is one`() throws {
    #expect(
      try paper(sheet, named: "barns.csv").actions[1].timescale.end?.description == "2026-03-31")
  }

  @Test func `what is known when it is done is the measure`() throws {
    let card = { (name: String) in
      """
      ### \(name)

      **Status:** Going well\\
      **Who's leading:** Estates\\
      **When:** by March 2027\\
      **We'll know it's worked when:** no rain comes in


      """
    }
    let actions = try paper(
      "# Barn plan\n\n## Barns\n\n" + card("Thatch the barn") + card("Line the flues")
        + card("Paint the doors"), named: "barns.md"
    ).actions
    #expect(actions.map(\.measure) == Array(repeating: "no rain comes in", count: 3))
    #expect(actions.first?.timescale.printed == "by March 2027")
    #expect(actions.first?.rating.printed == "Going well")
  }
}
