import PlanModel
import Testing

/// Tables that a page break cuts within a row, with the header again on the next page.
struct TornPagesTests {
  private func page(_ number: Int, blank: Bool) -> String {
    """

                                                        \(number)
    Wolmer Council                                  Climate plan report 2024/25

    Ref   Action                   Lead        Target     BRAG     Progress
          (short)                  service     date
    \(blank ? "\n" : "")
    """
  }

  @Test(arguments: [true, false])
  func `what goes on beneath the header of the next page is joined to its action`(blank: Bool)
    throws
  {
    let paper = try paper(
      """
      Ref   Action                   Lead        Target     BRAG     Progress
            (short)                  service     date
      A1    Thatch the barns of      Estates     Sep 2024   Blue     All of them were thatched in the
            the county                                               summer.

      A2    Line the flues           Estates     Mar 2026   Green    Half are lined, and the others
      """ + page(2, blank: blank) + """
                                                                       wait for the spring.

        A3    Paint the doors          Parks       Mar 2024   Red      The painter left.

        A4    Sweep the lanes          Parks       Mar 2025   Green    Swept.
        """)
    #expect(
      paper.actions.map(\.update) == [
        "All of them were thatched in the summer.",
        "Half are lined, and the others wait for the spring.", "The painter left.", "Swept.",
      ])
    #expect(paper.tables.allSatisfy { $0.columns.last?.heading == "Progress" })
  }

  @Test func `themes go on beneath a theme that stood before the header of a page`() throws {
    let paper = try paper(
      """
      Ref   Action                   Lead        Target     BRAG     Progress

      Theme A: Barns

      A1    Thatch the barns         Estates     Sep 2024   Blue     All thatched.

      A2    Line the flues           Estates     Mar 2026   Green    Half are lined.

      Theme B: Roads

                                                        2
      Ref   Action                   Lead        Target     BRAG     Progress

      B1    Sweep the lanes          Parks       Mar 2025   Green    Swept.

      Theme C: Mills

      C1    Paint the doors          Parks       Mar 2024   Red      The painter left.
      """)
    #expect(paper.actions.map(\.section) == ["Barns", "Barns", "Roads", "Mills"])
    #expect(paper.actions.map(\.group) == [nil, nil, nil, nil])
  }

  @Test func `a theme printed once goes on over the header of the next page`() throws {
    let paper = try paper(
      """
      Theme        Action                   Lead        Rating   Position at September 2025

      Barns        Thatch the barns         Estates     Green    All thatched.

                   Line the flues           Estates     Green    Half are lined.

      Roads        Mend the lanes           Parks       Green    Six mended.

      Page 1

      Theme        Action                   Lead        Rating   Position at September 2025

                   Sweep the lanes          Parks       Green    Swept.

      Mills        Paint the doors          Parks       Red      The painter left.

                   Grease the wheels        Parks       Green    Greased.
      """)
    #expect(
      paper.actions.map(\.section) == ["Barns", "Barns", "Roads", "Roads", "Mills", "Mills"])
  }
}
