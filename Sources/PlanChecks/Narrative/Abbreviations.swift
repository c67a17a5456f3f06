import PlanModel

/// Abbreviations and coined names in a text, and which of them are forms of one.
enum Abbreviations {
  /// Words of capitals with “&” in them, of capitals only, or of capitals and digits mixed.
  static func all(in text: String) -> [String] {
    var found: [String] = []
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while let start = TextBytes.capital(in: bytes, from: index) {
        index = start
        var capitals = 0
        while index < bytes.count, isLetterOrDigit(bytes[index]) || bytes[index] == 0x26 {
          if (0x41...0x5A).contains(bytes[index]) { capitals += 1 }
          index += 1
        }
        guard capitals >= 3, (3...16).contains(index - start), bytes[index - 1] != 0x26,
          start == 0 || !isLetterOrDigit(bytes[start - 1])
        else { continue }
        found.append(String(decoding: bytes[start..<index], as: UTF8.self))
      }
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
