import PlanModel
import Testing

/// Marks of a program that cells lose when they are cleaned.
@Suite struct LeftMarksTests {
  private func marks(_ updates: [String], owner: String = "Parks", sheet: Bool = true) throws
    -> [String]
  {
    let rows = updates.enumerated().map { place, update in
      sheet
        ? "H\(place + 1),Plant hedge number \(place + 1),\(owner),In progress,\"\(update)\""
        : "| H\(place + 1) | Plant hedge number \(place + 1) | \(owner) | In progress | \(update) |"
    }
    let head =
      sheet
      ? ["Ref,Action,Lead,Status,Update"]
      : ["| Ref | Action | Lead | Status | Update |", "|---|---|---|---|---|"]
    let paper = try paper(
      (head + rows).joined(separator: "\n"), named: sheet ? "plan.csv" : "plan.md")
    return paper.leftMarks.map { "\($0.line) \($0.mark) \($0.beside)" }
  }

  private let plain = "Two miles of it were planted before the frost."

  @Test func `a mark in one cell of running text is kept with its place`() throws {
    #expect(
      try marks([plain, "Half of it is planted.<br>The rest goes in next winter.", plain])
        == ["3 <br> Half of it is planted."])
    #expect(
      try marks([plain, "Half of it <span style=\"color:red\">is planted</span> by now."]).map {
        $0.prefix(7)
      } == ["3 <span"])
    #expect(
      try marks([plain, "Half of it is planted &amp; paid for by now.", plain]).first?.hasPrefix(
        "3 &amp;") == true)
  }

  @Test func `what stands in every row is the converter's`() throws {
    #expect(
      try marks(Array(repeating: "Half of it is planted.<br>The rest comes later.", count: 5))
        == [])
  }

  @Test func `a short cell breaks its line, and a table of bars does so by its form`() throws {
    #expect(try marks([plain, plain], owner: "Schools<br>Capital") == [])
    #expect(
      try marks([plain, "Half of it is planted.<br>The rest comes later."], sheet: false) == [])
  }

  @Test func `bold type that is not closed is kept, and closed is not`() throws {
    #expect(
      try marks([plain, "**Half of it is planted and paid for."], sheet: false).first?.hasPrefix(
        "4 **") == true)
    #expect(try marks([plain, "**Half** of it is planted and paid for."], sheet: false) == [])
  }

  @Test func `figures and signs of the text are no marks`() throws {
    #expect(try marks([plain, "Less than 5 <p 6 and R&D; the rest is planted by now."]) == [])
  }
}
