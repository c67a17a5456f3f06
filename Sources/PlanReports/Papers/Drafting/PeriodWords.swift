import PlanModel

/// How sentences speak of a period: "this quarter", "last year".
///
/// How long it is tells the distance between the periods that are held: a paper of March 2025 that follows
/// one of March 2024 tells of a year.
struct PeriodWords {
  let period: Period
  /// "quarter", "month", "season", "half-year" or "year"; "period" where nothing tells.
  let noun: String
  /// How the period before is called within brackets: "last quarter", or "in 2023-24 Q3" where that is
  /// further back than one such step.
  let last: String
  /// Whether every held period is one such step from the next.
  let isRegular: Bool
  /// Months from one paper to the next, as far as the held periods or the label tell.
  let interval: Int?

  /// `before` are the periods that are held before it, the latest first.
  init(period: Period, before: [Period]) {
    self.period = period
    let all = [period] + before.prefix(3)
    let gaps = zip(all, all.dropFirst()).map { Self.months(from: $1.date, to: $0.date) }
      .filter { $0 > 0 }.map { (11...13).contains($0) ? 12 : $0 }
    let step = gaps.min()
    let own = Self.span(of: period.label)
    interval = step ?? own?.months
    let noun: String
    if let own, step == nil || step == own.months {
      noun = own.noun
    } else if own == nil || own?.noun == "season" {
      noun = step.flatMap { Self.nouns[$0] } ?? "period"
    } else {
      noun = "period"
    }
    self.noun = noun
    let isNext = gaps.first.map { $0 == step } ?? true
    isRegular = noun != "period" && gaps.allSatisfy { $0 == step }
    last =
      noun != "period" && isNext
      ? "last \(noun)" : before.first.map { "in \($0.label)" } ?? "before"
  }

  private static let nouns = [1: "month", 3: "quarter", 6: "half-year", 12: "year"]

  /// How long a period of that name is; nil for a month, which may stand for any time that ends with it.
  private static func span(of label: String) -> (noun: String, months: Int)? {
    if label.contains(" Q") { return ("quarter", 3) }
    if label.contains(" H") { return ("half-year", 6) }
    if FinancialYear(label) != nil || Int(label) != nil { return ("year", 12) }
    return Period.isSeasonName(label.split(separator: " ").first ?? "") ? ("season", 3) : nil
  }

  /// Whether it is named by a month ("March 2025"), which may stand for any time that ends with it.
  static func isMonth(_ period: Period) -> Bool {
    span(of: period.label) == nil && period.date.month != nil
      && period.label
        == DateWords.text(
          PartialDate(year: period.date.year, month: period.date.month) ?? period.date)
  }

  private static func months(from one: PartialDate, to other: PartialDate) -> Int {
    (other.year - one.year) * 12 + (other.month ?? 12) - (one.month ?? 12)
  }

  /// The last day of the period that follows it, one step from paper to paper; a year on where nothing
  /// tells how long that is.
  var nextEnd: PartialDate? {
    let month = (period.date.month ?? 12) + (interval ?? 12)
    let year = period.date.year + (month - 1) / 12
    return PartialDate(year: year, month: (month - 1) % 12 + 1)?.lastDay
  }
}

/// Dates as a paper prints them.
enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "2026", "March 2026", "31 March 2026".
  static func text(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = "\(months[month - 1]) \(date.year)"
    return date.day.map { "\($0) \(name)" } ?? name
  }
}
