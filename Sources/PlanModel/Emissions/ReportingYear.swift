/// The year that a figure is for: a calendar year or a council's year from April to March.
public enum ReportingYear: Hashable, Sendable {
  case calendar(Int)
  case financial(FinancialYear)

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case calendar
    case financial
  }

  /// Reads "2019" as a calendar year and "2019-20", "2019/20", "FY 2019/20" as a financial one; nil
  /// for anything else, and outside 1900 to 2199.
  public init?(_ text: some StringProtocol) {
    var words = text.split { $0.isWhitespace }.map { String($0) }
    if let first = words.first?.lowercased(), ["fy", "year", "cy"].contains(first) {
      words.removeFirst()
    }
    let word = words.joined()
    if let year = FinancialYear(word) {
      self = .financial(year)
    } else if word.utf8.count == 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(word), (1900...2199).contains(year)
    {
      self = .calendar(year)
    } else {
      return nil
    }
  }

  /// The financial year that starts in April of a year; nil outside 1900 to 2199.
  public static func financial(starting year: Int) -> ReportingYear? {
    FinancialYear(startYear: year).map { .financial($0) }
  }

  public var kind: Kind {
    switch self {
    case .calendar: .calendar
    case .financial: .financial
    }
  }

  /// The calendar year in which it starts.
  public var startYear: Int {
    switch self {
    case .calendar(let year): year
    case .financial(let year): year.startYear
    }
  }

  /// Quarters of a year from the first quarter of the year 0 to its first quarter: financial 2019-20
  /// starts one quarter after calendar 2019.
  ///
  /// All years are four quarters long, so that the distance between the starts of two years is that
  /// between their middles.
  public var quarter: Int {
    switch self {
    case .calendar(let year): year * 4
    case .financial(let year): year.startYear * 4 + 1
    }
  }

  /// Years from another to this one, in quarters of a year: from 2019-20 to 2030 it is 10.75.
  public func years(since other: ReportingYear) -> Double {
    Double(quarter - other.quarter) / 4
  }

  /// The year of the same kind so many years later; nil outside 1900 to 2199.
  public func advanced(by years: Int) -> ReportingYear? {
    let (start, overflows) = startYear.addingReportingOverflow(years)
    guard !overflows, (1900...2199).contains(start) else { return nil }
    switch self {
    case .calendar: return .calendar(start)
    case .financial: return .financial(starting: start)
    }
  }
}

extension ReportingYear: Comparable {
  /// By when it starts: 2019, 2019-20, 2020.
  public static func < (one: ReportingYear, other: ReportingYear) -> Bool {
    one.quarter < other.quarter
  }
}

extension ReportingYear: Codable, CustomStringConvertible {
  /// "2019" or "2019-20".
  public var description: String {
    switch self {
    case .calendar(let year): String(year)
    case .financial(let year): year.description
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let year = ReportingYear(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no year: \(text)")
    }
    self = year
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
