import PlanModel
import Testing

struct FinancialYearTests {
  @Test(arguments: ["2024-25", "2024/25", "2024–25", "2024-2025", "2024/2025", "24/25", "2024 25"])
  func `a financial year is the same however it is printed`(text: String) {
    #expect(FinancialYear(text)?.description == "2024-25")
  }

  @Test(arguments: [
    "2024-26", "2024-2026", "2024", "2024-5", "4-5", "2025-25", "", "abc-de", "2024-25-26",
  ])
  func `two years that do not follow each other are no financial year`(text: String) {
    #expect(FinancialYear(text) == nil)
  }

  @Test func `a financial year runs from April to March`() throws {
    let year = try #require(FinancialYear("2024-25"))
    #expect(year.firstMonth?.description == "2024-04")
    #expect(year.lastMonth?.description == "2025-03")
  }

  @Test func `a financial year may end a century`() {
    #expect(FinancialYear("1999-00")?.description == "1999-00")
    #expect(FinancialYear("1999-2000")?.lastMonth?.description == "2000-03")
  }

  @Test func `financial years are ordered by their start`() throws {
    let early = try #require(FinancialYear("2023-24"))
    let late = try #require(FinancialYear("2024-25"))
    #expect(early < late)
  }
}
