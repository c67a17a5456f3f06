public import PlanModel

/// Finds ends that were moved: two in one cell, or a later one than the period before.
public struct TimescaleSlipped: PlanRule, PeriodRule {
  public static let guidance = Guidance(
    name: "timescale-slipped", title: "A deadline that was moved", family: .dates, severity: .note,
    looksFor:
      "A timescale cell with an old and a new date side by side or with a stroke between them, a date that was moved "
      + "(“was March 2025, now June 2025”) without a word of why, or an end that is later than in "
      + "the plan's period before.",
    whyItMatters:
      "A date that moves unsaid is how a plan fails quietly. Two dates in one cell leave open "
      + "which "
      + "one holds.",
    howToPutRight: "Print the date that holds, and in the update the old one with the reason.",
    whenToWaive: "Where the board agreed the new date, and the update says so.",
    before: "Timescale: 2024-25 2025-26", after: "Timescale: 2025-26 (was 2024-25: staff vacancy)")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    var findings: [Finding] = []
    var timed = 0
    for action in plan.actions {
      guard let printed = action.timescale.printed else { continue }
      timed += 1
      guard let dates = twoDates(in: printed, of: action) else { continue }
      let (old, new) = (dates.first.printed, dates.second.printed)
      findings.append(
        finding(
          dates.joint == .told
            ? .unexplained(dates.first.last.inWords, dates.second.last.inWords) : .two(old, new),
          about: action, at: "timescale"))
    }
    findings += Self.twoBands(in: plan).map {
      finding(.twoBands($0.timescale.printed ?? ""), about: $0, at: "timescale")
    }
    // Where many cells are so, the plan lists the years in which an action runs.
    return findings.count > 3 && findings.count * 5 > timed ? [] : findings
  }

  public func findings(from before: Plan, to now: Plan) -> [Finding] {
    let index = RefIndex(before)
    return now.actions.compactMap { action in
      guard let ref = action.ref, let end = action.timescale.end,
        let place = index.place(of: RefForm.folded(ref))
      else { return nil }
      let earlier = before.actions[place]
      guard earlier.text == action.text, let old = earlier.timescale.end, old < end,
        old.lastDay != end.lastDay
      else { return nil }
      return finding(.moved(old.inWords, end.inWords), about: action, at: "timescale")
    }
  }

  /// Bands with a blank between them, in a plan that writes its mixes with a stroke: a second one was
  /// added to the first.
  static func twoBands(in plan: Plan) -> [Action] {
    let banded = plan.actions.filter { $0.timescale.bands.count > 1 }
    let odd = banded.filter { action in
      let words = (action.timescale.printed ?? "").split { $0 == "/" || $0.isWhitespace }
        .map { $0.filter { $0.isLetter } }
      let printed = (action.timescale.printed ?? "")
        .replacing(" / ", with: "/").replacing("/ ", with: "/").replacing(" /", with: "/")
      return words.allSatisfy { $0.count <= 1 } && printed.contains(where: \.isWhitespace)
    }
    guard banded.count - odd.count >= 3, odd.count * 3 <= banded.count else { return [] }
    return odd
  }

  /// Two dates with nothing between them that says what they are to each other; a range has a dash or "to".
  private func twoDates(in printed: String, of action: Action) -> PairedDates? {
    let printed = Self.endCell(of: printed)
    guard let dates = PairedDates(printed),
      dates.first.last.lastDay != dates.second.last.lastDay,
      dates.first.kind != .year, dates.second.kind != .year,
      !action.fields.contains(where: { $0.text == printed && Self.explains($0.heading) })
    else { return nil }
    switch dates.joint {
    case .span: return nil
    case .told: return Self.isExplained(action) ? nil : dates
    // “Dec 2025 / Jan 2026” and “2025/26 / 2026/27” are a stretch.
    case .stroke: return dates.isNext ? nil : dates
    case .blank:
      // What is struck out says itself that it no longer holds.
      if ByteSearch.holds(printed, "~~"), Self.givesReason(action) { return nil }
      if dates.first.kind == .quarter, dates.isNext { return nil }
      // The first day of a month and the last of another are a start and an end.
      guard dates.first.first.day == 1, dates.second.last.day != nil else { return dates }
      let last = dates.second.last
      return PartialDate(year: last.year, month: last.month)?.lastDay == last ? nil : dates
    }
  }

  /// The cell of the end, where a start in a cell of its own was put before it.
  private static func endCell(of printed: String) -> String {
    guard ByteSearch.holds(printed, " – ") else { return printed }
    let parts = printed.split(separator: " – ", omittingEmptySubsequences: false)
    guard parts.count == 2, PairedDates.isDate(String(parts[0])) else { return printed }
    let end = String(parts[1])
    return PairedDates.isDate(end) ? printed : end
  }

  /// Whether a heading says what two dates beneath it are.
  private static func explains(_ heading: String) -> Bool {
    heading.contains("/") || bothEnds.occur(in: heading)
  }

  private static let bothEnds = Phrases([
    "start*", "from", "dates", "period", "duration", "and", "begin*", "span", "window", "years",
  ])

  /// Whether the row has a word of why its end was moved, or of who agreed to it.
  private static func isExplained(_ action: Action) -> Bool {
    let texts = texts(of: action)
    return texts.isEmpty || texts.contains { reasons.occur(in: $0) }
  }

  private static func givesReason(_ action: Action) -> Bool {
    texts(of: action).contains { reasons.occur(in: $0) }
  }

  private static func texts(of action: Action) -> [String] {
    action.accounts.map(\.text) + action.nextSteps.map(\.text)
  }

  private static let reasons = Phrases([
    "agreed", "approved", "because", "due to", "owing", "delay*", "late", "later", "slip*",
    "extend*", "extension", "revised", "moved", "put back", "waiting", "await*", "not", "no",
    "reschedul*", "postpone*", "deferred", "date", "dates", "overran", "overrun*", "behind",
    "after",
    "until", "as", "since", "so", "but", "however", "brought forward", "took", "longer", "missed",
    "held up", "could", "failed", "withdrew", "short*", "vacan*", "left", "again", "re *",
  ])
}

extension Finding.Message {
  fileprivate static func twoBands(_ printed: String) -> Self {
    "the timescale “\(printed)” is two bands side by side, and does not say which one holds"
  }

  fileprivate static func two(_ old: String, _ new: String) -> Self {
    "the timescale has two dates, \(old) and \(new), and does not say that the first was moved"
  }

  fileprivate static func unexplained(_ old: String, _ new: String) -> Self {
    "its end was moved from \(old) to \(new), and nothing says why"
  }

  fileprivate static func moved(_ old: String, _ new: String) -> Self {
    "its end moved from \(old) to \(new)"
  }
}
