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
        == "June 2025")
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

  @Test func `what a paper covers is its period, and not when the next will come`() throws {
    #expect(
      try period(
        "Barn plan: year 3 report\n\n*Published October 2031. Covers September 2030 to August 2031.*"
          + "\n\nOur Year 4 report will come out in October 2032. Before then we will thatch:")
        == "August 2031")
    #expect(
      try period(
        "A card says who leads, what the barn costs and where things stand at 30 September 2031.")
        == "September 2031")
  }

  @Test func `a column of what was done since a month is not of that month`() throws {
    let paper = try paper(
      "| Ref | Action | Progress since 1 April 2031 |\n|---|---|---|\n| W1 | Thatch it | Half is. |"
    )
    #expect(paper.period == nil)
    #expect(paper.actions.map(\.update) == ["Half is."])
  }

  @Test(arguments: [
    ("Item 8 Barn Action Plan 2023-2030: half-year progress", "Barn Action Plan"),
    ("Title: Barn Route Map 2023-2030 - Annual Progress Report 2031/32", "Barn Route Map"),
    ("Our Barn Plan 2024-2030", "Barn Plan"),
    ("Section 4: Barn Action Plan", "Barn Action Plan"),
    ("Barn Plan: Year Report\n\nText.\n\n4. finishing the roof plan\n\nText.", "Barn Plan"),
    ("Wolmer BC - Barn Plan\n\nText.\n\nBarn Plan 2023-30: report", "Barn Plan"),
  ])
  func `a plan is called by its name alone`(title: String, name: String) throws {
    let text = title + "\n\n| Ref | Action | Status |\n|---|---|---|\n| W1 | Thatch it | Green |"
    #expect(try paper(text).plan == name)
  }

  @Test(arguments: [
    ("HIGH WOLMER NATIONAL PARK AUTHORITY", "High Wolmer National Park Authority"),
    ("Wolmer Vale Combined Authority", "Wolmer Vale Combined Authority"),
  ])
  func `authorities that are no councils are named`(line: String, name: String) throws {
    #expect(try paper(line + "\n\nClimate report\n").council == name)
  }

  @Test func `a stretch in brackets beneath the title is told up to its end`() throws {
    #expect(
      try period("Board, 12 November 2031\n\nBARN PLAN: DASHBOARD\n\n(1 July to 30 September 2031)")
        == "September 2031")
  }

  @Test func `the date of a decision is not the date that it moved`() {
    #expect(
      Timescale(printed: "March 2031, moved to March 2032 by Cabinet in January 2031").end?
        .description
        == "2032-03")
  }

  @Test func `the year of a budget is not what a paper tells of`() throws {
    #expect(
      try period(
        """
        Wolmer Town Council

        Report to the Council meeting on Monday 10 March 2031

        The climate budget for 2031/32 is £24,000. No more is asked for in this report.
        """) == "March 2031")
  }

  @Test func `a table of to whom and when at the head of a report is text`() throws {
    let paper = try paper(
      """
      Wolmer Council

      Report to:\tBoard
      Date:\t11 September 2031
      Title:\tBarn Plan, yearly report 2030/31
      Key decision:\tNo

      Ref\tAction\tLead\tStatus
      W1\tThatch forty barns\tEstates\tComplete
      W2\tLine the flues\tEstates\tIn progress
      """)
    #expect(paper.prose.map(\.text).contains("Date: 11 September 2031"))
    #expect(paper.actions.map(\.ref) == ["W1", "W2"])
  }
}
