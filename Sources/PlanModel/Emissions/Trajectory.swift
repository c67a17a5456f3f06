import Foundation

/// The path that emissions have to take from a base year to a goal.
///
/// Emissions of a year are placed at its middle, so that a financial year lies a quarter of a year
/// after the calendar year in which it starts (`ReportingYear.quarter`). With B emissions in the base
/// year b, G in the goal year g, and t the years from b:
///
/// - linear: `E(t) = B + (G − B) · t / (g − b)`;
/// - constant percentage: `E(t) = B · (G/B)^(t / (g − b))`, each year the same share less than the
///   one before; there is none to nought;
/// - a yearly reduction by a share r: `E(t) = B · (1 − r)^t`, whatever it comes to in the goal year.
///   This is the form in which carbon budgets for councils are put (Tyndall Centre, "Setting climate
///   commitments": "an average of −13.4% a year");
/// - given points: linear from each point to the next, the base and the goal among them.
///
/// After the goal year the path stays where it was in that year. Before the base year there is none.
public struct Trajectory: Hashable, Sendable {
  public enum Path: Hashable, Codable, Sendable {
    case linear
    case constantPercentage
    case yearlyReduction(Percentage)
    /// Levels between base and goal, in any order.
    case points([Point])
  }

  /// Emissions in one year.
  public struct Point: Hashable, Codable, Sendable {
    public var year: ReportingYear
    public var emissions: Emissions

    public init(_ year: ReportingYear, _ emissions: Emissions) {
      self.year = year
      self.emissions = emissions
    }
  }

  /// Why no path can be drawn.
  public enum Impossible: Error, Hashable, Sendable {
    /// The target names no base year.
    case noBaseYear
    /// Neither the target nor an inventory says what was emitted in the base year.
    case noBaseEmissions(ReportingYear)
    case goalNotAfterBase(base: ReportingYear, goal: ReportingYear)
    /// A constant percentage never comes to nought, nor does it start from there.
    case noConstantPercentage(base: Emissions, goal: Emissions)
    /// A yearly share below nought or above the whole.
    case shareOutOfRange(Percentage)
    /// A given point that is not between base and goal, or two of one year.
    case pointMisplaced(ReportingYear)
  }

  public let base: Point
  /// What is required in the goal year and after it.
  public let goal: Point
  public let path: Path
  /// Base, given points and goal, by year.
  private let stops: [Point]

  /// Draws a path.
  ///
  /// - Parameters:
  ///   - base: What was emitted in the base year.
  ///   - goal: What may be emitted in the goal year; of a yearly reduction only the year counts.
  ///   - path: How to get from one to the other.
  /// - Throws: `Impossible`, where there is no such path.
  public init(from base: Point, to goal: Point, path: Path = .linear) throws(Impossible) {
    guard goal.year > base.year else {
      throw .goalNotAfterBase(base: base.year, goal: goal.year)
    }
    var goal = goal
    var stops = [base]
    switch path {
    case .linear: break
    case .constantPercentage:
      guard base.emissions > .zero, goal.emissions > .zero else {
        throw .noConstantPercentage(base: base.emissions, goal: goal.emissions)
      }
    case .yearlyReduction(let share):
      guard (0...100_000).contains(share.thousandths) else { throw .shareOutOfRange(share) }
      let years = goal.year.years(since: base.year)
      goal.emissions = Self.part(pow(1 - share.fraction, years), of: base.emissions)
    case .points(let points):
      for point in points.sorted(by: { $0.year < $1.year }) {
        guard let last = stops.last, point.year > last.year, point.year < goal.year else {
          throw .pointMisplaced(point.year)
        }
        stops.append(point)
      }
    }
    self.base = base
    self.goal = goal
    self.path = path
    self.stops = stops + [goal]
  }

  /// What may be emitted in a year, to the nearest gram; nil before the base year.
  public func required(in year: ReportingYear) -> Emissions? {
    guard year >= base.year else { return nil }
    guard year < goal.year else { return goal.emissions }
    switch path {
    case .linear, .points:
      guard let next = stops.firstIndex(where: { $0.year > year }), next > 0 else { return nil }
      let (from, to) = (stops[next - 1], stops[next])
      let part = (to.emissions - from.emissions).scaled(
        by: year.quarter - from.year.quarter, over: to.year.quarter - from.year.quarter)
      return from.emissions + part
    case .constantPercentage:
      let ratio = goal.emissions.ratio(to: base.emissions) ?? 0
      let share = year.years(since: base.year) / goal.year.years(since: base.year)
      return Self.part(pow(ratio, share), of: base.emissions)
    case .yearlyReduction(let share):
      return Self.part(pow(1 - share.fraction, year.years(since: base.year)), of: base.emissions)
    }
  }

  private static func part(_ share: Double, of whole: Emissions) -> Emissions {
    Emissions(Double(whole.grams) * share, .grams) ?? whole
  }

  /// What the path emits in all years of a kind from one to another, both among them; nil where a
  /// year has no value or the two are of different kinds.
  public func required(from first: ReportingYear, through last: ReportingYear) -> Emissions? {
    guard first.kind == last.kind, first <= last else { return nil }
    var sum = Emissions.zero
    for step in 0...(last.startYear - first.startYear) {
      guard let year = first.advanced(by: step), let value = required(in: year) else { return nil }
      sum += value
    }
    return sum
  }
}
