import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `A dashboard` {
  @Test func `counts each theme, those without an action too, and adds them up`() {
    let report = DashboardReport.written(from: .whole)
    #expect(
      report.table("Priority actions by strategy theme") == [
        ["Strategy Theme", "Good", "Review", "Action"],
        ["Buildings", "1", "1", "0"], ["Travel", "0", "1", "1"], ["Nature", "0", "0", "0"],
        ["Total", "1", "2", "1"],
      ])
  }

  @Test func `counts a delivery theme by what a name means, not by its spelling`() {
    let report = DashboardReport.written(from: .whole)
    #expect(
      report.table("Priority actions by delivery theme") == [
        ["Delivery Theme", "Delivery Theme lead", "Good", "Review", "Action"],
        ["Estates", "Head of Estates", "1", "1", "0"], ["Highways", "TBC", "0", "1", "1"],
        ["Parks", "Parks Manager", "0", "0", "0"], ["Total", "", "1", "2", "1"],
      ])
  }

  @Test func `gives an entry that points to another the rating of that one`() {
    let figures = DashboardReport.written(from: .whole).figures
    #expect(figures.first { $0.name == "summary.review" }?.rows == ["2", "4"])
  }

  @Test func `says how many have each rating, the worst first, with the share`() {
    let prose = DashboardReport.written(from: .whole).prose
    #expect(
      prose.contains {
        $0.hasSuffix(
          "has 4 priority actions. 1 priority action (25%) is rated Action (will miss its date).")
      })
    #expect(prose.contains("2 priority actions (50%) are rated Review (in some doubt)."))
  }

  @Test func `says that nothing has the worst rating, where nothing has`() {
    let prose = DashboardReport.written(from: .sample([.sample("1"), .sample("2")])).prose
    #expect(prose.contains { $0.contains("This quarter no priority actions are rated Action.") })
  }

  @Test func `says why shares do not add up to a hundred, and only then`() {
    let thirds = [
      ReportedAction.sample("1"), .sample("2", rating: "Review", reason: "rain"),
      .sample("3", rating: "Action"),
    ]
    let note = "The shares add up to 99%, not to 100%, since each is rounded by itself."
    #expect(DashboardReport.written(from: .sample(thirds)).prose.contains(note))
    #expect(
      !DashboardReport.written(from: .sample(Array(thirds.prefix(2)))).prose.contains {
        $0.contains("add up to")
      })
  }

  @Test func `lists what would harm most in its own words, a follower with the one it points to`() {
    let prose = DashboardReport.written(from: .whole).prose
    #expect(prose.contains("- (Ref 2, and Ref 4, which refers to it) Do thing 2 for the county."))
    #expect(prose.filter { $0.contains("Do thing 2 for the county.") }.count == 1)
  }

  @Test func `says of each action how it stood before`() throws {
    let table = try #require(
      DashboardReport.written(from: .whole).table("Priority actions: Travel"))
    let status = try #require(table[0].firstIndex(of: "Status"))
    #expect(
      table.dropFirst().map { $0[status] } == [
        "Action (no change)", "Review (not reported last quarter)",
      ])
    #expect(table.last?.last == "See Action 2")
  }

  @Test func `puts part of a sentence into one, and leaves a whole one as it is`() throws {
    func progress(_ reason: String) throws -> String {
      let action = ReportedAction.sample(
        "1", rating: "Review", reason: reason, mitigation: "More staff.")
      let report = DashboardReport.written(from: .sample([action]))
      return try #require(report.table("Priority actions: Travel")?.last?.last)
    }
    let part = try progress("rain in May")
    #expect(
      part
        == "This is due to rain in May. Work goes on. Mitigation: More staff.")
    let whole = try progress("Rain fell in May.")
    #expect(whole.hasPrefix("Rain fell in May. Work"))
  }

  @Test func `asks for what only a person can write`() {
    let report = DashboardReport.written(
      from: .sample([.sample("7", rating: "Action", update: nil)]))
    let asked = report.openQuestions.filter { $0.section == "Priority actions" }.map(\.question)
    #expect(
      asked == [
        "Why is it rated so?", "What was done this quarter?",
        "What is being done to bring it back on track?",
      ])
  }

  @Test func `keeps what officers alone may see out of the paper`() {
    let report = DashboardReport.written(from: .whole)
    #expect(!report.forPublication.prose.contains { $0.contains("officers") })
    #expect(report.forPublication.tables.allSatisfy { !$0.caption.hasPrefix("Findings") })
    #expect(report.forOfficers.tables.contains { $0.caption.hasPrefix("Findings (1)") })
    let written = [
      ReportHTML.text(of: report.forPublication),
      String(decoding: ReportJSON.bytes(of: report.forPublication), as: UTF8.self),
      String(decoding: ReportCSV.bytes(of: report.forPublication), as: UTF8.self),
      ReportPlainText.text(of: report.forPublication, style: .plain),
    ]
    for text in written { #expect(!text.contains("tally-disagrees")) }
  }

  @Test func `puts a promise before its owner when its date has come`() {
    let report = DashboardReport.written(from: .whole)
    #expect(
      report.table("Promises whose date has come")?.last == [
        "2", "The order is to be placed in October 2024.", "31 October 2024", "2024-25 Q2, line 20",
        "To write: Kept, late or dropped?",
      ])
    #expect(
      report.table("Promises for what comes next")?.last?.prefix(3) == [
        "2", "The next will be ordered by March 2025.", "31 March 2025",
      ])
  }

  @Test func `tells everybody what became of a promise that was answered`() throws {
    var source = ReportSource.whole
    var text = ReportSettings.PeriodText()
    text.promises = [
      ReportSettings.PromiseAnswer(
        action: "2", promise: "order is to be", answer: .late, note: "the supplier failed.")
    ]
    source.settings.periods[source.now.period.label] = text
    let report = DashboardReport.written(from: source)
    #expect(
      report.forPublication.table("Promises whose date came, and what became of them") == [
        ["Ref", "Promised", "By", "What became of it"],
        [
          "2", "The order is to be placed in October 2024.", "31 October 2024",
          "Late: the supplier failed.",
        ],
      ])
    #expect(
      report.table("Promises whose date has come")?.last?.last == "Late: the supplier failed.")
  }

  @Test func `shows up to four periods side by side, and which way each action went`() {
    let one = ReportedAction.sample("1")
    let bad = ReportedAction.sample("1", rating: "Action")
    let report = DashboardReport.written(
      from: .sample([one], before: [[bad], [one], [one], [bad]]))
    #expect(
      report.table("How each action was rated, 2023-24 Q4 to 2024-25 Q3") == [
        ["Ref", "Action", "2023-24 Q4", "2024-25 Q1", "2024-25 Q2", "2024-25 Q3", "Direction"],
        [
          "1", "Do thing 1 for the county.", "Good", "Good", "Action", "Good",
          "No change overall Good → Action → Good",
        ],
      ])
  }

  @Test func `counts by red, amber, green and blue, where blue is complete and better than green`()
  {
    let now = [
      ReportedAction.sample("1", rating: "Blue", legend: .brag),
      .sample("2", rating: "Green", legend: .brag),
    ]
    let before = [
      ReportedAction.sample("1", rating: "Green", legend: .brag),
      .sample("2", rating: "Blue", legend: .brag),
    ]
    let report = DashboardReport.written(from: .sample(now, before: [before], legend: .brag))
    #expect(
      report.table("Priority actions by theme")?.first == [
        "Theme", "Blue", "Green", "Amber", "Red",
      ])
    let prose = report.prose.joined(separator: " ")
    #expect(prose.contains("to a better rating since 2024-25 Q2: Ref 1 from Green to Blue."))
    #expect(prose.contains("to a worse rating since 2024-25 Q2: Ref 2 from Blue to Green."))
  }

  @Test func `counts by stage where a plan has no ratings`() {
    var action = ReportedAction.sample("1", rating: nil)
    action.action.stage = .sample("Delivery", .delivery)
    let report = DashboardReport.written(from: .sample([action], legend: .sample))
    #expect(
      report.table("Priority actions by theme")?.last == ["Total", "0", "1"])
  }

  @Test func `of a plan without actions says so`() {
    let report = DashboardReport.written(from: .sample([]))
    #expect(report.prose.contains("The plan has no actions in this period."))
  }
}
