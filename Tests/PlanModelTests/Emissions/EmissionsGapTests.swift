import PlanModel
import Testing

/// Worked by hand: 1,000 in 2010 to be nought in 2030, so that 50 are due each year.
struct EmissionsGapTests {
  private func gap(_ year: Int, _ tonnes: Int) throws -> EmissionsGap {
    let path = try Trajectory(
      from: .sample("2010", tonnes: 1_000), to: .sample("2030", tonnes: 0))
    return try #require(EmissionsGap(actual: .tonnes(tonnes), in: .calendar(year), against: path))
  }

  @Test(
    arguments: [
      // In 2020, 500 are required; of the reduction due, 500, 45% are missing at 725.
      (2020, 725, 225, 0.45, 0.45), (2020, 500, 0, 0, 0), (2020, 400, -100, -0.2, -0.2),
      // In 2025, 250 are required: 325 is 30% above it, and a tenth of the 750 due is missing.
      (2025, 325, 75, 0.1, 0.3), (2012, 1_000, 100, 1, 100.0 / 900),
      (2012, 1_050, 150, 1.5, 150.0 / 900),
    ] as [(Int, Int, Int, Double, Double)])
  func `the gap is an amount and two shares`(
    year: Int, tonnes: Int, amount: Int, behind: Double, over: Double
  ) throws {
    let gap = try gap(year, tonnes)
    #expect(gap.amount == .tonnes(amount))
    #expect(gap.shareBehind == behind)
    #expect(gap.shareOver == over)
  }

  @Test func `a share of nothing is none`() throws {
    #expect(try gap(2010, 1_000).shareBehind == nil)
    #expect(try gap(2030, 20).shareOver == nil)
    #expect(try gap(2030, 20).shareBehind == 0.02)
    #expect(try gap(2020, 725).shareReduced == 0.275)
  }

  @Test func `what a council can have meant by so much behind is told`() throws {
    let gap = try gap(2025, 325)
    #expect(gap.meanings(of: Percentage(10)) == [.behind])
    #expect(gap.meanings(of: Percentage(30)) == [.over])
    #expect(gap.meanings(of: Percentage(45)) == [])
    #expect(try self.gap(2020, 725).meanings(of: Percentage(45)) == [.behind, .over])
    // 325.5 of 750 due is 43.4%.
    #expect(try self.gap(2025, 576).meanings(of: Percentage(43)) == [.behind])
    #expect(try self.gap(2025, 576).meanings(of: Percentage(44)) == [])
  }

  @Test func `each year of a series has its gap, years before the base have none`() throws {
    let series = try #require(InventorySeries.sample(["2008": 1_100, "2011": 960, "2013": 850]))
    let path = try Trajectory(
      from: .sample("2010", tonnes: 1_000), to: .sample("2030", tonnes: 0))
    #expect(series.gaps(against: path).map(\.amount) == [.tonnes(10), .zero])
  }
}
