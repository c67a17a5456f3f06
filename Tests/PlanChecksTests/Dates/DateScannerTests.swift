import PlanModel
import Testing

@testable import PlanChecks

struct DateScannerTests {
  private func dates(_ text: String) -> [String] {
    DateScanner.mentions(in: text).compactMap { $0.date?.description }
  }

  @Test(arguments: [
    ("by 31 March 2026", ["2026-03-31"]), ("in October 2024.", ["2024-10"]),
    ("Sep-22", ["2022-09"]),
    ("(completed Oct 24)", ["2024-10"]), ("the 3rd of May 2025", ["2025-05-03"]),
    ("31/03/2026 to 01.04.2027", ["2026-03-31", "2027-04-01"]), ("Sept 2023", ["2023-09"]),
    ("June 2023 and July 2024", ["2023-06", "2024-07"]),
  ])
  func `dates are read as they are written`(text: String, expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test(arguments: [
    "it may 2 or 3 times", "March on", "12 schools", "in 2024", "May 20% of homes", "2022-23",
    "version 3.12.4", "Augustus 24", "the 2nd", "16th", "on 21 February. 33,400 bins",
    "on 4 March. 22 were sold", "in May 33,400 were sold",
  ])
  func `other words and figures are no dates`(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test(arguments: [
    "", "May", "31", "31 ", "/", "1/2/", "31/", "May-",
    "99999999999999999999 May 2024",
  ])
  func `short and odd texts are read without harm`(text: String) {
    #expect(dates(text).count <= 1)
  }
}
