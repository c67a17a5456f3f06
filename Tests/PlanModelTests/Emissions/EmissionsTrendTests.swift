import PlanModel
import Testing

struct EmissionsTrendTests {
  private func trend(_ totals: KeyValuePairs<String, Int>, years: Int = 5) throws -> EmissionsTrend
  {
    let series = try #require(InventorySeries.sample(totals))
    return try #require(EmissionsTrend(of: series, years: years))
  }

  @Test func `points on a line give that line`() throws {
    let trend = try trend(["2018": 100, "2019": 90, "2020": 80])
    #expect(trend.yearlyChange == .tonnes(-10))
    #expect(trend.emissions(in: .calendar(2025)) == .tonnes(30))
    // The line is exactly at nought in 2028, which counts as met.
    #expect(trend.meeting(.zero) == .expected(in: .calendar(2028)))
    #expect(trend.meeting(.kilograms(-1)) == .expected(in: .calendar(2029)))
    #expect(trend.meeting(.tonnes(80)) == .met(in: .calendar(2020)))
  }

  @Test func `scattered points give the line of least squares`() throws {
    // x̄ = 1.5, ȳ = 85; Σ(x−x̄)(y−ȳ) = −1.5·15 − 0.5·5 + 0.5·(−15) + 1.5·(−5) = −40, Σ(x−x̄)² = 5.
    let trend = try trend(["2018": 100, "2019": 90, "2020": 70, "2021": 80])
    #expect(trend.yearlyChange == .tonnes(-8))
    #expect(trend.emissions(in: .calendar(2018)) == .tonnes(97))
    #expect(trend.emissions(in: .calendar(2022)) == .tonnes(65))
    #expect(trend.meeting(.tonnes(60)) == .expected(in: .calendar(2023)))
  }

  @Test func `only the latest years count, and a missing one is not made up`() throws {
    let trend = try trend(["2001": 500, "2018": 100, "2020": 80, "2021": 70], years: 3)
    #expect(trend.points.count == 3)
    #expect(trend.yearlyChange == .tonnes(-10))
  }

  @Test func `a line that does not fall never meets a lower level`() throws {
    #expect(try trend(["2018": 80, "2019": 80, "2020": 80]).meeting(.tonnes(79)) == .never)
    #expect(try trend(["2018": 80, "2019": 85, "2020": 90]).meeting(.zero) == .never)
    let slow = try trend(["2018": 1_000_002, "2019": 1_000_001, "2020": 1_000_000])
    #expect(slow.meeting(.zero) == .never)
  }

  @Test func `the year that meets a target is of the kind of the latest inventory`() throws {
    let trend = try trend(["2018-19": 100, "2019-20": 90, "2020-21": 80])
    #expect(try trend.meeting(.tonnes(45)) == .expected(in: #require(ReportingYear("2024-25"))))
  }

  @Test func `two years are no trend`() throws {
    let series = try #require(InventorySeries.sample(["2018": 100, "2019": 90]))
    #expect(EmissionsTrend(of: series) == nil)
  }

  @Test func `the largest amounts do not overflow`() throws {
    let points = (0..<100).map { place in
      Trajectory.Point(
        .calendar(2000 + place), Emissions(grams: place % 2 == 0 ? .max : .min))
    }
    let trend = try #require(EmissionsTrend(through: points, years: 1_000))
    #expect(trend.points.count == 100)
    #expect(trend.yearlyChange < .zero)
    #expect(trend.meeting(Emissions(grams: .min)) == .met(in: .calendar(2099)))
  }
}
