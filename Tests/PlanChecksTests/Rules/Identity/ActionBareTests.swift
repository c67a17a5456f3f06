import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ActionBareTests {
  private func whole(_ ref: String) -> Action {
    .sample(
      ref, "Thatch barn \(ref)", leads: ["Estates"], timescale: "May 2034", stage: .delivery,
      update: "Half of it is done.")
  }

  private func plan(_ actions: [Action]) -> Plan {
    var plan = Plan.reporting((1...6).map { whole("W\($0)") } + actions)
    plan.columns.formUnion(["ref", "leads", "timescale", "stage", "update"])
    return plan
  }

  @Test func `a row with next to nothing is one fact, and no fault of each of its cells`() {
    let plan = plan([.sample(nil, "Sums of the barns", line: 40)])
    #expect(
      transcript(of: ActionBare(), in: plan) == """
        40 warning action-bare line:40: “Sums of the barns” has neither a ref, an owner, a timescale, a stage or rating, an update nor a measure: is it an action?
        """)
    let others: [any PaperPlanRule] = [
      OwnerMissing(), TimescaleMissing(), StageMissing(), UpdateMissing(), RefMissing(),
    ]
    #expect(others.allSatisfy { $0.findings(in: plan, of: nil).isEmpty })
  }

  @Test func `what lacks one thing or two is told of by those`() {
    let plan = plan([
      .sample("W7", "Line the flues", timescale: "May 2034", update: "Begun.")
    ])
    #expect(transcript(of: ActionBare(), in: plan) == "")
    #expect(OwnerMissing().findings(in: plan).map(\.ref) == ["W7"])
  }

  @Test func `many are told as one`() {
    let plan = plan((1...4).map { .sample(nil, "Note \($0)", line: 40 + $0) })
    #expect(
      transcript(of: ActionBare(), in: plan).contains(
        "4 of 10 actions have neither a ref, an owner, a timescale, a stage or rating, an update nor"
      ))
  }

  @Test func `halves of actions are told as such, and nothing of what each lacks`() {
    let halves = (1...5).flatMap { number -> [Action] in
      [
        .sample("W\(number)", "Thatch barn \(number)", leads: ["Estates"], timescale: "May 2034"),
        .sample(nil, "Sign \(number)", stage: .delivery, update: "Half of it is done."),
      ]
    }
    var plan = Plan.reporting(halves)
    plan.columns.formUnion(["ref", "leads", "timescale", "stage", "update"])
    #expect(transcript(of: ActionBare(), in: plan).contains("they may be halves"))
    #expect(OwnerMissing().findings(in: plan).isEmpty)
    #expect(StageMissing().findings(in: plan).isEmpty)
  }

  @Test func `a plan in which nobody has an owner or a status is no fault of its rows`() {
    let plan = Plan.sample((1...8).map { .sample("W\($0)", "Thatch barn \($0)") })
    #expect(ActionBare().findings(in: plan).isEmpty)
  }
}
