/// What an event speaks of: a period or an edition of a plan.
///
/// It is the ledger's second clock; the first is the time an event was recorded. Within a field the fold goes by this one, so the
/// order in which papers are imported never decides what is current.
public struct Effective: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case edition
    case period
  }

  public let kind: Kind
  /// "December 2023" or "2025-30"; empty for an edition that bears no name.
  public let label: String
  /// The day that orders it: a period's last, an edition's first; nil where nothing tells.
  public let date: PartialDate?

  public init(kind: Kind, label: String, date: PartialDate?) {
    self.kind = kind
    self.label = label
    self.date = date
  }

  public init(_ period: Period) {
    self.init(kind: .period, label: period.label, date: period.date)
  }

  /// An edition begins on the first day of the year that its name starts with.
  ///
  /// The paper's own date stands in where the edition bears no name.
  public init(edition: String?, period: Period? = nil) {
    guard let edition else {
      self.init(kind: .edition, label: period?.label ?? "", date: period?.date)
      return
    }
    self.init(
      kind: .edition, label: edition, date: Self.firstDay(ofEdition: edition) ?? period?.date)
  }

  /// The first day of the year that an edition's name holds; nil where it holds none.
  public static func firstDay(ofEdition name: String) -> PartialDate? {
    let words = name.split(whereSeparator: { !($0.isNumber || "-/–".contains($0)) })
    if let year = words.lazy.compactMap({ FinancialYear(String($0)) }).first {
      return year.firstMonth?.firstDay
    }
    let numbers = name.split(whereSeparator: { !$0.isNumber }).filter { $0.count == 4 }
    guard let year = numbers.lazy.compactMap({ Int(String($0)) }).first else { return nil }
    return PartialDate(year: year)?.firstDay
  }

  /// Names it within its plan: "period/December 2023".
  public var key: String { "\(kind.rawValue)/\(label)" }

  /// The period, where it is one.
  public var period: Period? {
    guard kind == .period, let date else { return nil }
    return Period(label: label, date: date)
  }
}

extension Effective: Comparable {
  /// By date, the undated first; on one day an edition comes before the period that reports on it.
  public static func < (one: Effective, other: Effective) -> Bool {
    if one.date != other.date {
      guard let mine = one.date else { return true }
      guard let theirs = other.date else { return false }
      if mine < theirs { return true }
      if theirs < mine { return false }
    }
    if one.kind != other.kind { return one.kind == .edition }
    return one.label < other.label
  }
}
