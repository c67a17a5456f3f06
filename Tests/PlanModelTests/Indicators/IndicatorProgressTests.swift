import PlanModel
import Testing

struct IndicatorProgressTests {
  private func day(_ text: String) throws -> PartialDate { try #require(PartialDate(iso: text)) }

  private func point(_ value: Double, _ date: String) throws -> Indicator.Point {
    Indicator.Point(value, at: try day(date))
  }

  /// From 0 at the end of 2020 to 100 at the end of 2030: 3,652 days.
  private func indicator(
    from: Double = 0, to: Double = 100, _ direction: Indicator.Direction = .up,
    path: [Indicator.Point] = []
  ) throws -> Indicator {
    Indicator(
      id: "homes", name: "homes connected", direction: direction, baseline: try point(from, "2020"),
      goal: try point(to, "2030"), path: path)
  }

  private func progress(_ indicator: Indicator, _ value: Double, _ date: String) throws
    -> IndicatorProgress
  {
    indicator.progress(by: [IndicatorValue(value, at: try day(date))], asAt: try day("2040"))
  }

  /// Worked by hand: 2025 ends 1,826 days after 2020, half of 3,652; a tenth of the way is 365.2 days;
  /// 2032 ends 4,383 days after 2020.
  @Test(arguments: [
    (40.0, "2025", 0.4, 0.5, 365.2, false), (60, "2025", 0.6, 0.5, -365.2, false),
    (50, "2025", 0.5, 0.5, 0, false), (80, "2032", 0.8, 1, 1_461.4, false),
    (100, "2032", 1, 1, 0, false), (-5, "2025", -0.05, 0.5, 1_826, true),
    (120, "2025", 1.2, 0.5, -1_826, true), (0, "2020", 0, 0, 0, false),
  ])
  func `a straight way is judged on the day of the value`(
    value: Double, date: String, done: Double, due: Double, days: Double, isBound: Bool
  ) throws {
    for (indicator, value) in [
      (try indicator(), value), (try indicator(from: 200, to: 100, .down), 200 - value),
    ] {
      let progress = try progress(indicator, value, date)
      #expect(abs(try #require(progress.shareDone) - done) < 1e-9)
      #expect(abs(try #require(progress.shareDue) - due) < 1e-9)
      let months = try #require(progress.monthsLate)
      #expect(abs(months * IndicatorProgress.daysInMonth - days) < 1e-6)
      #expect(progress.isBound == isBound)
      #expect(progress.unknown == nil)
    }
  }

  @Test func `a given way with a level stretch is late from its end and early to its start`() throws
  {
    let path = [try point(50, "2022"), try point(50, "2024")]
    var indicator = try indicator(path: path)
    indicator.goal = try point(100, "2026")
    let late = try progress(indicator, 50, "2025")
    #expect(abs(try #require(late.monthsLate) * IndicatorProgress.daysInMonth - 365) < 1e-6)
    #expect(abs(try #require(late.valueDue) - 75) < 1e-9)
    let early = try progress(indicator, 50, "2021")
    #expect(abs(try #require(early.monthsLate) * IndicatorProgress.daysInMonth + 365) < 1e-6)
    #expect(try progress(indicator, 50, "2023").monthsLate == 0)
  }

  @Test func `what is not known is not made up`() throws {
    let whole = try indicator()
    #expect(whole.progress(by: [], asAt: try day("2025")).unknown == .noValue)
    let later = [IndicatorValue(10, at: try day("2026"))]
    #expect(whole.progress(by: later, asAt: try day("2025")).unknown == .noValue)
    var bare = whole
    bare.baseline = nil
    let met = try progress(bare, 120, "2025")
    #expect(met.unknown == .noBaseline)
    #expect(met.isMet == true)
    #expect(met.shareDone == nil)
    bare.goal = nil
    #expect(try progress(bare, 1, "2025").unknown == .noGoal)
    #expect(try progress(indicator(from: 100, to: 0, .up), 1, "2025").unknown == .contradictory)
    #expect(try progress(indicator(from: 5, to: 5, .up), 5, "2025").unknown == .noWay)
    #expect(try progress(whole, 1, "2019").unknown == .valueBeforeBaseline)
    let crooked = try indicator(path: [try point(50, "2031")])
    #expect(try progress(crooked, 1, "2025").unknown == .contradictory)
  }

  @Test func `nearly the goal is not the goal, and over a lower figure may be`() throws {
    func met(_ value: Double, _ qualifier: MeasureQualifier) throws -> Bool? {
      try indicator().progress(
        by: [IndicatorValue(value, qualifier: qualifier, at: try day("2025"))],
        asAt: try day("2025")
      ).isMet
    }
    #expect(try met(100, .over) == true)
    #expect(try met(90, .over) == nil)
    #expect(try met(100, .nearly) == nil)
    #expect(try met(90, .upTo) == false)
    #expect(try met(100, .about) == true)
  }

  @Test func `the value due never leaves the way, and months late put the value back on it`() throws
  {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let goal = Double.random(in: 1...1_000_000, using: &random)
      let middle = Double.random(in: 0...goal, using: &random)
      let path = [try point(middle, "2024-06")]
      var indicator = try indicator(to: goal, path: path)
      let value = Double.random(in: 0...goal, using: &random)
      let date = "\(Int.random(in: 2021...2029, using: &random))"
      let progress = try progress(indicator, value, date)
      let due = try #require(progress.valueDue)
      #expect((0...goal).contains(due))
      #expect((try #require(progress.monthsLate) > 0) == (value < due))
      indicator.path = []
      let straight = try self.progress(indicator, value, date)
      // On a straight way, days late are the missing share of all days.
      let missing = try #require(straight.shareDue) - (try #require(straight.shareDone))
      let days = try #require(straight.monthsLate) * IndicatorProgress.daysInMonth
      #expect(abs(days - missing * 3_652) < 1e-3, "\(goal) \(value) \(date)")
    }
  }

  @Test func `units of one dimension change into one another, and others never`() throws {
    #expect(MeasureUnit.kilometres.value(1.5, in: .metres) == 1_500)
    #expect(MeasureUnit.kilotonnesCO2e.value(2, in: .tonnesCO2e) == 2_000)
    #expect(MeasureUnit.tonnes.value(1, in: .tonnesCO2e) == nil)
    #expect(MeasureUnit.gigawattHours.value(1, in: .gigawatts) == nil)
    for one in MeasureUnit.allCases {
      for other in MeasureUnit.allCases where one.dimension == other.dimension {
        let there = try #require(one.value(12.5, in: other))
        #expect(abs(try #require(other.value(there, in: one)) - 12.5) < 1e-9)
      }
    }
  }
}
