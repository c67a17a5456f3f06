import PlanModel

/// How sentences speak of a period: "Quarter 3 of 2024-25", "the quarter before".
struct PeriodWords {
  let period: Period

  /// "quarter", "month", "season" or "year".
  var noun: String {
    if period.label.contains(" Q") { return "quarter" }
    if FinancialYear(period.label) != nil || Int(period.label) != nil { return "year" }
    return Period.isMonthName(period.label.split(separator: " ").first ?? "") ? "month" : "season"
  }

  /// The last day of the period that follows it, of the same length; nil at the end of time.
  var nextEnd: PartialDate? {
    let months = noun == "month" ? 1 : noun == "year" ? 12 : 3
    let month = (period.date.month ?? 12) + months
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
