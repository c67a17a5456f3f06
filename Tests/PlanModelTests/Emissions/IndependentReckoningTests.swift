import Foundation
import PlanModel
import Testing

/// Compares with what NumPy made of the same inputs (`Independent/reckon.py`, by other methods).
struct IndependentReckoningTests {
  private struct Case: Decodable {
    struct Given: Decodable {
      struct Budget: Decodable {
        var given: Int64
        var from: ReportingYear
        var through: ReportingYear
      }
      var series: [Total]
      var goalYear: ReportingYear
      var percent: Int
      var yearlyPercent: Double
      var point: Total
      var trendYears: Int
      var budget: Budget
    }
    struct Reckoned: Decodable {
      struct Gaps: Decodable {
        var grams: [Double]
        var over: [Double]
        var behind: [Double?]
      }
      struct Account: Decodable {
        var used: Int64
        var left: Int64
        var missing: [ReportingYear]
        var ends: [String?]
      }
      var asked: [ReportingYear]
      var linear: [Double]
      var constant: [Double]
      var yearly: [Double]
      var throughPoint: [Double]
      var gaps: Gaps
      var slope: Double
      var trendOfLatest: Double
      var meeting: [String?]
      var budget: Account
    }
    var given: Given
    var reckoned: Reckoned
  }

  private struct Total: Decodable {
    var point: Trajectory.Point
    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      let year = try pair.decode(ReportingYear.self)
      point = Trajectory.Point(year, Emissions(grams: try pair.decode(Int64.self)))
    }
  }

  private static func cases(beside file: String = #filePath) throws -> [Case] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Independent/cases.json"))
    return try JSONDecoder().decode([Case].self, from: data)
  }

  private static func series(of case: Case) throws -> InventorySeries {
    let inventories = `case`.given.series.map { total in
      Inventory(
        boundary: .ownEstate, year: total.point.year,
        stated: [Inventory.StatedTotal(amount: total.point.emissions)])
    }
    return try #require(InventorySeries.all(in: inventories).first)
  }

  /// Within a gram, or the ninth digit where a number is too large for that.
  private func isNear(_ own: Emissions?, _ other: Double) -> Bool {
    guard let own else { return false }
    return (Double(own.grams) - other).magnitude <= max(1, other.magnitude * 1e-12)
  }

  @Test func `paths go through the same amounts`() throws {
    for one in try Self.cases() {
      let base = try #require(one.given.series.first).point
      let share = 100 - one.given.percent
      let goal = Trajectory.Point(
        one.given.goalYear, base.emissions.scaled(by: share, over: 100))
      let yearly = try #require(Percentage(one.given.yearlyPercent))
      let paths: [(Trajectory.Path, [Double])] = [
        (.linear, one.reckoned.linear), (.constantPercentage, one.reckoned.constant),
        (.yearlyReduction(yearly), one.reckoned.yearly),
        (.points([one.given.point.point]), one.reckoned.throughPoint),
      ]
      for (path, expected) in paths {
        let trajectory = try Trajectory(from: base, to: goal, path: path)
        for (year, amount) in zip(one.reckoned.asked, expected) {
          #expect(isNear(trajectory.required(in: year), amount), "\(path) \(year) \(amount)")
        }
      }
    }
  }

  @Test func `gaps are as large`() throws {
    for one in try Self.cases() {
      let series = try Self.series(of: one)
      let base = try #require(one.given.series.first).point
      let goal = Trajectory.Point(
        one.given.goalYear, base.emissions.scaled(by: 100 - one.given.percent, over: 100))
      let gaps = try series.gaps(against: Trajectory(from: base, to: goal))
      #expect(gaps.count == one.given.series.count)
      for (place, gap) in gaps.enumerated() {
        #expect(isNear(gap.amount, one.reckoned.gaps.grams[place]))
        #expect(((gap.shareOver ?? .nan) - one.reckoned.gaps.over[place]).magnitude < 1e-6)
        let (own, other) = (gap.shareBehind, one.reckoned.gaps.behind[place])
        #expect((own == nil) == (other == nil))
        #expect(((own ?? 0) - (other ?? 0)).magnitude < 1e-6)
      }
    }
  }

  @Test func `trends fall as fast and meet the goal in the same year`() throws {
    for one in try Self.cases() {
      let series = try Self.series(of: one)
      let trend = try #require(EmissionsTrend(of: series, years: one.given.trendYears))
      let latest = try #require(series.latest).year
      // A fit by floating-point numbers is good to about the ninth digit of the level.
      let allowed = max(1, one.reckoned.trendOfLatest.magnitude * 1e-9)
      #expect((Double(trend.yearlyChange.grams) - one.reckoned.slope).magnitude <= allowed)
      #expect(
        (Double(trend.emissions(in: latest).grams) - one.reckoned.trendOfLatest).magnitude
          <= allowed)
      let base = try #require(one.given.series.first).point.emissions
      let goal = base.scaled(by: 100 - one.given.percent, over: 100)
      let meeting: [String?] =
        switch trend.meeting(goal) {
        case .met(let year): ["met", year.description]
        case .expected(let year): ["expected", year.description]
        case .never: ["never", nil]
        }
      #expect(meeting == one.reckoned.meeting)
    }
  }

  @Test func `budgets are used up in the same year`() throws {
    for one in try Self.cases() {
      let given = one.given.budget
      let budget = try #require(
        CarbonBudget(
          boundary: .ownEstate, given: Emissions(grams: given.given), from: given.from,
          through: given.through))
      let account = try #require(CarbonBudgetAccount(of: budget, by: Self.series(of: one)))
      #expect(account.used.grams == one.reckoned.budget.used)
      #expect(account.left.grams == one.reckoned.budget.left)
      #expect(account.missing == one.reckoned.budget.missing)
      let ends: [String?] =
        switch account.runsOut {
        case .already(let year): ["already", year.description]
        case .expected(let year): ["expected", year.description]
        case .never: ["never", nil]
        case .unknown: ["unknown", nil]
        }
      #expect(ends == one.reckoned.budget.ends)
    }
  }
}
