import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ContactInUpdateTests {
  private func said(_ update: String) -> String {
    told(by: ContactInUpdate(), in: .reporting([.sample("W6", update: update)]))
  }

  @Test func `an address made of a person's names is found`() {
    #expect(
      said("Places are left: write to jo.marsh@wolmershire.example.")
        == "20 warning W6: a person's contact stands in the update: “jo.marsh@wolmershire.example”")
  }

  @Test(arguments: ["Ring Jo on 07700 900123 for a place.", "Ring +44 7700 900 123."])
  func `a mobile number is found`(update: String) {
    #expect(said(update) != "")
  }

  @Test(arguments: [
    "Write to repair@wolmershire.example.", "Write to climate.team@wolmershire.example.",
    "Ring the advice line on 01632 960001.", "Order 0770 was placed for 12 lamps.",
    "The follow-up @ Oxmarsh is in May.", "07 homes and 900 123 trees",
  ])
  func `an office's address and other figures are not`(update: String) {
    #expect(said(update) == "")
  }
}
