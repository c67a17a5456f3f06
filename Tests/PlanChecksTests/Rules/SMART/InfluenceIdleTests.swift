import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct InfluenceIdleTests {
  private func plan(_ update: String?, role: Role = .influence) -> Plan {
    .sample(
      [
        .sample("G1", "Change the building code.", update: update, line: 4).with {
          $0.role = RoleReading(printed: "Influence", canonical: role)
        }
      ], columns: ["update"])
  }

  @Test func `an update that only promises to respond is found`() {
    #expect(
      transcript(of: InfluenceIdle(), in: plan("We will respond to consultations as they arise."))
        == """
        4 note influence-idle G1: the update says what the council may do, not what it did: “We will respond to consultations as they arise.”
        """)
  }

  @Test func `no update at all is found`() {
    #expect(
      transcript(of: InfluenceIdle(), in: plan(nil)) == """
        4 note influence-idle G1: only others can do it, and nothing is said of what the council did to bring it about
        """)
  }

  @Test(arguments: [
    "Wrote to the minister in May and will respond to the consultation.",
    "The council responded to the consultation in March; more as and when needed.",
    "The code was changed in June.",
  ])
  func `a deed, or news that is no promise, is no fault`(update: String) {
    #expect(InfluenceIdle().findings(in: plan(update)).isEmpty)
  }

  @Test func `it is asked of influence only`() {
    #expect(InfluenceIdle().findings(in: plan("To be progressed", role: .lead)).isEmpty)
  }
}
