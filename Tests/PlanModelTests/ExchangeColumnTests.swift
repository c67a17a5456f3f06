import PlanModel
import Testing

@Suite struct `Waymark's own columns` {
  @Test func `every heading stands for one column`() {
    let headings = ExchangeColumn.allCases.map { $0.heading.lowercased() }
    #expect(Set(headings).count == headings.count)
  }

  @Test(arguments: ["=1+1", "+44", "-5", "@name", "\tx", "\rx", "\nx", "'=x", "''=x", "'-"])
  func `what a spreadsheet would run is guarded, and taken back as it was`(text: String) {
    let guarded = FormulaGuard.guarded(text)
    #expect(guarded == "'" + text)
    #expect(FormulaGuard.taken(from: guarded) == text)
  }

  @Test(arguments: ["", "plain", "'quoted'", "5-6", "'", "’=", "1=1"])
  func `other text is left alone`(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.taken(from: text) == text)
  }
}
