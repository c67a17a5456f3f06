import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct CriteriaSheetTests {
  private func lines(_ plan: Plan) -> [String] {
    CriteriaSheet(plan).lines.map { line in
      let rows = line.rows.isEmpty ? "" : " [\(line.rows.joined(separator: ", "))]"
      return "\(line.criterion.id) \(line.verdict.rawValue): \(line.ground)\(rows)"
    }
  }

  @Test func `each criterion is answered with the rows that decide it`() {
    let first = Action.sample("T1", leads: ["Highways"], timescale: "2025-26", update: "Begun.")
      .with {
        $0.measure = "12 km by 2026"
        $0.partnersAsPrinted = "Canal charity"
        $0.role = RoleReading(printed: "Ask", canonical: .partner)
        $0.cost = LevelReading(printed: "M", bands: [.medium])
      }
    let second = Action.sample("T2", "Fit panels on 12 schools.", section: nil)
    let plan = Plan.sample(
      [first, second],
      columns: ["leads", "measure", "partners", "role", "cost", "timescale", "update"])
    #expect(
      lines(plan).joined(separator: "\n") == """
        ccs-2022-1.2 in part: 1 of 2 actions have a lead. [T2]
        ccs-2022-1.3 met: 1 of 1 actions that others deliver name them.
        ccs-2022-4.2 in part: 1 of 2 actions have a cost, of those of which one can be asked. [T2]
        ccs-2022-6.3 in part: 1 of 2 actions report progress for March 2024; one paper can't show that it is yearly. [T2]
        ccs-2022-12.1 met: 1 of 2 actions have a measure with a number, an end and, where the plan names them, an owner. [T2]
        ccs-2022-12.2 in part: 1 of 2 actions have a measure with a number, an end and, where the plan names them, an owner. [T2]
        ccs-2022-14 in part: 1 of 2 actions name partners. [T2]
        ccs-2022-16 in part: 1 of 2 actions have a ref and stand under a theme. [T2]
        ccs-2022-18 can't tell: The plan's rows do not show it; see the emissions report.
        ccs-2023-4.3a can't tell: The plan's rows do not show it; see the emissions report.
        ccs-2023-6.2a in part: 1 of 2 actions have a measure with a number, an end and, where the plan names them, an owner. [T2]
        ccs-2023-6.2b in part: 1 of 2 actions report progress for March 2024; one paper can't show that it is yearly. [T2]
        """)
  }

  @Test func `a column that the paper does not have leaves the question open`() {
    let lines = CriteriaSheet(.sample([.sample("T1")])).lines
    #expect(lines.first { $0.criterion.number == "1.2" }?.verdict == .cannotTell)
    #expect(lines.first { $0.criterion.number == "4.2" }?.verdict == .cannotTell)
  }

  @Test func `a plan without actions answers nothing`() {
    #expect(CriteriaSheet(.sample([])).lines.allSatisfy { $0.verdict == .cannotTell })
  }

  @Test func `a combined authority is judged by the questions put to it`() {
    let ids = CriteriaSheet(.sample([.sample("T1")]), kind: .combinedAuthority).lines
      .map(\.criterion.year)
    #expect(Set(ids) == [2022])
  }

  @Test func `ids are unique and name their set and year`() {
    let all = CriteriaCatalogue.all
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(all.allSatisfy { $0.id == "ccs-\($0.year)-\($0.number)" })
  }
}
