import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `An appendix` {
  /// An action whose paper prints these cells.
  private func action(
    _ ref: String, _ cells: [(String, String)], theme: String = "Travel", group: String? = nil,
    rating: String? = "Good", list: String? = "priority"
  ) -> ReportedAction {
    var reported = ReportedAction.sample(
      ref, theme: theme, rating: rating, list: list, update: nil)
    reported.action.group = group
    reported.action.fields =
      [PrintedField(heading: "No.", text: ref)]
      + cells.map { PrintedField(heading: $0.0, text: $0.1) }
    return reported
  }

  private func tables(_ actions: [ReportedAction]) -> [ReportTable] {
    AppendixReport.written(from: .sample(actions)).tables.filter { $0.part != nil }
  }

  @Test func `keeps the council's columns, groups and words`() throws {
    func row(_ ref: String, group: String, ward: String) -> ReportedAction {
      action(
        ref, [("What we will do", "Do thing \(ref)."), ("RAG", "Good"), ("Ward", ward)],
        group: group)
    }
    let table = try #require(
      tables([
        row("1", group: "Buses", ward: "Sallow"), row("2", group: "Buses", ward: "Teal"),
        row("3", group: "Rail", ward: "Sallow"),
      ]).first)
    #expect(table.columns.map(\.heading) == ["No.", "What we will do", "RAG", "Ward"])
    #expect(table.rows.map(\.kind) == [.group, .body, .body, .group, .body])
    #expect(table.rows[1].cells.map(\.plain) == ["1", "Do thing 1.", "Good", "Sallow"])
    #expect(table.rows[1].cells[2].shade == .rating(.onTrack))
  }

  @Test func `puts the rating's word before what is left of a cell whose sign is lost`() throws {
    let table = try #require(
      tables([
        action("1", [("Status", "(no change)")]),
        action("2", [("Status", "last quarter)")], rating: "Review"),
        action("3", [("Status", "Action: late")], rating: "Action"),
        action("4", [("Status", "")], rating: nil),
      ]).first)
    #expect(
      table.rows.map { $0.cells[1].paragraphs.map(\.plain) } == [
        ["Good", "(no change)"], ["Review", "(… last quarter)"], ["Action: late"],
        ["Not given"],
      ])
    #expect(
      table.rows.map { $0.cells[1].shade } == [
        .rating(.onTrack), .rating(.atRisk), .rating(.offTrack), nil,
      ])
  }

  @Test func `prints ratings and progress that stand outside the table in columns beside it`()
    throws
  {
    var told = action("2", [("Work", "Fit pumps")], rating: "Action")
    told.action.update = "The pumps are late."
    let table = try #require(tables([action("1", [("Work", "Plant")], rating: nil), told]).first)
    #expect(table.columns.map(\.heading) == ["No.", "Work", "Rating", "Update"])
    #expect(
      table.rows.map { $0.cells.map(\.plain) } == [
        ["1", "Plant", "Not given", ""], ["2", "Fit pumps", "Action", "The pumps are late."],
      ])
    #expect(table.rows[1].cells[2].shade == .rating(.offTrack))
  }

  @Test(arguments: [
    (ReportSettings.ProgressCell.asPrinted, ["GOOD: Going to plan.", "The pumps are in."]),
    (.rated, ["GOOD: Going to plan.", "The pumps are in."]), (.plain, ["The pumps are in."]),
  ])
  func `sets the rating apart that a cell of progress begins with`(
    setting: ReportSettings.ProgressCell, told: [String]
  ) throws {
    var settings = ReportSettings()
    settings.progressCell = setting
    let definition = try #require(
      Legend.goodReviewAction.term(for: "Good", kind: .rating)?.definition)
    let meant = "GOOD: \(definition)."
    var one = action("1", [("Progress", "\(meant) The pumps are in."), ("RAG", "Good: on time")])
    one.action.update = "The pumps are in."
    var bare = action("2", [("Progress", "Good: the pumps are in.")])
    bare.action.update = "the pumps are in."
    let report = AppendixReport.written(from: .sample([one, bare], settings: settings))
    let table = try #require(report.tables.first { $0.part != nil })
    let expected = told.map { $0.hasPrefix("GOOD") ? meant : $0 }
    #expect(table.rows[0].cells[1].paragraphs.map(\.plain) == expected)
    #expect(table.rows[0].cells[2].paragraphs.map(\.plain) == ["Good: on time"])
    let plain = setting == .plain ? "the pumps are in." : "Good: the pumps are in."
    #expect(table.rows[1].cells[1].paragraphs.map(\.plain).last == plain)
  }

  @Test func `tells how an action stood before once and as every paper does`() throws {
    func row(_ status: String, stated: StatedMovement) throws -> [String] {
      var now = action("1", [("Status", status), ("Work", "Plant")], rating: "Review")
      now.action.movement = stated
      let then = action("1", [("Work", "Plant")], rating: "Action")
      let report = AppendixReport.written(from: .sample([now], before: [[then]]))
      let table = try #require(report.tables.first { $0.part != nil })
      return table.rows[0].cells[1].paragraphs.map(\.plain)
    }
    // Whose sign is lost, with and without the word for it.
    let moved = StatedMovement(printed: "Action last quarter", from: "Action")
    #expect(
      try row("Action last quarter)", stated: moved) == ["Review", "(Action last quarter)"])
    #expect(try row("last quarter)", stated: moved) == ["Review", "(Action last quarter)"])
    // What contradicts the period that is held.
    #expect(
      try row("(no change)", stated: StatedMovement(printed: "no change", from: nil)) == [
        "Review", "(Action last quarter)",
      ])
  }

  @Test func `says of an action without a rating among rated ones that none is given`() throws {
    let table = try #require(
      tables([
        action("1", [("Status", "Good"), ("Work", "A")]),
        action("2", [("Status", ""), ("Work", "B")], rating: nil),
      ]).first)
    #expect(table.rows.map { $0.cells[1].plain } == ["Good", "Not given"])
  }

  @Test func `leaves out what the head of the paper says already`() throws {
    func row(_ ref: String) -> ReportedAction {
      action(
        ref, [("Plan", "Climate Strategy"), ("Period", "2024-25 Q3"), ("Work", "Plant \(ref)")])
    }
    let report = AppendixReport.written(from: .sample([row("1"), row("2"), row("3")]))
    let labels = report.sections[1].blocks.compactMap { block -> String? in
      if case .paragraph(_, .labelled(let label)) = block { label } else { nil }
    }
    #expect(labels == [])
    let table = try #require(report.tables.first { $0.part != nil })
    #expect(table.columns.map(\.heading) == ["No.", "Work", "Rating"])
  }

  @Test func `is headed in CSV by what it is of, and its keys follow its actions`() {
    let lines = String(
      decoding: ReportCSV.bytes(of: AppendixReport.written(from: .sample([.sample("1")]))),
      as: UTF8.self
    ).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(4) == [
        "Climate Strategy 2023-2027", "Council,Wolmershire County Council", "Period,2024-25 Q3", "",
      ])
    let key = lines.firstIndex(of: "Rating,Meaning")
    let actions = lines.firstIndex { $0.contains("Do thing 1") }
    #expect(key ?? 0 > actions ?? .max)
  }

  @Test func `gives each list tables of its own`() {
    let report = AppendixReport.written(
      from: .sample([
        action("1", [("Work", "A"), ("RAG", "Good")]),
        action("2", [("Work", "B"), ("RAG", "Good")], theme: "Nature"),
        action("L1", [("Work", "C")], rating: nil, list: "long list"),
      ]))
    let headings = report.sections[1].blocks.compactMap { block -> String? in
      if case .heading(let text, let level) = block { "\(level) \(text.plain)" } else { nil }
    }
    #expect(
      headings == [
        "2 Key", "2 Priority actions", "3 Travel", "3 Nature", "2 Long list actions", "3 Travel",
      ])
    let tables = report.tables.filter { $0.part != nil }
    #expect(tables.map(\.columns.count) == [3, 3, 2])
  }

  @Test func `says once what every row says alike`() throws {
    func row(_ ref: String) -> ReportedAction {
      action(
        ref, [("Council", "Wolmershire County Council"), ("Year", "2024"), ("Theme", "Travel")])
    }
    let report = AppendixReport.written(from: .sample([row("1"), row("2"), row("3")]))
    let table = try #require(report.tables.first { $0.part != nil })
    #expect(table.columns.map(\.heading) == ["No.", "Rating"])
    #expect(report.sections[1].blocks.contains(.paragraph("2024", .labelled("Year"))))
  }

  @Test func `prints refs and bands in letters that can be searched for`() throws {
    var foreign = action("Т1", [("Cost", "М/н"), ("Work", "Тest")])
    foreign.action.ref = "T1"
    foreign.action.refAsPrinted = "Т1"
    foreign.action.cost = LevelReading(printed: "М/н", bands: [.medium, .high])
    let table = try #require(tables([foreign]).first)
    #expect(table.rows[0].cells.prefix(3).map(\.plain) == ["T1", "M/H", "Тest"])
  }

  @Test func `keeps a column in which no row says anything, and tells officers of it`() throws {
    let report = AppendixReport.written(
      from: .sample([
        action("1", [("RAG", "")], rating: nil), action("2", [("RAG", "")], rating: nil),
      ]))
    #expect(report.tables.first { $0.part != nil }?.columns.map(\.heading) == ["No.", "RAG"])
    #expect(
      report.forOfficers.sections.flatMap(\.blocks).contains(.list(["RAG"], isNumbered: false)))
    #expect(!report.forPublication.prose.contains { $0.hasPrefix("Columns without") })
  }

  /// An action whose paper prints when it starts and ends, and these cells.
  private func timed(
    _ ref: String, _ start: String, _ end: String, besides cells: [(String, String)] = []
  ) -> ReportedAction {
    var timed = action(ref, [("Start", start), ("End", end)] + cells)
    timed.action.timescale = Timescale(start: start, end: end)
    return timed
  }

  @Test func `draws bars from start to end beside the plan's own columns of them`() throws {
    let table = try #require(
      tables([
        timed("1", "April 2024", "March 2025"), timed("2", "October 2024", "March 2027"),
        timed("3", "Ongoing", "March 2026"), timed("4", "April 2025", "Ongoing"),
        timed("5", "Ongoing", "Ongoing"), timed("6", "", ""),
      ]).first)
    #expect(table.columns.suffix(3).map(\.heading) == ["2024-25", "2025-26", "2026-27"])
    let whole = ReportBar(start: 0, end: 1)
    #expect(
      table.rows.map { $0.cells.suffix(3).map(\.bar) } == [
        [whole, nil, nil], [ReportBar(start: 0.5, end: 1), whole, whole], [whole, whole, nil],
        [nil, whole, whole], [whole, whole, whole], [nil, nil, nil],
      ])
    #expect(table.rows.allSatisfy { $0.cells.suffix(3).allSatisfy(\.paragraphs.isEmpty) })
    #expect(table.withoutBareBars.columns.map(\.heading) == ["No.", "Start", "End", "Rating"])
  }

  @Test func `draws no bars where the plan prints no columns of starts and ends`() throws {
    let actions = ["2022-23", "2023-24", "Ongoing"].enumerated().map { place, time in
      var reported = action("\(place)", [("Timescale", time)])
      reported.action.timescale = Timescale(printed: time)
      return reported
    }
    let table = try #require(tables(actions).first)
    #expect(table.columns.map(\.heading) == ["No.", "Timescale", "Rating"])
  }

  @Test func `draws the bars of many years in one column`() throws {
    let table = try #require(
      tables([timed("1", "April 2024", "March 2025"), timed("2", "April 2024", "March 2030")]).first
    )
    #expect(table.columns.last?.heading == "2024-25 to 2029-30")
    let sixth = try #require(table.rows[0].cells.last?.bar)
    #expect(abs(sixth.end - 1.0 / 6) < 0.001)
  }

  @Test func `draws bars in the plan's own columns of years where it leaves them blank`() throws {
    let years = ["2025-26", "2026-27"].map { ($0, "") }
    let table = try #require(
      tables([
        timed("1", "April 2025", "March 2026", besides: years),
        timed("2", "Ongoing", "Ongoing", besides: years),
        timed("3", "April 2026", "March 2032", besides: years),
      ]).first)
    #expect(
      table.columns.map(\.heading) == ["No.", "Start", "End", "2025-26", "2026-27", "Rating"])
    let whole = ReportBar(start: 0, end: 1)
    #expect(
      table.rows.map { $0.cells[3...4].map(\.bar) } == [
        [whole, nil], [whole, whole], [nil, whole],
      ])
    #expect(table.withoutBars == table, "they are the plan's columns, and data keep them")
  }

  @Test func `leaves the plan's own columns of years as they are where it has filled them`() throws
  {
    let table = try #require(
      tables([
        timed("1", "April 2025", "March 2026", besides: [("2025-26", "x"), ("2026-27", "")]),
        timed("2", "April 2026", "March 2027", besides: [("2025-26", ""), ("2026-27", "x")]),
      ]).first)
    #expect(
      table.columns.map(\.heading) == ["No.", "Start", "End", "2025-26", "2026-27", "Rating"])
    #expect(table.rows.allSatisfy { $0.cells.allSatisfy { $0.bar == nil } })
  }

  @Test func `leaves out on the page, and says so, what nobody has filled in`() throws {
    let report = AppendixReport.written(
      from: .sample([
        action("1", [("Work", "Plant"), ("RAG", "")], rating: nil),
        action("2", [("Work", "Dig"), ("RAG", "")], theme: "Nature", rating: nil),
      ]))
    let page = report.withoutBlankColumns
    let headings = page.tables.filter { $0.part != nil }.map { $0.columns.map(\.heading) }
    #expect(headings == [["No.", "Work"], ["No.", "Work"]])
    let notes = page.prose.filter { $0.contains("RAG") && $0.contains("left out") }
    #expect(notes == ["No row says anything under “RAG”: that column is left out."])
    #expect(report.tables.filter { $0.part != nil }.allSatisfy { $0.columns.count == 3 })
  }

  @Test func `keeps its keys on the pages of the table that they explain`() {
    let report = AppendixReport.written(from: .sample([action("1", [("RAG", "Good")])]))
    #expect(report.sections[1].orientation == .landscape)
    guard case .heading("Key", 2) = report.sections[1].blocks.first else {
      Issue.record("the actions do not begin with the key")
      return
    }
    #expect(!report.sections[0].blocks.contains(.heading("Key", level: 2)))
  }

  @Test func `begins with its marking, committee and meeting where settings have them`() throws {
    var settings = ReportSettings()
    settings.marking = "OFFICIAL"
    settings.committee = "Environment Committee"
    let report = AppendixReport.written(from: .sample([.sample("1")], settings: settings))
    #expect(report.sections[0].blocks.first == .paragraph("OFFICIAL", .note))
    #expect(
      report.sections[0].blocks.contains(
        .paragraph("Environment Committee", .labelled("Committee"))))
  }
}
