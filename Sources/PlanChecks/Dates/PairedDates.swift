import PlanModel

/// A cell that prints two dates and nothing else: “Mar 2026 / Jun 2026”, “Sept 2026 - March 2026”.
struct PairedDates {
  enum Joint {
    /// From the one to the other.
    case span
    /// Nothing but a blank, or the first one struck out.
    case blank
    case stroke
    /// Words that say that the first gave way to the second.
    case told
  }

  /// A date with the days that it can mean.
  struct End {
    var printed: String
    var first: PartialDate
    var last: PartialDate
    var kind: Kind

    enum Kind { case day, month, quarter, season, councilYear, year }
  }

  var first: End
  var second: End
  var joint: Joint

  /// Nil where the cell is one date, or holds other words.
  init?(_ cell: String) {
    guard (9...60).contains(cell.utf8.count), Self.numbers(in: cell) >= 2 else { return nil }
    if let told = Self.told(cell) {
      self = told
      return
    }
    let isStruck = ByteSearch.holds(cell, "~~")
    let text = cell.replacing("~~", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard Self.end(text) == nil else { return nil }
    for (sign, joint) in Self.joints {
      for range in text.ranges(of: sign) {
        let (left, right) = (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
        guard let second = Self.end(right),
          let first = Self.end(left) ?? (joint == .blank ? Self.quarter(left, before: right) : nil)
        else { continue }
        self.init(first: first, second: second, joint: isStruck ? .blank : joint)
        return
      }
    }
    return nil
  }

  /// How many runs of figures a cell has: most have one, and need no closer look.
  private static func numbers(in cell: String) -> Int {
    var count = 0
    var isInside = false
    for byte in cell.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit, !isInside { count += 1 }
      isInside = isDigit
    }
    return count
  }

  private init(first: End, second: End, joint: Joint) {
    (self.first, self.second, self.joint) = (first, second, joint)
  }

  /// Whether the second ends before the first begins.
  var isReversed: Bool { second.last.lastDay < first.first.firstDay }

  /// Whether they follow one another without a gap, as the two halves of a stretch do.
  var isNext: Bool {
    let (one, next) = (first.last, second.first)
    let months = (next.year - one.year) * 12 + (next.month ?? 1) - (one.month ?? 12)
    return (0...1).contains(months)
  }

  private static let joints: [(String, Joint)] = [
    (" to ", .span), (" until ", .span), (" - ", .span), (" – ", .span), (" — ", .span),
    ("–", .span), ("-", .span), (" / ", .stroke), ("/", .stroke), (" ", .blank),
  ]

  /// “Was March 2025, now June 2025”, “June 2025 (was March 2025)”.
  private static func told(_ cell: String) -> PairedDates? {
    var lower = cell.lowercased()
    for mark in [",", ";", "(", ")", ":"] { lower = lower.replacing(mark, with: " ") }
    let words = lower.split(whereSeparator: \.isWhitespace).map(String.init)
    func pair(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> PairedDates? {
      guard let one = end(old.joined(separator: " ")), let other = end(new.joined(separator: " "))
      else { return nil }
      return PairedDates(first: one, second: other, joint: .told)
    }
    let isWas = words.first.map { earlier.contains($0) } ?? false
    if let place = words.firstIndex(of: "now") {
      return pair(words[(isWas ? 1 : 0)..<place], words[(place + 1)...])
    }
    if let place = words.firstIndex(where: { earlier.contains($0) }), place > 0 {
      return pair(words[(place + 1)...], words[..<place])
    }
    return nil
  }

  private static let earlier: Set<String> = ["was", "previously", "originally", "formerly"]

  /// “Q2” before “Q4 2025”: its year is that of the other.
  private static func quarter(_ text: String, before other: String) -> End? {
    let words = other.split(separator: " ")
    guard isQuarter(text), words.count == 2, isQuarter(words[0]),
      var found = end("\(text) \(words[1])")
    else { return nil }
    found.printed = text
    return found
  }

  private static func isQuarter(_ word: some StringProtocol) -> Bool {
    word.count == 2 && word.first?.lowercased() == "q"
      && (1...4).contains(word.last?.wholeNumberValue ?? 0)
  }

  /// Whether a text is one date and nothing else.
  static func isDate(_ text: String) -> Bool { mayBeDate(text) && end(text) != nil }

  /// Whether a text has what a date needs, which refs have not.
  ///
  /// That is a sign between figures, four figures in a row, “Q” and a figure, or a word that begins like a
  /// month or a season.
  private static func mayBeDate(_ text: String) -> Bool {
    var figures = 0
    var letters: UInt32 = 0
    var length = 0
    var last: UInt8 = 0x20
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      let isFigure = (0x30...0x39).contains(byte)
      let letter = byte | 0x20
      if isFigure {
        figures += 1
        if figures == 4 || length == 1 && last | 0x20 == UInt8(ascii: "q") { return true }
        if "/.-".utf8.contains(last), (0x30...0x39).contains(before) { return true }
        length = 0
      } else if (0x61...0x7A).contains(letter) {
        letters = length == 0 ? UInt32(letter) : letters << 8 | UInt32(letter)
        length += 1
        if length == 3, beginnings.contains(letters) { return true }
        figures = 0
      } else {
        // A dash of several bytes may part two figures too.
        if byte >= 0x80 { return true }
        figures = 0
        length = 0
      }
      before = last
      last = byte
    }
    return false
  }

  /// The first three letters of months, seasons and quarters.
  private static let beginnings: Set<UInt32> = Set(
    [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "spr",
      "sum", "aut", "win", "qua",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })

  /// A text that is one date and nothing else.
  private static func end(_ text: String) -> End? {
    var words = self.words(of: text)
    while let first = words.first, heads.contains(first.lowercased()) { words.removeFirst() }
    var bare = words.joined(separator: " ")
    if bare.utf8.contains(where: { $0 == 0x27 || $0 >= 0x80 }) {
      bare = bare.filter { $0 != "'" && $0 != "’" }
      words = self.words(of: bare)
    }
    guard let last = words.last, (1...3).contains(words.count) else { return nil }
    func made(_ first: PartialDate?, _ end: PartialDate?, _ kind: End.Kind) -> End? {
      guard let first, let end else { return nil }
      return End(printed: text, first: first, last: end, kind: kind)
    }
    if words.count == 1 {
      if let day = PartialDate(numeric: bare) {
        return made(day, day, day.day == nil ? .month : .day)
      }
      if let year = FinancialYear(bare) {
        return made(year.firstMonth, year.lastMonth, .councilYear)
      }
      if let year = year(last), last.count == 4 {
        return made(PartialDate(year: year), PartialDate(year: year), .year)
      }
    }
    let parts = words.flatMap { word in
      mayHoldDash(word) && word.first?.isLetter == true
        ? word.split { "-–".contains($0) }.map(String.init) : [word]
    }
    let isOfQuarter = words.count == 2 && isQuarter(words[0])
    let isOfSeason = words.count == 2 && Period.isSeasonName(words[0])
    if isOfQuarter || isOfSeason, let period = Period(bare) {
      if isOfQuarter, FinancialYear(last) != nil || year(last) != nil && last.count == 4 {
        let month = (period.date.month ?? 3) - 2
        return made(
          PartialDate(year: period.date.year, month: month), period.date, .quarter)
      }
      if isOfSeason {
        guard words[0].lowercased() != "winter" || FinancialYear(last) != nil else {
          // Either of two winters.
          return year(last).flatMap {
            made(PartialDate(year: $0, month: 1), PartialDate(year: $0 + 1, month: 2), .season)
          }
        }
        let ends = period.date
        let begins = (ends.month ?? 3) - 2
        return begins > 0
          ? made(PartialDate(year: ends.year, month: begins), ends, .season)
          : made(PartialDate(year: ends.year - 1, month: 12), ends, .season)
      }
    }
    guard let number = parts.last.flatMap({ year($0) }) else { return nil }
    if parts.count == 2, let month = Period.month(named: parts[0]) {
      let date = PartialDate(year: number, month: month)
      return made(date, date, .month)
    }
    let digits = parts[0].prefix { $0.isNumber }
    if parts.count == 3, let month = Period.month(named: parts[1]), let day = Int(digits),
      ["", "st", "nd", "rd", "th"].contains(parts[0].dropFirst(digits.count).lowercased())
    {
      let date = PartialDate(year: number, month: month, day: day)
      return made(date, date, .day)
    }
    return nil
  }

  private static func words(of text: String) -> [String] {
    text.utf8.split(separator: 0x20).map { String(Substring($0)) }
  }

  private static func mayHoldDash(_ word: String) -> Bool {
    word.utf8.contains { $0 == UInt8(ascii: "-") || $0 >= 0x80 }
  }

  private static let heads: Set<String> = [
    "by", "end", "of", "from", "early", "mid", "late", "fy", "the",
  ]

  private static func year(_ word: String) -> Int? {
    guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(word) else {
      return nil
    }
    if word.utf8.count == 4, (1990...2100).contains(number) { return number }
    return word.utf8.count == 2 && (15...70).contains(number) ? 2000 + number : nil
  }
}
