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
}
