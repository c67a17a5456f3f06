import PlanModel
import Testing

/// Entries of a key's list without a mark behind their term.
struct BareTermTests {
  private func terms(_ key: String) throws -> [String] {
    try paper(key).legend.terms.map { "\($0.term): \($0.definition ?? "-")" }
  }

  @Test func `a stage among ratings has its meaning behind it as they have`() throws {
    #expect(
      try terms(
        """
        - Complete Delivered and closed by the Barn Board
        - On track Expected to be thatched by the date
        - Off track Will not be thatched by the date
        - Not started Agreed start not yet reached
        """) == [
          "Complete: Delivered and closed by the Barn Board",
          "On track: Expected to be thatched by the date",
          "Off track: Will not be thatched by the date",
          "Not started: Agreed start not yet reached",
        ])
  }

  @Test func `what is to be completed is no term`() throws {
    #expect(
      try terms(
        """
        - complete the thatching of the north barn
        - On track: expected to be thatched by the date
        - Off track: will not be thatched by the date
        """
      ).count == 2)
  }
}
