import Foundation
import PlanModel
import Testing

struct TargetRevisionTests {
  private func netZero(
    _ year: String, decided: String? = nil, scopes: Set<EmissionsScope> = [],
    _ boundary: EmissionsBoundary = .ownEstate
  ) throws -> Target {
    Target(
      boundary: boundary, goal: .netZero(residual: nil),
      goalYear: try #require(ReportingYear(year)), scopes: scopes,
      adoption: Target.Adoption(
        body: "Full Council", date: decided.flatMap { PartialDate(iso: $0) }))
  }

  private func told(_ targets: [Target]) -> [String] {
    TargetRevision.ofNetZero(in: targets).map { revision in
      "\(revision.kind) \(revision.before.goalYear) \(revision.after.goalYear) \(revision.yearsLater)"
    }
  }

  @Test func `a net-zero year that moved is found in the order of the decisions`() throws {
    let targets = [
      try netZero("2035", decided: "2025-07-02"), try netZero("2030", decided: "2019-05"),
      try netZero("2045", decided: "2026-01"),
    ]
    #expect(told(targets) == ["yearMoved 2030 2035 5.0", "yearMoved 2035 2045 10.0"])
  }

  @Test func `the same year stated again is no change`() throws {
    #expect(
      told([try netZero("2030", decided: "2019"), try netZero("2030", decided: "2023")]) == [])
  }

  @Test func `own estate and area, fuel and suppliers, are different targets`() throws {
    let targets = [
      try netZero("2030", scopes: [.one, .two]), try netZero("2045", scopes: [.three]),
      try netZero("2050", .area),
    ]
    #expect(told(targets) == [])
    let unsaid = try [netZero("2030"), netZero("2035", scopes: [.one, .two])]
    #expect(told(unsaid) == ["yearMoved 2030 2035 5.0"])
  }

  @Test func `one that was withdrawn is told`() throws {
    var withdrawn = try netZero("2030", decided: "2019")
    withdrawn.withdrawn = Target.Adoption(body: "Cabinet", date: PartialDate(iso: "2025-09"))
    let revisions = TargetRevision.ofNetZero(in: [try netZero("2030", decided: "2019"), withdrawn])
    #expect(revisions.map(\.kind) == [.withdrawn])
    #expect(revisions.first?.decision?.body == "Cabinet")
  }

  @Test func `a lower reduction for the same year is another goal`() throws {
    let targets = [60, 50].map { percent in
      Target(
        boundary: .area, goal: .reduction(Percentage(percent)), goalYear: .calendar(2030))
    }
    #expect(TargetRevision.all(in: targets).map(\.kind) == [.goalChanged])
    #expect(TargetRevision.ofNetZero(in: targets).isEmpty)
  }

  @Test func `a target is the same after it was stored`() throws {
    var target = try netZero("2030-31", decided: "2019-05-15", scopes: [.one, .three])
    target.interim = [
      Target.InterimPoint(year: .calendar(2025), goal: .reduction(Percentage(thousandths: 57_500))),
      Target.InterimPoint(year: .calendar(2028), goal: .amount(.tonnes(1_200))),
    ]
    target.goal = .netZero(residual: .tonnes(50))
    let data = try JSONEncoder().encode(target)
    #expect(try JSONDecoder().decode(Target.self, from: data) == target)
  }
}
