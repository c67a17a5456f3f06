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
        "Rain.", "Work goes on.", "Pumps.",
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

  @Test func `highlights of a theme say what was done and what comes, and ask for decisions`()
    throws
  {
    let report = try #require(HighlightReport.written(from: .whole, theme: "build"))
    #expect(report.prose.first == "Buildings: highlights, 2024-25 Q3")
    #expect(
      report.table("What comes next, by its date")?.last == [
        "March 2025", "2", "The next will be ordered by March 2025.",
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
