import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

struct ApplicabilityTests {
  @Test func `the role speaks first, then ticks, then headings, then the words`() {
    let call = Action.sample("1", "Cut fares.").with { $0.role.canonical = .influence }
    #expect(Applicability.exemption(of: call) == .influence)
    let bund = Action.sample("2", "Line the culverts.").with { $0.elements = ["Adaptation"] }
    #expect(Applicability.exemption(of: bund) == .adaptation)
    let hedge = Action.sample("3", "Cut less often.", section: "Nature and Land Use")
    #expect(Applicability.exemption(of: hedge) == .nature)
    let train = Action.sample("4", "Train officers in carbon literacy.")
    #expect(Applicability.exemption(of: train) == .enabling)
  }

  @Test func `a tick for mitigation beside others leaves the question open`() {
    let roof = Action.sample("1", "Fit panels on 12 schools.").with {
      $0.elements = ["Mitigation", "Adaptation"]
    }
    #expect(Applicability.exemption(of: roof) == nil)
  }

  @Test(arguments: [
    "Fit panels on 12 schools.", "Replace street lights with LED.", "Buy 14 electric vans.",
    "Insulate 400 homes.",
  ])
  func `works are asked for carbon and cost`(text: String) {
    #expect(Applicability.exemption(of: .sample("1", text, section: "Buildings")) == nil)
  }
}
