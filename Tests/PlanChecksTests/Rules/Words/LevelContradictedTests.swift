import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct LevelContradictedTests {
  private func said(_ update: String, carbon: [Level] = [.medium], cost: [Level] = [.low]) -> String
  {
    let action = Action.sample("T3", update: update).with {
      $0.carbon = LevelReading(
        printed: carbon.map(\.rawValue).joined(separator: "/"), bands: carbon)
      $0.cost = LevelReading(printed: cost.map(\.rawValue).joined(separator: "/"), bands: cost)
    }
    return told(by: LevelContradicted(), in: .reporting([action]))
  }

  @Test func `a band that the text says was changed is found`() {
    #expect(
      said("Carbon savings were changed from medium to high after the rail study.")
        == "20 warning T3: the text says that the carbon saving is now high, and the cell is “M”")
    #expect(said("The cost was raised to high.").contains("the cost is now high"))
  }

  @Test func `a mix with the old band is found`() {
    #expect(
      said("Carbon savings were raised from medium to high.", carbon: [.medium, .high]) != "")
  }

  @Test(arguments: [
    "Carbon savings are now classified as medium, since the county is rural.",
    "The aim is a high carbon saving.", "Carbon savings will be high in later years.",
    "Work has moved to high streets, and costs are being looked at.",
  ])
  func `a text that agrees, or speaks of something else, is no fault`(update: String) {
    #expect(said(update) == "")
  }
}
