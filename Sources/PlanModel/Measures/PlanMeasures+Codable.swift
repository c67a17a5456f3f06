extension PlanMeasures {
  private enum CodingKeys: CodingKey {
    case targets, inventories, budgets, indicators, values, funds, costs, savings
  }

  /// What a record does not speak of is not in it, so that one made before a kind of measure was known
  /// can be read for ever.
  public init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      targets: try record.decodeIfPresent([Target].self, forKey: .targets) ?? [],
      inventories: try record.decodeIfPresent([Inventory].self, forKey: .inventories) ?? [],
      budgets: try record.decodeIfPresent([CarbonBudget].self, forKey: .budgets) ?? [],
      indicators: try record.decodeIfPresent([Indicator].self, forKey: .indicators) ?? [],
      values: try record.decodeIfPresent([String: [IndicatorValue]].self, forKey: .values) ?? [:],
      funds: try record.decodeIfPresent([Fund].self, forKey: .funds) ?? [],
      costs: try record.decodeIfPresent([ActionCost].self, forKey: .costs) ?? [],
      savings: try record.decodeIfPresent([Saving].self, forKey: .savings) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: CodingKeys.self)
    if !targets.isEmpty { try record.encode(targets, forKey: .targets) }
    if !inventories.isEmpty { try record.encode(inventories, forKey: .inventories) }
    if !budgets.isEmpty { try record.encode(budgets, forKey: .budgets) }
    if !indicators.isEmpty { try record.encode(indicators, forKey: .indicators) }
    if !values.isEmpty { try record.encode(values, forKey: .values) }
    if !funds.isEmpty { try record.encode(funds, forKey: .funds) }
    if !costs.isEmpty { try record.encode(costs, forKey: .costs) }
    if !savings.isEmpty { try record.encode(savings, forKey: .savings) }
  }
}
