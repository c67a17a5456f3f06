import PlanModel
import Testing

/// Columns that only a time heads, and that hold how the actions stood then.
struct PeriodColumnTests {
  private func tracker(_ headings: String, _ cells: [String], title: String = "") throws -> Paper {
    let rows = cells.enumerated().map { "| W\($0 + 1) | Thatch barn \($0 + 1) | \($1) | Said. |" }
    return try paper(
      title + "\n\n| Ref | Action | \(headings) | Commentary |\n|---|---|---|---|---|\n"
        + rows.joined(separator: "\n"))
  }

  @Test(arguments: ["Q3 | Q4", "Quarter 3 | Quarter 4", "Dec 2024 | Mar 2025", "June | September"])
  func `the last time's column is how the actions stand now`(headings: String) throws {
    let paper = try tracker(headings, ["A | G", "G | R", "- | Complete"], title: "Plan, 2024/25")
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .offTrack, nil])
    #expect(paper.actions.map(\.stage.canonical) == [nil, nil, .complete])
  }

  @Test func `the column before tells how they stood then`() throws {
    let dated = try tracker("Dec 2024 | Mar 2025", ["A | G", "G | R"]).actions[0]
    #expect(dated.updates.map(\.rating.canonical) == [.atRisk, .onTrack])
    let undated = try tracker("June | September", ["A | G", "G | R"]).actions[0]
    #expect(undated.movement.from == "A")
  }

  @Test func `beside a column of the rating now a quarter's is of before`() throws {
    let action = try tracker("Q3 | RAG", ["Amber | Green", "Green | Red"]).actions[0]
    #expect(action.rating.canonical == .onTrack)
    #expect(action.movement.from == "Amber")
  }

  @Test func `columns of figures under quarters are no ratings`() throws {
    let paper = try tracker("Q3 | Q4", ["12 | 14", "3 | 9"], title: "Plan, 2024/25")
    #expect(paper.actions.map(\.rating.printed) == [nil, nil])
    #expect(paper.actions[0].fields.contains { $0.heading == "Q4" && $0.text == "14" })
  }

  @Test func `what a key of letters says in sentences is what the letters mean`() throws {
    let paper = try tracker(
      "Q3 | Q4", ["A | B", "G | A"],
      title: "Plan, 2024/25\n\n1.4 B means the action is finished and closed. G means it will be "
        + "finished by the due date. A means there is doubt about the date.")
    #expect(paper.legend.terms.map(\.term) == ["B", "G", "A"])
    #expect(paper.actions.map(\.stage.canonical) == [.complete, nil])
    #expect(paper.actions.map(\.rating.canonical) == [nil, .atRisk])
  }

  @Test func `words of the weeks before the latest verdict are of the same time`() throws {
    let paper = try paper(
      """
      | Ref | Action | Nov 2031 | Mar 2032 | Move | Update to 28 February 2032 |
      |---|---|---|---|---|---|
      | W1 | Thatch the barns | A | G | ▲ | The reed has come. |
      | W2 | Line the flues | G | R | ▼ | The clay is wet. |
      """)
    #expect(paper.actions.map(\.update) == ["The reed has come.", "The clay is wet."])
    #expect(paper.actions.map(\.rating.canonical) == [.onTrack, .offTrack])
    #expect(paper.actions.map(\.movement.printed) == ["▲", "▼"])
    #expect(paper.actions[0].updates.map(\.text) == [nil, "The reed has come."])
  }

  @Test func `the day a row was updated is not the day its action is due`() throws {
    let actions = try paper(
      """
      Ref,Action,Target date,Status,Date updated
      W1,Thatch the barns,31/03/2033,In progress,06/10/2031
      W2,Line the flues,Ongoing,In progress,01/10/2031
      """, named: "barns.csv"
    ).actions
    #expect(actions.map(\.timescale.printed) == ["31/03/2033", "Ongoing"])
  }

  @Test func `a due date that was put back and a column of direction are read`() throws {
    let action = try paper(
      """
      | Ref | Action | Due | Revised due | RAG | Direction |
      |---|---|---|---|---|---|
      | W1 | Thatch the barns | 30-Jun-25 | 30-Sep-25 | Green | Improved |
      | W2 | Line the flues | 31-Mar-26 | | Green | Same |
      """
    ).actions
    #expect(action.map(\.timescale.end?.description) == ["2025-09-30", "2026-03-31"])
    #expect(action.map(\.movement.printed) == ["Improved", "Same"])
  }

  @Test func `a year before the words action plan counts no actions`() throws {
    let paper = try tracker(
      "Q3 | Q4", ["Amber | Green", "Green | Red"],
      title: "Plan, 2024/25\n\nGreen barns by 2035 - action plan of the county at the year's end.")
    #expect(paper.claims.allSatisfy { $0.value != 2035 })
  }
}
