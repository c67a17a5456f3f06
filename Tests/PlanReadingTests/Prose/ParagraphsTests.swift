import PlanModel
import Testing

struct ParagraphsTests {
  private let report = """
    WOLMERSHIRE COUNTY COUNCIL

    1. Summary

    The plan has two actions. Both are reported on in the table below, and both of them were begun
    before the winter.

    The Panel is asked:
    a) to note the report;
    b) to ask for another.

    | Ref | Action | Lead | Progress |
    |---|---|---|---|
    | T1 | Paint cycle lanes | Highways | Half of them are painted. |
    | T2 | Fit 40 bus shelters | Highways | Twelve are fitted. |

    Note: T3 was merged into T2.
    """

  @Test func `lines that the page's width parted are one paragraph, and a list stays one`() throws {
    let prose = try paper(report).prose
    #expect(
      prose.filter { !$0.isHeading }.map { "\($0.source.line ?? 0) \($0.text)" } == [
        "5 The plan has two actions. Both are reported on in the table below, and both of them "
          + "were begun before the winter.",
        "8 The Panel is asked:", "9 a) to note the report;", "10 b) to ask for another.",
        "17 Note: T3 was merged into T2.",
      ])
    #expect(prose.first { !$0.isHeading }?.source.endLine == 6)
  }
}
