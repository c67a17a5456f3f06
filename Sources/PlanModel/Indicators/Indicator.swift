/// Something that a plan measures, with where it started and where it is to get to.
public struct Indicator: Hashable, Codable, Sendable {
  /// Which way is better.
  public enum Direction: String, CaseIterable, Codable, Sendable {
    case up
    case down
  }

  /// What a value of it speaks of.
  public enum Counting: String, CaseIterable, Codable, Sendable {
    /// How things stand on the day: a share, a stock, a number in use.
    case level
    /// All that was done since the measuring began; it never falls.
    case toDate = "to-date"
    /// What was done within the period that the date ends.
    case perPeriod = "per-period"
  }

  /// A value that is set for a date, not measured.
  public struct Point: Hashable, Codable, Sendable {
    public var value: Double
    /// A year or month alone means its last day.
    public var date: PartialDate

    public init(_ value: Double, at date: PartialDate) {
      self.value = value
      self.date = date
    }
  }

  /// Unique within its plan, for life.
  public var id: String
  /// The noun measured ("trees planted").
  public var name: String
  public var unit: MeasureUnit
  public var direction: Direction
  public var counting: Counting
  /// Where it started; nil where nobody said.
  public var baseline: Point?
  /// Where it is to get to, and by when; nil where no goal was set.
  public var goal: Point?
  /// Points between baseline and goal, where the plan gives such; without them the way is straight.
  public var path: [Point]
  /// Ids of the actions that it serves.
  public var actions: [String]

  public init(
    id: String, name: String, unit: MeasureUnit = .count, direction: Direction = .up,
    counting: Counting = .level, baseline: Point? = nil, goal: Point? = nil, path: [Point] = [],
    actions: [String] = []
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.direction = direction
    self.counting = counting
    self.baseline = baseline
    self.goal = goal
    self.path = path
    self.actions = actions
  }
}
