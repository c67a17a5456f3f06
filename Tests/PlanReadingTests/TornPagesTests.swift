import PlanModel
import Testing

/// Tables that a page break cuts within a row, with the header again on the next page.
struct TornPagesTests {
  /// A line with each text where its column begins.
  private static func line(_ texts: [(Int, String)]) -> String {
    texts.reduce(into: "") { line, text in
      line += String(repeating: " ", count: text.0 - line.count) + text.1
    }
  }

  /// A page whose headings stand over the middle of columns and whose cells stand in the middle of rows.
  private static let page = """
    \(line([(5, "Ref"), (27, "Action"), (56, "Lead"), (75, "Milestone"), (99, "Nov 2031"), (113, "Mar 2032"), (136, "Update")]))


    \(line([(11, "Thatch all barns near Upperwolmershire"), (124, "Half of the reed has come and the rest is")]))
    \(line([(0, "W1"), (50, "HR"), (63, "Ten barns by March 2033"), (97, "High"), (110, "High"), (124, "cut.")]))
    \(line([(11, "road")]))


    \(line([(0, "W2"), (11, "Line the flues"), (50, "HR"), (63, "Clay dug October 2032"), (97, "High"), (110, "Low"), (124, "The clay is wet.")]))


    \(line([(11, "Paint the doors of"), (124, "Red is on order and the brushes are")]))
    \(line([(0, "W3"), (47, "SP"), (63, "Nine doors by May 2032"), (97, "Low"), (110, "High"), (124, "clean.")]))
    \(line([(11, "the old halls")]))


    \(line([(0, "W4"), (11, "Sow the meadow"), (50, "EN"), (63, "Sown by June 2032 (was"), (97, "High"), (110, "High"), (124, "Seed is bought.")]))
    \(line([(63, "May 2032)")]))
    """

  @Test func `a text that runs up to the next column is in its own where two stand in a line`()
    throws
  {
    let actions = try paper(
      "Confidence, on a scale of High, Medium and Low:\n\n" + Self.page
    ).actions
    #expect(
      actions.map(\.text) == [
        "Thatch all barns near Upperwolmershire road", "Line the flues",
        "Paint the doors of the old halls", "Sow the meadow",
      ])
    #expect(actions.map(\.leads) == [["HR"], ["HR"], ["SP"], ["EN"]])
    #expect(actions.map(\.rating.printed) == ["High", "Low", "High", "High"])
  }

  @Test func `a milestone an action has its date in it, whatever a page break cut off`() throws {
    let actions = try paper(
      "Confidence, on a scale of High, Medium and Low:\n\n" + Self.page
    ).actions
    #expect(
      actions.map { $0.timescale.end?.description } == ["2033-03", "2032-10", "2032-05", "2032-06"])
  }

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
