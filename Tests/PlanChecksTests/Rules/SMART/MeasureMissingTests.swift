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

  @Test func `a report of progress that names who leads leaves the measures to its plan`() {
    func found(_ actions: [Action]) -> Bool {
      !MeasureMissing().findings(in: .reporting(actions, without: ["measure"])).isEmpty
    }
    let reports = ["Food", "Fleet", "Heat", "Waste", "Water", "Homes"].map {
      Action.sample($0, "Write a plan for it.", stage: .delivery, update: "Drafting goes on.")
    }
    #expect(found(reports))
    #expect(!found(reports.map { action in action.with { $0.leads = ["Climate Team"] } }))
  }

  @Test func `what was stopped needs no measure`() {
    func found(_ update: String) -> Bool {
      let stopped = Action.sample("W2", "Teach.", update: update).with { $0.measure = "-" }
      return !MeasureMissing().findings(in: .sample([measured, stopped], columns: ["measure"]))
        .isEmpty
    }
    #expect(!found("Stopped by the Board in May after the trial."))
    #expect(found("Lessons go on."))
  }
}
