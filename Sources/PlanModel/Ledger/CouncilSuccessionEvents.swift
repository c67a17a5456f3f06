/// A council gives way to others on a vesting day: counties and districts to new unitary councils, a
/// county perhaps to several.
///
/// Its plans and what was said of them stay as an archive. Its measures, targets and inventories among
/// them, stay with it too: an area's emissions are not divided by naming who comes after.
public struct CouncilSucceeded: Hashable, Codable, Sendable {
  /// The slug of the council that goes.
  public var council: String
  /// The slugs of the councils that come after it.
  public var successors: [String]
  /// The day on which they take over; it has a month and a day.
  public var vestingDay: PartialDate
  /// The order or decision by which it is so, in words.
  public var order: String
  public var note: String?

  public init(
    council: String, successors: [String], vestingDay: PartialDate, order: String,
    note: String? = nil
  ) {
    self.council = council
    self.successors = successors
    self.vestingDay = vestingDay
    self.order = order
    self.note = note
  }
}

/// What was said of a council's successors is taken back.
public struct CouncilSuccessionWithdrawn: Hashable, Codable, Sendable {
  /// Where it was said.
  public var succession: Position

  public init(succession: Position) { self.succession = succession }
}

/// A plan takes over actions, key and axes from a plan of a council that gave way to this one.
///
/// The event's edition is the one that was carried over; no paper says what it holds.
public struct PlanCarriedOver: Hashable, Codable, Sendable {
  /// Where it was said that the council gave way.
  public var succession: Position
  /// The slug of the plan before.
  public var from: String
  /// The latest edition of the plan before, which papers go on naming; nil where it had none.
  public var edition: String?
  /// The ids of the actions here, in the order in which they stood there.
  public var actions: [String]
  public var legend: Legend
  public var groupings: [Grouping]
  public var scoring: ScoringScheme?

  public init(
    succession: Position, from: String, edition: String? = nil, actions: [String],
    legend: Legend = Legend(), groupings: [Grouping] = [], scoring: ScoringScheme? = nil
  ) {
    self.succession = succession
    self.from = from
    self.edition = edition
    self.actions = actions
    self.legend = legend
    self.groupings = groupings
    self.scoring = scoring
  }
}
