import PlanModel
import Testing

struct ExchangeColumnTests {
  @Test func `headings are unique`() {
    #expect(Set(ExchangeColumn.allCases.map(\.heading)).count == ExchangeColumn.allCases.count)
  }

  @Test(arguments: [
    "=SUM(A1)", "+44", "-5", "@name", "\tindented", "\rreturn", "\nline", "'=quoted", "''-2",
  ])
  func `a text that a spreadsheet would run is guarded and taken back`(text: String) {
    let cell = FormulaGuard.guarded(text)
    #expect(cell == "'" + text)
    #expect(FormulaGuard.taken(from: cell) == text)
  }

  @Test(arguments: ["", "Plant trees", "'tis the season", "5 - 3", "’=typographic", "'", "''"])
  func `any other text goes out and comes in as it is`(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.taken(from: text) == text)
  }

  @Test func `guarding twice and taking twice give the text back`() {
    let twice = FormulaGuard.guarded(FormulaGuard.guarded("=1"))
    #expect(FormulaGuard.taken(from: FormulaGuard.taken(from: twice)) == "=1")
  }
}
