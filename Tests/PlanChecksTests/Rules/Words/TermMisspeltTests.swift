import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct TermMisspeltTests {
  private func key(_ terms: String...) -> Legend {
    Legend(
      terms: terms.map {
        LegendTerm(
          kind: .stage, term: $0, definition: "meant so",
          canonical: CommonScale.stage(of: $0)?.rawValue, source: Source(line: 2))
      })
  }

  @Test func `a slip in the key itself is found once`() {
    let plan = Plan.sample(
      [.sample("T1", stage: StageReading(printed: "Completed", canonical: .complete))],
      legend: key("Design", "Competed"))
    #expect(
      transcript(of: TermMisspelt(), in: plan) == """
        2 note term-misspelt: the key prints “Competed”, a slip for “completed”
        """)
  }

  @Test func `another form of the key's term is found once for all its cells`() {
    let plan = Plan.sample(
      ["T1", "T2"].map {
        .sample($0, stage: StageReading(printed: "CLOSE", canonical: .closed), line: 5)
      }, legend: key("Design", "Closed"))
    #expect(
      transcript(of: TermMisspelt(), in: plan) == """
        5 note term-misspelt T1 (T2): “CLOSE” (2 actions) stands for what the key calls “Closed”
        """)
  }

  @Test(arguments: ["closed", "CLOSED", "In design", "Design"])
  func `case and a leading "in" are no fault`(printed: String) {
    let plan = Plan.sample(
      [.sample("T1", stage: StageReading(printed: printed))], legend: key("Design", "Closed"))
    #expect(TermMisspelt().findings(in: plan).isEmpty)
  }

  @Test func `terms that are words of their own are no slips`() {
    let legend = key("Decide", "Define", "Design", "Develop", "Deploy", "Think", "Ready", "Do")
    #expect(TermMisspelt().findings(in: .sample([], legend: legend)).isEmpty)
  }
}
