/// Finds sentences that speak of what is still to come and name its date.
struct PromiseReader {
  private let today: PartialDate

  /// - Parameter today: The last day that is no longer to come.
  init(_ today: PartialDate) { self.today = today.lastDay }

  /// Words that put something before the reader as still to be done.
  private static let signs: [[String]] = [
    ["will"], ["shall"], ["to", "be"], ["due"], ["planned"], ["plans"], ["scheduled"], ["expected"],
    ["expects"], ["anticipated"], ["aim"], ["aims"], ["aiming"], ["intend"], ["intends"],
    ["intended"], ["set", "to"], ["going", "to"], ["is", "to"], ["are", "to"], ["on", "course"],
    ["on", "track"], ["hope"], ["hopes"], ["hoped"], ["target"], ["targeted"], ["ready"],
    ["ready", "for"], ["estimated"],
  ]

  func promises(in text: String, field: String) -> [Promise] {
    guard TextBytes.hasDigit(text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    let tokens = FigureTokenizer.tokens(of: text)
    return sentences(tokens).compactMap { range in
      let sentence = Array(tokens[range])
      guard let first = sentence.first, let last = sentence.last,
        sentence.contains(where: \.isNumber)
      else { return nil }
      var printed = String.UnicodeScalarView()
      printed.append(contentsOf: scalars[first.start..<last.end])
      let text = String(printed)
      guard let day = nearest(in: sentence, printed: text) else { return nil }
      return Promise(text: text, due: day.last, when: day.words, field: field)
    }
  }

  /// A day that a sentence names as the one by which something is to be done.
  private struct Day {
    let last: PartialDate
    let words: String
    /// Whether the words before it say that it is aimed at ("by").
    var isGoal = false
  }

  /// The nearest day to come that a sentence names, where it says that something is to be done.
  private func nearest(in sentence: [FigureToken], printed: String) -> Day? {
    let looksAhead = sentence.indices.contains { place in
      Self.signs.contains { sign in
        place + sign.count <= sentence.count
          && zip(sign, sentence[place...]).allSatisfy { $0 == $1.lower }
      }
    }
    let quarters = PeriodParser.quarters(named: printed)
    let seasons = Season.periods(
      in: printed.split { !($0.isLetter || $0.isNumber || "-/".contains($0)) }.map(String.init))
    var days = (quarters + seasons).map { Day(last: $0.date.lastDay, words: $0.label) }
    if days.isEmpty { days = self.days(in: sentence) }
    return days.filter { $0.last > today && (looksAhead || $0.isGoal) }.min { $0.last < $1.last }
  }

  /// The days that are named, but for those to which something lasts and those that are given up.
  private func days(in sentence: [FigureToken]) -> [Day] {
    let dates = DateWords.all(in: sentence)
    return dates.enumerated().compactMap { place, date in
      guard !["until", "till"].contains(date.preposition) else { return nil }
      let next = place + 1 < dates.count ? dates[place + 1].tokens.lowerBound : sentence.count
      guard !isPutOff(sentence[date.tokens.upperBound..<next]) else { return nil }
      var words = ""
      for token in sentence[date.tokens] {
        words += (token.isSpaced && !words.isEmpty ? " " : "") + token.text
      }
      if isBefore(date, in: sentence), let last = Self.lastDay(before: date) {
        return Day(last: last, words: "before \(words)", isGoal: true)
      }
      return Day(
        last: date.date.lastDay, words: words, isGoal: ["by", "before"].contains(date.preposition))
    }
  }

  /// Whether the words behind a date say that it holds no more ("planned for 2025/26 are now going to be
  /// done later"); "later than planned" says that it does.
  private func isPutOff(_ words: ArraySlice<FigureToken>) -> Bool {
    words.indices.contains { place in
      Self.putOff.contains(words[place].lower)
        && !(place + 1 < words.endIndex && words[place + 1].lower == "than")
    }
  }

  private static let putOff: Set<String> = [
    "later", "delayed", "postponed", "deferred", "slipped", "missed",
  ]

  /// "Before 2025-26", "ahead of the 2025-26 financial year", "prior to March 2025".
  private func isBefore(_ date: DateWords, in sentence: [FigureToken]) -> Bool {
    if date.preposition == "before" { return true }
    var place = date.tokens.lowerBound - 1
    while place >= 0, ["the", "start", "beginning", "of"].contains(sentence[place].lower) {
      place -= 1
    }
    guard place >= 0 else { return false }
    switch sentence[place].lower {
    case "ahead", "advance": return sentence[place + 1].lower == "of"
    case "to": return place > 0 && sentence[place - 1].lower == "prior"
    default: return false
    }
  }

  /// The day before a year, a financial year or a month begins; nil for a day, which is its own limit.
  private static func lastDay(before date: DateWords) -> PartialDate? {
    guard date.date.day == nil else { return nil }
    guard let month = date.date.month else {
      return PartialDate(year: date.date.year - 1, month: 12, day: 31)
    }
    // A stretch that ends with March is a financial year here: quarters are found before.
    if date.isPeriod { return PartialDate(year: date.date.year - 1, month: 3, day: 31) }
    return month == 1
      ? PartialDate(year: date.date.year - 1, month: 12, day: 31)
      : PartialDate(year: date.date.year, month: month - 1)?.lastDay
  }

  /// Ranges of tokens from one full stop to the next.
  private func sentences(_ tokens: [FigureToken]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in tokens.indices
    where MeasureSentence.isStop(place, in: tokens) && !tokens[place].isMark(";") {
      ranges.append(start..<(place + 1))
      start = place + 1
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }
}
