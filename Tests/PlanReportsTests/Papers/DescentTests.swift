import PlanModel
import PlanTestSupport
import Testing

@testable import PlanReports

@Suite struct `Succession in papers` {
  private func link(
    _ kind: SuccessionKind, _ from: [String], _ to: [String]
  ) -> EarlierEdition.Link {
    .init(kind: kind, from: from.map { "net-zero-\($0)" }, to: to.map { "net-zero-\($0)" })
  }

  /// A1 became 1, A2 and A3 became 2, A4 was given up, 3 is new; of 5 nobody has said anything.
  private func source(merged: [String] = ["Good", "Good"]) -> ReportSource {
    .sample(
      [.sample("1", rating: "Review"), .sample("2"), .sample("3"), .sample("5")],
      before: [
        [
          .sample("A1", rating: "Action"), .sample("A2", rating: merged[0]),
          .sample("A3", rating: merged[1]), .sample("A4"),
        ]
      ],
      succession: [
        link(.reworded, ["A1"], ["1"]), link(.merged, ["A2", "A3"], ["2"]),
        link(.ended, ["A4"], []), link(.new, [], ["3"]),
      ])
  }

  @Test func `an action goes on under the id that it has now`() throws {
    let dashboard = DashboardReport.written(from: source())
    let said = dashboard.prose.joined(separator: " ")
    #expect(said.contains("Ref 1 from Action to Review."))
    #expect(said.contains("One priority action was not yet in the plan in 2024-25 Q2: Ref 3."))
    #expect(said.contains("One priority action was not reported in 2024-25 Q2: Ref 5."))
    #expect(said.contains("One priority action of 2024-25 Q2 is no longer reported: Ref A4."))
    let changes = try #require(ChangeReport.written(from: source()))
    #expect(changes.table("Rated better")?.last?.suffix(2) == ["Action", "Review"])
    #expect(
      changes.table("No longer reported")?.last?.last == "Ended, as the council decided")
    #expect(
      changes.table("Several became one")?.last?.last
        == "A2 Do thing A2 for the county. A3 Do thing A3 for the county.")
    #expect(changes.table("New")?.dropFirst().map { $0[0] } == ["3"])
    #expect(changes.table("Not reported before")?.dropFirst().map { $0[0] } == ["5"])
    #expect(
      changes.prose.contains {
        $0.hasPrefix("4 actions. 5 came, went or changed since 2024-25 Q2: 4 of these, and 1")
      })
  }

  @Test func `of several that stood differently nothing tells how the one that they became stood`()
    throws
  {
    func status(_ source: ReportSource) throws -> [String] {
      let table = try #require(
        DashboardReport.written(from: source).table("Priority actions: Travel"))
      return table.dropFirst().map { $0[2] }
    }
    #expect(
      try status(source()) == [
        "Review (Action last quarter)", "Good (no change)", "Good (new)",
        "Good (not reported last quarter)",
      ])
    #expect(try status(source(merged: ["Good", "Action"]))[1] == "Good")
  }

  @Test func `it is followed over several periods`() {
    let descent = Descent([link(.same, ["A"], ["B"]), link(.split, ["B"], ["C", "D"])])
    #expect(descent.origins(of: "net-zero-D", among: ["net-zero-A"]) == ["net-zero-A"])
    #expect(descent.origins(of: "net-zero-D", among: ["net-zero-B"]) == ["net-zero-B"])
    #expect(descent.origins(of: "net-zero-X", among: ["net-zero-A"]) == [])
  }

  @Test func `actions that nobody has answered for are not called new`() {
    var source = ReportSource.sample([.sample("1"), .sample("2"), .sample("3")])
    source.earlierEdition = EarlierEdition(
      name: "2018-2022", actions: [.sample("A1"), .sample("A2")],
      links: [link(.reworded, ["A1"], ["1"]), link(.new, [], ["2"])])
    let review = AnnualReport.written(from: source)
    #expect(
      review.table("New, from no earlier action") == [["Now"], ["2 Do thing 2 for the county."]])
    #expect(
      review.prose.contains(
        "One action was not there before; whether new or following an earlier one is not yet answered."
      ))
    #expect(
      review.openQuestions.contains {
        $0.question == "Which earlier actions do Ref 3 follow, if any?"
      })
  }

  @Test func `where no action stood there before nothing is said to be unchanged`() {
    let prose = DashboardReport.written(
      from: .sample([.sample("1")], before: [[.sample("A1")]])
    ).prose.joined(separator: " ")
    #expect(!prose.contains("No rating has changed"))
    #expect(prose.contains("was not reported in 2024-25 Q2: Ref 1."))
  }

  @Test func `two actions with one ref are told by name`() {
    let gone = ReportedAction(id: "old", action: ReportedAction.sample("2").action)
    let prose = DashboardReport.written(
      from: .sample([.sample("1"), .sample("2")], before: [[.sample("1"), gone]])
    ).prose.joined(separator: " ")
    #expect(prose.contains("was not reported in 2024-25 Q2: Ref 2 (Do thing 2 for the county)."))
    #expect(prose.contains("is no longer reported: Ref 2 (Do thing 2 for the county)."))
    #expect(
      prose.contains(
        "Whether any of those follows one that is no longer reported is not yet answered.")
    )
  }
}
