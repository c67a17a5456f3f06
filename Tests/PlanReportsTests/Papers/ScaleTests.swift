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

  @Test func `stand in the order of what they mean, where the key's own order says nothing`() {
    func columns(_ legend: Legend, _ ratings: [String]) -> [String] {
      let actions = ratings.enumerated().map {
        ReportedAction.sample(
          "\($0 + 1)", rating: $1, legend: legend.terms.isEmpty ? .brag : legend)
      }
      return DashboardReport.written(from: .sample(actions, legend: legend))
        .table("Priority actions by theme")?[0].dropFirst().map { $0 } ?? []
    }
    func term(_ word: String, _ meaning: String?) -> LegendTerm {
      LegendTerm(kind: .rating, term: word, definition: "It is so", canonical: meaning)
    }
    let names = ["Exceeding", "Failing", "Not begun", "On target", "Slipping"]
    #expect(
      columns(
        Legend(
          terms: zip(names, ["onTrack", "offTrack", nil, "onTrack", "atRisk"]).map(term)), names)
        == ["Exceeding", "On target", "Slipping", "Failing", "Not begun"])
    // A key that goes from worst to best is the council's own order.
    #expect(
      columns(
        Legend(terms: [term("Late", "offTrack"), term("Fine", "onTrack")]), ["Fine", "Late"])
        == ["Late", "Fine"])
    // Without a key the order of the rows is none.
    #expect(columns(Legend(), ["Red", "Green", "Amber"]) == ["Green", "Amber", "Red"])
    #expect(columns(Legend(), ["Slow", "Brisk"]) == ["Brisk", "Slow"])
  }

  @Test func `that papers count in words are told where their rows give none`() {
    var source = ReportSource.sample([
      .sample("1"), .sample("2", rating: nil), .sample("3", rating: nil),
    ])
    func count(_ term: String, _ value: Double) -> Claim {
      Claim(
        kind: .count, term: term, list: "priority", value: value, text: "", source: Source())
    }
    source.stated = [count("Good", 2), count("Review", 1)]
    let words =
      "The papers’ own words count among the priority actions: 2 Good and 1 Review; their rows do not say which."
    func prose() -> String { DashboardReport.written(from: source).prose.joined(separator: " ") }
    #expect(prose().contains(words))
    source.stated = [count("Good", 1)]
    #expect(!prose().contains("The papers’ own words count"))
  }

  @Test func `that settings explain and nothing prints are told to officers`() throws {
    let entry = SettingsNode(
      .entries([.init(key: "Exceding", line: 2, value: SettingsNode(.text("onTrack"), line: 2))]),
      line: 2)
    let settings = try ReportSettings(
      SettingsNode(.entries([.init(key: "scale", line: 1, value: entry)]), line: 1))
    let source = ReportSource.sample([.sample("1")], settings: settings)
    #expect(source.unusedScaleTerms == ["Exceding"])
    let checks = DashboardReport.written(from: source).forOfficers
      .table("Whether the paper is fit to be issued")
    #expect(
      checks?.contains([
        "Every term that the settings explain is one that rows or the key print",
        "1 to look at", "“Exceding”",
      ]) == true)
  }

  @Test func `checks say no more than the rules find`() {
    let source = ReportSource.sample(
      [.sample("1", rating: "Review")],
      findings: [
        Finding(
          rule: "off-track-unexplained", severity: .warning, ref: "1",
          message: "rated “Review”, and no reason is given")
      ])
    let checks = DashboardReport.written(from: source).forOfficers
      .table("Whether the paper is fit to be issued")
    #expect(
      checks?.contains(["Every action in difficulty says why", "1 to look at", "1"]) == true)
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
