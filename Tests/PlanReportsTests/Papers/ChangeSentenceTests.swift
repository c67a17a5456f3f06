import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `What a report says of changes` {
  private func changes(_ now: [String?], before: [String?]) -> String {
    func actions(_ ratings: [String?]) -> [ReportedAction] {
      ratings.enumerated().map { .sample("\($0 + 1)", rating: $1) }
    }
    let report = DashboardReport.written(
      from: .sample(actions(now), before: [actions(before)]))
    return report.prose.first { $0.contains("since 2024-25 Q2") || $0.contains("in 2024-25 Q2") }
      ?? ""
  }

  @Test func `nothing changed`() {
    #expect(
      changes(["Good", "Review"], before: ["Good", "Review"])
        == "No rating has changed since 2024-25 Q2.")
  }

  @Test func `one is better`() {
    #expect(
      changes(["Review"], before: ["Action"])
        == "One priority action has moved to a better rating since 2024-25 Q2: "
        + "Ref 1 from Action to Review.")
  }

  @Test func `several are worse`() {
    #expect(
      changes(["Review", "Action"], before: ["Good", "Review"])
        == "Two priority actions have moved to a worse rating since 2024-25 Q2: "
        + "Ref 1 from Good to Review and Ref 2 from Review to Action.")
  }

  @Test func `both ways are told without a verdict, and what they mean is asked for`() {
    let text = changes(["Review", "Action"], before: ["Action", "Good"])
    #expect(text.contains("to a better rating") && text.contains("to a worse rating"))
    for verdict in ["improvement", "overall", "decline"] { #expect(!text.contains(verdict)) }
    let report = DashboardReport.written(
      from: .sample([.sample("1")], before: [[.sample("1", rating: "Action")]]))
    #expect(report.openQuestions.contains { $0.question.hasPrefix("What do these changes mean") })
  }

  @Test func `a rating that was not there before is no movement`() {
    #expect(
      changes(["Good"], before: [nil])
        == "One priority action had no rating in 2024-25 Q2: Ref 1, now Good.")
    #expect(
      changes([nil], before: ["Good"])
        == "One priority action had a rating in 2024-25 Q2 and has none now: Ref 1, Good before.")
  }

  @Test func `what came and went is told`() {
    let report = DashboardReport.written(
      from: .sample([.sample("1"), .sample("3")], before: [[.sample("1"), .sample("2")]]))
    let prose = report.prose.joined(separator: " ")
    #expect(prose.contains("One priority action was not reported in 2024-25 Q2: Ref 3."))
    #expect(prose.contains("One priority action of 2024-25 Q2 is no longer reported: Ref 2."))
  }

  @Test func `without an earlier period it says so`() {
    let prose = DashboardReport.written(from: .sample([.sample("1")])).prose
    #expect(prose.contains("There is no earlier period to compare 2024-25 Q3 with."))
  }

  @Test func `what the paper itself says of the quarter before counts where nothing else is held`()
  {
    var action = ReportedAction.sample("1", rating: "Review")
    action.action.movement = StatedMovement(printed: "Action last quarter", from: "Action")
    let prose = DashboardReport.written(from: .sample([action])).prose
    #expect(
      prose.contains {
        $0.hasPrefix("No earlier quarter is held") && $0.hasSuffix("Ref 1 from Action to Review.")
      })
  }
}
