import PlanModel
import Testing

@testable import PlanReading

/// Keys that say what a dash stands for.
struct DashInKeyTests {
  private static let list = """
    - G (Green) – on target for the date
    - A (Amber) – some slippage, and a plan for it
    - R (Red) – the date will not be met
    - – not rated (the action is yet to begin)

    | Ref | Action | Stage | Confidence |
    |---|---|---|---|
    | B1 | Thatch forty barns | Delivering | G |
    | B2 | Mend a mile of wall | Delivering | A |
    | B3 | Raise the causeway | Scoping | – |
    """

  @Test(arguments: [
    "", "### Key\n\n**Stage**\n\n- Scoping – finding out\n- Delivering – at work\n\n",
  ])
  func `a bullet whose term is a dash explains the dash`(before: String) throws {
    let paper = try paper("# Wolmer Council\n\n\(before)**Confidence**\n\n\(Self.list)")
    let dash = try #require(paper.legend.terms(of: .rating).last)
    #expect(dash.term == "–")
    #expect(paper.legend.terms(of: .rating).count == 4)
    #expect(dash.definition == "not rated (the action is yet to begin)")
    #expect(dash.canonical == "notRated")
    #expect(paper.actions.map(\.rating.printed) == ["G", "A", "–"])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .atRisk, .notRated])
  }

  @Test func `a letter with its colour in brackets keeps what it means`() throws {
    let paper = try paper(
      "# Wolmer Council\n\n### Key\n\n**Stage**\n\n- Scoping – finding out\n\n**Confidence**\n\n"
        + Self.list)
    #expect(
      paper.legend.terms(of: .rating).first?.definition == "Green: on target for the date")
  }

  @Test func `a dash that no key explains is no rating`() throws {
    let paper = try paper(
      """
      | Ref | Action | RAG |
      |---|---|---|
      | B1 | Thatch forty barns | Green |
      | B2 | Mend a mile of wall | – |
      """)
    #expect(paper.actions.map(\.rating.printed) == ["Green", nil])
  }

  @Test func `the dash at the end of a list of costs is a term`() throws {
    let paper = try paper(
      """
      # Wolmer Council

      Cost: £ up to £9,000; ££ £9,000 to £90,000; £££ over £90,000; – met from the wardens' time.

      | Ref | Action | Cost | Status |
      |---|---|---|---|
      | B1 | Thatch forty barns | ££ | On track |
      | B2 | Mend a mile of wall | £ | On track |
      | B3 | Light two kilns | – | On track |
      | B4 | Raise the causeway | ££ | On track |
      | B5 | Gravel nine fords | £ | On track |
      | B6 | Hang the doors | £££ | On track |
      """)
    let levels = paper.legend.terms(of: .level)
    #expect(levels.map(\.term) == ["£", "££", "£££", "–"])
    #expect(levels.map(\.definition).last == "met from the wardens' time")
  }

  @Test func `two keys in one line are both read`() throws {
    let paper = try paper(
      """
      Wolmer Council barn tracker,,,
      Status: Not started / Underway / Complete.  RAG: G to plan / A at risk of delay / R late / B complete / N/A not started,,,
      ID,Action,Status,RAG
      W1,Thatch forty barns,Underway,G
      W2,Mend a mile of wall,Complete,B
      W3,Light two kilns,Not started,N/A
      """, named: "tracker.csv")
    #expect(
      paper.legend.terms(of: .stage).map(\.term) == ["Not started", "Underway", "Complete"])
    #expect(paper.legend.terms(of: .rating).map(\.term) == ["G", "A", "R", "B", "N/A"])
  }

  @Test func `rows of two beneath a wider table are a key of their own`() throws {
    let paper = try paper(
      """
      Wolmer Council

      Theme\tGreen\tRed
      Barns\t1\t1
      Roads\t1\t0

      The hedges come next year.

      RAYG key
      Red\tThe date will not be met
      Amber\tSome doubt, and work on it
      Yellow\tA little late, expected to be made good
      Green\tGoing to plan
      Blue\tComplete

      Ref\tAction\tLead\tRAYG\tUpdate
      B1\tThatch forty barns\tBarn Office\tGreen\tThirty are thatched.
      B2\tMend a mile of wall\tWall Office\tRed\tThe stone has not come.
      R1\tRaise the causeway\tRoad Office\tGreen\tThe plans are drawn.
      """)
    #expect(
      paper.legend.terms(of: .rating).map(\.term) == ["Red", "Amber", "Yellow", "Green", "Blue"])
    #expect(paper.legend.terms.first?.definition == "The date will not be met")
    #expect(paper.actions.map(\.ref) == ["B1", "B2", "R1"])
  }

  @Test func `a dash with its name behind it is a dash`() {
    var legend = Legend(
      terms: ["£", "££", "(dash)"].map {
        LegendTerm(kind: .level, term: $0, definition: "of money")
      })
    ExplainedDash.complete(&legend, from: [])
    #expect(legend.terms.map(\.term) == ["£", "££", "–"])
  }
}
