import PlanModel

/// The financial years that a plan's dates reach over, for bars from start to end.
struct YearSpan {
  let first: FinancialYear
  let last: FinancialYear

  /// More years than this share one column.
  private static let mostColumns = 12

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

  private var count: Int { last.startYear - first.startYear + 1 }

  /// A column for each year; for very many years one for all ("2024-25 to 2049-50").
  var headings: [String] {
    guard count <= Self.mostColumns else { return ["\(first) to \(last)"] }
    return (0..<count).compactMap { FinancialYear(startYear: first.startYear + $0)?.description }
  }

  /// Where an action's time lies among the years, each a share of all of them.
  struct Span {
    let bar: ReportBar
    /// Whether it has no start or no end, but goes on.
    let isOpenAtStart: Bool
    let isOpenAtEnd: Bool
    let words: String
  }

  /// Nil for an action without a start or an end that does not go on either.
  func span(of action: Action) -> Span? {
    let time = action.timescale
    guard time.start != nil || time.end != nil || time.ongoing else { return nil }
    guard time.ongoing || time.start != nil && time.end != nil else { return nil }
    let all = count * 12
    let from = time.start.map { months(to: $0.firstDay) } ?? 0
    let to = time.end.map { months(to: $0.lastDay) + 1 } ?? all
    guard to > from, from < all, to > 0 else { return nil }
    let years = [time.start, time.end].map { $0.flatMap(Self.year)?.description ?? "ongoing" }
    return Span(
      bar: ReportBar(start: Double(from) / Double(all), end: Double(to) / Double(all)),
      isOpenAtStart: time.start == nil, isOpenAtEnd: time.end == nil,
      words: years[0] == years[1] ? years[0] : "\(years[0]) to \(years[1])")
  }

  /// A cell for each heading: the bar's part, and in words where it begins and ends, for colour alone
  /// tells nobody.
  func cells(of action: Action) -> [ReportCell] {
    guard let span = span(of: action) else { return headings.map { _ in ReportCell() } }
    guard headings.count > 1 else {
      return [ReportCell([ReportText(span.words)], bar: span.bar)]
    }
    let parts = headings.indices.map { place -> ReportBar? in
      let start = span.bar.start * Double(count) - Double(place)
      let end = span.bar.end * Double(count) - Double(place)
      guard end > 0.001, start < 0.999 else { return nil }
      return ReportBar(start: start, end: end)
    }
    let marked = parts.indices.filter { parts[$0] != nil }
    return parts.enumerated().map { place, bar in
      guard let bar else { return ReportCell() }
      let begins = place == marked.first ? (span.isOpenAtStart ? "ongoing" : "start") : nil
      let ends = place == marked.last ? (span.isOpenAtEnd ? "ongoing" : "end") : nil
      let words = [begins, ends].compactMap { $0 }.firstOfEach.joined(separator: ", ")
      return ReportCell([ReportText(words.isEmpty ? "●" : words)], bar: bar)
    }
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
