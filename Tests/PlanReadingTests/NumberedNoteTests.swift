import PlanModel
import Testing

/// Numbers in the first cell of a row that are no refs, and rows that belong to the page.
struct NumberedNoteTests {
  private let table = """
    Ref\tAction\tLead\tBy when\tRating\tComment
    BU1\tThatch the north barn\tEstates\t2027\tGood\tHalf of it is thatched.
    BU2\tLine the flues\tEstates\t2027\tGood\tThree flues are lined.
    BU3\tPaint the doors\tParks\t2028\tPoor\tThe painter left.
    """

  @Test func `notes with numbers beneath a table are no actions`() throws {
    let paper = try paper(
      table + """


        Note 1\tThe county means to have dry barns by 2030 in line with its neighbours.
        Note 2\tReed for last year was cut in September.
        """)
    #expect(paper.actions.compactMap(\.ref) == ["BU1", "BU2", "BU3"])
    #expect(paper.actions.last?.text == "Paint the doors")
    #expect(paper.accounting.unplaced.isEmpty)
  }

  @Test func `a month and a page are no refs`() throws {
    let paper = try paper(
      "Ref\tAction\tLead\nB1\tThatch the barn\tEstates\nApr 25\tLine the flues\tEstates\n"
        + "B2\tPaint the doors\tParks")
    #expect(!paper.actions.contains { $0.ref == "Apr25" })
  }

  @Test func `a header of the page in cells of its own is no row`() throws {
    let edge = "\n1 | Page\n\nWolmershire Council\tBarn Plan 2025-2028\tAppendix B\n\n"
    let more = "BU4\tMend the weir\tParks\t2028\tGood\tStone was bought."
    let last = "BU5\tClear the ditch\tParks\t2028\tGood\tCleared."
    let paper = try paper(
      table + "\n" + edge + more + "\n"
        + edge.replacing("1 | Page", with: "2 | Page") + last)
    #expect(paper.actions.compactMap(\.ref) == ["BU1", "BU2", "BU3", "BU4", "BU5"])
    #expect(paper.actions.map(\.text).contains("Paint the doors"))
    #expect(paper.actions.map(\.leads)[2] == ["Parks"])
  }
}
