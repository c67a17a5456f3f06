import PlanModel
import Testing

struct TimescaleTests {
  @Test(arguments: [
    ("2024-25", "2024-04", "2025-03"),
    ("2023-24 2024-25", "2023-04", "2025-03"),
    ("2024/25, 2023/24", "2023-04", "2025-03"),
    ("Apr-25 to Mar-27", "2025-04", "2027-03"),
    ("April 2025 – March 2027", "2025-04", "2027-03"),
    ("1 April 2025 to 31 March 2026", "2025-04-01", "2026-03-31"),
    ("2025 to 2030", "2025", "2030"),
  ])
  func `a range has a start and an end, as precise as printed`(
    text: String, start: String, end: String
  ) {
    let time = Timescale(printed: text)
    #expect(time.printed == text)
    #expect(time.start?.description == start)
    #expect(time.end?.description == end)
  }

  @Test(arguments: [
    ("March 2026", "2026-03"), ("By March 2026", "2026-03"), ("Mar-26", "2026-03"),
    ("Sept 2026", "2026-09"), ("31 March 2026", "2026-03-31"), ("31st March 2026", "2026-03-31"),
    ("2030", "2030"), ("By 2030", "2030"), ("Q3 2025", "2025-09"),
    ("Q2 2025-26", "2025-09"), ("2025/26 Q4", "2026-03"),
    ("March 31, 2026", "2026-03-31"), ("March 31 2026", "2026-03-31"),
    ("31/03/2026", "2026-03-31"), ("2026-03-31", "2026-03-31"), ("01/4/26", "2026-04-01"),
    ("03/2026", "2026-03"),
  ])
  func `a single date is an end, as precise as printed`(text: String, end: String) {
    let time = Timescale(printed: text)
    #expect(time.start == nil)
    #expect(time.end?.description == end)
    #expect(!time.ongoing)
  }

  @Test(arguments: [
    ("March 2025 (revised from March 2024)", "2025-03"), ("2024 (was 2023)", "2024"),
    ("March 2024 revised to May 2025", "2025-05"), ("December 2024 / March 2025", "2025-03"),
    ("Spring 2025", "2025-05"), ("Winter 2024/25", "2025-02"),
  ])
  func `of two dates the one that holds now is the end`(text: String, end: String) {
    let time = Timescale(printed: text)
    #expect(time.printed == text)
    #expect(time.start == nil)
    #expect(time.end?.description == end)
  }

  @Test(arguments: [
    ("Ongoing from April 2023", "2023-04"), ("April 2023 onwards", "2023-04"),
    ("2024/25 onwards", "2024-04"), ("post 2030", "2030"), ("2030+", "2030"),
  ])
  func `what only begins has no end`(text: String, start: String) {
    let time = Timescale(printed: text)
    #expect(time.start?.description == start)
    #expect(time.end == nil)
  }

  @Test func `a year may say that it is a financial one`() {
    #expect(Timescale(printed: "FY25/26").end?.description == "2026-03")
  }

  @Test func `a bid from a fund does not begin with its date`() {
    #expect(Timescale(printed: "Bid from the fund by 2026").end?.description == "2026")
  }

  @Test func `from a month on has a start only`() {
    let time = Timescale(printed: "From April 2025")
    #expect(time.start?.description == "2025-04")
    #expect(time.end == nil)
  }

  @Test(arguments: ["Ongoing", "on-going", "Continuous", "Ongoing to 2030"])
  func `ongoing is said, not dated`(text: String) {
    let time = Timescale(printed: text)
    #expect(time.ongoing)
    #expect(time.start == nil)
  }

  @Test func `an ongoing action may still have an end`() {
    #expect(Timescale(printed: "Ongoing to 2030").end?.description == "2030")
  }

  @Test(arguments: ["TBC", "ТВС", "To be confirmed", "32/13/2026", "when funding allows"])
  func `what is no date gives none and is kept as printed`(text: String) {
    let time = Timescale(printed: text)
    #expect(time.printed == text)
    #expect(time.start == nil && time.end == nil && !time.ongoing && time.bands.isEmpty)
  }

  @Test func `bands are kept in printed order`() {
    #expect(Timescale(printed: "S/M").bands == [.short, .medium])
    #expect(Timescale(printed: "L / S").bands == [.long, .short])
    #expect(Timescale(printed: "Medium term").bands == [.medium])
  }

  @Test func `a start cell and an end cell are read together`() {
    let time = Timescale(start: "Apr-25", end: "Mar-27")
    #expect(time.printed == "Apr-25 – Mar-27")
    #expect(time.start?.description == "2025-04")
    #expect(time.end?.description == "2027-03")
  }

  @Test func `ongoing in either cell leaves that date open`() {
    let begun = Timescale(start: "Ongoing", end: "Mar-27")
    #expect(begun.ongoing && begun.start == nil)
    #expect(begun.end?.description == "2027-03")
    let endless = Timescale(start: "Jul-25", end: "Ongoing")
    #expect(endless.ongoing && endless.end == nil)
    #expect(endless.start?.description == "2025-07")
  }

  @Test func `two empty cells say nothing`() {
    #expect(Timescale(start: "", end: "").isEmpty)
    #expect(Timescale().isEmpty)
  }
}
