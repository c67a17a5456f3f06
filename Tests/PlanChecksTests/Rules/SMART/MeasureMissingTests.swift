import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct MeasureMissingTests {
  private let measured = Action.sample("W1").with { $0.measure = "5 cafés by 2027" }

  @Test func `an empty measure is found`() {
    let plan = Plan.sample([measured, .sample("W2", "Teach.", line: 5)], columns: ["measure"])
    #expect(
      transcript(of: MeasureMissing(), in: plan) == """
        5 warning measure-missing W2: “Teach.” has no success measure
        """)
  }

  @Test func `a reference to another action, and a plan without measures, are no fault`() {
    let see = Action.sample("W2").with { $0.see = ["W1"] }
    #expect(
      MeasureMissing().findings(in: .sample([measured, see], columns: ["measure"])).isEmpty)
    #expect(MeasureMissing().findings(in: .sample([.sample("W1")])).isEmpty)
  }
}
