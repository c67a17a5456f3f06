import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct MeasureBoilerplateTests {
  private func plan(_ measures: String...) -> Plan {
    .sample(
      measures.enumerated().map { place, measure in
        .sample("T\(place + 1)", line: place + 3).with { $0.measure = measure }
      }, columns: ["measure"])
  }

  @Test func `a measure on two actions is a note, on three a warning`() {
    let measure = "Delivery plan in place and being progressed"
    #expect(
      transcript(of: MeasureBoilerplate(), in: plan(measure, "4 km of route open", measure)) == """
        3 note measure-boilerplate T1 (T3): T1 and T3 have the same success measure, “Delivery plan in place and being progressed”
        """)
    #expect(
      MeasureBoilerplate().findings(in: plan(measure, measure, measure))[0].severity == .warning)
  }

  @Test func `short categories and measures of their own are no fault`() {
    #expect(MeasureBoilerplate().findings(in: plan("Complete", "Complete")).isEmpty)
    #expect(
      MeasureBoilerplate().findings(
        in: plan("4 km of cycle route open", "6 km of cycle route open")
      )
      .isEmpty)
  }

  @Test func `an action that points to another has a measure of its own all the same`() {
    var shared = plan("Framework adopted by all partners", "Framework adopted by all partners")
    shared.actions[1].see = ["T1"]
    #expect(MeasureBoilerplate().findings(in: shared).count == 1)
  }
}
