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

  @Test(arguments: [
    "March 2025", "Mar-25", "3 May", "1.", "1.10", "007", "1,200", "40%", "1/2", "2011-12",
    "2E10", "01/03/2025", "True", "12345678901234567",
  ])
  func `what a spreadsheet would save as another text is kept behind an apostrophe`(text: String) {
    #expect(FormulaGuard.kept(text) == "'" + text)
    #expect(FormulaGuard.taken(from: FormulaGuard.kept(text)) == text)
    #expect(FormulaGuard.taken(from: FormulaGuard.kept("'" + text)) == "'" + text)
  }

  @Test(arguments: [
    "T1", "6", "4.5", "0.5", "2025-26", "2025-26 Q3", "1.2.3", "Q3", "M/L", "May be late", "",
    "£1,200",
  ])
  func `what stays as it is bears none`(text: String) {
    #expect(FormulaGuard.kept(text) == text)
    #expect(FormulaGuard.taken(from: text) == text)
  }
}
