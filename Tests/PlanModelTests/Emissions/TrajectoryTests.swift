import PlanModel
import Testing

/// Each table was worked by hand.
struct TrajectoryTests {
  private func path(
    _ base: Trajectory.Point, _ goal: Trajectory.Point, _ path: Trajectory.Path
  ) throws -> Trajectory {
    try Trajectory(from: base, to: goal, path: path)
  }

  @Test(arguments: [
    ("2009", nil), ("2010", 1_000.0), ("2011", 950), ("2015", 750), ("2015-16", 737.5),
    ("2019", 550),
    ("2020", 500), ("2035", 500),
  ])
  func `a linear path falls by the same amount each year and then stays`(
    year: String, tonnes: Double?
  ) throws {
    let line = try path(.sample("2010", tonnes: 1_000), .sample("2020", tonnes: 500), .linear)
    let year = try #require(ReportingYear(year))
    #expect(line.required(in: year)?.inTonnes == tonnes)
  }

  @Test func `a financial base reaches a calendar goal in quarters of a year`() throws {
    // From the middle of 2019-20 to the middle of 2030 are 10.75 years.
    let line = try path(.sample("2019-20", tonnes: 1_075), .sample("2030", tonnes: 0), .linear)
    #expect(line.required(in: .calendar(2020)) == .tonnes(1_000))
    #expect(line.required(in: .calendar(2029)) == .tonnes(100))
    #expect(try line.required(in: #require(ReportingYear("2020-21"))) == .tonnes(975))
  }

  @Test func `a constant percentage takes the same share each year`() throws {
    // 1,000 to 810 in two years is a tenth less each year.
    let curve = try path(
      .sample("2020", tonnes: 1_000), .sample("2022", tonnes: 810), .constantPercentage)
    #expect(curve.required(in: .calendar(2021)) == .tonnes(900))
    #expect(curve.required(in: .calendar(2022)) == .tonnes(810))
  }

  @Test func `a yearly reduction comes to what it comes to`() throws {
    let curve = try path(
      .sample("2020", tonnes: 1_000), .sample("2023", tonnes: 0), .yearlyReduction(Percentage(20)))
    #expect(curve.required(in: .calendar(2021)) == .tonnes(800))
    #expect(curve.required(in: .calendar(2023)) == .tonnes(512))
    #expect(curve.goal.emissions == .tonnes(512))
    #expect(curve.required(from: .calendar(2020), through: .calendar(2022)) == .tonnes(2_440))
  }

  @Test func `given points are passed through`() throws {
    let line = try path(
      .sample("2010", tonnes: 100), .sample("2030", tonnes: 0),
      .points([.sample("2025", tonnes: 20), .sample("2020", tonnes: 90)]))
    let years = [2015, 2020, 2022, 2025, 2029].map { line.required(in: .calendar($0))?.inTonnes }
    #expect(years == [95, 90, 62, 20, 4])
  }

  @Test func `where there is no path, the reason is told`() {
    let (base, goal) = (
      Trajectory.Point.sample("2020", tonnes: 100), Trajectory.Point.sample("2030", tonnes: 0)
    )
    #expect(throws: Trajectory.Impossible.noConstantPercentage(base: .tonnes(100), goal: .zero)) {
      try path(base, goal, .constantPercentage)
    }
    #expect(
      throws: Trajectory.Impossible.goalNotAfterBase(base: .calendar(2030), goal: .calendar(2020))
    ) {
      try path(goal, base, .linear)
    }
    #expect(throws: Trajectory.Impossible.pointMisplaced(.calendar(2031))) {
      try path(base, goal, .points([.sample("2031", tonnes: 5)]))
    }
    #expect(throws: Trajectory.Impossible.pointMisplaced(.calendar(2025))) {
      try path(base, goal, .points([.sample("2025", tonnes: 5), .sample("2025", tonnes: 6)]))
    }
    #expect(throws: Trajectory.Impossible.shareOutOfRange(Percentage(101))) {
      try path(base, goal, .yearlyReduction(Percentage(101)))
    }
  }

  @Test func `a target draws its own path, from the inventory of its base year if there is one`()
    throws
  {
    let target = Target(
      boundary: .ownEstate, goal: .reduction(Percentage(60)), goalYear: .calendar(2030),
      baseYear: .calendar(2010), baseEmissions: .tonnes(900),
      interim: [Target.InterimPoint(year: .calendar(2020), goal: .reduction(Percentage(20)))])
    let stated = try target.trajectory()
    #expect(stated.required(in: .calendar(2020)) == .tonnes(720))
    let series = try #require(InventorySeries.sample(["2010": 1_000]))
    let counted = try target.trajectory(in: series)
    #expect(counted.required(in: .calendar(2025)) == .tonnes(600))
    #expect(try target.base(in: series).ground == .inventory)
    #expect(
      try target.trajectory(along: .linear, in: series).required(in: .calendar(2020))
        == .tonnes(700))
    var area = target
    area.boundary = .area
    #expect(try area.base(in: series).ground == .stated)
    area.baseEmissions = nil
    #expect(throws: Trajectory.Impossible.noBaseEmissions(.calendar(2010))) {
      try area.trajectory(in: series)
    }
    area.baseYear = nil
    #expect(throws: Trajectory.Impossible.noBaseYear) { try area.trajectory(in: series) }
  }
}
