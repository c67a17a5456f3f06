import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct DeadlineAfterPlanTests {
  private func plan(_ end: String, edition: String? = "2025-30") -> Plan {
    .sample([.sample("E4", timescale: end, line: 3)], edition: edition)
  }

  @Test func `an end years after the plan is found`() {
    #expect(
      transcript(of: DeadlineAfterPlan(), in: plan("Dec-36")) == """
        3 note deadline-after-plan E4: it ends in December 2036, after the plan itself (2025-30)
        """)
  }

  @Test(arguments: ["Mar-30", "Dec-30", "Mar-31", "Ongoing", "L"])
  func `an end within the plan's last year is no fault`(end: String) {
    #expect(DeadlineAfterPlan().findings(in: plan(end)).isEmpty)
  }

  @Test func `an edition without years says nothing`() {
    #expect(DeadlineAfterPlan().findings(in: plan("Dec-36", edition: nil)).isEmpty)
    #expect(DeadlineAfterPlan().findings(in: plan("Dec-36", edition: "2024")).isEmpty)
  }
}
