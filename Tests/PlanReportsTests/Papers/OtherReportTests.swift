import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `The other reports` {
  @Test func `exceptions put the worst first, and say for how long`() {
    let bad = ReportedAction.sample("1", rating: "Action", reason: "Rain.", mitigation: "Pumps.")
    let doubt = ReportedAction.sample("2", rating: "Review")
    let report = ExceptionReport.written(
      from: .sample([doubt, bad, .sample("3")], before: [[bad, .sample("2")], [bad]]))
    #expect(
      report.tables.prefix(2).map(\.caption) == ["Actions rated Action", "Actions rated Review"])
    #expect(
      report.table("Actions rated Action")?.last == [
        "1", "Do thing 1 for the county.", "Travel", "Action (no change)", "3 quarters or more",
        "Rain.", "Pumps.",
      ])
    #expect(
      report.table("Actions rated Review")?.last?.suffix(3) == [
        "Review (Good last quarter)", "1 quarter",
        "Work goes on. To write: why is it rated so, and what is being done to bring it back on track?",
      ])
  }

  @Test func `exceptions of a plan without trouble say so`() {
    let report = ExceptionReport.written(from: .sample([.sample("1")]))
    #expect(report.prose.contains("No action is rated as being in difficulty."))
  }

  @Test func `changes tell what fell, went, slipped, rose, came and was reworded`() throws {
    var slipped = ReportedAction.sample("4")
    slipped.action.timescale = Timescale(printed: "2027")
    var planned = ReportedAction.sample("4")
    planned.action.timescale = Timescale(printed: "2025")
    planned.action.text = "Do thing four."
    let report = try #require(
      ChangeReport.written(
        from: .sample(
          [.sample("1", rating: "Action"), .sample("2"), .sample("3"), slipped],
          before: [[.sample("1"), .sample("2", rating: "Review"), .sample("9"), planned]])))
    let headings = report.prose.filter { $0.hasSuffix(")") }
    #expect(
      headings == [
        "Rated worse (1)", "No longer reported (1)", "Date put back or brought forward (1)",
        "Rated better (1)", "New (1)", "Reworded (1)",
      ])
    #expect(
      report.table("Date put back or brought forward")?.last == [
        "4", "Do thing 4 for the county.", "2025", "2027",
      ])
  }

  @Test func `changes need an earlier period`() {
    #expect(ChangeReport.written(from: .sample([.sample("1")])) == nil)
  }

  @Test func `an appendix keeps the council's columns, groups and words`() throws {
    func action(_ ref: String, group: String?) -> ReportedAction {
      var reported = ReportedAction.sample(ref)
      reported.action.group = group
      reported.action.fields = [
        PrintedField(heading: "No.", text: ref),
        PrintedField(heading: "What we will do", text: "Do thing \(ref)."),
        PrintedField(heading: "RAG", text: "Good"), PrintedField(heading: "Ward", text: "Sallow"),
      ]
      return reported
    }
    let report = AppendixReport.written(
      from: .sample([
        action("1", group: "Buses"), action("2", group: "Buses"), action("3", group: "Rail"),
      ]))
    let table = try #require(report.tables.last)
    #expect(table.columns.map(\.heading) == ["No.", "What we will do", "RAG", "Ward"])
    #expect(table.rows.map(\.kind) == [.group, .body, .body, .group, .body])
    #expect(table.rows[1].cells.map(\.plain) == ["1", "Do thing 1.", "Good", "Sallow"])
    #expect(table.rows[1].cells[2].shade == .rating(.onTrack))
  }

  @Test func `an appendix draws time from start to end where the plan has both`() throws {
    func action(_ ref: String, _ years: String) -> ReportedAction {
      var reported = ReportedAction.sample(ref)
      reported.action.timescale = Timescale(printed: years)
      return reported
    }
    let report = AppendixReport.written(
      from: .sample([action("1", "2024-25"), action("2", "2024-25 to 2027-28"), .sample("3")]))
    let table = try #require(report.tables.first { $0.caption == "Travel" })
    #expect(table.columns.last?.heading == "2024-25 to 2027-28")
    #expect(
      table.rows.map { $0.cells.last?.bar } == [
        ReportBar(start: 0, end: 0.25), ReportBar(start: 0, end: 1), nil,
      ])
    #expect(
      table.rows.compactMap { $0.cells.last?.plain } == ["2024-25", "2024-25 to 2027-28", ""])
  }

  @Test func `highlights of a theme say what was done and what comes, and ask for decisions`()
    throws
  {
    let report = try #require(HighlightReport.written(from: .whole, theme: "build"))
    #expect(report.prose.first == "Buildings: highlights, 2024-25 Q3")
    #expect(
      report.table("What comes next, by its date")?.last == [
        "31 March 2025", "2", "The next will be ordered by March 2025.",
      ])
    #expect(report.prose.contains("To write: What help does Ref 2 need, and from whom?"))
    #expect(report.prose.contains("To write: What should the steering group decide?"))
    #expect(HighlightReport.written(from: .whole, theme: "Nature") == nil)
    #expect(HighlightReport.themes(of: .whole).contains("Parks"))
  }

  @Test func `a briefing puts the likely questions with their rows, and is never published`() {
    var late = ReportedAction.sample("5")
    late.action.timescale = Timescale(printed: "June 2024")
    var source = ReportSource.whole
    source.now.actions.append(late)
    let report = BriefingReport.written(from: source)
    #expect(report.forPublication.sections.isEmpty)
    let questions = report.prose.filter { $0.hasSuffix("?") && !$0.hasPrefix("To write") }
    #expect(
      questions == [
        "Why is it rated as going well, when its date has passed?", "Why did it get worse?",
        "What is wrong, and what is being done?",
        "What became of the actions that are no longer reported?", "Was the promise kept?",
        "Do the numbers add up?",
      ])
    #expect(
      report.tables.first?.rows.first?.cells.map(\.plain) == [
        "5", "Do thing 5 for the county: due June 2024, rated Good",
      ])
  }
}

@Suite struct `An annual review` {
  private var review: WrittenReport {
    var source = ReportSource.whole
    source.earlierEdition = EarlierEdition(
      name: "2018-2022",
      actions: [.sample("A1"), .sample("A2"), .sample("A3")],
      links: [
        .init(
          kind: .merged, from: ["net-zero-A1", "net-zero-A2"], to: ["net-zero-1"], note: "One team."
        )
      ])
    source.now.actions[0].action.update = "The Public Works Board (PWB) met. PWB and NFU agree."
    source.now.actions[0].action.elements = ["Mitigation", "Adaptation"]
    return AnnualReport.written(from: source)
  }

  @Test func `says what became of the last edition's actions, and asks about the rest`() {
    #expect(
      review.tables.first { $0.columns.map(\.heading) == ["Before", "Now", "Reason"] }?.rows
        .map { $0.cells.map(\.plain) } == [
          [
            "A1 Do thing A1 for the county. A2 Do thing A2 for the county.",
            "1 Do thing 1 for the county.", "One team.",
          ]
        ])
    #expect(review.prose.contains("To write: What became of A3?"))
  }

  @Test func `counts an action under each element that it serves`() {
    #expect(
      review.table("Actions by element; one may serve several") == [
        ["Element", "Actions"], ["Mitigation", "1"], ["Adaptation", "1"],
      ])
  }

  @Test func `spells acronyms out where a text does, and asks where none does`() {
    #expect(
      review.table("What the acronyms stand for") == [
        ["Acronym", "Stands for"], ["NFU", "To write: what does NFU stand for?"],
        ["PWB", "Public Works Board"],
      ])
  }

  @Test func `leaves the summary in plain English to a person`() {
    #expect(review.openQuestions.contains { $0.question.hasPrefix("In plain English") })
    #expect(review.prose.contains("To write: What are the targets, and what was emitted?"))
  }
}
