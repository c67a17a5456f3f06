/// A programme that a council runs, as it stands in one period: what checks and reports read.
///
/// It does not know whether it came from a paper or from the register.
public struct Plan: Hashable, Codable, Sendable {
  public var council: String?
  public var name: String?
  public var edition: String?
  public var period: Period?
  public var legend: Legend
  public var groupings: [Grouping]
  public var scoring: ScoringScheme?
  public var actions: [Action]
  /// Which columns the plan has at all, by field name: a plan without a column is not at fault row by row.
  public var columns: Set<String>

  public init(
    council: String? = nil, name: String? = nil, edition: String? = nil, period: Period? = nil,
    legend: Legend = Legend(), groupings: [Grouping] = [], scoring: ScoringScheme? = nil,
    actions: [Action] = [], columns: Set<String> = []
  ) {
    self.council = council
    self.name = name
    self.edition = edition
    self.period = period
    self.legend = legend
    self.groupings = groupings
    self.scoring = scoring
    self.actions = actions
    self.columns = columns
  }

  /// The plan that a paper shows.
  public init(_ paper: Paper) {
    self.init(
      council: paper.council, name: paper.plan, edition: paper.edition, period: paper.period,
      legend: paper.legend, groupings: paper.groupings, scoring: paper.scoring,
      actions: paper.actions,
      columns: Set(paper.tables.flatMap { $0.columns.compactMap(\.field) }))
  }
}
