import PlanModel
import Testing

struct PartialDateTests {
  @Test(arguments: ["2025", "2025-04", "2025-04-30", "2024-02-29", "1900", "2200-12-31"])
  func `a date in ISO 8601 is printed as it was read`(text: String) {
    #expect(PartialDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "2025-13", "2025-00", "2025-02-29", "2025-04-31", "2025-04-00", "1899", "2201",
    "2025-04-30-01",
    "April 2025", "2025-", "-2025", "2025-04-", "25",
  ])
  func `what no calendar has is no date`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func `a day needs its month`() {
    #expect(PartialDate(year: 2025, day: 4) == nil)
  }

  @Test func `a century is a leap year only every fourth time`() {
    #expect(PartialDate(year: 2000, month: 2, day: 29) != nil)
    #expect(PartialDate(year: 1900, month: 2, day: 29) == nil)
  }

  @Test(arguments: [
    ("2025", "2025-01-01", "2025-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025-09", "2025-09-01", "2025-09-30"), ("2025-04-15", "2025-04-15", "2025-04-15"),
  ])
  func `a date runs from the first to the last day it can mean`(
    text: String, first: String, last: String
  ) throws {
    let date = try #require(PartialDate(iso: text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
  }

  @Test func `dates are ordered by the last day they can mean`() {
    let texts = ["2024-12", "2025-03", "2025-03-31", "2025-04-01", "2025-04", "2025"]
    let dates = texts.compactMap { PartialDate(iso: $0) }
    #expect(dates.count == texts.count)
    for (one, other) in zip(dates, dates.dropFirst()) { #expect(!(other < one)) }
    #expect(dates[1] < dates[3])
    #expect(!(dates[1] < dates[2]))
  }
}
