import PlanModel
import Testing

/// Reports with a form for each project and paragraphs under labels beneath it.
struct HighlightReportTests {
  private let report = """
    WOLMERSHIRE COUNTY COUNCIL - HIGHLIGHT REPORTS, SEPTEMBER 2033

    Project:          Thatch forty barns                     Ref:         B01
    Project manager:  Ada Reed                               RAG:         Amber
    Start:            April 2032                             Finish:      March 2035
    Progress this period:
      Nine barns were thatched. The straw has come.
    Issues:
      The reed will be four months late.
    Next period:
      Three more barns.

    Project:          Line the flues                         Ref:         B02
    Project manager:  Tom Smith                              RAG:         Green
    Start:            January 2033                           Finish:      June 2034
    Progress this period:
      The liners are cut.
    Issues:
      None.
    Next period:
      The first flue.

    Project:          Mend the causeway                      Ref:         R01
    Project manager:  Ivy Stone                              RAG:         Red
    Start:            May 2032                               Finish:      June 2035
    Progress this period:
      Two spans are mended.
    Issues:
      The masons left.
    Next period:
      New masons.
    """

  @Test func `what stands beneath a form is of its action`() throws {
    let paper = try paper(report)
    let actions = paper.actions
    #expect(actions.map(\.ref) == ["B01", "B02", "R01"])
    #expect(actions.map(\.text) == ["Thatch forty barns", "Line the flues", "Mend the causeway"])
    #expect(
      actions.map(\.update) == [
        "Nine barns were thatched. The straw has come.", "The liners are cut.",
        "Two spans are mended.",
      ])
    #expect(
      actions.map(\.reason) == ["The reed will be four months late.", nil, "The masons left."])
    #expect(actions.map(\.mitigation) == ["Three more barns.", "The first flue.", "New masons."])
    #expect(actions.map(\.section) == [nil, nil, nil])
  }

  @Test func `every character of it still has one place`() throws {
    let accounting = try paper(report).accounting
    #expect(accounting.unplaced.isEmpty)
    #expect(accounting.placed.values.reduce(0, +) == accounting.characters)
  }

  @Test func `a status after the label of progress is one, and what is beneath it the update`()
    throws
  {
    let actions = try paper(
      """
      1. Thatch forty barns
      Lead officer: Estates
      Progress: Green
      Thirty are thatched.

      2. Line the flues
      Lead officer: Smiths
      Progress: Amber
      The liners do not fit.
      """
    ).actions
    #expect(actions.map(\.rating.canonical) == [.onTrack, .atRisk])
    #expect(actions.map(\.update) == ["Thirty are thatched.", "The liners do not fit."])
  }

  @Test func `a key whose terms stand behind bullets is one`() throws {
    let paper = try paper(
      "Key: ● Complete ● On target ● At risk\n\n| Ref | Action | Status |\n|---|---|---|\n"
        + "| 1 | Thatch the barns | On target |\n| 2 | Line the flues | At risk |")
    #expect(paper.legend.terms.map(\.term) == ["Complete", "On target", "At risk"])
  }

  @Test func `a ticked column of a year in brackets is that year`() throws {
    let actions = try paper(
      """
      Action,Lead,Year 1 (32/33),Year 2 (33/34),Status
      Thatch the barns,Estates,X,,Done
      Line the flues,Smiths,X,X,Late
      """, named: "plan.csv"
    ).actions
    #expect(actions[1].timescale.years == ["Year 1 (32/33)", "Year 2 (33/34)"])
    #expect(actions[0].elements.isEmpty)
  }
}
