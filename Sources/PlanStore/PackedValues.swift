/// Values of a row, one after another in one piece of memory, from which SQLite binds them in place.
///
/// One thread packs what another one writes: to hand on fifty texts for each action costs more than to
/// insert them.
struct PackedValues: Hashable, Sendable {
  /// What the first byte of a value says of it.
  enum Kind: UInt8 {
    case null
    case integer
    case double
    case text
    case blob
  }

  /// Each a kind, eight bytes of number or length, and as many bytes as it says.
  private(set) var bytes: [UInt8] = []

  static let none = PackedValues()

  init(capacity: Int = 0) {
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  mutating func append(_ number: Int?) {
    guard let number else { return put(.null, 0) }
    put(.integer, UInt64(bitPattern: Int64(number)))
  }

  mutating func append(_ number: Double?) {
    guard let number else { return put(.null, 0) }
    put(.double, number.bitPattern)
  }

  mutating func append(_ text: String?) {
    guard var text else { return put(.null, 0) }
    text.withUTF8 {
      put(.text, UInt64($0.count))
      bytes.append(contentsOf: $0)
    }
  }

  mutating func append(blob: [UInt8]) {
    put(.blob, UInt64(blob.count))
    bytes.append(contentsOf: blob)
  }

  private mutating func put(_ kind: Kind, _ number: UInt64) {
    bytes.append(kind.rawValue)
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }
}
