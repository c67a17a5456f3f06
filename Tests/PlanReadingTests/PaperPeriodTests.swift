import PlanModel
import Testing

/// Which of the times that a paper names is the one it reports on.
struct PaperPeriodTests {
  private func period(_ lines: String) throws -> String? {
    try paper(
      lines + "\n\n| Ref | Action | Status |\n|---|---|---|\n| W1 | Thatch it | Green |\n"
    ).period?.label
  }

  @Test func `the year that a plan reaches for is not the one that its report is of`() throws {
    #expect(
      try period("NET ZERO WOLMER 2041: PROGRAMME REPORT\n\n12 June 2025\n\nAll is as it was.")
        == nil)
  }

  @Test func `a half-year report is of half of the year that it names`() throws {
    #expect(try period("Climate plan: mid-year review 2025/26") == "September 2025")
    #expect(try period("Climate plan: annual review 2024/25") == "2024-25")
  }

  @Test func `a meeting's date is not what its report is of`() throws {
    #expect(
      try period("Report to Cabinet, 8 July 2025\n\nCLIMATE PLAN: YEAR-END PERFORMANCE 2024/25")
        == "2024-25")
  }

  @Test func `when the next report comes is not what this one is of`() throws {
    #expect(
      try period(
        "Wolmer Council\n\nThe position is as at 12\nSeptember 2025, when all was well with it.\n\nThe next report comes on 12 December 2025"
      )
        != "December 2025")
  }

  @Test(arguments: [
    ("HIGH WOLMER NATIONAL PARK AUTHORITY", "High Wolmer National Park Authority"),
    ("Wolmer Vale Combined Authority", "Wolmer Vale Combined Authority"),
  ])
  func `authorities that are no councils are named`(line: String, name: String) throws {
    #expect(try paper(line + "\n\nClimate report\n").council == name)
  }
}
