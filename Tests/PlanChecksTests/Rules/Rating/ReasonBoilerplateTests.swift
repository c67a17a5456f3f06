import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ReasonBoilerplateTests {
  private func said(_ reasons: String?...) -> String {
    let actions = reasons.enumerated().map { index, reason in
      Action.sample("\(index + 11)", "Action \(index)", rating: .amber).with { $0.reason = reason }
    }
    return told(by: ReasonBoilerplate(), in: .reporting(actions))
  }

  @Test func `one reason on several actions is one finding`() {
    #expect(
      said(
        "This is due to matters that we do not control.", "This is due to the price of steel.",
        "This is due to matters that we do not control.")
        == "20 warning 11 13: 11 and 13 give the same reason: “matters that we do not control.”")
  }

  @Test func `a word changed is still the same reason`() {
    #expect(
      said(
        "This is due to a lack of officers in the waste team at present.",
        "This is due to a lack of officers in the transport team at present."
      ).contains("nearly the same reason"))
  }

  @Test func `different reasons, and none, are not`() {
    #expect(
      said("This is due to the price of steel.", "This is due to the price war.", nil, nil) == "")
  }
}
