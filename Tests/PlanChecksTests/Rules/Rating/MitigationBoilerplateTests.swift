import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct MitigationBoilerplateTests {
  private func said(_ remedies: String...) -> String {
    let actions = remedies.enumerated().map { index, remedy in
      Action.sample("\(index + 11)", "Action \(index)", rating: .amber).with {
        $0.mitigation = remedy
      }
    }
    return told(by: MitigationBoilerplate(), in: .reporting(actions))
  }

  @Test func `one remedy on several actions is one finding`() {
    #expect(
      said("Officers are looking into it.", "Officers are looking into it.")
        == "20 note 11 12: 11 and 12 have the same remedy: “Officers are looking into it.”")
  }

  @Test func `remedies of their own are not`() {
    #expect(said("Buses will be hired from May.", "The mill's owner meets us in June.") == "")
  }

  @Test func `what is over says each time alike that it needs no remedy`() {
    let over = (1...4).map { number in
      Action.sample("T\(number)", stage: StageReading(printed: "Done", canonical: .complete)).with {
        $0.mitigation = "None, for all of the work on this action has been done."
      }
    }
    #expect(told(by: MitigationBoilerplate(), in: .sample(over)) == "")
  }
}
