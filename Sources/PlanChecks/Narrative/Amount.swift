import PlanModel

/// A figure in a text: money, or a number of something.
struct Amount {
  var value: Double
  var isMoney: Bool
  /// How many digits stand behind the point, of the number as printed.
  var decimals: Int
  /// 1, or what "m", "million", "k" or "bn" stands for.
  var scale: Double
  /// As printed.
  var printed: String
  /// Offsets of its first byte, and behind its last, in the text's UTF-8.
  var start: Int
  var end: Int

  /// All figures of a text; none for one without digits.
  static func all(in text: String) -> [Amount] {
    guard TextBytes.hasDigit(text) else { return [] }
    var text = text
    return text.withUTF8 { all(in: $0) }
  }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [Amount] {
    var found: [Amount] = []
    var index = 0
    while index < bytes.count {
      guard (0x30...0x39).contains(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var digits = 0
      var whole = 0
      var decimals = 0
      var isDecimal = false
      while index < bytes.count {
        let byte = bytes[index]
        if (0x30...0x39).contains(byte) {
          digits += 1
          whole = whole &* 10 &+ Int(byte - 0x30)
          if isDecimal { decimals += 1 }
        } else if byte == UInt8(ascii: ","), isDigits(bytes, from: index + 1, count: 3) {
        } else if byte == UInt8(ascii: "."), !isDecimal, isDigits(bytes, from: index + 1, count: 1)
        {
          isDecimal = true
        } else {
          break
        }
        index += 1
      }
      // A letter or a stroke before it makes it part of a name, a code or a date.
      if start > 0, isPartOfWord(bytes[start - 1]) { continue }
      if index < bytes.count, bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "-")
      {
        continue
      }
      // Most numbers are whole and short; the others are read as the language reads them.
      let read =
        isDecimal || digits > 15
        ? Double(
          String(decoding: bytes[start..<index].filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
        : Double(whole)
      guard let number = read else { continue }
      let (scale, end) = Self.scale(bytes, at: index)
      let isMoney = start >= 2 && bytes[start - 1] == 0xA3 && bytes[start - 2] == 0xC2
      let from = isMoney ? start - 2 : start
      found.append(
        Amount(
          value: number * scale, isMoney: isMoney, decimals: decimals, scale: scale,
          printed: String(decoding: bytes[from..<end], as: UTF8.self), start: from, end: end))
      index = end
    }
    return found
  }

  /// Whether one may be the other, rounded.
  func isRounded(_ other: Amount) -> Bool {
    let step = max(unit, other.unit)
    return abs(value - other.value) <= step / 2 + 1e-9 * abs(value)
  }

  private var unit: Double {
    var unit = scale
    for _ in 0..<decimals { unit /= 10 }
    // "700,000" is rounded as far as its noughts go.
    if decimals == 0, scale == 1 {
      var rest = value
      while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 {
        unit *= 10
        rest /= 10
      }
    }
    return unit
  }

  private static func isDigits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int)
    -> Bool
  {
    guard start + count <= bytes.count else { return false }
    return bytes[start..<start + count].allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
  }

  private static let scales: [(letters: [UInt8], scale: Double)] = [
    (" million", 1e6), ("million", 1e6), (" billion", 1e9), ("bn", 1e9), ("m", 1e6), ("M", 1e6),
    ("k", 1e3), ("K", 1e3), (" thousand", 1e3),
  ].map { (Array($0.utf8), $1) }

  private static func scale(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Double, Int) {
    for (letters, scale) in scales {
      let end = index + letters.count
      guard end <= bytes.count, bytes[index..<end].elementsEqual(letters) else { continue }
      if end < bytes.count, (0x61...0x7A).contains(bytes[end] | 0x20) { continue }
      return (scale, end)
    }
    return (1, index)
  }
}
