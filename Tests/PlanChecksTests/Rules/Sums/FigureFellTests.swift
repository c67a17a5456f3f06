import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct FigureFellTests {
  private func said(_ before: String, _ now: String) -> String {
    func plan(_ update: String, _ period: String) -> Plan {
      .reporting([.sample("H1", "Insulate homes", update: update)], period: period)
    }
    return told(by: FigureFell(), from: plan(before, "December 2023"), to: plan(now, "March 2024"))
  }

  @Test func `a figure to date that is lower than the period before is found`() {
    #expect(
      said("To date 240 homes are insulated.", "So far 210 homes are insulated.")
        == "20 warning H1: the figure to date fell from 240 in December 2023 to 210 (“home”)")
  }

  @Test func `two columns of one paper are held against each other too`() {
    let action = Action.sample("H1").with {
      $0.updates = [
        ReportedUpdate(period: "June 2023", text: "1,200 trees planted to date."),
        ReportedUpdate(period: "March 2024", text: "900 trees planted to date."),
      ]
    }
    #expect(told(by: FigureFell(), in: .reporting([action])).contains("fell from 1,200"))
  }

  @Test(arguments: [
    ("To date 240 homes are insulated.", "So far 271 homes are insulated."),
    ("To date 240 homes are insulated.", "210 homes were insulated this quarter."),
    ("To date 240 homes are insulated.", "So far 12 schools are insulated."),
    ("To date 1,240 homes are insulated.", "So far 1,200 homes are insulated."),
    ("To date 240 homes are insulated.", "So far 210 homes are insulated (corrected)."),
  ])
  func `a figure that rose, of a period, of another thing, rounded or corrected is not`(
    before: String, now: String
  ) {
    #expect(said(before, now) == "")
  }
}
