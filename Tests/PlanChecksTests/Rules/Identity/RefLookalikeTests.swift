import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct RefLookalikeTests {
  @Test func `refs with Cyrillic letters are found once, with all their places`() {
    let plan = Plan.sample([
      .sample("T1", line: 3).with { $0.refAsPrinted = "\u{422}1" }, .sample("T2", line: 4),
      .sample("T3", line: 5).with { $0.refAsPrinted = "\u{422}3" },
    ])
    #expect(
      transcript(of: RefLookalike(), in: plan) == """
        3 note ref-lookalike T1 (T3): 2 refs hold letters of another script that only look Latin: T1 and T3
        """)
  }

  @Test func `Latin refs are no fault`() {
    #expect(RefLookalike().findings(in: .sample([.sample("T1"), .sample("LCC.2")])).isEmpty)
  }
}
