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

  /// What a single cell says: bands, "Ongoing", financial years, months, a range or a bare year.
  ///
  /// A financial year runs from its April to its March; a month or a bare year is an end. Two
  /// financial years in a cell give the first one's start and the last one's end.
  public init(printed: String) {
    self.init(printed: printed.isEmpty ? nil : printed)
    let latin = Lookalikes.latin(printed)
    if let bands = BandParser.timescales(in: printed) {
      self.bands = bands
      return
    }
    let lower = latin.lowercased()
    ongoing = ["ongoing", "on-going", "on going", "continuous", "rolling"].contains {
      lower.contains($0)
    }
    guard latin.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
    let words = latin.split { $0.isWhitespace || ",;()".contains($0) }.map(String.init)
    let years = words.compactMap { FinancialYear($0) }
    if let first = years.min(), let last = years.max() {
      start = first.firstMonth
      end = last.lastMonth
      return
    }
    let months = MonthNames.months(in: words)
    let quarters = months.isEmpty ? PeriodParser.periods(in: latin) : []
    if let first = months.first, let last = months.last {
      if months.count > 1, first <= last { start = first }
      if lower.hasPrefix("from "), months.count == 1 {
        start = first
      } else {
        end = last
      }
    } else if let last = quarters.last {
      end =
        Int(last.label).flatMap { PartialDate(year: $0) }
        ?? PartialDate(year: last.date.year, month: last.date.month)
      if quarters.count > 1, let first = quarters.first, first.date < last.date {
        start = Int(first.label).flatMap { PartialDate(year: $0) }
      }
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

  /// Whether it says nothing at all.
  public var isEmpty: Bool { printed == nil && years.isEmpty }
}
