/// A level of emissions that a council has set itself, by a year.
public struct Target: Hashable, Codable, Sendable {
  public var boundary: EmissionsBoundary
  public var goal: Goal
  public var goalYear: ReportingYear
  public var baseYear: ReportingYear?
  /// What the council says that its base year's emissions were; an inventory may say otherwise.
  public var baseEmissions: Emissions?
  public var gases: Gases?
  /// Which scopes it covers; empty where it does not say.
  public var scopes: Set<EmissionsScope>
  /// Levels on the way, in any order.
  public var interim: [InterimPoint]
  /// Who adopted it and when; nil where that is not known.
  public var adoption: Adoption?
  /// The decision that ended it without another in its place; nil while it stands.
  public var withdrawn: Adoption?
  /// Why it took the place of an earlier one or was withdrawn, where the council says so.
  public var reason: String?
  /// As it was printed.
  public var wording: String?
  public var source: Source?

  public init(
    boundary: EmissionsBoundary, goal: Goal, goalYear: ReportingYear,
    baseYear: ReportingYear? = nil, baseEmissions: Emissions? = nil, gases: Gases? = nil,
    scopes: Set<EmissionsScope> = [], interim: [InterimPoint] = [], adoption: Adoption? = nil,
    withdrawn: Adoption? = nil, reason: String? = nil, wording: String? = nil, source: Source? = nil
  ) {
    self.boundary = boundary
    self.goal = goal
    self.goalYear = goalYear
    self.baseYear = baseYear
    self.baseEmissions = baseEmissions
    self.gases = gases
    self.scopes = scopes
    self.interim = interim
    self.adoption = adoption
    self.withdrawn = withdrawn
    self.reason = reason
    self.wording = wording
    self.source = source
  }

  public var isNetZero: Bool {
    if case .netZero = goal { true } else { false }
  }
}

extension Target {
  /// What is to be reached.
  public enum Goal: Hashable, Sendable {
    /// No more than is taken up or offset. The residual is what may still be emitted, where the
    /// council says how much.
    case netZero(residual: Emissions?)
    /// So much less than in the base year: 57% leaves 43%.
    case reduction(Percentage)
    /// A stated amount.
    case amount(Emissions)

    /// What may be emitted in the goal year; nil where that needs a base that is not known.
    public func emissions(from base: Emissions?) -> Emissions? {
      switch self {
      case .netZero(let residual): residual ?? .zero
      case .reduction(let share):
        base.map { $0.scaled(by: 100_000 - share.thousandths, over: 100_000) }
      case .amount(let amount): amount
      }
    }
  }

  /// A level to be reached on the way.
  public struct InterimPoint: Hashable, Codable, Sendable {
    public var year: ReportingYear
    public var goal: Goal

    public init(year: ReportingYear, goal: Goal) {
      self.year = year
      self.goal = goal
    }
  }

  /// The decision that made a target the council's.
  public struct Adoption: Hashable, Codable, Sendable {
    /// "Full Council", "Cabinet".
    public var body: String?
    public var date: PartialDate?
    /// Where the decision is recorded: "Minute 42".
    public var minute: String?

    public init(body: String? = nil, date: PartialDate? = nil, minute: String? = nil) {
      self.body = body
      self.date = date
      self.minute = minute
    }
  }
}

extension Target.Goal: Codable {
  private enum Key: String, CodingKey {
    case kind, residual, percent, emissions
  }

  private enum Kind: String, Codable {
    case netZero, reduction, amount
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Kind.self, forKey: .kind) {
    case .netZero:
      self = .netZero(residual: try container.decodeIfPresent(Emissions.self, forKey: .residual))
    case .reduction:
      self = .reduction(try container.decode(Percentage.self, forKey: .percent))
    case .amount:
      self = .amount(try container.decode(Emissions.self, forKey: .emissions))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .netZero(let residual):
      try container.encode(Kind.netZero, forKey: .kind)
      try container.encodeIfPresent(residual, forKey: .residual)
    case .reduction(let share):
      try container.encode(Kind.reduction, forKey: .kind)
      try container.encode(share, forKey: .percent)
    case .amount(let amount):
      try container.encode(Kind.amount, forKey: .kind)
      try container.encode(amount, forKey: .emissions)
    }
  }
}
