/// The way that an indicator should take from its baseline to its goal.
///
/// With points (d0, v0) … (dn, vn) in the order of their days, the value due on a day d between di and
/// di+1 is vi + (vi+1 − vi) × (d − di) / (di+1 − di). Before the first day it is v0, after the last vn. A
/// straight way has two points; a given one has more.
public struct IndicatorPath: Hashable, Sendable {
  private struct Stop: Hashable, Sendable {
    var day: Double
    var value: Double
  }

  private let stops: [Stop]

  /// Nil where two points are of one day, where a given point is not between baseline and goal in time,
  /// or where a value is not finite.
  public init?(
    from baseline: Indicator.Point, to goal: Indicator.Point, by path: [Indicator.Point] = []
  ) {
    let points = [baseline] + path.sorted { $0.date < $1.date } + [goal]
    stops = points.map { Stop(day: Double($0.date.dayNumber), value: $0.value) }
    guard stops.allSatisfy({ $0.value.isFinite }),
      zip(stops, stops.dropFirst()).allSatisfy({ $0.day < $1.day })
    else { return nil }
  }

  /// The value due on the last day that the date can mean.
  public func value(on date: PartialDate) -> Double { value(onDay: Double(date.dayNumber)) }

  private func value(onDay day: Double) -> Double {
    guard let first = stops.first, day > first.day else { return stops.first?.value ?? 0 }
    for (one, next) in zip(stops, stops.dropFirst()) where day <= next.day {
      return one.value + (next.value - one.value) * ((day - one.day) / (next.day - one.day))
    }
    return stops.last?.value ?? 0
  }

  /// By how many days a value is behind the way on a date (more than 0) or before it.
  ///
  /// Behind: since the last day up to the date on which the way had not passed the value. Ahead: until the
  /// first day from the date on which the way reaches it. A value that the way has nowhere is counted from
  /// the baseline's or to the goal's day, and `isBound` says that it is at least that.
  func daysLate(
    _ value: Double, on date: PartialDate, direction: Indicator.Direction
  ) -> (days: Double, isBound: Bool) {
    let sign: Double = direction == .up ? 1 : -1
    let day = Double(date.dayNumber)
    let due = self.value(onDay: day) * sign
    let reached = value * sign
    guard let first = stops.first, let last = stops.last, reached != due else { return (0, false) }
    return reached < due
      ? behind(reached, sign: sign, day: day, first: first)
      : ahead(reached, sign: sign, day: day, last: last)
  }

  private func behind(
    _ reached: Double, sign: Double, day: Double, first: Stop
  ) -> (days: Double, isBound: Bool) {
    for (one, next) in zip(stops, stops.dropFirst()).reversed() where one.day < day {
      let (low, high) = (one.value * sign, next.value * sign)
      let end = min(next.day, day)
      if end == next.day, high <= reached { return (day - end, false) }
      guard low <= reached, high > reached else { continue }
      let crossing = one.day + (next.day - one.day) * ((reached - low) / (high - low))
      if crossing <= day { return (day - crossing, false) }
    }
    return (max(0, day - first.day), true)
  }

  private func ahead(
    _ reached: Double, sign: Double, day: Double, last: Stop
  ) -> (days: Double, isBound: Bool) {
    for (one, next) in zip(stops, stops.dropFirst()) where next.day > day {
      let (low, high) = (one.value * sign, next.value * sign)
      guard high >= reached, low < reached else { continue }
      let crossing = one.day + (next.day - one.day) * ((reached - low) / (high - low))
      if crossing >= day { return (day - crossing, false) }
    }
    return (min(0, day - last.day), true)
  }
}
