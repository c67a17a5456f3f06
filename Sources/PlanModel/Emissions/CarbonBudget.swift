/// What may be emitted in all over a number of years.
public struct CarbonBudget: Hashable, Codable, Sendable {
  public var boundary: EmissionsBoundary
  public var gases: Gases?
  public var given: Emissions
  /// The first year that counts, of the same kind as the last.
  public var from: ReportingYear
  public var through: ReportingYear
  /// Who gave it, and where it is printed.
  public var publication: String?
  public var source: Source?

  /// Nil where the years are of different kinds or the last is before the first.
  public init?(
    boundary: EmissionsBoundary, gases: Gases? = nil, given: Emissions, from: ReportingYear,
    through: ReportingYear, publication: String? = nil, source: Source? = nil
  ) {
    guard from.kind == through.kind, from <= through else { return nil }
    self.boundary = boundary
    self.gases = gases
    self.given = given
    self.from = from
    self.through = through
    self.publication = publication
    self.source = source
  }
}

/// What has become of a carbon budget.
///
/// With E(y) emitted in the year y of the budget and L the latest year that has an inventory:
/// `used = Σ E(y)` for the first year through L, `left = given − used`, and the present rate is
/// `E(L)` a year. Where no year is missing and something is left, it runs out in the k-th year after
/// L, k the smallest whole number with `k · E(L) ≥ left`.
public struct CarbonBudgetAccount: Hashable, Sendable {
  public enum RunsOut: Hashable, Sendable {
    /// It was used up in this year, as the inventories have it.
    case already(in: ReportingYear)
    /// At the present rate the last of it is used in this year, which may be after the budget's own.
    case expected(in: ReportingYear)
    /// Nothing is emitted any more, or it lasts beyond the year 2199.
    case never
    /// There is no inventory of the budget's years, or one is missing between.
    case unknown
  }

  public var budget: CarbonBudget
  /// Years whose emissions were counted.
  public var counted: [ReportingYear]
  /// Years up to the latest inventory that have none: what is used is at least the sum.
  public var missing: [ReportingYear]
  public var used: Emissions
  /// Below nought where more was emitted than given.
  public var left: Emissions { budget.given - used }
  /// A year's emissions in the latest year counted; nil where none is.
  public var rate: Emissions?
  public var runsOut: RunsOut

  /// Whether it lasts through its own last year at the present rate; nil where that is not known.
  public var lasts: Bool? {
    switch runsOut {
    // The year in which the last of it is used may be the budget's last: then just enough was given.
    case .already(let year), .expected(let year):
      year > budget.through || (year == budget.through && isEnough(through: year))
    case .never: true
    case .unknown: nil
    }
  }

  private func isEnough(through year: ReportingYear) -> Bool {
    guard let latest = counted.last, let rate else { return false }
    return left >= rate * (year.startYear - latest.startYear)
  }

  /// The account of a budget by the inventories of a series.
  ///
  /// Nil where the series is of another boundary or other gases. Inventories of another kind of year
  /// than the budget's overlap with its years and are not counted.
  public init?(of budget: CarbonBudget, by series: InventorySeries) {
    guard budget.boundary == series.boundary,
      budget.gases == nil || series.gases == nil || budget.gases == series.gases
    else { return nil }
    self.budget = budget
    let years = series.totals.filter {
      $0.year.kind == budget.from.kind && $0.year >= budget.from && $0.year <= budget.through
    }
    counted = years.map(\.year)
    used = years.reduce(.zero) { $0 + $1.emissions }
    rate = years.last?.emissions
    let known = Set(counted)
    missing =
      counted.last.map { latest in
        (0...(latest.startYear - budget.from.startYear))
          .compactMap { budget.from.advanced(by: $0) }.filter { !known.contains($0) }
      } ?? []
    runsOut = .unknown
    runsOut = end(of: years)
  }

  private func end(of years: [(year: ReportingYear, emissions: Emissions)]) -> RunsOut {
    var sum = Emissions.zero
    for (year, emissions) in years {
      sum += emissions
      // Missing years can only have used more: it is gone all the same, perhaps earlier.
      if sum >= budget.given { return .already(in: year) }
    }
    guard let latest = years.last, missing.isEmpty else { return .unknown }
    guard latest.emissions > .zero else { return .never }
    let (whole, rest) = left.grams.quotientAndRemainder(dividingBy: latest.emissions.grams)
    let year = latest.year.advanced(by: Int(clamping: whole) + (rest > 0 ? 1 : 0))
    return year.map { .expected(in: $0) } ?? .never
  }
}
