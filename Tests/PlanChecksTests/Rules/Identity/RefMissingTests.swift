import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct RefMissingTests {
  private func plan(_ refs: [String]) -> Plan {
    .sample(refs.enumerated().map { .sample($1, "Task \($0)", line: $0 + 1) })
  }

  @Test func `a number that a whole sequence skips is found`() {
    #expect(
      transcript(of: RefMissing(), in: plan(["W1", "W2", "W3", "W4", "W6", "W7"])) == """
        5 note ref-missing W6 (W5, W4): no action is W5, between W4 and W6
        """)
  }

  private let numbered: [Action] = (1...5).map { .sample("N\($0)", "Plant hedge \($0).") }

  @Test func `an action without a ref among others that have one is found`() {
    let plan = Plan.sample(numbered + [.sample(nil, "Restore ponds.", line: 30)])
    #expect(
      transcript(of: RefMissing(), in: plan) == """
        30 note ref-missing line:30: “Restore ponds.” has no ref, though its neighbours have one
        """)
  }

  @Test func `a row without a ref that stands in a gap is told once`() {
    let refs = ["N1", "N2", "N3", nil, "N5", "N6"]
    let actions = refs.enumerated().map { Action.sample($1, "Plant hedge \($0).", line: $0 + 1) }
    #expect(
      transcript(of: RefMissing(), in: .sample(actions)) == """
        4 note ref-missing line:4: “Plant hedge 3.” has no ref, though its neighbours have one
        """)
  }

  @Test func `a list without refs is no fault`() {
    let plan = Plan.sample(
      numbered + [.sample(nil, "Restore ponds.", section: "Water", line: 30)])
    #expect(RefMissing().findings(in: plan).isEmpty)
  }

  @Test func `two gaps in a long sequence are two findings`() {
    let numbers = (1...40).filter { $0 != 12 && $0 != 30 }
    #expect(RefMissing().findings(in: plan(numbers.map(String.init))).count == 2)
  }

  @Test func `a selection of actions has no gaps`() {
    #expect(RefMissing().findings(in: plan(["W1", "W4", "W9", "W12", "W20", "W31"])).isEmpty)
  }

  @Test func `a short list says nothing`() {
    #expect(RefMissing().findings(in: plan(["W1", "W3"])).isEmpty)
  }

  @Test func `a short list that counts from one has a gap`() {
    #expect(RefMissing().findings(in: plan(["B1", "B2", "B3", "B5"])).count == 1)
    #expect(RefMissing().findings(in: plan(["B2", "B3", "B5", "B6"])).isEmpty)
  }

  @Test func `a short group among whole ones has a gap`() {
    let groups = ["1.1", "1.2", "1.3", "2.1", "2.2", "4.1", "4.3"]
    #expect(
      transcript(of: RefMissing(), in: plan(groups)) == """
        7 note ref-missing 4.3 (4.2, 4.1): no action is 4.2, between 4.1 and 4.3
        """)
    #expect(RefMissing().findings(in: plan(["1.1", "1.4", "2.1", "2.3", "4.1", "4.3"])).isEmpty)
  }

  @Test func `a missing ref is written as its neighbours are`() {
    #expect(
      transcript(of: RefMissing(), in: plan(["W-01", "W-02", "W-03", "W-05"])) == """
        4 note ref-missing W-05 (W-04, W-03): no action is W-04, between W-03 and W-05
        """)
  }

  @Test func `a whole sequence in another order has no gap`() {
    #expect(RefMissing().findings(in: plan(["W2", "W1", "W5", "W4", "W3"])).isEmpty)
  }

  @Test func `a number of which the prose says that it was dropped is no gap`() {
    let actions = [1, 2, 3, 5, 6].map { Action.sample("T\($0)") }
    #expect(told(by: RefMissing(), of: .saying([], actions: actions)) != "")
    #expect(
      told(
        by: RefMissing(),
        of: .saying(["Action T4 (verges) was merged into T2 last year."], actions: actions)) == "")
    #expect(
      told(
        by: RefMissing(),
        of: .saying(["Three were dropped and their numbers not used: T4, T9."], actions: actions))
        == "")
    #expect(
      told(by: RefMissing(), of: .saying(["We will report on T4 in May."], actions: actions)) != "")
  }

  @Test func `a number that stands in two parts is not missing`() {
    #expect(
      RefMissing().findings(in: plan(["W-01", "W-02", "W-03a", "W-03b", "W-04", "W-05"])).isEmpty)
  }
}
