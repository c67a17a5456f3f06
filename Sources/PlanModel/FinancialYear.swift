/// A council's year, April to March: "2024-25" starts in April 2024.
public struct FinancialYear: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The calendar year it starts in.
  public let startYear: Int

  /// Nil outside 1900 to 2199.
  public init?(startYear: Int) {
    guard (1900...2199).contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// Reads "2024-25", "2024/25", "2024–2025" and "24/25"; nil where the second year is not the next.
  public init?(_ text: some StringProtocol) {
    // Most words that are asked about begin with a letter, and a year does not.
    guard let first = text.utf8.first, first < 0x41 || first >= 0x80 else { return nil }
    let parts = text.split { "-/–— ".contains($0) }
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return nil
    }
    guard parts[0].count == 4 || parts[0].count == 2 else { return nil }
    let start = parts[0].count == 2 ? 2000 + first : first
    guard parts[1].count == 2 || parts[1].count == 4 else { return nil }
    guard second % 100 == (start + 1) % 100, parts[1].count == 2 || second == start + 1 else {
      return nil
    }
    self.init(startYear: start)
  }

  public var firstMonth: PartialDate? { PartialDate(year: startYear, month: 4) }
  public var lastMonth: PartialDate? { PartialDate(year: startYear + 1, month: 3) }

  public var description: String {
    let end = (startYear + 1) % 100
    return "\(startYear)-\(end < 10 ? "0" : "")\(end)"
  }

  public static func < (one: FinancialYear, other: FinancialYear) -> Bool {
    one.startYear < other.startYear
  }
}
