/// A mass of greenhouse gas that is known exactly or between two bounds.
public struct EmissionsRange: Hashable, Codable, Sendable {
  public let low: Emissions
  public let high: Emissions

  /// The bounds in either order.
  public init(_ one: Emissions, _ other: Emissions) {
    low = min(one, other)
    high = max(one, other)
  }

  public init(_ exact: Emissions) { self.init(exact, exact) }

  public static let zero = EmissionsRange(.zero)

  public var isExact: Bool { low == high }

  public static func + (one: EmissionsRange, other: EmissionsRange) -> EmissionsRange {
    EmissionsRange(one.low + other.low, one.high + other.high)
  }

  public static func += (one: inout EmissionsRange, other: EmissionsRange) { one = one + other }
}
