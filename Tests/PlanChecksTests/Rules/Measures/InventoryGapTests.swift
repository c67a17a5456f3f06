import PlanChecks
import PlanModel
import Testing

struct InventoryGapTests {
  private func inventory(
    _ year: String, scopes: [EmissionsScope] = [], _ boundary: EmissionsBoundary = .ownEstate
  ) throws -> Inventory {
    Inventory(
      boundary: boundary, year: try #require(ReportingYear(year)),
      lines: scopes.map { Inventory.Line(scope: $0, amount: .tonnes(100)) },
      stated: [Inventory.StatedTotal(amount: .tonnes(1_000))], source: Source(line: 7))
  }

  private func told(_ inventories: [Inventory], targets: [Target] = []) -> String {
    transcript(
      of: InventoryGap().findings(
        in: PlanMeasures(targets: targets, inventories: inventories), of: nil))
  }

  @Test func `missing years are told once for each kind of emissions`() throws {
    let own = try ["2016-17", "2017-18", "2020-21"].map { try inventory($0) }
    let area = try ["2018", "2020"].map { try inventory($0, .area) }
    #expect(
      told(own + area) == """
        7 warning inventory-gap: there is no inventory of the council's own emissions for 2018-19 and 2019-20, between those for 2016-17 and 2020-21
        7 warning inventory-gap: there is no inventory of the area's emissions for 2019, between those for 2018 and 2020
        """)
  }

  @Test func `calendar and financial years of the same emissions are told`() throws {
    let own = try ["2016", "2017-18"].map { try inventory($0) }
    #expect(
      told(own) == """
        7 warning inventory-gap: the inventories of the council's own emissions are for calendar years (2016) and for financial years (2017-18)
        """)
  }

  @Test func `a scope that other years count, and one that no year counts`() throws {
    let own = [
      try inventory("2019", scopes: [.one, .two]), try inventory("2020", scopes: [.one]),
      try inventory("2021", scopes: [.one, .two]),
    ]
    #expect(
      told(own) == """
        7 warning inventory-gap: the inventory of the council's own emissions for 2020 does not count scope 2, which is given for 2019 and 2021
        7 note inventory-gap: no inventory of the council's own emissions counts scope 3
        """)
    #expect(
      told([try inventory("2019", scopes: [.one, .three])]).contains(
        "warning inventory-gap: no inventory of the council's own emissions counts scope 2"))
  }

  @Test func `a base year without an inventory is told, unless the target says what was emitted`()
    throws
  {
    var target = Target(
      boundary: .ownEstate, goal: .netZero(residual: nil), goalYear: .calendar(2030),
      baseYear: ReportingYear("2016-17"))
    let own = [try inventory("2018-19")]
    #expect(
      told(own, targets: [target, target]) == """
        warning inventory-gap: the target for 2030 is against 2016-17, and there is no inventory of the council's own emissions for that year
        """)
    target.baseEmissions = .tonnes(9_000)
    #expect(told(own, targets: [target]) == "")
    #expect(told([], targets: [target]) == "")
  }

  @Test func `a whole run of one kind of year is no fault, nor is a restatement`() throws {
    var again = try inventory("2019", scopes: [.one, .two, .three])
    again.restatement = Inventory.Restatement(reason: "New factors")
    let all =
      try ["2019", "2020"].map { try inventory($0, scopes: [.one, .two, .three]) } + [again]
    #expect(told(all) == "")
    // Sectors of an area are no scopes.
    #expect(told([try inventory("2019", .area)]) == "")
  }
}
