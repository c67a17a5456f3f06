/// How far an indicator is on its way, by its latest value up to a date.
///
/// With baseline b, goal g, value v and the way's value e due on the value's own day:
///
/// - `shareDone` = (v − b) / (g − b): below 0 where it went the wrong way, above 1 beyond the goal;
/// - `shareDue` = (e − b) / (g − b);
/// - `monthsLate` = days behind the way / (365.2425 / 12), less than 0 where it is ahead.
///
/// It is judged on the day of the value, not on the day of asking: an old value does not grow late by
/// itself, and `value.date` says how old it is. Nothing is assumed: without a value, a goal or a baseline
/// what can't be told is nil, and `unknown` says why.
public struct IndicatorProgress: Hashable, Codable, Sendable {
  /// Why something can't be told.
  public enum Unknown: String, CaseIterable, Codable, Sendable {
    case noValue = "no-value"
    case noGoal = "no-goal"
    case noBaseline = "no-baseline"
    /// The goal lies against the direction, or baseline, path and goal are not in order of time.
    case contradictory
    /// The goal is the baseline: there is no way to be on.
    case noWay = "no-way"
    /// The value is older than the baseline.
    case valueBeforeBaseline = "value-before-baseline"
  }

  public var value: IndicatorValue?
  /// Whether the value is at or beyond the goal; nil without either, or where "nearly" or "up to" the
  /// goal leaves it open.
  public var isMet: Bool?
  public var shareDone: Double?
  public var shareDue: Double?
  /// The value due on the day of the value.
  public var valueDue: Double?
  public var monthsLate: Double?
  /// The months are at least so many: the value lies outside what the way has anywhere.
  public var isBound: Bool
  public var unknown: Unknown?

  /// Months of a mean Gregorian year, in days.
  public static let daysInMonth = 365.2425 / 12

  public init(of indicator: Indicator, values: [IndicatorValue], asAt date: PartialDate) {
    isBound = false
    value = values.filter { $0.date <= date }.max { ($0.date, $0.value) < ($1.date, $1.value) }
    guard let value else {
      unknown = .noValue
      return
    }
    guard let goal = indicator.goal else {
      unknown = .noGoal
      return
    }
    isMet = Self.isMet(value, goal: goal.value, indicator.direction)
    guard let baseline = indicator.baseline else {
      unknown = .noBaseline
      return
    }
    let way = goal.value - baseline.value
    guard way != 0 else {
      unknown = .noWay
      return
    }
    guard (way > 0) == (indicator.direction == .up),
      let path = IndicatorPath(from: baseline, to: goal, by: indicator.path)
    else {
      unknown = .contradictory
      return
    }
    guard value.date >= baseline.date else {
      unknown = .valueBeforeBaseline
      return
    }
    shareDone = (value.value - baseline.value) / way
    let due = path.value(on: value.date)
    valueDue = due
    shareDue = (due - baseline.value) / way
    let late = path.daysLate(value.value, on: value.date, direction: indicator.direction)
    monthsLate = late.days / Self.daysInMonth
    isBound = late.isBound
  }

  private static func isMet(
    _ value: IndicatorValue, goal: Double, _ direction: Indicator.Direction
  ) -> Bool? {
    let reached = direction == .up ? value.value >= goal : value.value <= goal
    switch value.qualifier {
    case nil, .about: return reached
    case .over, .atLeast:
      if direction == .up { return reached ? true : nil }
      return value.value > goal ? false : nil
    case .nearly, .under, .upTo:
      if direction == .down { return reached ? true : nil }
      return value.value < goal ? false : nil
    }
  }
}

extension Indicator {
  /// How far it is on its way by its latest value up to a date.
  public func progress(by values: [IndicatorValue], asAt date: PartialDate) -> IndicatorProgress {
    IndicatorProgress(of: self, values: values, asAt: date)
  }
}
