/// How far what was emitted in a year is from what a path requires.
///
/// Councils say "45% behind" and mean one of two things, so that both are given under names of their
/// own. With B emitted in the base year, A in this year and R required in it:
///
/// - `amount = A − R`: above nought is behind;
/// - `shareOver = (A − R) / R`: emissions are so much above what they should be;
/// - `shareBehind = (A − R) / (B − R)`: so much of the reduction that was due by now is missing. It
///   is 100% where nothing was achieved, above that where emissions rose, and below nought where more
///   was achieved than was due. This is the one that "behind" means here, for it stays meaningful as R
///   comes near nought.
public struct EmissionsGap: Hashable, Sendable {
  public var year: ReportingYear
  public var actual: Emissions
  public var required: Emissions
  public var base: Emissions

  /// The gap of a year; nil before the base year of the path.
  public init?(actual: Emissions, in year: ReportingYear, against path: Trajectory) {
    guard let required = path.required(in: year) else { return nil }
    self.year = year
    self.actual = actual
    self.required = required
    base = path.base.emissions
  }

  /// What is emitted beyond what is required; below nought where less is.
  public var amount: Emissions { actual - required }

  /// `(A − R) / R` as a fraction; nil where nothing is required to be left, or less.
  public var shareOver: Double? { required > .zero ? amount.ratio(to: required) : nil }

  /// `(A − R) / (B − R)` as a fraction; nil where no reduction is due yet.
  public var shareBehind: Double? { base > required ? amount.ratio(to: base - required) : nil }

  /// What the year is `(B − A) / B` below the base as a fraction; nil where the base is not above
  /// nought.
  public var shareReduced: Double? { base > .zero ? (base - actual).ratio(to: base) : nil }

  /// The ways in which a council's own "45% behind" agrees with these figures.
  public enum Meaning: Hashable, Sendable, CaseIterable {
    /// Of the reduction that was due.
    case behind
    /// Above what was required.
    case over
  }

  /// What a printed share can have meant.
  ///
  /// - Parameters:
  ///   - share: As printed: 45%.
  ///   - rounding: How far from it a figure may be and still be printed so; half a per cent for
  ///     whole per cents.
  /// - Returns: None where neither figure comes near it, both where they can't be told apart.
  public func meanings(
    of share: Percentage, within rounding: Percentage = Percentage(thousandths: 500)
  ) -> Set<Meaning> {
    func fits(_ value: Double?) -> Bool {
      guard let value else { return false }
      // The least bit more, for a half that a floating-point number can't hold.
      return (value * 100 - share.percent).magnitude <= rounding.percent + 1e-9
    }
    var found: Set<Meaning> = []
    if fits(shareBehind) { found.insert(.behind) }
    if fits(shareOver) { found.insert(.over) }
    return found
  }
}

extension InventorySeries {
  /// The gap of each year that has a total and lies on the path, by year.
  ///
  /// A year is compared though its kind is not that of the path's base: it has its own place on the
  /// line. Whether the kinds are mixed is what the rule `inventory-gap` says.
  public func gaps(against path: Trajectory) -> [EmissionsGap] {
    totals.compactMap { EmissionsGap(actual: $0.emissions, in: $0.year, against: path) }
  }
}
