public import PlanModel

/// When a plan's deadlines fall, and by which day they are surely past.
public struct Deadline {
  /// Whether a bare year is taken as April to March.
  var yearsAreFinancial: Bool
  /// A deadline on or before this day is past whenever in its period the paper was written.
  var pastBy: PartialDate?

  /// By the period, and by the day as at which the paper says that it tells.
  init(_ plan: Plan, of paper: Paper?) {
    self.init(plan)
    guard let dates = paper.map(PaperDates.init), let position = dates.position else { return }
    let period = plan.period?.date.lastDay
    // A day of another year is that of something else.
    guard
      period.map({
        abs($0.year - position.year) <= 1 && (position <= $0 || dates.isPositionFirm)
      }) ?? true
    else { return }
    // A day within half a year of the period's end is when the paper was written, and is told to be.
    if let end = pastBy, position < end, end.monthsSince(position) <= 6 {
      pastBy = position
    } else {
      pastBy = max(pastBy ?? position, position)
    }
  }

  /// What the plan's own dates and its period tell.
  public init(_ plan: Plan) {
    yearsAreFinancial = plan.actions.contains { action in
      guard let printed = action.timescale.printed, (5...60).contains(printed.utf8.count),
        printed.utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 == 0xE2 })
      else { return false }
      return printed.split { $0 == " " || $0 == "," }.contains { FinancialYear($0) != nil }
    }
    pastBy = plan.period.flatMap(Self.pastBy)
  }

  /// The day before the first on which a paper of the period can have been written.
  ///
  /// A quarter's or financial year's paper is written after it, a month's or calendar year's at any
  /// time in it.
  private static func pastBy(_ period: Period) -> PartialDate? {
    let label = period.label
    if label.contains(" Q") || FinancialYear(label) != nil { return period.date.lastDay }
    if Int(label) != nil { return PartialDate(year: period.date.year - 1)?.lastDay }
    guard let month = period.date.month else { return period.date.lastDay }
    let before =
      month > 1
      ? PartialDate(year: period.date.year, month: month - 1)
      : PartialDate(year: period.date.year - 1, month: 12)
    return before?.lastDay
  }

  private static let quarters = Phrases(["q0", "quarter", "end of march", "march", "mar"])

  /// The last day that an end can mean, by the kind of year that the plan uses.
  public func lastDay(of end: PartialDate) -> PartialDate {
    guard end.month == nil, yearsAreFinancial else { return end.lastDay }
    return PartialDate(year: end.year + 1, month: 3)?.lastDay ?? end.lastDay
  }

  /// Whether an end is surely past when a paper of the period is written.
  public func isPast(_ end: PartialDate) -> Bool {
    guard let pastBy else { return false }
    return lastDay(of: end) <= pastBy
  }

  /// "2022, taken as the calendar year", "March 2023".
  public func named(_ end: PartialDate, printed: String?) -> String {
    if end.month == nil {
      return yearsAreFinancial
        ? "\(end.year), taken as the financial year to March \(end.year + 1)"
        : "\(end.year), taken as the calendar year"
    }
    let isYear =
      end.month == 3 && end.day == nil
      && (printed?.split { $0 == " " || $0 == "," }.contains { FinancialYear($0) != nil } ?? false)
      && !(printed.map { Self.quarters.occur(in: $0) } ?? false)
    return isYear ? "the financial year to March \(end.year)" : end.inWords
  }
}

extension PartialDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "2026", "March 2026", "31 March 2026".
  var inWords: String {
    guard let month else { return String(year) }
    let name = "\(Self.months[month - 1]) \(year)"
    return day.map { "\($0) \(name)" } ?? name
  }
}

extension PartialDate {
  /// Whole months from another day to this one.
  fileprivate func monthsSince(_ other: PartialDate) -> Int {
    (year - other.year) * 12 + (month ?? 12) - (other.month ?? 12)
  }
}
