import PlanDocuments
import PlanModel
import PlanReading
import Testing

struct InventoryReaderTests {
  private func read(
    _ text: String, named name: String = "wolmershire.csv", by reader: InventoryReader = .init()
  ) throws -> InventoryReading {
    reader.read(try DocumentReader().read(Array(text.utf8), named: name))
  }

  /// Each inventory with its lines and totals: "2020 ownEstate CO2e | 1 Gas 12 tonnes | = 12 tonnes".
  private func transcript(of reading: InventoryReading) -> String {
    reading.entries.map { entry in
      let own = entry.inventory
      let head = [
        entry.councilCode, entry.councilName, own.year.description, own.boundary.rawValue,
        own.gases?.printed ?? "?",
      ].compactMap { $0 }.joined(separator: " ")
      let lines = own.lines.map { line in
        ([line.scope.map { String($0.rawValue) }, line.sector, line.category]
          + [line.electricity?.rawValue, line.amount.description])
          .compactMap { $0 }.joined(separator: "/")
      }
      let totals = own.stated.map { total in
        "= "
          + [total.scope.map { String($0.rawValue) }, total.sector, total.amount.description]
          .compactMap { $0 }.joined(separator: "/")
      }
      return ([head] + lines + totals).joined(separator: " | ")
    }.joined(separator: "\n")
  }

  @Test func `years down and sectors across, with totals of the columns before them`() throws {
    let reading = try read(
      """
      Year,local-authority-code,official-name,Industry Gas:kt CO2,Works:kt CO2,Industry Total:kt CO2,Road:kt CO2,Transport Total:kt CO2,Total Emissions:kt CO2,Population:000s,Per Person Emissions:t
      2019,WOL,Wolmershire County Council,10.5,2,12.5,30,30,42.5,90,0.47
      2020,WOL,Wolmershire County Council,9,2,11,25,25,36,91,0.4
      """)
    #expect(
      transcript(of: reading) == """
        WOL Wolmershire County Council 2019 area CO2 | Industry/Gas/10,500 tonnes | Industry/Works/2,000 tonnes | Transport/Road/30,000 tonnes | = Industry/12,500 tonnes | = Transport/30,000 tonnes | = 42,500 tonnes
        WOL Wolmershire County Council 2020 area CO2 | Industry/Gas/9,000 tonnes | Industry/Works/2,000 tonnes | Transport/Road/25,000 tonnes | = Industry/11,000 tonnes | = Transport/25,000 tonnes | = 36,000 tonnes
        """)
    #expect(
      reading.entries[0].inventory.context.map(\.heading) == [
        "Population:000s", "Per Person Emissions:t",
      ])
    #expect(reading.entries[0].inventory.lines[1].source == Source(line: 2, cell: "5"))
    #expect(reading.entries.allSatisfy { $0.inventory.disagreements().isEmpty })
    #expect(reading.leftovers.isEmpty)
    #expect(reading.findings.map(\.rule) == ["reading-boundary-guessed"])
  }

  @Test
  func `totals stand before their parts where the figures say so, and alone where none add up`()
    throws
  {
    let before = try read(
      """
      Year,Homes total (tCO2e),Gas (tCO2e),Power (tCO2e),Farms (tCO2e)
      2020,30,20,10,5
      """)
    #expect(
      transcript(of: before)
        == "2020 area CO2e | Gas/20 tonnes | Power/10 tonnes | Farms/5 tonnes | = Homes/30 tonnes")
    let exact = try read(
      """
      Year,Homes total (tCO2e),Gas (tCO2e),Power (tCO2e)
      2020,30,20,10
      """)
    #expect(
      transcript(of: exact)
        == "2020 area CO2e | Homes/Gas/20 tonnes | Homes/Power/10 tonnes | = Homes/30 tonnes")
  }

  @Test func `scopes and sources down, years across, the scope printed once`() throws {
    let reading = try read(
      """
      Greenhouse gas emissions of the council (tonnes CO2e),,,
      Scope,Source,2019/20,2020-21
      Scope 1,Gas,"1,200",1100
      ,Fleet,300,n/a
      Scope 1 total,,"1,500",1100
      Scope 2,Electricity (location-based),900,800
      ,Electricity (market-based),0,
      Scope 3,Business travel,50,10
      Total,,"2,450",1910
      """)
    #expect(
      transcript(of: reading) == """
        2019-20 ownEstate CO2e | 1/Gas/1,200 tonnes | 1/Fleet/300 tonnes | 2/Electricity/locationBased/900 tonnes | 2/Electricity/marketBased/0 tonnes | 3/Business travel/50 tonnes | = 1/1,500 tonnes | = 2,450 tonnes
        2020-21 ownEstate CO2e | 1/Gas/1,100 tonnes | 2/Electricity/locationBased/800 tonnes | 3/Business travel/10 tonnes | = 1/1,100 tonnes | = 1,910 tonnes
        """)
    #expect(reading.entries[0].inventory.disagreements().isEmpty)
    #expect(
      reading.leftovers.map { "\($0.source.line ?? 0) \($0.heading ?? "-") \($0.text)" } == [
        "1 - Greenhouse gas emissions of the council (tonnes CO2e)", "4 2020-21 n/a",
      ])
  }

  @Test func `headings of scopes between rows hold for what is below them`() throws {
    let reading = try read(
      """
      Emissions source,2021 (tCO2e),2022 (tCO2e)
      Scope 1,,
      Gas,10,9
      Scope 2,,
      Electricity,5,4
      Grand total,15,13
      """)
    #expect(
      transcript(of: reading) == """
        2021 ownEstate CO2e | 1/Gas/10 tonnes | 2/Electricity/5 tonnes | = 15 tonnes
        2022 ownEstate CO2e | 1/Gas/9 tonnes | 2/Electricity/4 tonnes | = 13 tonnes
        """)
  }

  @Test func `a row for each figure, each with its unit`() throws {
    let reading = try read(
      """
      Year,Scope,Category,Value,Unit,Checked by
      2019-20,1,Gas,1.2,ktCO2e,Auditor
      2019-20,3,Water,800,kgCO2e,Auditor
      2019-20,2,Electricity,5000,kWh,
      2020-21,1,Gas,900,tonnes CO2e,
      """)
    #expect(
      transcript(of: reading) == """
        2019-20 ownEstate CO2e | 1/Gas/1,200 tonnes | 3/Water/0.8 tonnes
        2020-21 ownEstate CO2e | 1/Gas/900 tonnes
        """)
    #expect(
      reading.leftovers.map { "\($0.source.line ?? 0) \($0.text)" } == [
        "2 Auditor", "4 5000", "4 kWh",
      ])
  }

  @Test func `sectors and sub-sectors of several councils in a row each`() throws {
    let reading = try read(
      """
      Local Authority,Local Authority Code,Calendar Year,LA GHG Sector,LA GHG Sub-sector,Territorial emissions (kt CO2e)
      Harbrook,E07000998,2021,Transport,Minor roads,1.5
      Ostley,E07000999,2021,Transport,Minor roads,2.5
      Harbrook,E07000998,2021,Domestic,Gas,3
      """)
    #expect(
      transcript(of: reading) == """
        E07000998 Harbrook 2021 area CO2e | Transport/Minor roads/1,500 tonnes | Domestic/Gas/3,000 tonnes
        E07000999 Ostley 2021 area CO2e | Transport/Minor roads/2,500 tonnes
        """)
  }

  @Test func `a total for each year and nothing else`() throws {
    let reading = try read("Year,Emissions (tCO2e)\n2019,100\n2020,90\n")
    #expect(
      transcript(of: reading) == """
        2019 area CO2e | = 100 tonnes
        2020 area CO2e | = 90 tonnes
        """)
  }

  @Test func `a number that can't be read is told with its line and cell, and kept`() throws {
    let reading = try read(
      """
      Year,Scope 1 (tCO2e),Scope 2 (tCO2e)
      2019,"12,5",10
      2020,about 100,9
      """)
    #expect(
      transcript(of: reading)
        == "2019 ownEstate CO2e | 2/10 tonnes\n2020 ownEstate CO2e | 2/9 tonnes")
    #expect(
      reading.findings.filter { $0.rule == "reading-number" }.map {
        "\($0.line ?? 0) \($0.message)"
      }
        == [
          "2 “12,5” in column 2, “Scope 1 (tCO2e)”, is no number that can be read",
          "3 “about 100” in column 2, “Scope 1 (tCO2e)”, is no number that can be read",
        ])
    #expect(reading.leftovers.map(\.text) == ["12,5", "about 100"])
  }

  @Test func `figures without a unit are not taken, unless the reader is told the unit`() throws {
    let text = "Scope,Source,2019,2020\n1,Gas,10,9\n"
    let unsaid = try read(text)
    #expect(unsaid.entries.isEmpty)
    #expect(unsaid.findings.map(\.rule) == ["reading-unit-missing", "reading-unit-missing"])
    #expect(unsaid.leftovers.map(\.text) == ["10", "9"])
    let told = try read(
      text,
      by: InventoryReader(
        boundary: .area, unit: EmissionsUnit(mass: .kilotonnes, gases: .carbonDioxide)))
    #expect(
      transcript(of: told)
        == "2019 area CO2 | 1/Gas/10,000 tonnes\n2020 area CO2 | 1/Gas/9,000 tonnes")
  }

  @Test func `a table of something else is left whole`() throws {
    let reading = try read("Ref,Action,Owner\nT1,Plant trees,Parks\n")
    #expect(reading.entries.isEmpty)
    #expect(reading.leftovers.count == 6)
    #expect(reading.findings.map(\.rule) == ["reading-table-not-understood"])
  }

  @Test func `different gases in one year are told, and no gas is named`() throws {
    let reading = try read("Year,Scope 1 (tCO2),Scope 2 (tCO2e)\n2019,5,6\n")
    #expect(reading.inventories.map(\.gases) == [nil])
    #expect(reading.findings.map(\.rule).contains("reading-gases-mixed"))
  }
}
