import PlanModel
import Testing

/// Papers whose pages a converter ran together: what stood at their edges stands between the rows.
struct PageEdgeTests {
  private func actions(_ edge: String, and next: String) throws -> [String] {
    let text = """
      Wolmershire County Council

      Barn Action Plan: yearly report

      Thatching

      Ref\tAction\tLead\tUpdate
      A1\tThatch the north barn\tEstates\tThatched in May.
      A2\tThatch the south barn\tEstates\tReed was cut.

      \(edge)

      A3\tThatch the west barn\tEstates\tReed was ordered.
      A4\tThatch the east barn\tEstates\tThe thatcher comes in June.

      \(next)

      A5\tThatch the mill\tEstates\tNot begun.
      """
    return try paper(text).actions.map { "\($0.ref ?? "?") \($0.section ?? "?")" }
  }

  private let all = [
    "A1 Thatching", "A2 Thatching", "A3 Thatching", "A4 Thatching", "A5 Thatching",
  ]

  @Test func `a footer above each page number ends no theme`() throws {
    #expect(
      try actions(
        "The barns of our county\nPage 1 of 3", and: "The barns of our county\nPage 2 of 3")
        == all)
  }

  @Test func `one line beside a page number that says what the paper is called ends no theme`()
    throws
  {
    let edge = "20\n\nWolmershire County Council – Barn Action Plan"
    #expect(try actions(edge, and: "21") == all)
  }

  @Test func `a theme's heading beneath a page number is a heading`() throws {
    let read = try actions("20", and: "21\n\nMills and weirs")
    #expect(read == Array(all.dropLast()) + ["A5 Mills and weirs"])
  }

  @Test func `a running head in a cell of its own, with the number of its page, names no theme`()
    throws
  {
    let paper = try paper(
      """
      Wolmershire County Council

      Barn Plan 2024-2029

      ID\tAction\tLead\tEnd\tRAG\tPosition
      Roofs and w\talls\t\t\t\t
      P-01\tThatch the barns\tEstates\tNov-25\tG\tThe straw is in.
      P-02\tLine the flues\tWorks\tMar-27\tG\tThe first is lined.

      WCC barn tracker\t\t\t\t\t
      \t\t\t\t\t7
      ID\tAction\tLead\tEnd\tRAG\tPosition

      P-03\tMend the weir\tWorks\tFeb-25\tA\tThe river was high.
      """)
    #expect(paper.actions.map(\.section) == Array(repeating: "Roofs and walls", count: 3))
  }

  @Test func `whose the paper is, between two parts of a table, names no theme`() throws {
    let paper = try paper(
      """
      # Wolmershire County Council

      ## Barn Plan 2024-2029: first review

      | Ref | Action | Lead | Status |
      |---|---|---|---|
      | Roofs a | nd walls | | |
      | A1 | Thatch the barns | Estates | Under way |

      Wolmershire County Council

      Barn Plan 2024-2029 11

      | A2 | Line the flues | Works | Under way |
      |---|---|---|---|
      | A3 | Mend the weir | Works | On hold |
      """)
    #expect(paper.actions.map(\.section) == Array(repeating: "Roofs and walls", count: 3))
  }

  @Test func `a page's header among the rows is no row`() throws {
    let read = try paper(
      """
      Wolmershire Council

      Our barn promise: annual update 2033/34

      Ref\tAction\tLead\tEnd\tStage\tUpdate
      1.1\tThatch forty barns\tEstates\tMay 2034\tUnder way\tThirty are thatched.
      1.2\tLine the flues\tEstates\tJune 2034\tUnder way\tFour are lined.
      Wolmershire Council\t\tOur barn promise: annual update 2033/34\t\t\t6

      Ref\tAction\tLead\tEnd\tStage\tUpdate
      1.3\tHang the doors\tJoiner\tMay 2033\tComplete\tAll hang.
      """)
    #expect(read.actions.map(\.ref) == ["1.1", "1.2", "1.3"])
  }

  @Test func `headers that differ by their page are headers`() throws {
    let read = try paper(
      """
      Barn Plan 2033

      Our barns stand well, and so they should for what they cost us over the years.

      Wolmershire Council\tBarn annual report 2033/34\t2

      No.\tAction\tLead\tTarget date\tStatus
      1\tThatch forty barns\tEstates\tMay 2034\tStarted
      2\tLine the flues\tEstates\tJune 2034\tStarted

      Wolmershire Council\tBarn annual report 2033/34\t3

      No.\tAction\tLead\tTarget date\tStatus
      3\tHang the doors\tJoiner\tMay 2033\tComplete
      """)
    #expect(read.actions.map(\.ref) == ["1", "2", "3"])
  }

  @Test func `a table's header that stands by itself on several pages heads what follows`() throws {
    let header = "No.\tAction\tLead\tStart\tFinish\tStatus\tUpdate"
    let read = try paper(
      """
      Wolmershire Council

      \(header)

      **Barns**

      J1\tThatch forty barns\tEstates\tMay 2032\tMay 2034\tStarted\tThirty are.
      J2\tLine the flues\tEstates\tMay 2032\tJune 2034\tStarted\tFour are.

      \(header)

      **Ponds**

      J3\tDig the pond\tParks\tMay 2032\tMay 2033\tComplete\tIt is dug.
      J4\tPlant the reeds\tParks\tMay 2032\tMay 2033\tStarted\tHalf are in.
      """)
    #expect(read.actions.map(\.ref) == ["J1", "J2", "J3", "J4"])
    #expect(read.actions.map(\.section) == ["Barns", "Barns", "Ponds", "Ponds"])
  }

  @Test func `a footer alone, its number far off, is no part of a text`()
    throws
  {
    let paper = try paper(
      """
      Wolmershire County Council

      Barn Action Plan: yearly report

      Action A1: Thatch the north barn
      Lead: Estates
      Status: Complete
      Update: Thatched in May.

      Wolmershire County Council - Barn Action Plan                     4

      Action A2: Thatch the south barn
      Lead: Estates
      Status: In progress
      Update: Reed was cut.
      """)
    #expect(paper.actions.map(\.update) == ["Thatched in May.", "Reed was cut."])
  }
}
