import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `What papers say of difficulty` {
  private func settings(_ pairs: [(String, String)]) throws -> ReportSettings {
    let terms = pairs.map { term, meaning in
      SettingsNode.Entry(
        key: term, line: 2, value: SettingsNode(.text(meaning), line: 2))
    }
    return try ReportSettings(
      SettingsNode(
        .entries([.init(key: "scale", line: 1, value: SettingsNode(.entries(terms), line: 2))]),
        line: 1))
  }

  private let strange = [
    ReportedAction.sample("1", rating: "Wobbling", legend: Legend()),
    .sample("2", rating: "Fine", legend: Legend()),
  ]

  private func papers(_ source: ReportSource) throws -> [WrittenReport] {
    [
      ExceptionReport.written(from: source),
      try #require(HighlightReport.written(from: source, theme: "Travel")),
    ]
  }

  @Test func `a rating that no key explains is asked about, and nothing is said to be well`() throws
  {
    let source = ReportSource.sample(strange, legend: Legend())
    let report = ExceptionReport.written(from: source)
    #expect(
      report.prose.contains("One priority action is rated Wobbling, whose meaning no key gives."))
    let question =
      "Does “Wobbling” mean on track, at risk or off track? The settings say it under “scale”."
    for paper in try papers(source) {
      #expect(!paper.prose.contains { $0.hasPrefix("No action") })
      #expect(paper.openQuestions.contains { $0.question == question })
    }
    let officers = DashboardReport.written(from: source).forOfficers
    #expect(officers.tables.contains { $0.rows.contains { $0.cells.last?.plain == question } })
    #expect(
      officers.table("Whether the paper is fit to be issued")?.contains([
        "Every rating is a word whose meaning is known", "2 to look at", "“Fine”, “Wobbling”",
      ]) == true)
  }

  @Test func `settings give ratings their meaning`() throws {
    let settings = try settings([("Wobbling", "offTrack"), ("Fine", "onTrack")])
    let source = ReportSource.sample(strange, legend: Legend(), settings: settings)
    let report = ExceptionReport.written(from: source)
    #expect(report.prose.contains("One priority action is rated Wobbling."))
    #expect(report.tables.first?.caption == "Actions rated Wobbling")
    #expect(!report.prose.contains { $0.contains("no key") })
    #expect(throws: InvalidSettings.self) { try self.settings([("Wobbling", "bad")]) }
  }

  @Test func `of a plan without ratings no paper says that nothing is in difficulty`() throws {
    let source = ReportSource.sample([.sample("1", rating: nil), .sample("2", rating: nil)])
    for paper in try papers(source) {
      #expect(paper.prose.contains { $0.hasPrefix("The papers give no ratings, so nothing") })
      #expect(!paper.prose.contains { $0.hasPrefix("No action") })
    }
    let dashboard = DashboardReport.written(from: source)
    #expect(!dashboard.prose.contains { $0.contains("in difficulty") })
  }

  @Test func `of a plan rated in part only what has a rating is spoken of`() {
    let report = ExceptionReport.written(from: .sample([.sample("1"), .sample("2", rating: nil)]))
    #expect(
      report.prose.contains("No action that has a rating is rated as being in difficulty."))
    #expect(report.prose.contains("One action has no rating in the papers."))
  }

  @Test func `each list is counted under its own name`() {
    let report = ExceptionReport.written(
      from: .sample([
        .sample("1", rating: "Action"), .sample("L1", rating: "Action", list: "long list"),
        .sample("L2", rating: "Action", list: "long list"),
      ]))
    #expect(
      report.prose.contains(
        "1 priority action and 2 long list actions are rated Action: will miss its date."))
  }

  @Test func `what a lead says of an action off track stands in every paper alike`() throws {
    let action = ReportedAction.sample(
      "L1", rating: "Action", list: "long list", update: "The pump was ordered again.")
    let source = ReportSource.sample([.sample("1", reason: "Rain."), action])
    let row = try #require(
      ExceptionReport.written(from: source).table("Actions rated Action")?.last)
    #expect(row.contains("The pump was ordered again."))
    #expect(!row.contains { $0.contains("To write") })
    let dashboard = DashboardReport.written(from: source).prose
    #expect(dashboard.contains { $0.hasSuffix("The pump was ordered again.") })
    #expect(
      !BriefingReport.written(from: source).prose.contains("What is wrong, and what is being done?")
    )
  }

  @Test func `at most one thing is asked of a row, where the paper has a place for it`() throws {
    let report = ExceptionReport.written(
      from: .sample([
        .sample("1", rating: "Action"),
        .sample("2", rating: "Action", update: nil),
        .sample("3", rating: "Action", reason: "Rain.", mitigation: "Pumps."),
      ]))
    let table = try #require(report.table("Actions rated Action"))
    for row in table { #expect(row.count { $0.contains("To write") } <= 1) }
    #expect(
      table[1].contains(
        "To write: why is it rated so, and what is being done to bring it back on track?"))
    #expect(!table[3].contains { $0.contains("To write") })
  }

  @Test func `an action that its paper says has not changed was rated so before`() throws {
    var action = ReportedAction.sample("1", rating: "Action", reason: "Rain.", mitigation: "Pumps.")
    action.action.movement = StatedMovement(printed: "No change", from: nil)
    let report = ExceptionReport.written(from: .sample([action]))
    #expect(report.table("Actions rated Action")?.last?.contains("2 quarters or more") == true)
  }

  @Test func `actions off track are named where nothing tells what their failing would cost`() {
    let report = DashboardReport.written(
      from: .sample([.sample("1", impact: nil), .sample("2", rating: "Action", impact: nil)]))
    #expect(report.prose.contains("These are the actions rated Action:"))
    #expect(report.prose.contains("- (Ref 2) Do thing 2 for the county."))
  }

  @Test func `highlights part what was done from what does not go as planned`() throws {
    var target = ReportedAction.sample("3")
    target.action.timescale = Timescale(printed: "March 2027")
    let report = try #require(
      HighlightReport.written(
        from: .sample(
          [
            .sample("1", update: "Ten were fitted."),
            .sample("2", rating: "Action", update: "The builder left."),
            .sample("4", update: "Work has stopped for want of staff."),
            .sample("5", rating: nil, update: "Both sites were found."), target,
          ], before: [[target, .sample("5", rating: nil, update: "A search began.")]]),
        theme: "Travel"))
    let done = try #require(report.table("What was done in 2024-25 Q3"))
    #expect(done.dropFirst().map { $0[0] } == ["1", "5"])
    #expect(done.last?[2] == "To write: how is it rated?")
    #expect(report.prose.contains("To write: What help does Ref 2 need, and from whom?"))
    #expect(report.prose.contains("To write: What help does Ref 4 need, and from whom?"))
    #expect(report.prose.contains("To write: What was done about Ref 3?"))
    #expect(
      report.table("What comes next, by its date")?.last == [
        "March 2027", "3", "Do thing 3 for the county.",
      ])
  }

  @Test func `highlights put no action under what was done whose rating nobody can tell`() throws {
    let report = try #require(
      HighlightReport.written(
        from: .sample(
          [
            .sample("1", update: "Ten were fitted."),
            .sample("2", rating: "Failing", update: "It fell.", legend: Legend()),
          ]), theme: "Travel"))
    #expect(report.table("What was done in 2024-25 Q3")?.dropFirst().map { $0[0] } == ["1"])
    #expect(
      report.table("What is said of those whose rating no key explains")?.last?.last == "It fell.")
  }

  @Test func `highlights of a paper of a month say how much time it tells of`() throws {
    var source = ReportSource.sample([.sample("1", update: "Ten were fitted.")])
    source.now.period = try #require(Period("March 2025"))
    let march = try #require(Period("March 2024"))
    source.before = [ReportedPeriod(period: march, actions: [.sample("1", update: "Begun.")])]
    let report = try #require(HighlightReport.written(from: source, theme: "Travel"))
    #expect(report.table("What was done in the year to March 2025") != nil)
  }

  @Test func `several themes that fit a name are told`() {
    let source = ReportSource.sample([
      .sample("1", theme: "Council estate"), .sample("2", theme: "Estate and land"),
    ])
    #expect(
      HighlightReport.themes(of: source, like: "estate") == ["Council estate", "Estate and land"])
    #expect(HighlightReport.themes(of: source, like: "sea") == [])
  }

  @Test func `highlights take the date that an action's own words name`() throws {
    var action = ReportedAction.sample("1")
    action.action.text = "Open two depots by March 2026."
    let report = try #require(
      HighlightReport.written(from: .sample([action]), theme: "Travel"))
    #expect(
      report.table("What comes next, by its date")?.last == [
        "March 2026", "1", "Open two depots by March 2026.",
      ])
  }
}
