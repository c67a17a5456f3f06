import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct SeveralStagesTests {
  private func plan(_ printed: String, parts: [ActionPart] = []) -> Plan {
    .sample([
      .sample("W2", stage: StageReading(printed: printed), line: 4).with { $0.parts = parts }
    ])
  }

  @Test func `two stages in one cell are found`() {
    #expect(
      transcript(of: SeveralStages(), in: plan("Design / Delivery")) == """
        4 warning several-stages W2: the stage is “Design / Delivery”: several, and not of which part
        """)
  }

  @Test(arguments: ["Design and Delivery", "Discovery Design", "Design; Complete"])
  func `whatever parts them`(printed: String) {
    #expect(SeveralStages().findings(in: plan(printed)).count == 1)
  }

  @Test(arguments: ["Design and planning", "Started delivery", "Waiting for the permit"])
  func `two words for one stage, and prose, are no fault`(printed: String) {
    #expect(SeveralStages().findings(in: plan(printed)).isEmpty)
  }

  @Test func `stages that name their parts are no fault`() {
    let parts = [ActionPart(text: "Station hub"), ActionPart(text: "Market hub")]
    #expect(SeveralStages().findings(in: plan("Design / Delivery", parts: parts)).isEmpty)
  }
}
