import PlanModel

/// Abbreviations and coined names in a text, and which of them are forms of one.
enum Abbreviations {
  /// Words of capitals with “&” in them, of capitals only, or of capitals and digits mixed.
  static func all(in text: String) -> [String] {
    var found: [String] = []
    for chunk in text.utf8.split(separator: 0x20) where (3...16).contains(chunk.count) {
      var capitals = 0
      var isWord = true
      var bytes = chunk[...]
      while let last = bytes.last, !isLetterOrDigit(last) { bytes.removeLast() }
      while let first = bytes.first, !isLetterOrDigit(first) { bytes.removeFirst() }
      guard let first = bytes.first, (0x41...0x5A).contains(first) else { continue }
      for byte in bytes {
        if (0x41...0x5A).contains(byte) {
          capitals += 1
        } else if !isLetterOrDigit(byte), byte != 0x26 {
          isWord = false
          break
        }
      }
      if isWord, capitals >= 3 { found.append(String(decoding: bytes, as: UTF8.self)) }
    }
    return found
  }

  /// Those that differ by “&” only, and long ones that differ by one letter.
  static func pairs(among names: [String]) -> [(String, String)] {
    var byLetters: [String: String] = [:]
    var byGap: [String: String] = [:]
    var pairs: [(String, String)] = []
    for name in names {
      let letters = name.filter { $0 != "&" }
      if let other = byLetters[letters] {
        pairs.append((other, name))
        continue
      }
      byLetters[letters] = name
      // A digit or small letter tells a coined name from an abbreviation.
      guard name.utf8.count >= 7, name.contains(where: { $0.isLowercase || $0.isNumber }) else {
        continue
      }
      for index in name.indices {
        var rest = name
        rest.replaceSubrange(index...index, with: "*")
        if let other = byGap[rest], other != name {
          pairs.append((other, name))
          break
        }
        byGap[rest] = name
      }
    }
    return pairs
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
