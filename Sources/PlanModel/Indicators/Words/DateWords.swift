/// A date that a text names, with the words that stand before it.
struct DateWords {
  /// The last day that it means, where it is a period; else as printed.
  var date: PartialDate
  /// Tokens from the first to behind the last.
  var tokens: Range<Int>
  /// Whether it names a stretch: a financial year, a quarter, a bare year.
  var isPeriod: Bool
  /// The preposition before it ("by", "since"), in small letters; empty where there is none.
  var preposition: String

  private static let prepositions: Set<String> = [
    "by", "before", "until", "till", "since", "in", "during", "from", "at", "to", "for", "of", "on",
    "over", "between", "through", "throughout", "as", "after", "within",
  ]

  /// All dates among the tokens, in order.
  static func all(in tokens: [FigureToken]) -> [DateWords] {
    var found: [DateWords] = []
    var place = 0
    while place < tokens.count {
      guard let (date, end, isPeriod) = date(at: place, in: tokens) else {
        place += 1
        continue
      }
      found.append(
        DateWords(
          date: date, tokens: place..<end, isPeriod: isPeriod,
          preposition: preposition(before: place, in: tokens)))
      place = end
    }
    return found
  }

  /// Words like "the end of" between preposition and date are passed over.
  private static func preposition(before start: Int, in tokens: [FigureToken]) -> String {
    var place = start - 1
    while place >= 0,
      [
        "the", "end", "of", "early", "late", "mid", "summer", "spring", "autumn", "winter", "year",
        "financial", "start", "beginning", "close", "fy",
      ].contains(tokens[place].lower) || tokens[place].isMark("-")
    {
      place -= 1
    }
    if place >= 0, prepositions.contains(tokens[place].lower) { return tokens[place].lower }
    if start > 0, tokens[start - 1].isMark("(") { return "(" }
    return place + 1 < start && tokens[place + 1].lower == "of" ? "of" : ""
  }

  private static func date(
    at start: Int, in tokens: [FigureToken]
  ) -> (PartialDate, Int, Bool)? {
    let token = tokens[start]
    if token.isWord {
      // "Q3 2022/23", "Sep-22".
      if token.lower.utf8.count == 2, token.lower.utf8.first == UInt8(ascii: "q"),
        let (_, end) = year(at: start + 1, in: tokens)
      {
        let words = tokens[start..<end].map(\.text).joined(separator: " ")
          .replacing(" / ", with: "/").replacing(" - ", with: "-").replacing(" – ", with: "-")
        return Period(words).map { ($0.date, end, true) }
      }
      let parts = token.text.split(separator: "-")
      if parts.count == 2, let month = MonthNames.number(of: parts[0]), let number = Int(parts[1]),
        parts[1].count == 2 || parts[1].count == 4,
        let date = PartialDate(year: number < 100 ? 2000 + number : number, month: month)
      {
        return (date, start + 1, false)
      }
      guard let month = MonthNames.number(of: token.text), token.isCapital else { return nil }
      return monthYear(month, day: nil, at: start + 1, in: tokens)
    }
    guard token.isNumber else { return nil }
    // "31 March 2026", "1st April 2025".
    var next = start + 1
    if next < tokens.count, ["st", "nd", "rd", "th"].contains(tokens[next].lower),
      !tokens[next].isSpaced
    {
      next += 1
    }
    if next < tokens.count, tokens[next].isWord,
      let month = MonthNames.number(of: tokens[next].text),
      !token.isFormed, (1...31).contains(token.value)
    {
      if let found = monthYear(month, day: Int(token.value), at: next + 1, in: tokens) {
        return found
      }
    }
    if let found = figures(at: start, in: tokens) { return found }
    return year(at: start, in: tokens).map { ($0.0, $0.1, true) }
  }

  /// "31/03/2026", "03/2026" and, only with a day, "31.03.2026".
  private static func figures(
    at start: Int, in tokens: [FigureToken]
  ) -> (PartialDate, Int, Bool)? {
    for count in [5, 3] where start + count <= tokens.count {
      let group = tokens[start..<(start + count)]
      guard group.dropFirst().allSatisfy({ !$0.isSpaced }),
        group.enumerated().allSatisfy({ $0 % 2 == 0 ? $1.isNumber : $1.isMark("/-.") })
      else { continue }
      if let date = PartialDate(numeric: group.map(\.text).joined()) {
        return (date, start + count, false)
      }
    }
    return nil
  }

  private static func monthYear(
    _ month: Int, day: Int?, at start: Int, in tokens: [FigureToken]
  ) -> (PartialDate, Int, Bool)? {
    var place = start
    while place < tokens.count, tokens[place].isMark(",.'’‘") { place += 1 }
    guard place < tokens.count, tokens[place].isNumber, !tokens[place].isFormed else { return nil }
    let digits = tokens[place].text.count
    let number = Int(tokens[place].value)
    guard digits == 4 || digits == 2,
      let date = PartialDate(year: digits == 2 ? 2000 + number : number, month: month, day: day)
    else { return nil }
    return (date, place + 1, false)
  }

  /// "2030", "2022-23", "2022/23", "23/24".
  private static func year(at start: Int, in tokens: [FigureToken]) -> (PartialDate, Int)? {
    guard start < tokens.count, tokens[start].isNumber, !tokens[start].isFormed else { return nil }
    if start + 2 < tokens.count, tokens[start + 1].isMark("/-–—"), tokens[start + 2].isNumber,
      let year = FinancialYear("\(tokens[start].text)/\(tokens[start + 2].text)"),
      let last = year.lastMonth
    {
      return (last, start + 3)
    }
    guard let number = Int(exactly: tokens[start].value.rounded(.towardZero)) else { return nil }
    guard tokens[start].text.count == 4, (1990...2060).contains(number),
      start + 1 >= tokens.count || tokens[start + 1].isSpaced || !tokens[start + 1].isWord
        || tokens[start + 1].lower == "s",
      start + 1 >= tokens.count || !tokens[start + 1].isMark("%"),
      let date = PartialDate(year: number)
    else { return nil }
    return (date, start + 1)
  }
}
