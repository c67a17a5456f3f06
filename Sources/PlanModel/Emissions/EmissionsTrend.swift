/// The straight line that fits the latest years of a series best.
///
/// Ordinary least squares over the last n years that have a total, whether or not years between them
/// are missing: with x the place of a year (in quarters, at its middle) and y its emissions,
/// `slope = (n Σxy − Σx Σy) / (n Σx² − (Σx)²)` and the line goes through the means of x and y. All of
/// it is reckoned in whole numbers, so that the year in which a target is met does not hang on the
/// last bit of a floating-point number.
///
/// It says where things are going if nothing changes. It is no forecast.
public struct EmissionsTrend: Hashable, Sendable {
  /// Years that a trend is fitted to where nobody says otherwise.
  public static let defaultYears = 5
  /// Years that it needs at least: through two points there is always a line.
  public static let fewestYears = 3

  /// The years it was fitted to, in order.
  public let points: [Trajectory.Point]

  // With x counted in quarters from the first point's year: the line is
  // (level + slope · x) / divisor grams.
  private let origin: Int
  private let level: Int128
  private let slope: Int128
  private let divisor: Int128

  /// The trend of a series; nil where it has fewer than three totals.
  ///
  /// - Parameters:
  ///   - series: Inventories that count the same.
  ///   - years: How many of the latest to fit; three at least, a hundred at most.
  public init?(of series: InventorySeries, years: Int = Self.defaultYears) {
    self.init(
      through: series.totals.map { Trajectory.Point($0.year, $0.emissions) }, years: years)
  }

  /// The trend of points in order of their years; nil where there are fewer than three.
  public init?(through all: [Trajectory.Point], years: Int = Self.defaultYears) {
    let points = Array(all.suffix(min(max(years, Self.fewestYears), 100)))
    guard points.count >= Self.fewestYears, let first = points.first else { return nil }
    let count = Int128(points.count)
    var (sumX, sumY, sumXX, sumXY): (Int128, Int128, Int128, Int128) = (0, 0, 0, 0)
    for point in points {
      let x = Int128(point.year.quarter - first.year.quarter)
      let y = Int128(point.emissions.grams)
      sumX += x
      sumY += y
      sumXX += x * x
      sumXY += x * y
    }
    let spread = count * sumXX - sumX * sumX
    guard spread > 0 else { return nil }
    let rise = count * sumXY - sumX * sumY
    self.points = points
    origin = first.year.quarter
    slope = rise * count
    level = sumY * spread - rise * sumX
    divisor = spread * count
  }

  private func numerator(in year: ReportingYear) -> Int128 {
    level + slope * Int128(year.quarter - origin)
  }

  /// What the line says of a year, to the nearest gram; below nought where it has crossed it.
  public func emissions(in year: ReportingYear) -> Emissions {
    let (quotient, rest) = numerator(in: year).quotientAndRemainder(dividingBy: divisor)
    let step: Int128 = rest < 0 ? -1 : 1
    return .saturating(rest.magnitude * 2 >= divisor.magnitude ? quotient + step : quotient)
  }

  /// By how much emissions change from one year to the next, to the nearest gram; below nought where
  /// they fall.
  public var yearlyChange: Emissions {
    let (quotient, rest) = (slope * 4).quotientAndRemainder(dividingBy: divisor)
    let step: Int128 = rest < 0 ? -1 : 1
    return .saturating(rest.magnitude * 2 >= divisor.magnitude ? quotient + step : quotient)
  }

  /// When a level is come to.
  public enum Meeting: Hashable, Sendable {
    /// The latest year is there already.
    case met(in: ReportingYear)
    /// The first year, of the kind of the latest one, in which the line is at or below the level.
    case expected(in: ReportingYear)
    /// The line does not fall, or would be there only after the year 2199.
    case never
  }

  /// The year in which the present trend comes down to a level, if ever.
  public func meeting(_ level: Emissions) -> Meeting {
    guard let latest = points.last else { return .never }
    if latest.emissions <= level { return .met(in: latest.year) }
    guard slope < 0 else { return .never }
    let limit = Int128(level.grams) * divisor
    var next = latest.year.advanced(by: 1)
    while let year = next {
      if numerator(in: year) <= limit { return .expected(in: year) }
      next = year.advanced(by: 1)
    }
    return .never
  }
}
