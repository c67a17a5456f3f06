/// A number as it was printed, digit by digit, so that turning it into grams or pence rounds once.
struct ExactNumber {
  private(set) var isNegative = false
  /// All its digits as one whole number.
  private(set) var digits: Int128 = 0
  /// The power of ten that the digits are multiplied by.
  private(set) var exponent = 0

  /// Reads "1,234.5", "1 234", "-0.5", "−3", "(12.5)" for a negative, and "8.9E-05"; nil for
  /// anything else.
  ///
  /// A comma is only taken between groups of three digits, and the first group has one to three: in
  /// "12,5" it may be the decimal point of another country, which is not guessed. Digits beyond the
  /// thirtieth are not read and the number is refused.
  init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    Self.trim(&bytes)
    if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") {
      isNegative = true
      bytes = bytes.dropFirst().dropLast()
      Self.trim(&bytes)
    } else if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
      isNegative = bytes.first == UInt8(ascii: "-")
      bytes = bytes.dropFirst()
    } else if bytes.starts(with: "−".utf8) {
      isNegative = true
      bytes = bytes.dropFirst("−".utf8.count)
    }
    guard readMantissa(&bytes), readExponent(&bytes), bytes.isEmpty else { return nil }
  }

  private static func trim(_ bytes: inout ArraySlice<UInt8>) {
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  }

  private mutating func readMantissa(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    var count = 0
    var decimals: Int?
    /// Digits since the last separator of thousands; nil before the first.
    var group: Int?
    var last: UInt8 = 0
    let start = bytes
    while let byte = bytes.first {
      switch byte {
      case 0x30...0x39:
        guard count < 30 else { return false }
        if digits > 0 || byte > 0x30 { count += 1 }
        digits = digits * 10 + Int128(byte - 0x30)
        if let known = decimals { decimals = known + 1 }
        if decimals == nil, let known = group { group = known + 1 }
      case UInt8(ascii: "."):
        guard decimals == nil, group ?? 3 == 3 else { return false }
        decimals = 0
      case UInt8(ascii: ","), 0x20, 0xC2:
        var width = 1
        if byte == 0xC2 {
          guard bytes.dropFirst().first == 0xA0 else { return false }
          width = 2
        }
        let lead = start.count - bytes.count
        guard decimals == nil, isDigit(last), group ?? 3 == 3,
          group != nil || (lead <= 3 && start.first != 0x30)
        else { return false }
        group = 0
        bytes = bytes.dropFirst(width - 1)
      default:
        guard isDigit(last), group ?? 3 == 3 else { return false }
        exponent = -(decimals ?? 0)
        return true
      }
      last = byte
      bytes = bytes.dropFirst()
    }
    guard isDigit(last), group ?? 3 == 3 else { return false }
    exponent = -(decimals ?? 0)
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func readExponent(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard let mark = bytes.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    guard text.utf8.count <= 4, let power = Int(text) else { return false }
    exponent += power
    bytes = []
    return true
  }

  /// So many times a whole number, to the nearest whole, halves away from nought; nil where that is
  /// beyond `Int64`.
  func times(_ factor: Int64) -> Int64? {
    var (value, overflows) = digits.multipliedReportingOverflow(by: Int128(factor))
    guard !overflows else { return nil }
    if exponent > 0 {
      for _ in 0..<min(exponent, 40) where value != 0 {
        (value, overflows) = value.multipliedReportingOverflow(by: 10)
        guard !overflows else { return nil }
      }
    } else if exponent < 0 {
      guard exponent >= -37 else { return 0 }
      var divisor: Int128 = 1
      for _ in 0..<(-exponent) { divisor *= 10 }
      let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
      value = remainder >= divisor - remainder ? quotient + 1 : quotient
    }
    return Int64(exactly: isNegative ? -value : value)
  }
}
