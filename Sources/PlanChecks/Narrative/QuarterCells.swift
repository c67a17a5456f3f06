import PlanModel

/// Cells of a quarter's column that were never filled though the quarter is over: “TBC” under “Q2 Jul–Sep” in
/// the report on the second quarter.
struct QuarterCells {
  struct Left {
    var action: Action
    var field: PrintedField
  }

  private(set) var left: [Left] = []

  init(_ plan: Plan) {
    guard let period = plan.period else { return }
    var headings = HeadingList()
    for action in plan.actions.prefix(60) { headings.insert(action.fields) }
    let ended = headings.all.filter { Self.hasEnded($0, by: period) }
    guard !ended.isEmpty else { return }
    var columns: [String: [(action: Action, field: PrintedField)]] = [:]
    for action in plan.actions {
      for field in action.fields where ended.contains(field.heading) {
        columns[field.heading, default: []].append((action, field))
      }
    }
    for (_, cells) in columns.sorted(by: { $0.key < $1.key }) {
      let open = cells.filter { Self.isOpen($0.field.text) }
      let filled = cells.count { Self.isTold($0.field.text) }
      guard filled >= 3, open.count * 4 <= filled else { continue }
      left += open.map { Left(action: $0.action, field: $0.field) }
    }
  }

  /// Whether a heading is that of a quarter on or before the last day of the period.
  private static func hasEnded(_ heading: String, by period: Period) -> Bool {
    guard heading.utf8.count <= 32, let own = quarter(heading) else { return false }
    if let named = Period(heading), named.label.contains(" Q") {
      return named.date.lastDay <= period.date.lastDay
    }
    // Of a column without a year only the paper's own one can be meant.
    guard !heading.contains(where: \.isNumber, besides: 1) else { return false }
    let parts = period.label.split(separator: " ")
    guard parts.count == 2, FinancialYear(String(parts[0])) != nil,
      let now = quarter(String(parts[1]))
    else { return false }
    return own <= now
  }

  /// 2 of “Q2”, “Q2 Jul–Sep” and “Quarter 2”.
  private static func quarter(_ text: String) -> Int? {
    let words = WordList(text).words.prefix(2).map(\.text)
    guard let first = words.first else { return nil }
    let number =
      first == "quarter" && words.count == 2
      ? Int(words[1]) : first.utf8.count == 2 && first.hasPrefix("q") ? Int(first.dropFirst()) : nil
    return number.flatMap { (1...4).contains($0) ? $0 : nil }
  }

  private static func isOpen(_ text: String) -> Bool {
    text.isPlaceholder && text.contains(where: \.isLetter)
  }

  private static func isTold(_ text: String) -> Bool {
    !text.isPlaceholder && !text.isNotApplicable && WordList(text).words.count >= 2
  }
}

extension String {
  /// Whether more than so many of its characters are as asked.
  fileprivate func contains(where isOne: (Character) -> Bool, besides few: Int) -> Bool {
    count(where: isOne) > few
  }
}
