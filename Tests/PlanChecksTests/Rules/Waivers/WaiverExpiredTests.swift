import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct WaiverExpiredTests {
  private let finding = Finding(
    rule: "owner-missing", severity: .warning, ref: "T4", message: "no owner")

  private func checked(until: String, on day: String) throws -> [CheckedFinding] {
    let waiver = Waiver(
      rule: "owner-missing", ref: "T4", reason: "The post is advertised.",
      until: PartialDate(iso: until))
    return try [waiver].applied(to: [finding], on: #require(PartialDate(iso: day)))
  }

  @Test func `a waiver holds to the end of its last day, month or year`() throws {
    #expect(try checked(until: "2024-05-01", on: "2024-05-01").open.isEmpty)
    #expect(try checked(until: "2024-05", on: "2024-05-31").open.isEmpty)
    #expect(try checked(until: "2024", on: "2024-12-31").open.isEmpty)
  }

  @Test func `then what it accepted is open again, and the waiver is a note`() throws {
    #expect(
      told(try checked(until: "2024-05-01", on: "2024-05-02").open)
        == """
        warning T4: no owner
        note T4: the waiver of owner-missing (“The post is advertised.”) ran out on 2024-05-01; what it accepted is \
        open again
        """)
  }
}
