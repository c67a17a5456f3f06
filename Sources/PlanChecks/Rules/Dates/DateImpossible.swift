public import PlanModel

/// Finds dates that no calendar has, and ends before their starts.
public struct DateImpossible: DigestRule, PaperRule {
  public static let guidance = Guidance(
    name: "date-impossible", title: "A date that can't be", family: .dates, severity: .error,
    looksFor:
      "A day that its month does not have, in a row or in the prose, and an end that lies before the start; "
      + "numbered milestones that go back in time; "
      + "a revised date before the first one, where nothing says that it was brought forward; a year that no "
      + "plan reaches (2205 for 2025); a day of the week that the date does not fall on.",
    whyItMatters: "Nobody can act on it, and what was meant has to be asked for.",
    howToPutRight: "Ask the owner which date was meant.",
    whenToWaive: "Never.",
    before: "Open the hub by 31 September 2026", after: "Open the hub by 30 September 2026")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let hasMilestones = digest.headings.contains { Self.milestones.occur(in: $0) }
    let hasRevised = digest.headings.contains { Self.revisions.occur(in: $0) }
    return zip(digest.plan.actions, digest.dates).flatMap { action, dates -> [Finding] in
      var findings: [Finding] = []
      let time = action.timescale
      if let start = time.start, let end = time.end, end.lastDay < start.firstDay {
        findings.append(
          finding(.reversed(start.inWords, end.inWords), about: action, at: "timescale"))
      } else if let dates = Self.reversedSpan(time) {
        // Where one cell holds both, the reader takes no start from it that lies behind the end.
        findings.append(
          finding(
            .reversed(dates.first.printed, dates.second.printed), about: action, at: "timescale"))
      }
      if hasRevised, let (first, revised) = Self.revisedBack(action) {
        findings.append(
          finding(.revisedBack(from: first, to: revised), about: action, at: "timescale"))
      }
      for (before, after) in hasMilestones ? Self.milestonesBack(in: action) : [] {
        findings.append(finding(.milestones(before, after), about: action, at: "stage"))
      }
      if let printed = time.printed, let year = Self.farYear(in: printed) {
        findings.append(finding(.far(printed, year), about: action, at: "timescale"))
      }
      if let update = action.update, let year = Self.oddYear(in: update) {
        findings.append(
          finding(.odd(year), about: action, at: "update", severity: .warning))
      }
      func look(at mention: DateMention, in text: String, _ field: String) {
        if mention.isImpossible {
          findings.append(finding(.impossible(mention.printed), about: action, at: field))
        } else if let (said, right) = Self.otherWeekday(than: mention, in: text) {
          findings.append(
            finding(
              .weekday(said, mention.printed, right), about: action, at: field,
              severity: .warning))
        }
      }
      for use in dates { look(at: use.mention, in: use.text, use.field) }
      if let printed = time.printed {
        for mention in DateScanner.mentions(in: printed) {
          look(at: mention, in: printed, "timescale")
        }
      }
      return findings
    }
  }

  /// The two dates of a cell of which the second lies before the first, so that neither can be relied on.
  static func reversedSpan(_ time: Timescale) -> PairedDates? {
    guard !isStretch(time), let dates = time.printed.flatMap({ PairedDates($0) }),
      dates.joint == .span, dates.isReversed
    else { return nil }
    return dates
  }

  /// Whether a start before an end was read in it; of council's years the first is always taken for the start.
  private static func isStretch(_ time: Timescale) -> Bool {
    guard let start = time.start, let end = time.end, start < end else { return false }
    return start.month != 4 || end.month != 3 || start.day != nil
  }

  /// Numbered milestones of which a later one is dated before the one above it: “M2 dig in May
  /// 2026; M3 plant in Feb 2026”.
  private static func milestonesBack(in action: Action) -> [(String, String)] {
    guard let cell = action.fields.first(where: { milestones.occur(in: $0.heading) })?.text,
      cell.utf8.count <= 600
    else { return [] }
    let pieces = cell.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }
    let dated = pieces.compactMap { piece -> (number: Int, text: String, date: PartialDate)? in
      let head = piece.drop { $0 == "M" || $0 == "m" }.prefix { $0.isNumber }
      let mentions = DateScanner.mentions(in: piece)
      guard let number = Int(head), number < 20, mentions.count == 1, let date = mentions[0].date
      else { return nil }
      return (number, piece, date)
    }
    guard dated.count >= 2, dated.count == pieces.count else { return [] }
    return zip(dated, dated.dropFirst()).compactMap { one, next in
      next.number == one.number + 1 && next.date.lastDay < one.date.firstDay
        ? (one.text, next.text) : nil
    }
  }

  private static let milestones = Phrases(["milestone*", "steps", "key dates", "stages"])

  /// The day of the week that stands before a date and is not its own: “Saturday 13 June 2025”, a Friday.
  private static func otherWeekday(
    than mention: DateMention, in text: String
  ) -> (said: String, right: String)? {
    guard mention.offset >= 6, mention.day != nil, mention.year != nil else { return nil }
    let before = String(decoding: Array(text.utf8)[..<mention.offset].suffix(14), as: UTF8.self)
    guard let word = WordList(before).words.last,
      [" ", ", "].contains(before.utf8Part(word.end, before.utf8.count)),
      let said = weekdays.first(where: { $0.lowercased() == word.text }),
      let right = mention.weekday, right != said
    else { return nil }
    return (said, right)
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// “Review being carried out for 2052”: a year that no target is set for, and that one figure misplaced makes.
  private static func oddYear(in update: String) -> String? {
    guard hasFarYear(update), ByteSearch.holds(update, " 2") else { return nil }
    let words = WordList(update).words
    let bytes = Array(update.utf8)
    for (place, word) in words.enumerated().dropFirst() where word.text.utf8.count == 4 {
      guard let year = Int(word.text), (2051...2999).contains(year), year % 5 != 0,
        yearHeads.contains(words[place - 1].text) || Period.isMonthName(words[place - 1].text),
        word.end == bytes.count || [0x2E, 0x2C, 0x29, 0x3B].contains(bytes[word.end])
      else { continue }
      return String(word.text)
    }
    return nil
  }

  /// Whether four figures of it are a year beyond 2050.
  private static func hasFarYear(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropLast(3).contains { place in
        bytes[place] == UInt8(ascii: "2")
          && bytes[place..<place + 4].allSatisfy { (0x30...0x39).contains($0) }
          && bytes[place..<place + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) } > 2050
      }
    }
  }

  private static let yearHeads: Set<String> = [
    "for", "by", "in", "until", "spring", "summer", "autumn", "winter", "end",
  ]

  /// A year in the cell for the date that no plan reaches: two figures of 2025 exchanged make 2205.
  private static func farYear(in printed: String) -> Int? {
    guard printed.utf8.count <= 48 else { return nil }
    var digits = 0
    var number = 0
    func isFar() -> Bool { digits == 4 && (2101...2999).contains(number) }
    for byte in printed.utf8 {
      if (0x30...0x39).contains(byte) {
        digits += 1
        if digits <= 4 { number = number * 10 + Int(byte - 0x30) }
      } else {
        if isFar() { return number }
        (digits, number) = (0, 0)
      }
    }
    return isFar() ? number : nil
  }

  /// The cells for the first date and the revised one, where the revised one is earlier.
  private static func revisedBack(_ action: Action) -> (first: String, revised: String)? {
    guard let later = action.fields.first(where: { revisions.occur(in: $0.heading) }),
      let first = action.fields.first(where: {
        !revisions.occur(in: $0.heading) && dates.occur(in: $0.heading)
          && $0.heading.utf8.count <= 24
      }), let one = lastDay(of: first.text), let other = lastDay(of: later.text), other < one,
      !action.accounts.contains(where: { forward.occur(in: $0.text) })
    else { return nil }
    return (first.text, later.text)
  }

  private static func lastDay(of text: String) -> PartialDate? {
    guard text.utf8.count <= 24 else { return nil }
    let mentions = DateScanner.mentions(in: text)
    if mentions.count == 1 { return mentions[0].date?.lastDay }
    return mentions.isEmpty ? Period(text)?.date.lastDay : nil
  }

  private static let revisions = Phrases(["revised"])
  private static let dates = Phrases([
    "date", "due", "target", "end", "deadline", "finish", "original date", "target date",
    "original", "by when",
  ])
  /// Signs that it is meant so.
  private static let forward = Phrases([
    "brought forward", "earlier", "early", "sooner", "ahead of", "in advance",
  ])

  /// Days that the prose names.
  public func findings(in paper: Paper) -> [Finding] {
    paper.prose.flatMap { paragraph in
      DateScanner.mentions(in: paragraph.text).compactMap { mention in
        if mention.isImpossible {
          return finding(.impossible(mention.printed), line: paragraph.source.line)
        }
        guard let (said, right) = Self.otherWeekday(than: mention, in: paragraph.text) else {
          return nil
        }
        return finding(
          .weekday(said, mention.printed, right), line: paragraph.source.line, severity: .warning)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func milestones(_ before: String, _ after: String) -> Self {
    "“\(after.shortened)” is dated before “\(before.shortened)”, which comes first"
  }

  fileprivate static func reversed(_ start: String, _ end: String) -> Self {
    "its end, \(end), lies before its start, \(start)"
  }

  fileprivate static func revisedBack(from first: String, to revised: String) -> Self {
    "its revised date, \(revised), lies before the first one, \(first)"
  }

  fileprivate static func weekday(_ said: String, _ date: String, _ right: String) -> Self {
    "“\(said) \(date)” was or is a \(right)"
  }

  fileprivate static func odd(_ year: String) -> Self {
    "the update speaks of the year \(year), which no plan reaches"
  }

  fileprivate static func far(_ printed: String, _ year: Int) -> Self {
    "“\(printed.shortened)”: no plan reaches the year \(year)"
  }

  fileprivate static func impossible(_ date: String) -> Self {
    "“\(date)” is a day that no calendar has"
  }
}
