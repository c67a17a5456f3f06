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
