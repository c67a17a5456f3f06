import PlanModel
import Testing

/// Keys without a heading, and years that are the plan's and not the paper's.
struct KeyWithoutHeadingTests {
  @Test func `most terms known and a sentence beside each make a key of tabs`() throws {
    let legend = try paper(
      """
      How to read this table

      Done\tThe barn is thatched and the roof is dry
      Good progress\tExpected to be thatched by the date
      Limited progress\tWell behind or stuck for want of reed
      Not due\tWork has not been planned to begin
      """
    ).legend
    #expect(legend.terms.map(\.term) == ["Done", "Good progress", "Limited progress", "Not due"])
  }

  @Test func `a glossary beneath a heading is no key`() throws {
    let legend = try paper(
      """
      Words used here

      Ridge\tThe line along the top of a roof
      Eaves\tThe edge of a roof that hangs over the wall
      Thatch\tReed or straw laid on a roof in bundles
      Done\tA word that thatchers use for a bundle of reed
      """
    ).legend
    #expect(legend.terms.isEmpty)
  }

  @Test func `a colour in a list of a key may mean one word`() throws {
    let terms = try paper(
      """
      - Blue Complete
      - Green On track to meet the date
      - Red The date will not be met
      """
    ).legend.terms
    #expect(terms.map(\.term) == ["Blue", "Green", "Red"])
    #expect(terms.first?.definition == "Complete")
  }

  @Test func `the years of a plan are not what its review is of`() throws {
    let paper = try paper(
      """
      WOLMERSHIRE COUNTY COUNCIL

      Barn Plan 2023 - 2028: Second Annual Review

      This is our second review. It covers the year to 31 March 2025.

      | Ref | Action | Lead |
      |---|---|---|
      | A1 | Thatch the barn | Estates |
      """)
    #expect(paper.period?.date.year == 2025)
  }

  @Test func `a dash among the terms of a tabbed key leaves the key what it is`() throws {
    let paper = try paper(
      """
      Theme\tGreen\tRed\tTotal
      Barns\t1\t1\t2
      Roads\t1\t0\t1

      Key

      Green\tOn track to be done by its date
      Red\tIts date will not be met
      –\tNot rated this quarter

      Ref\tAction\tLead\tDue\tRAG\tUpdate
      W1\tThatch the barns\tEstates\tMay 2034\tGreen\tHalf are thatched.
      W2\tLine the flues\tEstates\tMay 2034\tRed\tThe lime was bad.
      W3\tSweep the lanes\tRoads\tMay 2034\tGreen\tAll but two.
      """)
    #expect(
      paper.legend.terms.filter { $0.kind == .rating }.map(\.term).prefix(2) == ["Green", "Red"])
  }

  @Test func `a colour among ratings is one, though it means complete`() throws {
    let paper = try paper(
      """
      Key to status and rating

      In progress: work is under way
      Complete: it has been delivered

      Blue: complete
      Green: on track for its date
      Amber: some delay

      | Ref | Action | Status | RAG |
      |---|---|---|---|
      | W1 | Thatch the barns | Complete | Blue |
      | W2 | Line the flues | In progress | Green |
      | W3 | Hang the doors | In progress | Amber |
      """)
    #expect(paper.legend.terms(of: .rating).map(\.term).contains("Blue"))
  }
}
