/// An amount that is known exactly or between two bounds.
public struct AmountRange<Amount: Comparable & AdditiveArithmetic>: Equatable {
  public let low: Amount
  public let high: Amount

  /// The bounds in either order.
  public init(_ one: Amount, _ other: Amount) {
    low = min(one, other)
    high = max(one, other)
  }

  public init(_ exact: Amount) { self.init(exact, exact) }

  public static var zero: Self { Self(.zero) }

  public var isExact: Bool { low == high }

  public static func + (one: Self, other: Self) -> Self {
    Self(one.low + other.low, one.high + other.high)
  }

  public static func += (one: inout Self, other: Self) { one = one + other }

  public static func - (one: Self, other: Amount) -> Self {
    Self(one.low - other, one.high - other)
  }
}

extension AmountRange: Hashable where Amount: Hashable {}
extension AmountRange: Sendable where Amount: Sendable {}
extension AmountRange: Encodable where Amount: Encodable {}
extension AmountRange: Decodable where Amount: Decodable {}
