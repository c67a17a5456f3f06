import PlanModel
import Testing

/// Tables of actions without a row of headings.
struct UnheadedTableTests {
  private let rows = """
    Theme 1 – Barns\t\t\t\t\t\t\t
    1\tThatch forty barns on the county's own farms\tEstates\tMar 2035\tAmber\tGreen\t↑\tThirty are thatched, and the straw has come.
    2\tLine the flues of the drying barns\tEstates\tJun 2034\tGreen\tGreen\t→\tDrawings are made.
    3\tHang the doors at three farms\tEstates\tMay 2033\tAmber\tBlue\t↑\tAll doors hang.

    Theme 2 – Roads\t\t\t\t\t\t\t
    4\tMend the causeway to the mill\tRoads\tMar 2036\tGreen\tRed\t↓\tStone is short and talks with the quarry
    \tgo on until the spring.\t\t\t\t\t\t
    5\tBuild a footbridge over the Wolmer\tRoads\tSep 2034\tGreen\tGreen\t→\tPiles are driven.
    """

  private func report(_ line: String) -> String {
    """
    WOLMERSHIRE COUNTY COUNCIL

    ## CLIMATE PLAN 2031-36: ANNUAL UPDATE 2032/33

    - Blue – complete
    - Green – on course to be completed by the date shown
    - Amber – some slippage or risk
    - Red – serious slippage

    \(line)

    \(rows)
    """
  }

  private let sentence =
    "Columns are: number, action, service, completion date, rating 2031/32, rating 2032/33, "
    + "direction of travel and comment. EST = Estates."

  @Test func `a sentence that names the columns heads the table beneath it`() throws {
    let paper = try paper(report(sentence))
    #expect(paper.actions.map(\.ref) == ["1", "2", "3", "4", "5"])
    #expect(paper.actions.map(\.rating.printed) == ["Green", "Green", "Blue", "Red", "Green"])
    #expect(paper.actions[0].updates.first?.rating.printed == "Amber")
    #expect(paper.actions[0].movement.printed == "↑")
    #expect(
      paper.actions.map(\.leads) == [["Estates"], ["Estates"], ["Estates"], ["Roads"], ["Roads"]])
    #expect(paper.actions[3].section == "Roads")
    #expect(
      paper.findings.contains { $0.rule == "reading-guess" && $0.message.contains("named by line") }
    )
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `the rest of a sentence that breaks off belongs to it`() throws {
    let action = try paper(report(sentence)).actions[3]
    #expect(action.text == "Mend the causeway to the mill")
    #expect(action.update == "Stone is short and talks with the quarry go on until the spring.")
  }

  @Test func `without such a sentence steady columns say what they hold, and that is told`() throws
  {
    let paper = try paper(report("The rows are in no order."))
    #expect(paper.actions.map(\.ref) == ["1", "2", "3", "4", "5"])
    #expect(paper.actions[0].text == "Thatch forty barns on the county's own farms")
    #expect(paper.actions.map(\.rating.printed) == ["Green", "Green", "Blue", "Red", "Green"])
    #expect(paper.actions[1].timescale.end?.description == "2034-06")
    // Which time the other ratings are of nothing tells.
    #expect(paper.actions.allSatisfy { $0.updates.isEmpty && $0.movement.from == nil })
    #expect(
      paper.findings.contains {
        $0.rule == "reading-guess" && $0.message.contains("no row of headings")
      })
  }

  @Test func `rows of money without headings are no actions`() throws {
    let paper = try paper(
      """
      # Wolmershire budget report

      1\tGrant for barns and straw\t12,000\t13,000\tEstates
      2\tGrant for roads and stone\t15,000\t11,000\tRoads
      3\tGrant for parks and ponds\t18,000\t10,000\tParks
      4\tGrant for schools and doors\t19,000\t9,000\tSchools
      """)
    #expect(paper.actions.isEmpty)
  }

  @Test func `a table with headings keeps them, whatever a sentence says`() throws {
    let paper = try paper(
      """
      Columns are: number, action, service, completion date, rating, comment, cost and measure.

      Ref\tAction\tLead\tRAG
      A1\tThatch forty barns\tEstates\tGreen
      A2\tLine the flues\tEstates\tAmber
      A3\tHang the doors\tRoads\tGreen
      """)
    #expect(paper.tables.first?.columns.map(\.heading) == ["Ref", "Action", "Lead", "RAG"])
  }
}
