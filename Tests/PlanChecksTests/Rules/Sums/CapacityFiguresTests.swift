import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct CapacityFiguresTests {
  private func said(_ prose: String, _ update: String) -> String {
    let action = Action.sample(
      "B2", "Put solar panels on the roof of Oxmarsh Market Hall.", update: update)
    return told(
      by: FigureDisagrees(),
      of: .saying([prose], actions: [action, .sample("B3", "Put panels on Brinwell Old Baths.")]))
  }

  @Test func `a capacity that prose and row tell differently of one named place is found`() {
    #expect(
      said(
        "The largest work since the last review is the array at Oxmarsh Market Hall (52 kWp).",
        "The 38 kWp array was switched on in May."
      ).contains("the text says 52 kWp, and the row 38 kWp"))
  }

  @Test(arguments: [
    "The array at Oxmarsh Market Hall (38 kWp) is the largest since the last review.",
    "The array at Brinwell Old Baths (52 kWp) is the largest since the last review.",
    "The array at Oxmarsh Market Hall, originally 52 kWp, is the largest since the last review.",
    "The array at Oxmarsh (52 kWp) is the largest since the last review.",
    "The array at Oxmarsh Market Hall has a heater of 52 kW since the last review.",
  ])
  func `the same capacity, another place or another thing is no fault`(prose: String) {
    #expect(said(prose, "The 38 kWp array was switched on in May.") == "")
  }

  @Test func `the digits of a capacity in the name are exchanged in the update`() {
    func told(_ update: String, _ text: String = "Wind turbine at Sallow Tip (3.5 MW)") -> String {
      PlanChecksTests.told(
        by: FigureDisagrees(), in: .reporting([.sample("E1", text, update: update)]))
    }
    #expect(
      told("Ordered; it will give 5.3 MW when it turns.")
        == "20 warning E1: the update says 5.3 MW, and the row 3.5 MW")
    #expect(told("Ordered; it will give 3.5 MW when it turns.") == "")
    #expect(told("Ordered; it will give 4.5 MW when it turns.") == "")
    #expect(told("With a second one it will give 5.3 MW.") == "")
    #expect(told("It will give 5.3 kW.") == "")
    #expect(told("It gives 5.3 MW of the 9.8 MW that the tip needs.") == "")
  }
}
