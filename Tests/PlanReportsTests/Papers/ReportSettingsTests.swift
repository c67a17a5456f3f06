import PlanModel
import Testing

@testable import PlanReports

@Suite struct `Settings of a council` {
  private func text(_ text: String, _ line: Int = 1) -> SettingsNode {
    SettingsNode(.text(text), line: line)
  }

  private func entries(_ pairs: [(String, SettingsNode)], line: Int = 1) -> SettingsNode {
    SettingsNode(
      .entries(
        pairs.enumerated().map { .init(key: $1.0, line: line + $0, value: $1.1) }), line: line)
  }

  private func refusal(_ node: SettingsNode) -> String {
    do {
      _ = try ReportSettings(node)
      return "nothing refused"
    } catch {
      return error.description
    }
  }

  @Test func `are used in place of what the papers say`() throws {
    let settings = try ReportSettings(
      entries([
        ("strategy", text("Plan for Warm Homes")), ("committee", text("Scrutiny")),
        (
          "lists",
          entries([("priority", entries([("one", text("deed")), ("many", text("deeds"))]))])
        ),
        ("sentences", entries([("no-earlier", text("Nothing came before {period}."))])),
        (
          "periods",
          entries([("Q3 2024/25", entries([("meeting", text("2025-02-11"))]))])
        ),
      ]))
    let report = DashboardReport.written(from: .sample([.sample("1")], settings: settings))
    let prose = report.prose
    #expect(prose.contains("Scrutiny") && prose.contains("11 February 2025"))
    #expect(prose.contains("Nothing came before 2024-25 Q3."))
    #expect(prose.contains { $0.contains("Plan for Warm Homes of Wolmershire") })
    #expect(report.table("Deeds by theme") != nil || prose.contains("Deeds"))
    #expect(report.properties.date == PartialDate(year: 2025, month: 2, day: 11))
  }

  @Test func `with an unknown key are refused with the line and the nearest key`() {
    #expect(
      refusal(entries([("commitee", text("Scrutiny", 4))], line: 4))
        == "line 4, “commitee”: there is no such key. Did you mean “committee”?")
    #expect(
      refusal(entries([("standing", entries([("reason", text("So that."))], line: 7))]))
        == "line 7, “standing.reason”: there is no such key. Did you mean “reasons”?")
  }

  @Test func `with a sentence that has a place too many are refused`() {
    #expect(
      refusal(entries([("sentences", entries([("see", text("See {action}"))], line: 3))]))
        == "line 3, “sentences.see”: this sentence has no place “{action}”. It has: {ref}.")
  }

  @Test func `with a value that can't stand there are refused with those that can`() {
    #expect(
      refusal(entries([("progress-cell", text("rateed", 5))], line: 5))
        == "line 5, “progress-cell”: “rateed” can't stand here. There are: as printed, rated, plain."
    )
    let promise = entries([("action", text("T1")), ("answer", text("broken"))], line: 8)
    let period = entries([("promises", SettingsNode(.list([promise]), line: 8))], line: 7)
    #expect(
      refusal(entries([("periods", entries([("2024-25 Q3", period)]))]))
        == "line 8, “periods.2024-25 Q3.promises”: “broken” can't stand here. "
        + "There are: kept, late, dropped.")
    let asked = entries([("asked", text("foo", 7))], line: 7)
    #expect(
      refusal(entries([("periods", entries([("2024-25 Q3", asked)]))])).contains(
        "a list is expected here, each entry with its keys after a dash"))
  }

  @Test(arguments: [
    ("Good (no {earlier", "a brace is opened"), ("**Good since {earlier}", "one of the two"),
  ])
  func `with a sentence whose marks are not closed are refused`(sentence: String, why: String) {
    #expect(
      refusal(entries([("sentences", entries([("unchanged", text(sentence))]))])).contains(why))
  }

  @Test func `with a wrong date or period are refused`() {
    #expect(
      refusal(entries([("periods", entries([("soon", entries([]))], line: 2))])).contains(
        "“soon” is no period"))
    let meeting = entries([("meeting", text("11 February"))], line: 9)
    #expect(
      refusal(entries([("periods", entries([("2024-25 Q3", meeting)]))]))
        == "line 9, “periods.2024-25 Q3.meeting”: “11 February” is no date. Write it as 2025-02-11."
    )
  }

  @Test func `that say a thing twice, or a list where one text stands, are refused`() {
    #expect(
      refusal(entries([("board", text("A")), ("board", text("B"))])).contains("stands there twice"))
    #expect(
      refusal(entries([("board", SettingsNode(.list([text("A")]), line: 1))])).contains(
        "a text is expected here"))
  }

  @Test func `every sentence fills only places that it has`() {
    for pattern in SentencePatterns.all {
      for case .place(let place) in SentencePatterns.pieces(of: pattern.text) {
        #expect(pattern.places.contains(place), "\(pattern.name)")
      }
    }
  }
}
