/// What the actions of a plan cost, what they have and what is missing; by action, theme and plan.
///
/// A fund that serves several actions is split only as far as shares are stated. What is left of it
/// counts once in the total of the theme that all its actions stand under, else in the plan's only, and
/// is shown beside each action as shared. Yearly costs are never added to others, nor set against funds.
/// Of two costs of one action and kind the later dated holds, of undated ones the last.
public struct FundingAccounts: Hashable, Codable, Sendable {
  /// In the order given.
  public var actions: [ActionFunding]
  /// In the order in which their first actions stand.
  public var themes: [FundingTotal]
  public var plan: FundingTotal
  /// Ids of funds whose stated shares add up to more than the fund.
  public var overdrawn: [String]

  /// - Parameters:
  ///   - actions: All actions of the plan, each with its theme.
  ///   - costs: What is known of their costs; those of other actions are left out.
  ///   - funds: All funds of the plan.
  public init(actions: [ThemedAction], costs: [ActionCost], funds: [Fund]) {
    let pots = funds.map(FundPot.init)
    overdrawn = pots.filter(\.isOverdrawn).map(\.fund.id)
    let costs = Dictionary(grouping: costs, by: \.action)
    let rows = actions.map { Self.funding(of: $0.id, costs: costs[$0.id] ?? [], pots: pots) }
    self.actions = rows
    let known = Set(actions.map(\.id))
    var order: [String?] = []
    for action in actions where !order.contains(action.theme) { order.append(action.theme) }
    let byTheme = Dictionary(grouping: zip(actions, rows), by: \.0.theme)
    themes = order.map { theme in
      let members = byTheme[theme] ?? []
      return Self.total(
        named: theme, of: members.map(\.1),
        pots: pots.compactMap { $0.part(for: Set(members.map(\.0.id))) })
    }
    plan = Self.total(
      named: nil, of: rows,
      pots: pots.map { FundPot.Part(pot: $0, counted: $0.size, isWhole: true, actions: known) })
  }

  private static func funding(
    of action: String, costs: [ActionCost], pots: [FundPot]
  ) -> ActionFunding {
    let standing = self.standing(costs)
    let once = standing.filter { !$0.isYearly }.compactMap(\.amount)
    let yearly = standing.filter(\.isYearly).compactMap(\.amount)
    let isAllCosted = standing.allSatisfy { $0.amount != nil }
    var row = ActionFunding(
      action: action,
      costing: standing.isEmpty
        ? .notSaid : isAllCosted ? .costed : once.isEmpty && yearly.isEmpty ? .notYet : .partly,
      cost: once.isEmpty ? nil : once.reduce(.zero, +),
      yearlyCost: yearly.isEmpty ? nil : yearly.reduce(.zero, +), funded: .zero, hopedFor: .zero,
      shared: [], sharedMoney: .zero)
    for pot in pots where pot.serves(action) {
      let own = pot.own(of: action)
      if pot.fund.status.isFunded {
        row.funded += own
        guard pot.isShared(by: action) else { continue }
        row.shared.append(pot.fund.id)
        row.sharedMoney += pot.rest
      } else if pot.fund.status != .withdrawn {
        row.hopedFor += own
      }
    }
    row.gap = row.cost.map { cost in
      MoneyRange(
        max(.zero, cost.low - row.funded - row.sharedMoney), max(.zero, cost.high - row.funded))
    }
    return row
  }

  /// One cost of each kind: the later dated, else the last.
  private static func standing(_ costs: [ActionCost]) -> [ActionCost] {
    var standing: [ActionCost] = []
    for cost in costs {
      let place = standing.firstIndex { $0.kind == cost.kind && $0.isYearly == cost.isYearly }
      guard let place else {
        standing.append(cost)
        continue
      }
      if let before = standing[place].date, cost.date.map({ $0 < before }) ?? true { continue }
      standing[place] = cost
    }
    return standing
  }

  private static func total(
    named name: String?, of rows: [ActionFunding], pots: [FundPot.Part]
  ) -> FundingTotal {
    let funded = pots.filter { $0.pot.fund.status.isFunded }
    let hoped = pots.filter { [.sought, .bid].contains($0.pot.fund.status) }
    // Each shared fund may fill gaps of its own actions only, and only once.
    let low = rows.reduce(Money.zero) { sum, row in
      sum + (row.cost.map { max(.zero, $0.low - row.funded) } ?? .zero)
    }
    let shared = funded.reduce(Money.zero) { sum, part in
      let lacking = rows.filter { part.pot.isShared(by: $0.action) }.reduce(Money.zero) {
        sum, row in
        sum + (row.cost.map { max(.zero, $0.low - row.funded) } ?? .zero)
      }
      return sum + min(lacking, part.pot.rest)
    }
    return FundingTotal(
      name: name, actions: rows.count,
      costing: Dictionary(grouping: rows, by: \.costing).mapValues(\.count),
      cost: rows.compactMap(\.cost).reduce(.zero, +),
      yearlyCost: rows.compactMap(\.yearlyCost).reduce(.zero, +),
      funded: funded.reduce(.zero) { $0 + $1.counted },
      hopedFor: hoped.reduce(.zero) { $0 + $1.counted },
      sharedWithOthers: funded.filter { !$0.isWhole }.map(\.pot.fund.id),
      withoutAmount: funded.filter { $0.pot.fund.amount == nil }.map(\.pot.fund.id),
      gap: MoneyRange(
        max(.zero, low - shared), rows.reduce(.zero) { $0 + ($1.gap?.high ?? .zero) }))
  }
}

/// An action by its id, with the theme that totals go by.
public struct ThemedAction: Hashable, Codable, Sendable {
  public var id: String
  public var theme: String?

  public init(id: String, theme: String?) {
    self.id = id
    self.theme = theme
  }
}
