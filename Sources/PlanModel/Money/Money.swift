/// A sum of pounds and pence, exact.
public struct Money: Hashable, Comparable, AdditiveArithmetic, Sendable {
  /// No more than a million million pounds either way, so that sums of funds can't overflow.
  public static let mostPence = 100_000_000_000_000

  public let pence: Int

  public static let zero = Money(within: 0)

  /// Nil beyond `mostPence`.
  public init?(pence: Int) {
    guard (-Self.mostPence...Self.mostPence).contains(pence) else { return nil }
    self.pence = pence
  }

  /// Nil beyond `mostPence`.
  public init?(pounds: Int) {
    let (pence, overflow) = pounds.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    self.init(pence: pence)
  }

  private init(within pence: Int) {
    self.pence = min(max(pence, -Self.mostPence), Self.mostPence)
  }

  public static func < (one: Money, other: Money) -> Bool { one.pence < other.pence }

  /// Stops at `mostPence`, which no council's sum comes near.
  public static func + (one: Money, other: Money) -> Money {
    Money(within: one.pence + other.pence)
  }

  /// Stops at `mostPence`, which no council's sum comes near.
  public static func - (one: Money, other: Money) -> Money {
    Money(within: one.pence - other.pence)
  }
}

extension Money: Codable {
  /// A whole number of pence.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let money = Money(pence: try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "more than \(Self.mostPence) pence")
    }
    self = money
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(pence)
  }
}
