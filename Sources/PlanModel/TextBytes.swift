/// Tells what bytes a text has, eight at a time.
///
/// Most rules and readers first ask whether a text has a digit, a bracket or a per cent sign at all,
/// and of most texts nothing more.
package enum TextBytes {
  package static func hasDigit(_ text: String) -> Bool {
    // A byte less "0" is below ten for digits only.
    any(in: text) { isBelow(($0 ^ 0x3030_3030_3030_3030), 10) }
  }

  /// Whether a sign of ASCII stands in it.
  package static func has(_ sign: Unicode.Scalar, in text: String) -> Bool {
    let wanted = UInt64(sign.value) &* 0x0101_0101_0101_0101
    return any(in: text) { isBelow($0 ^ wanted, 1) }
  }

  /// Whether a letter beyond ASCII stands in it.
  package static func hasForeignLetter(_ text: String) -> Bool {
    any(in: text) { $0 & 0x8080_8080_8080_8080 != 0 }
  }

  /// Where the next capital of ASCII stands from a place on; nil where there is none.
  package static func capital(in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var place = from
    while place + 8 <= bytes.count {
      let word = start.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      let plain = word & 0x7F7F_7F7F_7F7F_7F7F
      // Sums that reach 128 set the upper bit: from "A" on, and behind "Z".
      let capitals =
        (plain &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(plain &+ 0x2525_2525_2525_2525) & ~word
        & 0x8080_8080_8080_8080
      if capitals != 0 { return place + capitals.trailingZeroBitCount / 8 }
      place += 8
    }
    return bytes[place...].firstIndex { (0x41...0x5A).contains($0) }
  }

  /// Whether one of the eight bytes is less than a bound of at most 128. (Mycroft 1987.)
  private static func isBelow(_ word: UInt64, _ bound: UInt64) -> Bool {
    (word &- bound &* 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  /// Whether it is so of any eight bytes; the last of them are filled up with the text's last byte.
  @inline(__always)
  private static func any(in text: String, _ isSo: (UInt64) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = UnsafeRawPointer(bytes.baseAddress), let last = bytes.last else {
        return false
      }
      var place = 0
      while place + 8 <= bytes.count {
        if isSo(start.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { return true }
        place += 8
      }
      guard place < bytes.count else { return false }
      var word = UInt64(last) &* 0x0101_0101_0101_0101
      while place < bytes.count {
        word = word << 8 | UInt64(bytes[place])
        place += 1
      }
      return isSo(word)
    }
  }
}
