public import PlanModel

/// Finds ends that were moved: two in one cell, or a later one than the period before.
public struct TimescaleSlipped: PlanRule, PeriodRule {
  public static let guidance = Guidance(
    name: "timescale-slipped", title: "A deadline that was moved", family: .dates, severity: .note,
    looksFor:
      "A timescale cell with an old and a new date side by side or with a stroke between them, or an end that is later than in "
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
      guard let (old, new) = twoDates(in: printed) else { continue }
      findings.append(finding(.two(old, new), about: action, at: "timescale"))
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

  /// Two dates or years with nothing but a blank between them; a range has a dash or "to".
  private func twoDates(in printed: String) -> (old: String, new: String)? {
    guard (11...40).contains(printed.utf8.count) else { return nil }
    // The first word has figures, unless each date is a month and a year with a blank between them.
    let first = printed.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
    guard
      first.contains(where: { (0x30...0x39).contains($0) || $0 >= 0x80 })
        || printed.utf8.count(where: { $0 == 0x20 }) >= 3
    else { return nil }
    let words = printed.utf8.split(separator: 0x20).map { String(Substring($0)) }
    switch words.count {
    case 2 where isDate(words[0]) && isDate(words[1]):
      return words[0] == words[1] ? nil : (words[0], words[1])
    case 4 where isMonth(words[0], words[1]) && isMonth(words[2], words[3]):
      return (words[0] + " " + words[1], words[2] + " " + words[3])
    case 5
    where words[2] == "/" && isMonth(words[0], words[1]) && isMonth(words[3], words[4]):
      return (words[0] + " " + words[1], words[3] + " " + words[4])
    default: return nil
    }
  }

  /// "2024-25", "Mar-26".
  private func isDate(_ word: String) -> Bool {
    guard TextBytes.hasDigit(word) || TextBytes.hasForeignLetter(word) else { return false }
    if FinancialYear(word) != nil { return true }
    let parts = word.split(separator: "-")
    return parts.count == 2 && Period.isMonthName(parts[0]) && parts[1].allSatisfy(\.isNumber)
  }

  private func isMonth(_ month: String, _ year: String) -> Bool {
    Period.isMonthName(month) && year.utf8.count == 4 && Int(year) != nil
  }
}

extension Finding.Message {
  fileprivate static func twoBands(_ printed: String) -> Self {
    "the timescale “\(printed)” is two bands side by side, and does not say which one holds"
  }

  fileprivate static func two(_ old: String, _ new: String) -> Self {
    "the timescale has two dates, \(old) and \(new), and does not say that the first was moved"
  }

  fileprivate static func moved(_ old: String, _ new: String) -> Self {
    "its end moved from \(old) to \(new)"
  }
}
