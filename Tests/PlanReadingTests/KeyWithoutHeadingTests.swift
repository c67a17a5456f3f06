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
}
