import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

struct PlanDigestTests {
  @Test func `rules find the same in a plan as in what was worked out of it for all of them`() {
    let plan = Plan.sample(
      [
        Action(key: "A1", ref: "A1", text: "Plant trees, see action A9").with {
          $0.update = "To be progressed"
          $0.leads = ["Parks"]
        },
        Action(key: "A3", ref: "A3", text: "Mend the weir").with { $0.update = "To be progressed" },
      ], columns: ["ref", "leads", "update", "stage"])
    let digest = PlanDigest(plan)
    for case let rule as any DigestRule in RuleCatalogue.all {
      #expect(rule.findings(in: digest) == rule.findings(in: plan))
    }
  }

  @Test func `what an account says outright is told of each action`() {
    let digest = PlanDigest(
      .sample([
        Action(key: "A1", text: "Plant trees").with { $0.update = "This action is complete." },
        Action(key: "A2", text: "Mend the weir"),
      ]))
    #expect(digest.assertions(at: 0).map(\.kind) == [.done])
    #expect(digest.assertions(at: 1).isEmpty)
  }
}
