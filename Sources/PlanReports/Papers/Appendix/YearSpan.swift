import PlanModel

/// The years over which bars are drawn from start to end: those of a council's own columns where it prints
/// columns of years and leaves them blank, else the years that its dates reach over.
///
/// The words stand in the columns of start and end beside them, so the bars bear none.
struct YearSpan {
  /// A column: its heading and the months that it shows, counted from the year nought.
  struct Column: Hashable {
    let heading: String
    let months: Range<Int>
  }

  let columns: [Column]
  /// The months of the plan: what goes on goes on to its end.
  private let plan: Range<Int>

  /// More years than this share one column, which leaves room for the words.
  private static let mostColumns = 4

  /// Of the years that some actions reach over.
  ///
  /// Nil where fewer than two print both a start and an end, each in a cell of its own.
  init?(_ actions: [Action]) {
    let dated = actions.filter {
      $0.printedSpan != nil && $0.timescale.start != nil && $0.timescale.end != nil
    }
    guard dated.count > 1,
      let first = dated.compactMap({ $0.timescale.start.flatMap(Self.year) }).min(),
      let last = dated.compactMap({ $0.timescale.end.flatMap(Self.year) }).max(),
      first <= last, last.startYear - first.startYear < 60
    else { return nil }
    let years = (first.startYear...last.startYear).compactMap { FinancialYear(startYear: $0) }
    plan = Self.months(of: first).lowerBound..<Self.months(of: last).upperBound
    columns =
      years.count > Self.mostColumns
      ? [Column(heading: "\(first) to \(last)", months: plan)]
      : years.map { Column(heading: $0.description, months: Self.months(of: $0)) }
  }

  /// Of columns whose headings are years one after the other.
  ///
  /// Nil where one is no year, or where fewer than two are given.
  init?(headings: [String]) {
    let columns = headings.compactMap { heading in
      Self.months(of: heading).map { Column(heading: heading, months: $0) }
    }
    guard columns.count > 1, columns.count == headings.count, let first = columns.first,
      let last = columns.last,
      zip(columns, columns.dropFirst()).allSatisfy({ $0.months.upperBound <= $1.months.lowerBound })
    else { return nil }
    self.columns = columns
    plan = first.months.lowerBound..<last.months.upperBound
  }

  /// Whether a heading is a year ("2025-26", "2025").
  static func isYear(_ heading: String) -> Bool { months(of: heading) != nil }

  /// The bar's part for each column; nil for an action without a start or an end that does not go on either,
  /// and for one whose time lies outside the plan's.
  func bars(of action: Action) -> [ReportBar?]? {
    let time = action.timescale
    guard time.ongoing || time.start != nil && time.end != nil else { return nil }
    let from = time.start.map(Self.firstMonth) ?? plan.lowerBound
    let to = time.end.map { Self.firstMonth(of: $0.lastDay) + 1 } ?? plan.upperBound
    guard to > from, from < plan.upperBound, to > plan.lowerBound else { return nil }
    return columns.map { column in
      guard from < column.months.upperBound, to > column.months.lowerBound else { return nil }
      let length = Double(column.months.count)
      return ReportBar(
        start: Double(from - column.months.lowerBound) / length,
        end: Double(to - column.months.lowerBound) / length)
    }
  }

  private static func firstMonth(of date: PartialDate) -> Int {
    date.year * 12 + (date.month ?? 1) - 1
  }

  private static func months(of year: FinancialYear) -> Range<Int> {
    let first = year.startYear * 12 + 3
    return first..<(first + 12)
  }

  private static func months(of heading: String) -> Range<Int>? {
    let heading = heading.trimmed
    if let year = FinancialYear(heading) { return months(of: year) }
    guard heading.utf8.count == 4, let year = Int(heading), (1990...2100).contains(year) else {
      return nil
    }
    return (year * 12)..<(year * 12 + 12)
  }

  /// The financial year of a date; a bare year is taken as the calendar's, by its last day.
  private static func year(of date: PartialDate) -> FinancialYear? {
    let day = date.month == nil ? date.lastDay : date
    return FinancialYear(startYear: (day.month ?? 12) < 4 ? day.year - 1 : day.year)
  }
}
