/// A place in the ledger: events are counted from 1, and 0 stands before the first.
public struct Position: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  public let number: Int

  public init(_ number: Int) { self.number = number }

  /// Before the first event.
  public static let start = Position(0)

  public var next: Position { Position(number + 1) }
  public var description: String { String(number) }

  public static func < (one: Position, other: Position) -> Bool { one.number < other.number }

  public init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

/// Where the ledger stands: the last position and the hash that seals everything before it.
///
/// Printed in each published period's paper, site and backup; `verify` proves the ledger against it.
public struct LedgerHead: Hashable, Codable, Sendable, CustomStringConvertible {
  public var position: Position
  /// Lower-case hexadecimal digits of the SHA-256.
  public var hash: String

  public init(position: Position, hash: String) {
    self.position = position
    self.hash = hash
  }

  /// Reads "POSITION:HASH", as `description` prints it.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), number >= 0 else { return nil }
    let hash = parts[1].lowercased()
    guard hash.utf8.count == 64, hash.allSatisfy(\.isHexDigit) else { return nil }
    self.init(position: Position(number), hash: hash)
  }

  public var description: String { "\(position):\(hash)" }
}
