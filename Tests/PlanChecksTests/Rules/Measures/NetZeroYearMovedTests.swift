import PlanChecks
import PlanModel
import Testing

struct NetZeroYearMovedTests {
  private func target(
    _ year: String, date: String? = nil, reason: String? = nil, scopes: Set<EmissionsScope> = [],
    _ boundary: EmissionsBoundary = .ownEstate
  ) throws -> Target {
    Target(
      boundary: boundary, goal: .netZero(residual: nil),
      goalYear: try #require(ReportingYear(year)), scopes: scopes,
      adoption: date.map {
        Target.Adoption(body: "Full Council", date: PartialDate(iso: $0), minute: "minute 12")
      },
      reason: reason, source: Source(line: 3))
  }

  private func told(_ targets: [Target]) -> String {
    transcript(
      of: NetZeroYearMoved().findings(in: PlanMeasures(targets: targets), of: nil))
  }

  @Test func `a later year is told with who decided it, when and why`() throws {
    let targets = [
      try target("2030", date: "2019-05-15"),
      try target("2035", date: "2025-07-03", reason: "The grid connection comes in 2033"),
    ]
    #expect(
      told(targets) == """
        3 warning net-zero-year-moved: the net-zero year of the council's own emissions was moved from 2030 to 2035, 5 years later; decided by Full Council on 3 July 2025 (minute 12): “The grid connection comes in 2033”
        """)
  }

  @Test func `a later year without a decision or reason is an error, an earlier one a note`() throws
  {
    #expect(
      told([try target("2030", scopes: [.one, .two]), try target("2031")]) == """
        3 error net-zero-year-moved: the net-zero year of the council's own emissions was moved from 2030 to 2031, 1 year later; no decision is recorded, without a reason
        """)
    #expect(
      told([try target("2050", .area), try target("2045-46", .area)]) == """
        3 note net-zero-year-moved: the net-zero year of the area was moved from 2050 to 2045-46, 4.75 years earlier; no decision is recorded, without a reason
        """)
  }

  @Test func `a target that was given up is told`() throws {
    var withdrawn = try target("2030", date: "2019-05", reason: "Costs", scopes: [.three])
    withdrawn.withdrawn = Target.Adoption(body: "Cabinet", date: PartialDate(iso: "2025-09"))
    #expect(
      told([withdrawn]) == """
        3 warning net-zero-year-moved: net zero for the council's own emissions (scope 3) by 2030 was withdrawn; decided by Cabinet in September 2025: “Costs”
        """)
  }

  @Test func `the same year again, another scope and another boundary are no move`() throws {
    #expect(
      told([
        try target("2030", scopes: [.one, .two]), try target("2030", scopes: [.one, .two]),
        try target("2045", scopes: [.three]), try target("2050", .area),
      ]) == "")
  }
}
