/// A stretch of time that updates speak of: "2022-23 Q3", "December 2023".
///
/// Its last day orders it. "Q3 2022/23" is the same period as "2022-23 Q3": `label` is always the
/// normal form, so equality is sameness.
public struct Period: Hashable, Codable, Sendable {
  /// The normal form: "2022-23 Q3", "December 2023", "Autumn 2024", "2023-24" or "2024".
  public let label: String
  /// The last day of the period.
  public let date: PartialDate

  /// A period named otherwise, with its last day given.
  public init(label: String, date: PartialDate) {
    self.label = label
    self.date = date.lastDay
  }

  /// Reads the first period that the text names; nil where it names none.
  ///
  /// Quarters are of the council's year (Q1 is April to June) unless the year is a single
  /// calendar year ("Q3 2023"), when they are the calendar's. A season ends as the weather's does:
  /// "Winter 2024" in February 2025.
  public init?(_ text: some StringProtocol) {
    guard let found = PeriodParser.periods(in: String(text)).first else { return nil }
    self = found
  }
}

extension Period {
  /// Whether a word is the name of a month, whole or shortened to three letters.
  public static func isMonthName(_ word: some StringProtocol) -> Bool {
    month(named: word) != nil
  }

  /// 1 to 12 for the name of a month, whole or shortened to three letters.
  package static func month(named word: some StringProtocol) -> Int? {
    MonthNames.number(of: word)
  }

  /// Whether a word is the name of a season.
  public static func isSeasonName(_ word: some StringProtocol) -> Bool { Season(word) != nil }
}

extension Period: Comparable {
  /// By last day, then by label so that the order is total.
  public static func < (one: Period, other: Period) -> Bool {
    (one.date, one.label) < (other.date, other.label)
  }
}

enum PeriodParser {
  /// All periods that the text names: quarters, else half-years, else months, else seasons, else years.
  static func periods(in text: String) -> [Period] {
    guard TextBytes.hasDigit(text) else { return [] }
    let words = self.words(in: text)
    let quarters = self.quarters(in: words)
    guard quarters.isEmpty else { return quarters }
    let halves = HalfYears.periods(in: words)
    guard halves.isEmpty else { return halves }
    let months = MonthNames.months(in: words)
    guard months.isEmpty else {
      return months.map { month in
        let whole = PartialDate(year: month.year, month: month.month) ?? month
        return Period(
          label: "\(MonthNames.full[(month.month ?? 1) - 1]) \(month.year)", date: whole)
      }
    }
    let seasons = Season.periods(in: words)
    guard seasons.isEmpty else { return seasons }
    return words.compactMap { word in
      if let year = FinancialYear(word), let last = year.lastMonth {
        return Period(label: year.description, date: last)
      }
      if word.count == 4, let number = Int(word), (1990...2100).contains(number),
        let year = PartialDate(year: number)
      {
        return Period(label: word, date: year)
      }
      return nil
    }
  }

  private static func words(in text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return wordsByCharacter(in: text) }
    func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") }
    return text.utf8.split { byte in
      !((0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || isMark(byte))
    }
    .compactMap { word in
      guard let first = word.firstIndex(where: { !isMark($0) }),
        let last = word.lastIndex(where: { !isMark($0) })
      else { return nil }
      return String(Substring(word[first...last]))
    }
  }

  private static func wordsByCharacter(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "-/–".contains($0)) }
      .compactMap { word in
        var word = word
        while let first = word.first, "-/–".contains(first) { word = word.dropFirst() }
        while let last = word.last, "-/–".contains(last) { word = word.dropLast() }
        return word.isEmpty ? nil : String(word)
      }
  }

  /// The quarters that the text names; empty where it names none.
  static func quarters(named text: String) -> [Period] { quarters(in: words(in: text)) }

  private static func quarters(in words: [String]) -> [Period] {
    var found: [Period] = []
    let places = words.indices.filter { quarter(at: $0, in: words) != nil }
    // "Q1 2025/26 to Q3 2026/27": each year follows its quarter.
    let yearFollows = places.count > 1 && places[0] == 0
    for index in places {
      guard let quarter = quarter(at: index, in: words) else { continue }
      let near = words[
        (yearFollows ? index : max(0, index - 2))..<min(words.count, index + 6)]
      if let year = near.lazy.compactMap({ FinancialYear($0) }).first
        ?? stretch(in: words[index..<min(words.count, index + 5)])
      {
        let month = quarter == 4 ? 3 : 3 + quarter * 3
        let ending = quarter == 4 ? year.startYear + 1 : year.startYear
        guard let date = PartialDate(year: ending, month: month) else { continue }
        found.append(Period(label: "\(year) Q\(quarter)", date: date))
      } else if let period = period(of: quarter, toMonthIn: words[(index + 1)...].prefix(8)) {
        found.append(period)
      } else if let year = near.lazy.filter({ $0.count == 4 }).compactMap({ Int($0) }).first,
        let date = PartialDate(year: year, month: quarter * 3)
      {
        found.append(Period(label: "\(year) Q\(quarter)", date: date))
      }
    }
    return found
  }

  /// "Q2 update (July to September 2025)": the months say that the quarter is of the council's year.
  private static func period(of quarter: Int, toMonthIn words: ArraySlice<String>) -> Period? {
    guard let place = words.firstIndex(where: { $0.count == 4 && Int($0) != nil }),
      let year = Int(words[place]), place > words.startIndex,
      let month = MonthNames.number(of: words[place - 1]),
      month == (quarter == 4 ? 3 : 3 + quarter * 3),
      let own = FinancialYear(startYear: quarter == 4 ? year - 1 : year),
      let date = PartialDate(year: year, month: month)
    else { return nil }
    return Period(label: "\(own) Q\(quarter)", date: date)
  }

  /// "2023 to 2024" beside a quarter is the council's year.
  private static func stretch(in words: ArraySlice<String>) -> FinancialYear? {
    guard let to = words.firstIndex(of: "to"), to > words.startIndex, to + 1 < words.endIndex else {
      return nil
    }
    return FinancialYear("\(words[to - 1])-\(words[to + 1])")
  }

  private static let ordinals = [
    "FIRST": 1, "SECOND": 2, "THIRD": 3, "FOURTH": 4, "1ST": 1, "2ND": 2, "3RD": 3, "4TH": 4,
  ]

  private static func quarter(at index: Int, in words: [String]) -> Int? {
    let word = words[index].uppercased()
    if word.count == 2, word.first == "Q", let number = word.last?.wholeNumberValue {
      return (1...4).contains(number) ? number : nil
    }
    // "Third quarter 2024/25"
    if index + 1 < words.count, let number = ordinals[word],
      words[index + 1].uppercased() == "QUARTER"
    {
      return number
    }
    guard word == "QUARTER", index + 1 < words.count, let number = Int(words[index + 1]) else {
      return nil
    }
    return (1...4).contains(number) ? number : nil
  }
}
