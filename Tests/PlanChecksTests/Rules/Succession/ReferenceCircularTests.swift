import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ReferenceCircularTests {
  private func plan(_ sees: [String: String]) -> Plan {
    .sample(
      ["14", "15", "16", "19"].enumerated().map { place, ref in
        .sample(ref, line: place + 3).with { $0.see = sees[ref].map { [$0] } ?? [] }
      })
  }

  @Test func `two actions that only point to one another are found once`() {
    #expect(
      transcript(of: ReferenceCircular(), in: plan(["14": "19", "19": "14"])) == """
        3 error reference-circular 14 (19): 14 and 19 only point to one another
        """)
  }

  @Test func `so are a ring of three and an action that points to itself`() {
    #expect(
      ReferenceCircular().findings(in: plan(["14": "15", "15": "16", "16": "14"])).count == 1)
    #expect(
      transcript(of: ReferenceCircular(), in: plan(["16": "16"])) == """
        5 error reference-circular 16: its entry only points to itself
        """)
  }

  @Test func `an update that sends the reader to its own action is found`() {
    let plan = Plan.sample([.sample("B7", update: "See action B7 for progress.", line: 9)])
    #expect(ReferenceCircular().findings(in: plan).count == 1)
  }

  @Test func `a reference that ends is no fault, nor is a mention of oneself`() {
    #expect(ReferenceCircular().findings(in: plan(["14": "19", "15": "19"])).isEmpty)
    let plan = Plan.sample([.sample("B7", update: "Action B7 began in May.")])
    #expect(ReferenceCircular().findings(in: plan).isEmpty)
  }
}
