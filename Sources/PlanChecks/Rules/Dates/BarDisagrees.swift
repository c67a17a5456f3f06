public import PlanModel

/// Finds delivery periods that do not agree with an action's start and end.
public struct BarDisagrees: PlanRule {
  public static let guidance = Guidance(
    name: "bar-disagrees", title: "Delivery periods against start and end", family: .dates,
    severity: .warning,
    looksFor:
      "A delivery period marked for an action before its start or after its end, or a period "
      + "between them that is not marked, in a plan that marks them for most of its actions.",
    whyItMatters: "The bar and the dates give two answers to when the work is done.",
    howToPutRight: "Bring the bar in line with the dates, or the dates with the bar.",
    whenToWaive: "Where work pauses for a year by design, and the text says so.",
    before: "Apr-25 to Mar-27 | 2025-26 ✓ | 2026-27 | 2027-28 ✓",
    after: "Apr-25 to Mar-27 | 2025-26 ✓ | 2026-27 ✓ | 2027-28")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let dated = plan.actions.filter { $0.timescale.start != nil || $0.timescale.end != nil }
    let marked = dated.filter { !years(of: $0).isEmpty }
    // Bars drawn as coloured cells are lost in most copies; what is left of them says nothing.
    guard marked.count >= 3, marked.count * 3 >= dated.count * 2 else { return [] }
    let all = Set(marked.flatMap { years(of: $0) }).sorted()
    return marked.compactMap { action in
      let own = Set(years(of: action))
      let time = action.timescale
      let beyond = own.filter { year in
        isBefore(year, time.start) || (!time.ongoing && isAfter(year, time.end))
      }
      if let year = beyond.min() {
        return finding(.outside(year, of: time), about: action, at: "timescale")
      }
      guard let start = time.start, let end = time.end, !time.ongoing else { return nil }
      let inside = all.filter { !isBefore($0, start) && !isAfter($0, end) }
      guard let gap = inside.first(where: { !own.contains($0) }) else { return nil }
      return finding(.unmarked(gap, of: time), about: action, at: "timescale")
    }
  }

  /// The marked financial years, without those whose cell holds a stray number.
  private func years(of action: Action) -> [FinancialYear] {
    action.timescale.years.compactMap { heading in
      let isStray = action.fields.contains {
        $0.heading == heading && $0.text.utf8.count > 1 && Int($0.text) != nil
      }
      return isStray ? nil : FinancialYear(heading.filter { !$0.isWhitespace })
    }
  }

  private func isBefore(_ year: FinancialYear, _ start: PartialDate?) -> Bool {
    guard let start, let last = year.lastMonth else { return false }
    return last.lastDay < start.firstDay
  }

  private func isAfter(_ year: FinancialYear, _ end: PartialDate?) -> Bool {
    guard let end, let first = year.firstMonth else { return false }
    return end.lastDay < first.firstDay
  }
}

extension Finding.Message {
  fileprivate static func outside(_ year: FinancialYear, of time: Timescale) -> Self {
    "\(year) is marked, and its dates are \(span(of: time))"
  }

  fileprivate static func unmarked(_ year: FinancialYear, of time: Timescale) -> Self {
    "\(year) is not marked, and its dates are \(span(of: time))"
  }

  private static func span(of time: Timescale) -> String {
    switch (time.start?.inWords, time.end?.inWords) {
    case (let start?, let end?): "\(start) to \(end)"
    case (let start?, nil): "from \(start)"
    case (nil, let end?): "to \(end)"
    case (nil, nil): "open"
    }
  }
}
