import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct RefDuplicateTests {
  @Test func `a ref of two actions is found at the second`() {
    let plan = Plan.sample([
      .sample("R3", "Collect food waste.", line: 4), .sample("R4", "Open a reuse shop.", line: 5),
      .sample("R3", "Teach composting.", line: 6).with { $0.key = "R3#2" },
    ])
    #expect(
      transcript(of: RefDuplicate(), in: plan) == """
        6 error ref-duplicate R3#2 (R3): R3 is also the ref of “Collect food waste.”
        """)
  }

  @Test func `a bare number is found where the numbers do not begin again`() {
    let plan = Plan.sample(
      ["1", "2", "3", "3", "4"].enumerated().map { .sample($1, "Task \($0)", line: $0) })
    #expect(RefDuplicate().findings(in: plan).count == 1)
  }

  @Test func `numbers that begin again under each heading are no fault`() {
    let plan = Plan.sample([
      .sample("1", "Lead.", group: "Leadership"), .sample("2", "Train.", group: "Leadership"),
      .sample("1", "Join.", group: "Partners"), .sample("2", "Meet.", group: "Partners"),
    ])
    #expect(RefDuplicate().findings(in: plan).isEmpty)
  }

  @Test func `the same ref in two printed plans is no fault`() {
    let plan = Plan.sample([
      .sample("T1", "Build.").with { $0.plan = "Council" },
      .sample("T1", "Plant.").with { $0.plan = "County" },
    ])
    #expect(RefDuplicate().findings(in: plan).isEmpty)
  }
}
