import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `The words for ratings and stages` {
  @Test func `that no action has are left out where some have none`() {
    let whole = DashboardReport.written(from: .sample([.sample("1")])).prose
    #expect(whole.contains { $0.contains("no priority actions are rated Action") })
    let part = DashboardReport.written(
      from: .sample([.sample("1"), .sample("2", rating: nil), .sample("3", rating: nil)])
    ).prose
    #expect(!part.contains { $0.contains("no priority actions are rated") })
    #expect(
      part.contains {
        $0.contains("3 priority actions. 2 priority actions (67%) have no rating in the papers")
      })
  }

  @Test func `are explained by the first clause of what the key says, and not by themselves`() {
    let legend = Legend(terms: [
      LegendTerm(
        kind: .rating, term: "Good", definition: "Goes to plan, e.g. on time. Nothing to do.",
        canonical: "onTrack"),
      LegendTerm(
        kind: .rating, term: "Off track", definition: "Off track.", canonical: "offTrack"),
    ])
    let prose = DashboardReport.written(
      from: .sample(
        [.sample("1", legend: legend), .sample("2", rating: "Off track", legend: legend)],
        legend: legend)
    ).prose.joined(separator: " ")
    #expect(prose.contains("is rated Good (goes to plan, e.g. on time)."))
    #expect(prose.contains("is rated Off track."))
  }

  @Test func `have the meaning that the key gives them under another heading`() {
    var legend = Legend.goodReviewAction
    legend.terms.append(LegendTerm(kind: .stage, term: "Complete", definition: "All is done"))
    let report = DashboardReport.written(
      from: .sample([.sample("1", rating: "Complete", legend: Legend())], legend: legend))
    #expect(
      report.table("What each rating means")?.contains(["Complete", "All is done"]) == true)
  }

  @Test func `of several stages at once are named as the rows print them`() {
    func action(_ ref: String, _ stage: StageReading) -> ReportedAction {
      var reported = ReportedAction.sample(ref, rating: nil)
      reported.action.stage = stage
      return reported
    }
    let mixed = StageReading(printed: "Delivery and design", term: StageReading.severalStages)
    let report = DashboardReport.written(
      from: .sample(
        [
          action("1", .sample("Delivery", .delivery)), action("2", mixed), action("3", mixed),
        ], legend: .sample))
    #expect(
      report.prose.contains {
        $0.hasSuffix("are given several stages or another one: “Delivery and design” (2).")
      })
  }

  @Test func `checks that a plan has nothing for do not pass`() throws {
    var action = ReportedAction.sample("1")
    let title = "Each success measure says how much and by when, in words of its own"
    func result() throws -> String? {
      DashboardReport.written(from: .sample([action])).forOfficers
        .table("Whether the paper is fit to be issued")?.first { $0[0] == title }?[1]
    }
    #expect(try result() == "Does not apply")
    action.action.measure = "Two by 2026"
    #expect(try result() == "Passed")
  }

  @Test func `and services that lead are an overview where settings ask for it`() throws {
    func action(_ ref: String, _ lead: String) -> ReportedAction {
      var reported = ReportedAction.sample(ref)
      reported.action.leads = [lead]
      reported.action.fields = [PrintedField(heading: "Lead service", text: lead)]
      return reported
    }
    let actions = [action("1", "Estates"), action("2", "Fleet"), action("3", "Estates")]
    #expect(
      DashboardReport.written(from: .sample(actions)).table("Priority actions by lead service")
        == nil)
    let settings = try ReportSettings(
      SettingsNode(
        .entries([
          .init(key: "delivery-theme", line: 1, value: SettingsNode(.text("lead"), line: 1))
        ]), line: 1))
    let report = DashboardReport.written(from: .sample(actions, settings: settings))
    #expect(
      report.table("Priority actions by lead service")?.dropFirst().map { $0.prefix(2) } == [
        ["Estates", "2"], ["Fleet", "1"], ["Total", "3"],
      ])
    #expect(report.table("Priority actions: Travel")?[0].contains("Lead service") == true)
  }

  @Test func `columns in which nothing stands are left out`() {
    let table = ReportTable(
      caption: "A", columns: [.init("Ref"), .init("Why"), .init("Time", content: .bar)],
      rows: [
        .init([ReportCell("Group")], kind: .group),
        .init([ReportCell("", isRowHeading: true), ReportCell(), ReportCell()]),
      ])
    #expect(table.withoutEmptyColumns.columns.map(\.heading) == ["Ref", "Time"])
    #expect(table.withoutEmptyColumns.rows.map(\.cells.count) == [1, 2])
  }
}
