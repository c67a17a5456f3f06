import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `The direction of travel` {
  private func directions(_ ratings: [[String?]]) throws -> [String] {
    let periods = ratings.map {
      $0.enumerated().map { ReportedAction.sample("\($0 + 1)", rating: $1, legend: .brag) }
    }
    let report = DashboardReport.written(
      from: .sample(periods[3], before: [periods[2], periods[1], periods[0]], legend: .brag))
    let table = try #require(report.table("How each action was rated, 2023-24 Q4 to 2024-25 Q3"))
    return table.dropFirst().compactMap(\.last)
  }

  @Test func `goes from the first rating that is known to the latest, with the steps`() throws {
    #expect(
      try directions([
        ["Green", "Amber", "Green", nil, "Green"], ["Amber", "Amber", "Amber", nil, "Green"],
        ["Red", nil, "Green", nil, "Green"], ["Red", "Green", "Green", "Green", nil],
      ]) == [
        "Worse Green → Amber → Red", "Better Amber → Green",
        "No change overall Green → Amber → Green",
        "Not known", "Not known",
      ])
  }

  @Test func `stands in every paper, with what is due and what the committee asked`() throws {
    var source = ReportSource.whole
    var late = ReportedAction.sample("5", theme: "Buildings")
    late.action.timescale = Timescale(printed: "June 2024")
    source.now.actions.append(late)
    let papers = [
      DashboardReport.written(from: source), AppendixReport.written(from: source),
      AnnualReport.written(from: source), ExceptionReport.written(from: source),
      try #require(ChangeReport.written(from: source)),
      try #require(HighlightReport.written(from: source, theme: "Buildings")),
    ]
    for paper in papers {
      #expect(paper.prose.contains("Direction of travel"), "\(paper.kind)")
      #expect(paper.prose.contains("Date passed and not marked complete"), "\(paper.kind)")
      #expect(
        paper.openQuestions.contains { $0.question.hasPrefix("What did the committee ask for") },
        "\(paper.kind)")
    }
  }

  @Test func `in brief counts the ways and names what moved`() throws {
    let report = AppendixReport.written(
      from: .sample(
        [.sample("1"), .sample("2", rating: "Action"), .sample("3")],
        before: [[.sample("1", rating: "Review"), .sample("2"), .sample("3")]]))
    #expect(
      report.table("Which way the actions went, 2024-25 Q2 to 2024-25 Q3") == [
        ["Direction", "Actions"], ["Better", "1"], ["Worse", "1"], ["No change", "1"],
      ])
    #expect(
      report.table("How each action was rated, 2024-25 Q2 to 2024-25 Q3")?.dropFirst()
        .map { $0[0] } == ["1", "2"])
  }

  @Test func `heads and closes every paper with what settings say of the meeting`() throws {
    func text(_ text: String) -> SettingsNode { SettingsNode(.text(text), line: 1) }
    func entries(_ pairs: [(String, SettingsNode)]) -> SettingsNode {
      SettingsNode(.entries(pairs.map { .init(key: $0, line: 1, value: $1) }), line: 1)
    }
    let settings = try ReportSettings(
      entries([
        ("committee", text("Scrutiny")), ("marking", text("Part 1")),
        (
          "periods",
          entries([
            (
              "2024-25 Q3",
              entries([
                ("meeting", text("2025-02-11")), ("asked", SettingsNode(.list([]), line: 1)),
              ])
            )
          ])
        ),
      ]))
    let source = ReportSource.sample(
      [.sample("1")], before: [[.sample("1")]], settings: settings)
    let papers = [
      DashboardReport.written(from: source), AppendixReport.written(from: source),
      AnnualReport.written(from: source), ExceptionReport.written(from: source),
      try #require(ChangeReport.written(from: source)),
      try #require(HighlightReport.written(from: source, theme: "Travel")),
    ]
    for paper in papers {
      for words in [
        "Part 1", "Scrutiny", "11 February 2025", "The committee asked for nothing further.",
      ] { #expect(paper.prose.contains(words), "\(paper.kind)") }
    }
    #expect(!BriefingReport.written(from: source).prose.contains("Part 1"))
  }

  @Test func `says only of target dates that none falls due, and tells what the words promise`() {
    var dated = ReportedAction.sample(
      "1", update: "It goes to Cabinet in 2024-25 Q4 and will pass.")
    dated.action.timescale = Timescale(printed: "2030", end: PartialDate(year: 2030))
    var worded = ReportedAction.sample("2")
    worded.action.text = "Open two depots by March 2025."
    let report = ExceptionReport.written(from: .sample([dated, worded]))
    #expect(report.prose.contains("No target date still to come falls due by 31 March 2025."))
    #expect(
      report.table("What the papers’ own words say will be done by 31 March 2025") == [
        ["Ref", "What they say", "When"],
        ["1", "It goes to Cabinet in 2024-25 Q4 and will pass.", "2024-25 Q4"],
        ["2", "Open two depots by March 2025.", "March 2025"],
      ])
    let undated = ExceptionReport.written(from: .sample([worded]))
    #expect(undated.prose.contains("The papers give no target dates that can be read."))
  }

  @Test func `says that a rating may mean complete only where a late action has it`() {
    let key = Legend(terms: [
      LegendTerm(
        kind: .rating, term: "Good", definition: "On track or complete", canonical: "onTrack"),
      LegendTerm(kind: .rating, term: "Action", definition: "Off track", canonical: "offTrack"),
    ])
    func notes(_ rating: String) -> Int {
      var late = ReportedAction.sample("1", rating: rating)
      late.action.timescale = Timescale(printed: "June 2024")
      return DashboardReport.written(from: .sample([late], legend: key)).prose
        .count { $0.hasPrefix("“Good” may mean that an action is complete") }
    }
    #expect(notes("Good") == 1)
    #expect(notes("Action") == 0)
  }

  @Test func `between two terms of one rank is a change of no direction`() throws {
    let key = Legend(terms: [
      LegendTerm(kind: .rating, term: "Ahead", definition: "Early", canonical: "onTrack"),
      LegendTerm(kind: .rating, term: "Fine", definition: "In time", canonical: "onTrack"),
    ])
    let report = AppendixReport.written(
      from: .sample(
        [.sample("1", rating: "Ahead", legend: key), .sample("2", rating: "Fine", legend: key)],
        before: [
          [.sample("1", rating: "Fine", legend: key), .sample("2", rating: "Fine", legend: key)]
        ], legend: key))
    #expect(
      report.table("Which way the actions went, 2024-25 Q2 to 2024-25 Q3") == [
        ["Direction", "Actions"], ["No change", "1"], ["Changed", "1"],
      ])
  }

  @Test func `of one step counts over that step only`() throws {
    let report = try #require(
      ChangeReport.written(
        from: .sample(
          [.sample("1")],
          before: [[.sample("1")], [.sample("1", rating: "Action")]])))
    #expect(
      report.table("Which way the actions went, 2024-25 Q2 to 2024-25 Q3") == [
        ["Direction", "Actions"], ["No change", "1"],
      ])
  }

  @Test func `leaves out periods in which nothing was rated`() {
    let report = DashboardReport.written(
      from: .sample([.sample("1")], before: [[.sample("1", rating: nil)]]))
    #expect(
      report.prose.contains(
        "Nothing was given a rating in 2024-25 Q2, so nothing tells which way the actions went."))
  }

  @Test func `rests on what the paper says where no earlier one is held`() {
    var action = ReportedAction.sample("1", rating: "Review")
    action.action.movement = StatedMovement(printed: "Action last quarter", from: "Action")
    let report = DashboardReport.written(from: .sample([action, .sample("2")]))
    #expect(
      report.table("How each action was rated, the quarter before to 2024-25 Q3") == [
        ["Ref", "Action", "The quarter before, as stated", "2024-25 Q3", "Direction"],
        ["1", "Do thing 1 for the county.", "Action", "Review", "Better"],
        ["2", "Do thing 2 for the county.", "Not given", "Good", "Not known"],
      ])
  }
}
