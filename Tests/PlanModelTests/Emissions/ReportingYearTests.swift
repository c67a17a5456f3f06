import PlanModel
import Testing

struct ReportingYearTests {
  @Test(arguments: [
    ("2019", "2019"), ("2019-20", "2019-20"), ("2019/20", "2019-20"), ("FY 2019/2020", "2019-20"),
    ("19/20", "2019-20"), ("Year 2021", "2021"),
  ])
  func `a year is read with its kind`(text: String, normal: String) {
    #expect(ReportingYear(text)?.description == normal)
  }

  @Test(arguments: ["2019-21", "1850", "20", "", "2019 total", "2,019", "Q1 2019"])
  func `anything else is no year`(text: String) {
    #expect(ReportingYear(text) == nil)
  }

  @Test func `a financial year lies a quarter after the calendar year that it starts in`() throws {
    let financial = try #require(ReportingYear("2019-20"))
    #expect(financial.years(since: .calendar(2019)) == 0.25)
    #expect(ReportingYear.calendar(2030).years(since: financial) == 10.75)
    let all = ["2020", "2019-20", "2019"].compactMap { ReportingYear($0) }
    #expect(all.sorted().map(\.description) == ["2019", "2019-20", "2020"])
  }

  @Test func `the next years are of the same kind, up to a bound`() {
    #expect(ReportingYear.calendar(2019).advanced(by: 3) == .calendar(2022))
    #expect(ReportingYear("1998-99")?.advanced(by: 1) == ReportingYear("1999-2000"))
    #expect(ReportingYear.calendar(2199).advanced(by: 1) == nil)
    #expect(ReportingYear.calendar(2000).advanced(by: .max) == nil)
  }
}
