import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ReferenceDoubtfulTests {
  private func plan(_ update: String) -> Plan {
    .sample([
      .sample("1", "Renew the fleet.", update: update, line: 3),
      .sample("2", "Manage rented farms for soil and water."),
      .sample("3", "Cut heating emissions of council buildings by retrofit."),
      .sample("4", "Open cycle hubs at stations."), .sample("5", "Teach repair in libraries."),
    ])
  }

  @Test func `a reference whose words fit another action is found`() {
    #expect(
      transcript(of: ReferenceDoubtful(), in: plan("See action 2 on heating retrofit.")) == """
        3 note reference-doubtful 1 (2, 3): it refers to 2 for a topic that 2 does not mention; 3 does
        """)
  }

  @Test(arguments: [
    "See action 3 on heating retrofit.", "See action 2 on soil and cycle hubs.", "See action 2.",
    "See action 2 on parking and lighting.", "See action 2 on heating.",
  ])
  func `a reference that fits, or says too little, is no fault`(update: String) {
    #expect(ReferenceDoubtful().findings(in: plan(update)).isEmpty)
  }
}
