import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct RefMisreadTests {
  @Test func `a ref that only its sequence explains is found`() {
    let plan = Plan.sample([.sample("B11", line: 9).with { $0.refAsPrinted = "811" }])
    #expect(
      transcript(of: RefMisread(), in: plan) == """
        9 warning ref-misread B11: the ref is printed “811”; where it stands it can only be B11
        """)
  }

  @Test(arguments: ["B11", "b11", "Action B11", "B11.", "B 11", "\u{412}11", "(B11)"])
  func `case, blanks, marks and look-alikes are no misreading`(printed: String) {
    let plan = Plan.sample([.sample("B11").with { $0.refAsPrinted = printed }])
    #expect(RefMisread().findings(in: plan).isEmpty)
  }

  @Test func `a ref of no group between two that count on is a slip`() {
    func said(_ refs: [String]) -> String {
      told(by: RefMisread(), in: .sample(refs.map { .sample($0, "Action \($0)") }))
    }
    #expect(
      said(["4.1", "4.2", "7.3", "4.4", "5.1"])
        == "20 warning 7.3: the ref is printed “7.3”; where it stands it can only be 4.3")
    #expect(said(["4.1", "4.2", "7.1", "4.3", "4.4"]) == "")
    #expect(said(["4.1", "4.2", "7.3", "4.4", "7.4"]) == "")
  }
}
