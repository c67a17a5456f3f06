import Foundation

/// When an action is to be done: as printed, and what that was taken to mean.
public struct Timescale: Hashable, Codable, Sendable {
  public var printed: String?
  /// Bands in printed order: "S/M" is short, medium.
  public var bands: [TimescaleBand]
  public var start: PartialDate?
  public var end: PartialDate?
  public var ongoing: Bool
  /// The delivery periods marked for it, as their headings print them ("2025-26").
  public var years: [String]

  public init(
    printed: String? = nil, bands: [TimescaleBand] = [], start: PartialDate? = nil,
    end: PartialDate? = nil, ongoing: Bool = false, years: [String] = []
  ) {
    self.printed = printed
    self.bands = bands
    self.start = start
    self.end = end
    self.ongoing = ongoing
    self.years = years
  }

  /// What a single cell says: bands, "Ongoing", dates, quarters, financial years, a range or a bare year.
  ///
  /// A financial year runs from its April to its March; a quarter, a month or a bare year is an end.
  /// Two dates of a kind in one cell are its start and its end. A band may say in brackets what it
  /// means ("Short term (1-2 years)", "S (by 2027)").
  public init(printed: String) {
    self.init(printed: printed.isEmpty ? nil : printed)
    let latin = DateRevision.current(in: Lookalikes.latin(printed))
    let open = latin.firstIndex(of: "(")
    if let bands = BandParser.timescales(in: open.map { String(latin[..<$0]) } ?? latin) {
      self.bands = bands
      guard open != nil else { return }
    }
    let lower = latin.lowercased()
    ongoing = [
      "ongoing", "on-going", "on going", "continuous", "rolling", "annually", "every year",
      "each year", "yearly",
    ].contains {
      ByteSearch.holds(lower, $0)
    }
    if ["annual", "quarterly", "monthly", "continual", "throughout"].contains(lower)
      || lower.hasPrefix("each ") || lower.hasPrefix("every ")
    {
      ongoing = true
    }
    guard TextBytes.hasDigit(latin) else { return }
    let words =
      latin.utf8.allSatisfy { $0 < 0x80 }
      ? latin.utf8.split { $0 <= 0x20 || $0 == 0x2C || $0 == 0x3B || $0 == 0x28 || $0 == 0x29 }
        .map { String(Substring($0)) }
      : latin.split { $0.isWhitespace || ",;()".contains($0) }.map(String.init)
    readDates(latin, words: words.map(Self.withoutYearSign), lower: lower)
    if OpenEnd.isOpen(words.map { $0.lowercased() }) {
      start = start ?? end
      end = nil
    }
  }

  /// "FY25/26" is the year 25/26.
  private static func withoutYearSign(_ word: String) -> String {
    guard word.utf8.count > 4, word.prefix(2).uppercased() == "FY",
      word.dropFirst(2).first?.isNumber == true
    else { return word }
    return String(word.dropFirst(2))
  }

  private mutating func readDates(_ latin: String, words: [String], lower: String) {
    let dates = words.compactMap { PartialDate(numeric: $0) }
    guard dates.isEmpty else {
      setRange(dates)
      return
    }
    let quarters = PeriodParser.quarters(named: latin)
    if let last = quarters.last?.date {
      end = PartialDate(year: last.year, month: last.month)
      if quarters.count > 1, let first = quarters.first?.date, let month = first.month, first < last
      {
        start = PartialDate(year: first.year, month: month - 2)
      }
      return
    }
    let seasons = Season.periods(in: words)
    if let last = seasons.last?.date {
      end = PartialDate(year: last.year, month: last.month)
      return
    }
    let years = words.compactMap { FinancialYear($0) }
    if let first = years.min(), let last = years.max() {
      start = first.firstMonth
      end = last.lastMonth
      return
    }
    let months = MonthNames.months(in: words)
    if !months.isEmpty, latin.contains(" / ") {
      // Two dates, and no stretch between them.
      end = months.max()
    } else if !months.isEmpty {
      setRange(months)
    } else {
      setRange(Self.years(in: words))
    }
  }

  private mutating func setRange(_ dates: [PartialDate]) {
    end = dates.last
    if dates.count > 1, let first = dates.first, let last = dates.last, first < last {
      start = first
    }
  }

  /// Bare years, and both years of a stretch: "2025-2030", "2025–30".
  private static func years(in words: [String]) -> [PartialDate] {
    words.flatMap { word -> [PartialDate] in
      let parts = word.split { "-–—/".contains($0) }.map { $0.filter(\.isNumber) }
      guard let first = parts.first, first.count == 4, let start = Int(first),
        (1990...2100).contains(start), word.first?.isNumber == true
      else { return [] }
      let short = parts.count == 2 && parts[1].count == 2
      let end = parts.count == 2 ? Int(parts[1]).map { short ? start / 100 * 100 + $0 : $0 } : nil
      return [start, end].compactMap { $0 }.filter { (1990...2100).contains($0) }
        .compactMap { PartialDate(year: $0) }
    }
  }

  /// What a start cell and an end cell say together; "Ongoing" in either makes it ongoing.
  public init(start: String, end: String) {
    let first = Timescale(printed: start)
    let last = Timescale(printed: end)
    let printed = [start, end].filter { !$0.isEmpty }.joined(separator: " – ")
    self.init(
      printed: printed.isEmpty ? nil : printed, bands: first.bands + last.bands,
      start: first.start ?? first.end, end: last.end,
      ongoing: first.ongoing || last.ongoing)
  }

  /// What two ticked bands say together: from the start of the first to the end of the last.
  public func joined(with other: Timescale) -> Timescale {
    let printed = [printed, other.printed].compactMap { $0 }.joined(separator: ", ")
    return Timescale(
      printed: printed, bands: bands + other.bands, start: start,
      end: other.end ?? end, ongoing: ongoing || other.ongoing, years: years + other.years)
  }

  /// Whether it says nothing at all.
  public var isEmpty: Bool { printed == nil && years.isEmpty }
}
