import PlanModel
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2022-23 Q3", "2022-23 Q3", "2022-12-31"),
    ("Q3 2022/23", "2022-23 Q3", "2022-12-31"),
    ("Quarter 3, 2022-2023", "2022-23 Q3", "2022-12-31"),
    ("quarter 4 of 2022/23", "2022-23 Q4", "2023-03-31"),
    ("Performance at Q1 2024-25 (April to June)", "2024-25 Q1", "2024-06-30"),
    ("Q2 2024/25 update", "2024-25 Q2", "2024-09-30"),
    ("Q2 update (July to September 2025)", "2025-26 Q2", "2025-09-30"),
    ("Q4, January to March 2026", "2025-26 Q4", "2026-03-31"),
  ])
  func `a quarter of the council's year is the same period however it is printed`(
    text: String, label: String, date: String
  ) throws {
    let period = try #require(Period(text))
    #expect(period.label == label)
    #expect(period.date.description == date)
  }

  @Test(arguments: [
    ("Spring 2024", "Spring 2024", "2024-05-31"), ("summer 2024", "Summer 2024", "2024-08-31"),
    ("Progress – Autumn 2024", "Autumn 2024", "2024-11-30"),
    ("Winter 2024", "Winter 2024-25", "2025-02-28"),
    ("Winter 2023/24", "Winter 2023-24", "2024-02-29"),
    ("Quarter 3 2023 to 2024", "2023-24 Q3", "2023-12-31"),
  ])
  func `a season ends as the weather's does`(text: String, label: String, date: String) throws {
    let period = try #require(Period(text))
    #expect(period.label == label)
    #expect(period.date.description == date)
  }

  @Test func `a quarter of a single year is the calendar's`() throws {
    let period = try #require(Period("Q3 2023"))
    #expect(period.label == "2023 Q3")
    #expect(period.date.description == "2023-09-30")
  }

  @Test(arguments: [
    ("December 2023 Update", "December 2023", "2023-12-31"),
    ("Dec-23", "December 2023", "2023-12-31"),
    ("Progress at 30 September 2025", "September 2025", "2025-09-30"),
    ("Sept 2025", "September 2025", "2025-09-30"),
    ("position at february 2024", "February 2024", "2024-02-29"),
  ])
  func `a month with its year is a period`(text: String, label: String, date: String) throws {
    let period = try #require(Period(text))
    #expect(period.label == label)
    #expect(period.date.description == date)
  }

  @Test(arguments: [
    ("Annual review 2023-24", "2023-24", "2024-03-31"), ("Review 2024", "2024", "2024-12-31"),
  ])
  func `a year alone is a period`(text: String, label: String, date: String) throws {
    let period = try #require(Period(text))
    #expect(period.label == label)
    #expect(period.date.description == date)
  }

  @Test(arguments: ["", "Progress summary", "Q5", "Q3", "December", "1234", "Action 2"])
  func `a text that names no time is no period`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `periods are ordered by their last day and then by their label`() throws {
    let labels = ["March 2024", "2023-24", "2023-24 Q4", "Q1 2024-25", "June 2024", "2024"]
    let ordered = try labels.map { try #require(Period($0)) }.sorted().map(\.label)
    #expect(ordered == ["2023-24", "2023-24 Q4", "March 2024", "2024-25 Q1", "June 2024", "2024"])
  }

  @Test func `the same period printed in two ways is equal`() {
    #expect(Period("Q3 2022/23") == Period("2022-23 Quarter 3"))
  }

  @Test(arguments: ["May", "sept", "SEP", "December"])
  func `names of months are known whole and shortened`(word: String) {
    #expect(Period.isMonthName(word))
  }

  @Test(arguments: ["Ma", "Mayor", "Marching", "12", ""])
  func `other words are no months`(word: String) {
    #expect(!Period.isMonthName(word))
  }

  @Test(arguments: [
    ("2024-25 H1", "2024-25 H1", "2024-09-30"), ("H2 2024/25", "2024-25 H2", "2025-03-31"),
    ("First half of 2024/25", "2024-25 H1", "2024-09-30"),
    ("Half-year 2, 2025", "2025 H2", "2025-12-31"),
  ])
  func `half-years are told apart`(text: String, label: String, day: String) throws {
    let period = try #require(Period(text))
    #expect(period.label == label)
    #expect(period.date.description == day)
  }
}
