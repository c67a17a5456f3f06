import PlanModel
import Testing

struct FundingAccountsTests {
  private func k(_ thousands: Int) throws -> Money {
    try #require(Money(pounds: thousands * 1_000))
  }

  private func fund(
    _ id: String, _ thousands: Int?, _ status: Fund.Status = .awarded, for uses: [Fund.Use]
  ) throws -> Fund {
    Fund(id: id, name: id, amount: try thousands.map { try k($0) }, status: status, uses: uses)
  }

  private let actions = [
    ThemedAction(id: "A1", theme: "Towns"), ThemedAction(id: "A2", theme: "Towns"),
    ThemedAction(id: "B1", theme: "Energy"),
  ]

  /// Worked by hand, in thousands.
  ///
  /// F2 serves both actions of a theme, F4 one of each, with one share.
  private func accounts() throws -> FundingAccounts {
    FundingAccounts(
      actions: actions,
      costs: [
        ActionCost(action: "A1", amount: MoneyRange(try k(100))),
        ActionCost(action: "A2", amount: MoneyRange(try k(200), try k(300))),
        ActionCost(action: "B1", amount: nil),
      ],
      funds: [
        try fund("F1", 60, for: [Fund.Use(action: "A1")]),
        try fund("F2", 90, for: [Fund.Use(action: "A1"), Fund.Use(action: "A2")]),
        try fund("F3", 500, .bid, for: [Fund.Use(action: "B1")]),
        try fund(
          "F4", 50, for: [Fund.Use(action: "A2", share: try k(20)), Fund.Use(action: "B1")]),
        try fund("F5", 1_000, .withdrawn, for: [Fund.Use(action: "A2")]),
      ])
  }

  @Test func `an action has what is its alone, and sees what it shares`() throws {
    let rows = try accounts().actions
    #expect(rows.map(\.funded) == [try k(60), try k(20), .zero])
    #expect(rows.map(\.shared) == [["F2"], ["F2"], ["F4"]])
    #expect(rows.map(\.sharedMoney) == [try k(90), try k(90), try k(30)])
    #expect(rows.map(\.hopedFor) == [.zero, .zero, try k(500)])
    #expect(rows.map(\.costing) == [.costed, .costed, .notYet])
    #expect(rows[0].gap == MoneyRange(.zero, try k(40)))
    #expect(rows[1].gap == MoneyRange(try k(90), try k(280)))
    #expect(rows[2].gap == nil)
  }

  @Test func `a theme counts a fund once, and a fund that nobody split only where it all belongs`()
    throws
  {
    let accounts = try accounts()
    #expect(accounts.themes.map(\.name) == ["Towns", "Energy"])
    #expect(accounts.themes.map(\.funded) == [try k(170), try k(30)])
    #expect(accounts.themes[0].gap == MoneyRange(try k(130), try k(320)))
    #expect(accounts.themes[1].cost == .zero)
    #expect(accounts.themes[1].costing == [.notYet: 1])
    #expect(accounts.plan.funded == (try k(200)))
    #expect(accounts.plan.hopedFor == (try k(500)))
    #expect(accounts.plan.cost == MoneyRange(try k(300), try k(400)))
  }

  @Test func `an unsplit fund of two themes is in neither, once in the plan, and said`() throws {
    let accounts = FundingAccounts(
      actions: actions, costs: [],
      funds: [try fund("F", 90, for: [Fund.Use(action: "A1"), Fund.Use(action: "B1")])])
    #expect(accounts.themes.map(\.funded) == [.zero, .zero])
    #expect(accounts.themes.map(\.sharedWithOthers) == [["F"], ["F"]])
    #expect(accounts.plan.funded == (try k(90)))
    #expect(accounts.actions.map(\.costing) == [.notSaid, .notSaid, .notSaid])
  }

  @Test func `shares beyond the fund and funds without an amount are told`() throws {
    let accounts = FundingAccounts(
      actions: actions, costs: [],
      funds: [
        try fund(
          "F", 10,
          for: [Fund.Use(action: "A1", share: try k(8)), Fund.Use(action: "A2", share: try k(8))]),
        try fund("G", nil, for: [Fund.Use(action: "A1")]),
      ])
    #expect(accounts.overdrawn == ["F"])
    #expect(accounts.plan.withoutAmount == ["G"])
    #expect(accounts.plan.funded == (try k(10)))
  }

  @Test func `the later cost holds, kinds are added, and yearly sums stand apart`() throws {
    func cost(_ thousands: Int, _ date: String?, kind: Fund.Kind? = nil, yearly: Bool = false)
      throws
      -> ActionCost
    {
      ActionCost(
        action: "A1", amount: MoneyRange(try k(thousands)), isYearly: yearly, kind: kind,
        date: date.flatMap { PartialDate(iso: $0) })
    }
    let row = FundingAccounts(
      actions: actions,
      costs: [
        try cost(10, "2024", kind: .capital), try cost(7, "2022", kind: .capital),
        try cost(5, nil, kind: .revenue), try cost(3, nil, yearly: true),
      ], funds: []
    ).actions[0]
    #expect(row.cost == MoneyRange(try k(15)))
    #expect(row.yearlyCost == MoneyRange(try k(3)))
    #expect(row.gap == MoneyRange(try k(15)))
  }

  @Test func `however funds are shared out, a plan never counts more than there is`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let funds = try (0..<4).map { number in
        let ids = ["A1", "A2", "B1"].filter { _ in Bool.random(using: &random) }
        return try fund(
          "F\(number)", Int.random(in: 0...90, using: &random),
          for: ids.map { id in
            Fund.Use(
              action: id, share: Bool.random(using: &random) ? Money(pounds: 1_000) : nil)
          })
      }
      let costs = try actions.map {
        ActionCost(
          action: $0.id, amount: MoneyRange(try k(Int.random(in: 0...200, using: &random))))
      }
      let accounts = FundingAccounts(actions: actions, costs: costs, funds: funds)
      let all = funds.compactMap(\.amount).reduce(.zero, +)
      #expect(accounts.plan.funded == all)
      if accounts.overdrawn.isEmpty {
        #expect(accounts.themes.map(\.funded).reduce(.zero, +) <= all)
        #expect(accounts.plan.gap.low >= accounts.plan.cost.low - all)
      }
      #expect(accounts.plan.gap.low >= .zero)
      #expect(accounts.plan.gap.high <= accounts.plan.cost.high)
    }
  }
}
