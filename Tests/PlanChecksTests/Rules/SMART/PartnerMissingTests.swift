import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct PartnerMissingTests {
  private let partnered = (1...20).map { number in
    Action.sample("T\(number)").with { $0.partnersAsPrinted = "Canal charity" }
  }

  private func action(
    _ text: String = "Run buses.", role: Role? = nil, partners: String? = nil
  ) -> Action {
    .sample("T21", text, line: 9).with {
      $0.role = RoleReading(printed: role?.rawValue, canonical: role)
      $0.partnersAsPrinted = partners
    }
  }

  private func findings(_ action: Action, among others: [Action]? = nil) -> String {
    transcript(
      of: PartnerMissing(), in: .sample((others ?? partnered) + [action], columns: ["partners"]))
  }

  @Test func `where others do the work an empty cell is a warning`() {
    #expect(
      findings(action(role: .partner)) == """
        9 warning partner-missing T21: “Run buses.” names nobody in the column for partners
        """)
    #expect(findings(action("Work with schools on travel.")).hasPrefix("9 warning"))
  }

  @Test func `a cell that only keeps a place is found`() {
    #expect(
      findings(action(role: .lead, partners: "TBC")) == """
        9 note partner-missing T21: “Run buses.” has only “TBC” for its partners
        """)
  }

  @Test func `a council that acts alone may leave the cell blank`() {
    #expect(findings(action(role: .lead)).isEmpty)
    let habit = partnered.enumerated().map { place, action in
      action.with { if place.isMultiple(of: 3) { $0.partnersAsPrinted = nil } }
    }
    #expect(findings(action(role: .lead), among: habit).isEmpty)
  }

  @Test func `the one blank of a full column is a gap where no role explains it`() {
    #expect(findings(action()).hasPrefix("9 note"))
    #expect(findings(action(), among: Array(partnered.prefix(6))).isEmpty)
  }

  @Test func `a dash says that there are no partners, and one blank says nothing`() {
    let dashes = partnered.enumerated().map { place, action in
      action.with { if place.isMultiple(of: 4) { $0.partnersAsPrinted = "–" } }
    }
    #expect(findings(action(), among: dashes).contains("T21"))
    #expect(
      !findings(action(partners: "–"), among: dashes).contains("T21: “Run buses.” names nobody"))
  }
}
