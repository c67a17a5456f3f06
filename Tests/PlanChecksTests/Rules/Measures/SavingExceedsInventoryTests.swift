import PlanChecks
import PlanModel
import Testing

struct SavingExceedsInventoryTests {
  private func inventory(_ year: String, _ tonnes: Int, _ boundary: EmissionsBoundary) throws
    -> Inventory
  {
    Inventory(
      boundary: boundary, year: try #require(ReportingYear(year)),
      stated: [Inventory.StatedTotal(amount: .tonnes(tonnes))])
  }

  private func saving(
    _ action: String, _ tonnes: Int, _ basis: Saving.Basis = .perYear, years: Int? = nil,
    _ boundary: EmissionsBoundary? = .ownEstate
  ) -> Saving {
    Saving(
      actions: [action], amount: EmissionsRange(.tonnes(tonnes)), basis: basis, years: years,
      quality: .estimated, boundary: boundary)
  }

  private func told(_ savings: [Saving]) throws -> String {
    let inventories = [
      try inventory("2018-19", 50_000, .ownEstate), try inventory("2022-23", 8_400, .ownEstate),
      try inventory("2022", 900_000, .area),
    ]
    return transcript(
      of: SavingExceedsInventory().findings(
        in: PlanMeasures(inventories: inventories, savings: savings), of: nil))
  }

  @Test func `more in a year than is emitted in one is told`() throws {
    #expect(
      try told([saving("B1", 29_000)]) == """
        error saving-exceeds-inventory (B1): a saving of 29,000 tonnes a year is more than all of the council's own emissions for 2022-23, 8,400 tonnes
        """)
    #expect(try told([saving("B1", 8_400)]) == "")
  }

  @Test func `a lifetime is divided by its years, and without them says nothing`() throws {
    #expect(try told([saving("B1", 29_000, .lifetime, years: 20)]) == "")
    #expect(
      try told([saving("B1", 290_000, .lifetime, years: 20)]).contains(
        "a lifetime's saving of 14,500 tonnes a year"))
    for basis in [Saving.Basis.lifetime, .oneOff, .unstated] {
      #expect(try told([saving("B1", 9_000_000, basis)]) == "")
    }
  }

  @Test func `a saving of nobody knows whose emissions is set against the greatest`() throws {
    #expect(try told([saving("B1", 29_000, .perYear, nil)]) == "")
    #expect(
      try told([saving("B1", 1_000_000, .perYear, nil)]).contains("the area's emissions for 2022"))
  }

  @Test func `savings that are each possible and together not are told once`() throws {
    #expect(
      try told([saving("B1", 5_000), saving("B2", 4_000)]) == """
        error saving-exceeds-inventory (B1, B2): the yearly savings add up to 9,000 tonnes, more than all of the council's own emissions for 2022-23, 8,400 tonnes
        """)
  }

  @Test func `without an inventory nothing can be said`() {
    let measures = PlanMeasures(savings: [saving("B1", 9_000_000)])
    #expect(SavingExceedsInventory().findings(in: measures, of: nil).isEmpty)
  }
}
