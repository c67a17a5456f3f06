/// What is measured of a council beside its actions: what it aims at, and what it has come to.
///
/// Rules that ask whether a plan is enough read this. Each list is empty where nothing is known.
public struct PlanMeasures: Hashable, Codable, Sendable {
  /// Each target as each decision left it: an earlier form of a target stays in the list.
  public var targets: [Target]
  /// Of both boundaries and all years, restatements beside what they restate.
  public var inventories: [Inventory]
  public var budgets: [CarbonBudget]
  public var indicators: [Indicator]
  /// By the id of the indicator, in any order.
  public var values: [String: [IndicatorValue]]
  /// Each fund as it stands last.
  public var funds: [Fund]
  /// All that was said of what actions cost, in the order in which it was said.
  public var costs: [ActionCost]
  /// All that was said of what actions save, in the order in which it was said.
  public var savings: [Saving]

  public init(
    targets: [Target] = [], inventories: [Inventory] = [],
    budgets: [CarbonBudget] = [], indicators: [Indicator] = [],
    values: [String: [IndicatorValue]] = [:], funds: [Fund] = [], costs: [ActionCost] = [],
    savings: [Saving] = []
  ) {
    self.targets = targets
    self.inventories = inventories
    self.budgets = budgets
    self.indicators = indicators
    self.values = values
    self.funds = funds
    self.costs = costs
    self.savings = savings
  }
}
