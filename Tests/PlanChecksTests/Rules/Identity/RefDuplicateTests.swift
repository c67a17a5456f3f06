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

  private func said(_ refs: [String]) -> String {
    let plan = Plan.sample(
      refs.enumerated().map { place, ref in
        .sample(ref, "Task \(place).", line: place).with { $0.key = "\(ref)#\(place)" }
      })
    return transcript(of: RefDuplicate(), in: plan)
      + transcript(of: RefMissing(), in: plan)
  }

  @Test func `the second of two that stands for the next number is told so, and there is no gap`() {
    #expect(
      said(["R1", "R2", "R3", "R3", "R5", "R6"]) == """
        3 error ref-duplicate R3#3 (R3#2): R3 is also the ref of “Task 2.”; where it stands it should be R4, which no action is
        """)
    #expect(said(["R01", "R02", "R02", "R04", "R05", "R06"]).contains("it should be R03"))
  }

  @Test func `elsewhere the two are two facts`() {
    let apart = said(["R1", "R2", "R3", "R5", "R3", "R6", "R7"])
    #expect(apart.contains("ref-missing") && !apart.contains("it should be"))
    #expect(!said(["R1", "R2", "R3", "R3", "R4", "R5"]).contains("it should be"))
    #expect(!said(["R1", "R2", "R3", "R4", "R4"]).contains("it should be"))
  }
}
