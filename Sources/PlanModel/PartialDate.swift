import Foundation

/// A date as precise as it was printed: a year, a month or a day.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  // Kept small, for each action of a large paper has two; nought stands for what is not known.
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  public var year: Int { Int(storedYear) }
  public var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  public var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// Nil for a month or day that no calendar has, and for years outside 1900 to 2200.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2200).contains(year) else { return nil }
    if let month { guard (1...12).contains(month) else { return nil } }
    if let day {
      guard let month, (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    }
    storedYear = Int16(year)
    storedMonth = Int8(month ?? 0)
    storedDay = Int8(day ?? 0)
  }

  /// Reads ISO 8601 forms: "2025", "2025-04", "2025-04-30".
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil), let year = parts[0] else {
      return nil
    }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  /// Reads dates in figures, the day first as Britain writes them: "31/03/2026", "1.4.26", "03/2026",
  /// and "2026-03-31" as ISO 8601 has it; nil for a year alone and for anything else.
  public init?(numeric text: some StringProtocol) {
    guard text.utf8.count >= 6, text.utf8.count <= 10, text.utf8.allSatisfy({ $0 < 0x3A }) else {
      return nil
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(parts.count) else { return nil }
    if parts[0].count == 4 {
      // "2011-12" is a council's year, "2024-04" can only be a month.
      guard parts.count == 3 || parts[1].count == 2 && FinancialYear(text) == nil else {
        return nil
      }
      self.init(year: numbers[0], month: numbers[1], day: parts.count == 3 ? numbers[2] : nil)
    } else if parts.count == 2 {
      guard parts[1].count == 4 else { return nil }
      self.init(year: numbers[1], month: numbers[0])
    } else {
      let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
      self.init(year: year, month: numbers[1], day: numbers[0])
    }
  }

  /// ISO 8601, only as precise as known.
  public var description: String {
    var text = String(year)
    if let month { text += month < 10 ? "-0\(month)" : "-\(month)" }
    if let day { text += day < 10 ? "-0\(day)" : "-\(day)" }
    return text
  }

  /// The last day it can mean, by the calendar year.
  public var lastDay: PartialDate {
    let lastMonth = month ?? 12
    let lastDay = day ?? Self.days(in: lastMonth, of: year)
    return PartialDate(year: year, month: lastMonth, day: lastDay) ?? self
  }

  /// The first day it can mean, by the calendar year.
  public var firstDay: PartialDate {
    PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Comparable {
  /// By last day, so that "2025" comes after "2025-03".
  public static func < (one: PartialDate, other: PartialDate) -> Bool {
    one.ordinal < other.ordinal
  }

  private var ordinal: Int {
    let last = month ?? 12
    return year * 10_000 + last * 100 + (day ?? Self.days(in: last, of: year))
  }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
