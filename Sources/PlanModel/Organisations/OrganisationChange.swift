/// A public body, company, fund or national programme that goes by another name from a day on, or whose
/// work another took over.
public struct OrganisationChange: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// The same body under another name.
    case renamed
    /// It went into another, with others or alone.
    case merged
    /// It was closed, and another does its work; each of several has its own change.
    case replaced
    /// A fund or programme was closed and another came after it: what the first paid for stays its own.
    case followed
  }

  /// The full name before.
  public var former: String
  /// The full name after.
  public var successor: String
  /// From when; only as precise as is certain, and it counts as done by the last day that it can mean.
  public var from: PartialDate
  public var kind: Kind
  /// By what it became so, in words.
  public var source: String

  public init(
    former: String, successor: String, from: PartialDate, kind: Kind, source: String
  ) {
    self.former = former
    self.successor = successor
    self.from = from
    self.kind = kind
    self.source = source
  }
}
