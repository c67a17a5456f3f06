import PlanModel
import Testing

/// Papers as a page prints them: wrapped lines, running headers, columns of spaces.
struct PrintedPageTests {
  private let page = """
     Wolmershire County Council                              Climate Action Plan 2024-2028: report

       4.1   Of the 4 actions in the plan, 1 (25%) is Blue, 1 (25%) is Green, none is Amber and 2 are
             Red. Each action is rated by its service. Blue means that the action is complete. Green
             means that it is to plan. Red means that its date has been missed.

                                          This quarter        Last quarter
         Blue                                  1                   0
         Green                                 1                   2
         Red                                   2                   2

     Ref   Action                   Lead        Target     BRAG     Progress
     Theme A: Barns

     A1    Thatch the barns of      Estates     Sep 2024   Blue     All of them were thatched in the
           the county                                               summer.
     A2    Line the flues           Estates     Mar 2026   Green    Half are lined.

                                                                    Page 1 of 2
    \u{0C} Wolmershire County Council                              Climate Action Plan 2024-2028: report

     Ref   Action                   Lead        Target     BRAG     Progress
     A3    Paint the doors          Parks       Mar 2024   Red      The painter left and the next
                                                                    begins in May.
     Theme B: Roads

     B1    Sweep the lanes          Highways    Mar 2024   Red v    The brooms are late.

                                                                    Page 2 of 2
    """

  @Test func `a table goes on over headings and pages, and a theme with it`() throws {
    let paper = try paper(page)
    #expect(
      paper.actions.map { "\($0.ref ?? "?") \($0.section ?? "?")" } == [
        "A1 Barns", "A2 Barns", "A3 Barns", "B1 Roads",
      ])
    #expect(paper.council == "Wolmershire County Council")
    #expect(paper.plan == "Climate Action Plan")
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a sentence that runs over lines is read whole, and keeps its line`() throws {
    let paper = try paper(page)
    #expect(paper.legend.terms.map(\.term) == ["Blue", "Green", "Red"])
    #expect(
      paper.claims.filter { $0.kind == .count }.map { "\($0.term ?? "all") \($0.value ?? -1)" }
        == ["all 4.0", "Blue 1.0", "Green 1.0", "Amber 0.0", "Red 2.0"])
    #expect(Set(paper.claims.map(\.source.line)) == [3])
  }

  @Test func `numbers under headings that stand over them are a tally`() throws {
    let tally = try #require(try paper(page).tallies.first)
    #expect(tally.terms == ["This quarter", "Last quarter"])
    #expect(
      tally.rows.map { "\($0.name) \($0.counts["This quarter"] ?? -1)" } == [
        "Blue 1", "Green 1", "Red 2",
      ])
  }

  @Test func `an arrow behind a rating is its direction of travel`() throws {
    let action = try #require(try paper(page).actions.last)
    #expect(action.rating.printed == "Red")
    #expect(action.movement.printed == "v")
  }

  @Test func `running lines that differ by their page number are furniture`() throws {
    let rows = (1...3).map { page in
      """
      Theme \(page): Part \(page)

      | Ref | Action | Lead |
      |---|---|---|
      | A\(page) | Do \(page) things | Parks |

      Wolmershire Council | Barn Plan 2026–2031                    \(page)

      """
    }
    let paper = try paper(
      "Wolmershire Council\n\nAbout this plan\n\n" + rows.joined(separator: "\n"))
    #expect(paper.actions.map(\.section) == ["Part 1", "Part 2", "Part 3"])
    #expect(paper.plan == "Barn Plan")
    #expect(paper.edition == "2026–2031")
  }

  @Test func `a label left empty begins no action`() throws {
    let paper = try paper(
      """
      1.1 Thatch the barns
      Lead: Estates
      Status: On track
      1.2 Line the flues
      Lead: Estates
      Status: On track
      1.3 Paint the doors
      Lead:
      Status: Delayed
      """)
    #expect(paper.actions.map(\.ref) == ["1.1", "1.2", "1.3"])
    #expect(paper.actions.map(\.leads) == [["Estates"], ["Estates"], []])
    #expect(paper.actions.last?.rating.canonical == .offTrack)
  }
}

/// Tables whose headings stand over the middle of their columns, and bullets that say all in a line.
struct CentredHeadingTests {
  @Test func `the rows show where columns begin whose headings do not`() throws {
    let paper = try paper(
      """
      Key:  Green - on track     Amber - some slippage     Red - off track

                     Action                   Lead officer        Status          Comments

      Barns
      Thatch the barns and their       Head of Estates      Green        All but two are
      byres                                                              thatched.

      Line 40 flues                    Head of Works        Red          The bricks are late.

      Roads
      Sweep the lanes                  Head of Roads        Amber        Brooms on order.
                                             12
      Wolmershire Council, committee of 4 June 2025: barns
      """)
    #expect(
      paper.actions.map {
        "\($0.section ?? "?"): \($0.text) | \($0.leads[0]) | \($0.rating.term ?? "?")"
      }
        == [
          "Barns: Thatch the barns and their byres | Head of Estates | Green",
          "Barns: Line 40 flues | Head of Works | Red",
          "Roads: Sweep the lanes | Head of Roads | Amber",
        ])
  }

  @Test func `a bullet may say who, when, how and what was done`() throws {
    let paper = try paper(
      """
      > **Key** 🟢 On track · 🔴 Off track · ✅ Complete

      ### Barns
      - **1a Thatch the barns** (Lead: Estates; due March 2026) – 🟢 11 of 20 are done.
      - **1b Line the flues** (Lead: Works; due March 2025) – 🔴 No bids were received.
      - **1c Paint the doors** (Lead: Works; due June 2025) – ✅ All are red.
      """, named: "paper.md")
    #expect(paper.actions.map(\.ref) == ["1a", "1b", "1c"])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .offTrack, nil])
    #expect(paper.actions.map(\.stage.canonical) == [nil, nil, .complete])
    #expect(
      paper.actions.map(\.update) == [
        "11 of 20 are done.", "No bids were received.", "All are red.",
      ])
    #expect(paper.actions.map(\.leads) == [["Estates"], ["Works"], ["Works"]])
  }
}
