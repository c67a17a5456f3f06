import PlanModel
import Testing

struct AddingUpTests {
  private let actions = [
    ThemedAction(id: "A1", theme: "Towns"), ThemedAction(id: "A2", theme: "Towns"),
    ThemedAction(id: "B1", theme: "Energy"), ThemedAction(id: "B2", theme: "Energy"),
  ]

  private func saving(
    _ actions: [String], _ low: Int, _ high: Int? = nil, _ basis: Saving.Basis = .perYear,
    _ quality: Saving.Quality = .estimated, boundary: EmissionsBoundary? = nil
  ) -> Saving {
    Saving(
      actions: actions, amount: EmissionsRange(.tonnes(low), .tonnes(high ?? low)), basis: basis,
      quality: quality, boundary: boundary)
  }

  /// Worked by hand: 120 measured and 50 shared are 170 a year of a gap of 400.
  @Test func `savings of one basis are summed, shared ones once, unstated ones never`() {
    let sum = AddingUp(
      actions: actions,
      savings: [
        saving(["A1"], 100, 150), saving(["A1"], 120, nil, .perYear, .measured),
        saving(["A2", "B1"], 50), saving(["A2"], 1_000, nil, .lifetime),
        saving(["B1"], 999, nil, .unstated),
      ], gap: .tonnes(400))
    #expect(sum.themes.map(\.name) == ["Towns", "Energy"])
    #expect(
      sum.themes[0].sums == [
        .perYear: EmissionsRange(.tonnes(120)), .lifetime: EmissionsRange(.tonnes(1_000)),
      ])
    #expect(sum.themes[1].sums.isEmpty)
    #expect(sum.themes.map(\.sharedWithOthers) == [1, 1])
    #expect(sum.themes.map(\.quantified) == [2, 1])
    #expect(sum.themes.map(\.unstated) == [0, 1])
    #expect(sum.plan.sums[.perYear] == EmissionsRange(.tonnes(170)))
    #expect(sum.plan.measuredPerYear == EmissionsRange(.tonnes(120)))
    #expect(sum.plan.shareQuantified == 0.75)
    #expect(sum.verdict == .fallsShort)
    #expect(sum.remaining == EmissionsRange(.tonnes(230)))
    #expect(sum.shareOfGap == 0.425...0.425)
  }

  @Test(arguments: [
    (400, 500, AddingUp.Verdict.closes), (300, 500, .mayClose), (100, 399, .fallsShort),
  ])
  func `a range may close a gap`(low: Int, high: Int, verdict: AddingUp.Verdict) {
    let sum = AddingUp(actions: actions, savings: [saving(["A1"], low, high)], gap: .tonnes(400))
    #expect(sum.verdict == verdict)
    #expect(
      sum.remaining == EmissionsRange(.tonnes(max(0, 400 - high)), .tonnes(max(0, 400 - low))))
  }

  @Test func `a lifetime is never set against a year's gap, and nothing known is not nought`() {
    let life = AddingUp(
      actions: actions, savings: [saving(["A1"], 9_000, nil, .lifetime)], gap: .tonnes(400))
    #expect(life.verdict == .notQuantified)
    #expect(life.remaining == nil)
    #expect(life.shareOfGap == nil)
    #expect(life.plan.sums[.perYear] == nil)
    #expect(life.plan.quantified == 1)
    #expect(life.plan.quantifiedPerYear == 0)
    #expect(AddingUp(actions: actions, savings: []).verdict == .gapUnknown)
    #expect(AddingUp(actions: actions, savings: [], gap: .zero).verdict == .nothingToClose)
    #expect(AddingUp(actions: [], savings: []).plan.shareQuantified == nil)
  }

  @Test func `figures of the other boundary are left out and counted`() {
    let sum = AddingUp(
      actions: actions,
      savings: [
        saving(["A1"], 10, boundary: .area), saving(["A2"], 20, boundary: .ownEstate),
        saving(["B1"], 5),
      ], gap: .tonnes(400), boundary: .ownEstate)
    #expect(sum.plan.sums[.perYear] == EmissionsRange(.tonnes(25)))
    #expect(sum.ofOtherBoundary == 1)
  }

  @Test func `an action with a figure of its own and a shared one is told`() {
    let sum = AddingUp(
      actions: actions, savings: [saving(["A1"], 10), saving(["A1", "A2"], 20)])
    #expect(sum.overlapping == ["A1"])
  }

  @Test func `themes never hold more than the plan, whatever is shared`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let savings = (0..<6).map { _ in
        let ids = actions.map(\.id).filter { _ in Bool.random(using: &random) }
        let low = Int.random(in: 0...1_000, using: &random)
        return saving(
          ids, low, low + Int.random(in: 0...100, using: &random),
          Saving.Basis.allCases.randomElement(using: &random) ?? .perYear)
      }
      let sum = AddingUp(actions: actions, savings: savings, gap: .tonnes(500))
      for basis in Saving.Basis.allCases {
        let themes = sum.themes.compactMap { $0.sums[basis] }.reduce(.zero, +)
        #expect(themes.high <= sum.plan.sums[basis]?.high ?? .zero)
      }
      #expect(sum.plan.sums[.unstated] == nil)
    }
  }
}
