/// Proposals that speak of one measure: a goal, where there is one, and the values against it.
public struct IndicatorSuggestion: Hashable, Codable, Sendable {
  /// The fullest of their nouns.
  public var name: String
  /// That of the goal, else of the first value.
  public var unit: MeasureUnit
  public var goals: [IndicatorProposal]
  /// By date, the undated last; each may be of another unit of the same dimension.
  public var values: [IndicatorProposal]

  public init(
    name: String, unit: MeasureUnit, goals: [IndicatorProposal], values: [IndicatorProposal]
  ) {
    self.name = name
    self.unit = unit
    self.goals = goals
    self.values = values
  }
}
