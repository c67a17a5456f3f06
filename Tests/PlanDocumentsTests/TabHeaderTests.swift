import Testing

@testable import PlanDocuments

/// Headers of tabs whose cells have line breaks of their own.
struct TabHeaderTests {
  private func rows(_ lines: [String]) throws -> [[String]] {
    try document(lines.joined(separator: "\n")).blocks.flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { $0.cells.map(\.text) }
    }
  }

  @Test func `a header over several lines has the cells of the rows beneath it`() throws {
    let read = try rows([
      "Ref\tAction\tLead\tRating", "Apr 26\tRating", "Oct 26\tNarrative",
      "A1\tThatch the barn\tEstates\tGreen\tGreen\tHalf is thatched.",
      "A2\tLine the flues\tEstates\tAmber\tGreen\tAll are lined.",
    ])
    #expect(read[0] == ["Ref", "Action", "Lead", "Rating\nApr 26", "Rating\nOct 26", "Narrative"])
    #expect(read.count == 3)
  }

  @Test func `a smaller table beneath keeps its own header`() throws {
    let read = try rows([
      "Ref\tAction\tLead\tRating\tNarrative\tNext", "A1\tThatch\tEstates\tGreen\tHalf.\tReed",
      "", "Theme\tGreen\tAmber", "Barns\t4\t2", "Lanes\t3\t1",
    ])
    #expect(
      read[2...] == [["Theme", "Green", "Amber"], ["Barns", "4", "2"], ["Lanes", "3", "1"]])
  }
}
