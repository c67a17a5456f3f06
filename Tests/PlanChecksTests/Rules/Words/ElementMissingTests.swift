import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ElementMissingTests {
  private let ticked = Action.sample("1").with { $0.elements = ["Mitigation"] }

  @Test func `a row without a tick is found`() {
    let plan = Plan.sample([ticked, .sample("2", "Train buyers.", line: 8)], columns: ["elements"])
    #expect(
      transcript(of: ElementMissing(), in: plan) == """
        8 note element-missing 2: “Train buyers.” has no element ticked
        """)
  }

  @Test func `a plan without such columns is not at fault`() {
    #expect(ElementMissing().findings(in: .sample([.sample("1"), .sample("2")])).isEmpty)
  }
}
