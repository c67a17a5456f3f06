import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct WaiverUnusedTests {
  @Test func `a waiver that matches nothing is a note`() throws {
    let day = try #require(PartialDate(iso: "2024-05-01"))
    let waiver = Waiver(rule: "owner-missing", ref: "T4", reason: "The post is advertised.")
    let checked = [waiver].applied(to: [], on: day)
    #expect(
      told(checked.map(\.finding))
        == "note T4: the waiver of owner-missing (“The post is advertised.”) matches nothing")
  }

  @Test func `one that matches is of use`() throws {
    let day = try #require(PartialDate(iso: "2024-05-01"))
    let finding = Finding(rule: "owner-missing", severity: .warning, ref: "T4", message: "no owner")
    let waiver = Waiver(rule: "owner-missing", reason: "Posts are advertised.")
    let checked = [waiver].applied(to: [finding], on: day)
    #expect(checked == [CheckedFinding(finding, waiver: waiver)])
    #expect(checked.open.isEmpty)
    #expect(checked.worst == nil)
  }
}
