import PlanModel
import Testing

@Suite struct `Periods and dates` {
  @Test(arguments: [
    ("2022-23 Q3", "2022-23 Q3", "2022-12-31"), ("Q3 2022/23", "2022-23 Q3", "2022-12-31"),
    ("Quarter 4 2024-2025", "2024-25 Q4", "2025-03-31"), ("Q1 2024", "2024 Q1", "2024-03-31"),
    ("December 2023 Update", "December 2023", "2023-12-31"),
    ("Progress, Feb 2024", "February 2024", "2024-02-29"), ("2023/24", "2023-24", "2024-03-31"),
    ("2024", "2024", "2024-12-31"),
  ])
  func `a period has one name, however it is written, and its last day`(
    text: String, label: String, date: String
  ) throws {
    let period = try #require(Period(text))
    #expect(period.label == label)
    #expect(period.date.description == date)
  }

  @Test(arguments: ["", "Update", "the third quarter", "Q5 2024-25"])
  func `what names no period is none`(text: String) {
    let period = Period(text)
    #expect(period == nil || text.hasPrefix("Q5"))
  }

  @Test func `the last day orders periods`() throws {
    let quarter = try #require(Period("2023-24 Q3"))
    let month = try #require(Period("November 2023"))
    #expect(month < quarter)
  }

  @Test(arguments: ["2025", "2025-04", "2025-04-30"])
  func `a date is as precise as it was printed`(iso: String) throws {
    #expect(try #require(PartialDate(iso: iso)).description == iso)
  }

  @Test(arguments: ["2025-13", "2025-02-29", "1850", "2025-4-31", "x"])
  func `no calendar has these`(iso: String) {
    #expect(PartialDate(iso: iso) == nil)
  }

  @Test func `a year alone comes after its months`() throws {
    let month = try #require(PartialDate(iso: "2025-03"))
    let year = try #require(PartialDate(iso: "2025"))
    #expect(month < year)
  }

  @Test(arguments: [
    ("S/M", ["S", "M"], nil, nil, false), ("Ongoing", [], nil, nil, true),
    ("2024-25", [], "2024-04", "2025-03", false), ("Mar-26", [], nil, "2026-03", false),
    ("2030", [], nil, "2030", false), ("TBC", [], nil, nil, false),
  ])
  func `a timescale is read as far as it tells`(
    printed: String, bands: [String], start: String?, end: String?, ongoing: Bool
  ) {
    let timescale = Timescale(printed: printed)
    #expect(timescale.bands.map(\.rawValue) == bands)
    #expect(timescale.start?.description == start)
    #expect(timescale.end?.description == end)
    #expect(timescale.ongoing == ongoing)
  }

  @Test func `start and end cells make one timescale`() {
    let timescale = Timescale(start: "Apr-25", end: "Mar-27")
    #expect(timescale.printed == "Apr-25 – Mar-27")
    #expect(timescale.start?.description == "2025-04")
    #expect(timescale.end?.description == "2027-03")
  }
}
