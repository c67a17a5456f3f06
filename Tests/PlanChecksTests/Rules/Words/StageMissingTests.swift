import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct StageMissingTests {
  private let delivery = StageReading.sample("Delivery", .delivery)

  @Test func `an empty stage among stages is found`() {
    let plan = Plan.sample(
      [.sample("T1", stage: delivery), .sample("T2", "Plant.", line: 7)], columns: ["stage"])
    #expect(
      transcript(of: StageMissing(), in: plan) == """
        7 warning stage-missing T2: “Plant.” has no stage
        """)
  }

  @Test func `parts with stages of their own are no fault, nor a plan without stages`() {
    let parts = Action.sample("T2").with {
      $0.parts = [ActionPart(text: "Towpath", stage: delivery)]
    }
    let plan = Plan.sample([.sample("T1", stage: delivery), parts], columns: ["stage"])
    #expect(StageMissing().findings(in: plan).isEmpty)
    #expect(StageMissing().findings(in: .sample([.sample("T1"), .sample("T2")])).isEmpty)
  }
}
