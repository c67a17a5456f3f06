import PlanModel

/// The financial years that a plan's dates reach over, for bars from start to end.
struct YearSpan {
  let first: FinancialYear
  let last: FinancialYear

  /// Nil where fewer than two actions have both a start and an end.
  init?(_ actions: [Action]) {
    let dated = actions.filter { $0.timescale.start != nil && $0.timescale.end != nil }
    guard dated.count > 1,
      let first = dated.compactMap({ $0.timescale.start.flatMap(Self.year) }).min(),
      let last = dated.compactMap({ $0.timescale.end.flatMap(Self.year) }).max(),
      first <= last, last.startYear - first.startYear < 60
    else { return nil }
    self.first = first
    self.last = last
  }

  /// "2024-25 to 2029-30".
  var heading: String { first == last ? "\(first)" : "\(first) to \(last)" }

  /// Where an action's time lies among the years, and in words.
  func bar(of action: Action) -> (bar: ReportBar, words: String)? {
    guard let start = action.timescale.start, let end = action.timescale.end else { return nil }
    let from = months(to: start.firstDay)
    let to = months(to: end.lastDay) + 1
    guard to > from else { return nil }
    let all = Double((last.startYear - first.startYear + 1) * 12)
    let years = [Self.year(of: start), Self.year(of: end)].compactMap { $0?.description }
    let words =
      years.count == 2 && years[0] != years[1] ? "\(years[0]) to \(years[1])" : years.first
    return (ReportBar(start: Double(from) / all, end: Double(to) / all), words ?? "")
  }

  private func months(to date: PartialDate) -> Int {
    (date.year - first.startYear) * 12 + (date.month ?? 4) - 4
  }

  /// The financial year of a date; a bare year is taken as the calendar's, by its last day.
  private static func year(of date: PartialDate) -> FinancialYear? {
    let day = date.month == nil ? date.lastDay : date
    return FinancialYear(startYear: (day.month ?? 12) < 4 ? day.year - 1 : day.year)
  }
}
