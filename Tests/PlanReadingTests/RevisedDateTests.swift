import PlanModel
import Testing

/// Two columns of dates, and columns that say what is done next.
struct RevisedDateTests {
  @Test func `an action of a band ends when the paper's key says that the band does`() throws {
    let actions = try paper(
      """
      Timescales: Short = by March 2032. Medium = by March 2034. Long = by March 2036.

      | Ref | Action | Timescale |
      |---|---|---|
      | W1 | Thatch the barns | Short |
      | W2 | Line the flues | Medium (May 2033) |
      | W3 | Paint the doors | Ongoing |
      | W4 | Sow the meadow | Long |
      """
    ).actions
    #expect(
      actions.map { $0.timescale.end?.description } == ["2032-03", "2033-05", nil, "2036-03"])
    #expect(actions.map(\.timescale.printed) == ["Short", "Medium (May 2033)", "Ongoing", "Long"])
  }

  @Test(arguments: ["By when", "Target date", "Due", "Timescale"])
  func `two dates under a heading that asks for an end are no stretch`(heading: String) throws {
    let actions = try paper(
      """
      | Ref | Action | \(heading) |
      |---|---|---|
      | W1 | Thatch the barns | 31/08/32 30/11/32 |
      | W2 | Line the flues | March 2033 June 2033 |
      | W3 | Paint the doors | May 2033 |
      """
    ).actions
    #expect(
      actions.map { $0.timescale.end?.description } == ["2032-11-30", "2033-06", "2033-05"])
    let isStretch = heading == "Timescale"
    #expect(
      actions.map { $0.timescale.start?.description }
        == [isStretch ? "2032-08-31" : nil, isStretch ? "2033-03" : nil, nil])
  }

  @Test func `beside a start the target is the end, and a revised one in its place`() throws {
    let actions = try paper(
      """
      Ref,Action,Start,Target date,Revised date (if agreed),RAG
      W1,Thatch the barns,01/09/2031,30/06/2032,,G
      W2,Line the flues,01/04/2031,31/03/2032,30/09/2032,A
      W3,Paint the doors,01/04/2031,31/05/2033,,G
      """, named: "barns.csv"
    ).actions
    #expect(
      actions.map { $0.timescale.start?.description } == ["2031-09-01", "2031-04-01", "2031-04-01"])
    #expect(
      actions.map { $0.timescale.end?.description } == ["2032-06-30", "2032-09-30", "2033-05-31"])
  }

  @Test func `bands whose key names no dates end at none`() throws {
    let actions = try paper(
      """
      Timescales: Short = this year. Medium = the next. Long = after that.

      | Ref | Action | Timescale |
      |---|---|---|
      | W1 | Thatch the barns | Short |
      | W2 | Line the flues | Long |
      """
    ).actions
    #expect(actions.allSatisfy { $0.timescale.end == nil })
  }

  private func end(_ headings: String, _ cells: String) throws -> String? {
    try paper(
      "| Ref | Action | Lead | \(headings) |\n|---|---|---|---|---|\n"
        + "| W1 | Thatch the barns | Estates | \(cells) |\n"
        + "| W2 | Line the flues | Estates | March 2027 | March 2027 |"
    ).actions.first?.timescale.end?.description
  }

  @Test(arguments: [
    ("Target date | Revised date", "March 2025 | June 2026", "2026-06"),
    ("Target | Revised", "March 2025 | June 2026", "2026-06"),
    ("Revised date | Original date", "June 2026 | March 2025", "2026-06"),
    ("Target date | New target date", "March 2025 | -", "2025-03"),
    ("Planned end | Forecast end", "March 2025 | June 2026", "2026-06"),
    ("Deadline | Forecast", "March 2025 | no change", "2025-03"),
  ])
  func `the date that holds now is the date`(headings: String, cells: String, date: String) throws {
    #expect(try end(headings, cells) == date)
  }

  @Test(arguments: [
    "March 2025, now June 2026", "March 2025 (now June 2026)", "March 2025; now due June 2026",
    "March 2025 – now June 2026", "March 2025, put back to June 2026",
    "March 2025 (delayed until June 2026)",
  ])
  func `of two dates in a cell the one that it is now holds`(cell: String) throws {
    let time = try paper(
      "| Ref | Action | Lead | Target date |\n|---|---|---|---|\n"
        + "| W1 | Thatch the barns | Estates | \(cell) |\n"
        + "| W2 | Line the flues | Estates | March 2027 |"
    ).actions.first?.timescale
    #expect(time?.end?.description == "2026-06")
    #expect(time?.start == nil)
  }

  @Test(arguments: [
    "Next", "Path to green", "Action to recover", "What we will do next", "Remedy",
    "Management action",
  ])
  func `a column of what is done next is for getting back on track`(heading: String) throws {
    let action = try paper(
      "| Ref | Action | RAG | Progress | \(heading) |\n|---|---|---|---|---|\n"
        + "| W1 | Thatch the barns | Red | Straw is late. | Buy it elsewhere. |\n"
        + "| W2 | Line the flues | Green | Half lined. | - |"
    ).actions.first
    #expect(action?.mitigation == "Buy it elsewhere.")
  }

  @Test func `one milestone an action is its measure, and its date the action's`() throws {
    let paper = try paper(
      """
      | Ref | Pledge | Lead | Milestone | Rating |
      |---|---|---|---|---|
      | W1 | Thatch | Estates | 40 barns by March 2026 | Green |
      | W2 | Line | Estates | 12 flues by June 2027 | Green |
      | W3 | Paint | Parks | all doors by May 2025 | Red |
      """)
    #expect(
      paper.actions.map(\.measure) == [
        "40 barns by March 2026", "12 flues by June 2027", "all doors by May 2025",
      ])
    #expect(paper.actions.map(\.timescale.end?.description) == ["2026-03", "2027-06", "2025-05"])
  }
}
