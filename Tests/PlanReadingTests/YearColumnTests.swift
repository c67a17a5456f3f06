import PlanModel
import Testing

/// Tables of a page's layout with years over some of their columns.
struct YearColumnTests {
  private let report = """
    WOLMERSHIRE COUNTY COUNCIL

    Annual climate report 2032/33

      2.  The council's emissions (tCO2e)

          Source                      2028/29        2031/32        2032/33
                                    (baseline)
          Gas in barns                  6,420          5,110          4,735
          Electricity                   5,180          2,960          2,610
          Total                        11,600          8,070          7,345

      4.  Progress on each action

    Ref  Action                     Lead service   Target      2031/32      2032/33      Progress in the year

    A. Barns

    A1   Thatch forty barns on the  Estates        Mar-36      On schedule  On schedule  Thirty are thatched, and the
         county's farms                                                                  straw has come.

    A2   Line the flues             Estates        Dec-34      On schedule  Slipping     The flues are wider than the
                                                   (was                                  drawings said.
                                                   Dec-33)

    A3   Hang the doors             Estates        Sep-32      Slipping     Done         All doors hang.

    A4   Lay the floors             Roads          Mar-35      -            On schedule  New this year.

      Ratings:   Done - finished.   On schedule - will be finished by the target.   Slipping - late.
    """

  @Test func `a header with years among its headings begins the table`() throws {
    let paper = try paper(report)
    #expect(paper.actions.map(\.ref) == ["A1", "A2", "A3", "A4"])
    #expect(paper.actions.allSatisfy { $0.section == "A. Barns" })
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `ratings under years tell how the actions stood in them`() throws {
    let paper = try paper(report)
    #expect(
      paper.actions.map(\.rating.printed) == ["On schedule", "Slipping", "Done", "On schedule"])
    #expect(paper.actions[1].updates.first?.rating.printed == "On schedule")
    #expect(paper.actions.allSatisfy { $0.timescale.years.isEmpty })
    #expect(paper.edition == nil)
    #expect(paper.period?.label == "2032-33")
  }

  @Test func `a second line under the headings of a table of numbers goes on with them`() throws {
    let table = try #require(try paper(report).figures.first)
    #expect(table.headings == ["Source", "2028/29 (baseline)", "2031/32", "2032/33"])
    #expect(table.rows.count == 3)
  }

  @Test(arguments: ["✓", "x", "Y"])
  func `marks under years stay the delivery periods`(mark: String) throws {
    let paper = try paper(
      """
      Ref,Action,Lead,2031/32,2032/33
      A1,Thatch forty barns,Estates,\(mark),
      A2,Line the flues,Estates,,\(mark)
      A3,Hang the doors,Estates,\(mark),\(mark)
      """, named: "plan.csv")
    #expect(
      paper.actions.map(\.timescale.years) == [["2031/32"], ["2032/33"], ["2031/32", "2032/33"]])
    #expect(paper.actions.allSatisfy { $0.rating.printed == nil && $0.updates.isEmpty })
  }

  @Test func `stages planned for years are no ratings of them`() throws {
    let paper = try paper(
      """
      Ref,Action,Lead,2031/32,2032/33
      A1,Thatch forty barns,Estates,Design,Delivery
      A2,Line the flues,Estates,Scoping,Design
      A3,Hang the doors,Estates,Design,Delivery
      """, named: "plan.csv")
    #expect(paper.period == nil)
    #expect(paper.actions.allSatisfy { $0.stage.printed == nil })
  }
}
