import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `A report of changes` {
  @Test func `tells by kind what fell, rose, went, came, slipped and was reworded`() throws {
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
    #expect(
      report.front.prose.filter { !$0.contains("Climate Strategy") && !$0.hasPrefix("Draft") }
        .dropFirst(1) == [
          "4 actions. 5 came, went or changed since 2024-25 Q2: 4 of these, and 1 that went. An action stands under each change that it has.",
          "Rating", "Rated worse (1)", "Rated better (1)", "Came and went",
          "No longer reported (1)", "Not reported before (1)",
          "Whether any of those follows one that is no longer reported is not yet answered.",
          "Dates", "Date put back (1)", "Wording",
          "Reworded (1)",
        ])
    #expect(
      report.table("Date put back")?.last == ["4", "Do thing 4 for the county.", "2025", "2027"])
  }

  @Test func `tells every move that a comparison of the two periods finds`() throws {
    var before = ReportedAction.sample("1")
    before.action.stage = StageReading(printed: "In design", term: "In design", canonical: .design)
    before.action.timescale = Timescale(printed: "M")
    before.action.cost = LevelReading(printed: "L", bands: [.low])
    before.action.carbon = LevelReading(printed: "L", bands: [.low])
    before.action.score = Score(printed: 12)
    before.action.leads = ["Estates"]
    before.action.text = "Fit some 100 charge points for the county."
    var now = before
    now.action.stage = StageReading(
      printed: "In delivery", term: "In delivery", canonical: .delivery)
    now.action.timescale = Timescale(printed: "L")
    now.action.cost = LevelReading(printed: "H", bands: [.high])
    now.action.carbon = LevelReading(printed: "M", bands: [.medium])
    now.action.score = Score(printed: 4.5)
    now.action.leads = ["Highways"]
    now.action.section = "Nature"
    now.action.text = "Fit up to 80 charge points for the county."
    let report = try #require(ChangeReport.written(from: .sample([now], before: [[before]])))
    let steps = report.front.tables.map { table in
      [table.caption] + table.rows[0].cells.suffix(2).map(\.plain)
    }
    #expect(
      steps == [
        ["Stage moved", "In design", "In delivery"], ["Time otherwise changed", "M", "L"],
        ["Target lowered or put off", "charge points: some 100", "charge points: up to 80"],
        [
          "Reworded", "Fit some 100 charge points for the county.",
          "Fit up to 80 charge points for the county.",
        ],
        ["New lead", "Estates", "Highways"],
        ["Moved to another theme or group", "Travel", "Nature"], ["Cost changed", "L", "H"],
        ["Carbon saving changed", "L", "M"], ["Score changed", "12", "4.5"],
      ])
  }

  @Test func `tells in one line which actions were not rated before`() throws {
    let report = try #require(
      ChangeReport.written(
        from: .sample(
          [.sample("1"), .sample("2"), .sample("3", rating: nil)],
          before: [[.sample("1", rating: nil), .sample("2", rating: nil), .sample("3")]])))
    #expect(report.prose.contains("Two actions were not rated in 2024-25 Q2: 1 and 2."))
    #expect(report.prose.contains("One action is rated no more: 3."))
    #expect(report.front.tables.isEmpty)
    #expect(report.figures.first { $0.name == "changes.first" }?.rows == ["1", "2"])
  }

  @Test func `of nothing changed says so`() throws {
    let report = try #require(
      ChangeReport.written(from: .sample([.sample("1")], before: [[.sample("1")]])))
    #expect(report.prose.contains("Nothing has changed in 1 action."))
  }

  @Test func `a reason is told of what got worse, not of what got better`() throws {
    let now = [
      ReportedAction.sample("1", rating: "Review", reason: "A late start."),
      .sample("2", rating: "Review", reason: "Rain."),
    ]
    let report = try #require(
      ChangeReport.written(
        from: .sample(now, before: [[.sample("1", rating: "Action"), .sample("2")]])))
    #expect(report.table("Rated better")?.first == ["Ref", "Action", "Before", "Now"])
    #expect(report.table("Rated worse")?.last?.last == "Rain.")
  }

  @Test func `needs an earlier period`() {
    #expect(ChangeReport.written(from: .sample([.sample("1")])) == nil)
  }
}

extension WrittenReport {
  /// Without what every paper closes with.
  fileprivate var front: WrittenReport {
    var front = self
    front.sections = Array(sections.prefix(1))
    return front
  }
}
