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

  @Test func `exceptions say for how long only as far as that is known`() throws {
    func duration(_ before: [String?]) throws -> String? {
      let report = ExceptionReport.written(
        from: .sample(
          [.sample("1", rating: "Action")], before: before.map { [.sample("1", rating: $0)] }))
      let table = try #require(report.table("Actions rated Action"))
      let place = try #require(table[0].firstIndex(of: "Rated so for"))
      let words = table[1][place]
      #expect(
        report.figures.first { $0.name == "exceptions.duration.1" }?.value == words)
      return words
    }
    #expect(try duration(["Action", "Good"]) == "2 quarters")
    #expect(try duration(["Action"]) == "2 quarters or more")
    #expect(try duration([nil, "Action"]) == "since 2024-25 Q3; not rated in 2024-25 Q2")
  }

  @Test func `a briefing names actions as tables do, and counts what raises its questions`() throws
  {
    var unnamed = ReportedAction.sample("1")
    (unnamed.action.ref, unnamed.action.refAsPrinted) = (nil, nil)
    unnamed.action.key = "line:240"
    let report = BriefingReport.written(
      from: .sample(
        [unnamed, .sample("2"), .sample("3")],
        findings: [
          Finding(
            rule: "update-unchanged", severity: .warning, ref: "line:240", refs: ["2"],
            message: "it quotes “ the same words” as 2"),
          Finding(
            rule: "update-unchanged", severity: .warning, ref: "3#2", message: "again"),
        ]))
    let table = try #require(report.table("What raises it (2)"))
    #expect(
      table.dropFirst() == [
        ["“Do thing 1 for the county”", "It quotes “the same words” as 2"], ["3", "Again"],
      ])
    #expect(report.figures.map(\.value) == ["2"])
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
