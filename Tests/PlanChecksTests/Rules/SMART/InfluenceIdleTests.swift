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
    "The county's officers sit on the minister's working group.",
  ])
  func `a deed of the council or of those who act with it is no fault`(update: String) {
    #expect(InfluenceIdle().findings(in: plan(update)).isEmpty)
  }

  @Test func `what others did is no call`() {
    #expect(
      transcript(of: InfluenceIdle(), in: plan("The code was changed by the ministry in June."))
        == """
        4 note influence-idle G1: the update says what others did, and not what the council did: “The code was changed by the ministry in June.”
        """)
  }

  @Test func `in a table without roles the wording tells`() {
    let table = Plan.sample(
      [
        .sample(
          "X1", "Work with others to call for a clear framework.", update: "In progress", line: 9),
        .sample("X2", "Plant a hedge.", update: "In progress", line: 10),
      ], columns: ["update", "role"])
    #expect(InfluenceIdle().findings(in: table).map(\.ref) == ["X1"])
  }

  @Test func `it is asked of influence only`() {
    #expect(InfluenceIdle().findings(in: plan("To be progressed", role: .lead)).isEmpty)
  }

  @Test(arguments: [
    "Ministers have been asked to change the code.", "A joint request was made in May.",
    "The case was put to the select committee.", "Letters to both ministries; no answer yet.",
    "Representations were made through the county.",
  ])
  func `a call in the passive is a call`(update: String) {
    #expect(InfluenceIdle().findings(in: plan(update)).isEmpty)
  }
}
