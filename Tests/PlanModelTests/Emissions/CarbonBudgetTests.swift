import PlanModel
import Testing

/// Worked by hand: 1,000 given for 2020 to 2029.
struct CarbonBudgetTests {
  private func account(_ totals: KeyValuePairs<String, Int>, given: Int = 1_000) throws
    -> CarbonBudgetAccount
  {
    let budget = try #require(
      CarbonBudget(
        boundary: .ownEstate, given: .tonnes(given), from: .calendar(2020),
        through: .calendar(2029)))
    let series = try #require(InventorySeries.sample(totals))
    return try #require(CarbonBudgetAccount(of: budget, by: series))
  }

  @Test func `what is used and left, and when it runs out`() throws {
    let account = try account(["2019": 900, "2020": 200, "2021": 150, "2022": 150])
    #expect(account.used == .tonnes(500))
    #expect(account.left == .tonnes(500))
    #expect(account.rate == .tonnes(150))
    // 150 in each of 2023, 2024, 2025 leave 50, which go in 2026.
    #expect(account.runsOut == .expected(in: .calendar(2026)))
    #expect(account.lasts == false)
  }

  @Test func `what is just enough lasts`() throws {
    let account = try account(["2020": 100])
    #expect(account.runsOut == .expected(in: .calendar(2029)))
    #expect(account.lasts == true)
    #expect(try self.account(["2020": 101]).lasts == false)
    #expect(try self.account(["2020": 99]).lasts == true)
  }

  @Test func `what is overspent ran out in the year that used the last of it`() throws {
    let account = try account(["2020": 600, "2021": 400, "2022": 300])
    #expect(account.left == .tonnes(-300))
    #expect(account.runsOut == .already(in: .calendar(2021)))
    #expect(account.lasts == false)
  }

  @Test func `a missing year is told, and nothing is made up for it`() throws {
    let account = try account(["2020": 200, "2022": 150])
    #expect(account.missing == [.calendar(2021)])
    #expect(account.used == .tonnes(350))
    #expect(account.runsOut == .unknown)
    #expect(account.lasts == nil)
  }

  @Test func `other kinds of year, other boundaries and other gases are not counted`() throws {
    let account = try account(["2020-21": 200])
    #expect(account.counted.isEmpty)
    #expect(account.runsOut == .unknown)
    let budget = try #require(
      CarbonBudget(
        boundary: .area, gases: .carbonDioxide, given: .tonnes(1), from: .calendar(2020),
        through: .calendar(2022)))
    for series in InventorySeries.all(in: [.sample("2020", 1), .sample("2020", 1, .area)]) {
      #expect(CarbonBudgetAccount(of: budget, by: series) == nil)
    }
  }

  @Test func `nothing emitted never uses it up`() throws {
    #expect(try account(["2020": 0]).runsOut == .never)
    #expect(try account(["2020": 1], given: 1_000_000).runsOut == .never)
  }

  @Test func `a budget of mixed or reversed years is none`() throws {
    let financial = try #require(ReportingYear("2029-30"))
    #expect(
      CarbonBudget(
        boundary: .area, given: .tonnes(1), from: .calendar(2020), through: financial) == nil)
    #expect(
      CarbonBudget(
        boundary: .area, given: .tonnes(1), from: .calendar(2021), through: .calendar(2020)) == nil)
  }
}
