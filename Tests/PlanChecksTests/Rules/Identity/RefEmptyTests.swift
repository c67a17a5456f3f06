import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct RefEmptyTests {
  private let numbered: [Action] = (1...5).map { .sample("N\($0)", "Plant hedge \($0).") }

  @Test func `an action without a ref among others that have one is found`() {
    let plan = Plan.sample(numbered + [.sample(nil, "Restore ponds.", line: 30)])
    #expect(
      transcript(of: RefEmpty(), in: plan) == """
        30 note ref-empty line:30: “Restore ponds.” has no ref
        """)
  }

  @Test func `a list without refs is no fault`() {
    let plan = Plan.sample(
      numbered + [.sample(nil, "Restore ponds.", section: "Water", line: 30)])
    #expect(RefEmpty().findings(in: plan).isEmpty)
  }
}
