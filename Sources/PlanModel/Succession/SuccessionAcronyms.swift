/// Short names and the long ones that they stand for, learnt from a text that prints both.
struct SuccessionAcronyms {
  /// The stems of the long name's words, by the short name in lower case.
  private(set) var longNames: [String: [String]] = [:]

  /// Short names that councils' plans use without saying what they mean.
  static let inGeneralUse = [
    "BNG": "biodiversity net gain", "BSIP": "bus service improvement plan",
    "DRT": "demand responsive transport", "EV": "electric vehicle",
    "EPC": "energy performance certificate",
    "FOI": "freedom of information", "GHG": "greenhouse gas", "HGV": "heavy goods vehicle",
    "LAEP": "local area energy plan", "LCWIP": "local cycling and walking infrastructure plan",
    "LEP": "local enterprise partnership", "LEVI": "local electric vehicle infrastructure",
    "LNRS": "local nature recovery strategy", "LTP": "local transport plan",
    "MEES": "minimum energy efficiency standards", "PV": "photovoltaic",
    "PSDS": "public sector decarbonisation scheme", "SME": "small medium enterprise",
    "SuDS": "sustainable drainage", "ULEV": "ultra low emission vehicle",
    "VCSE": "voluntary community social enterprise",
  ]

  init() {
    for (short, long) in Self.inGeneralUse {
      longNames[short.lowercased()] = SuccessionToken.tokens(of: long).map(\.stem)
        .filter { !SuccessionCommonWords.grammar.contains($0) }
    }
  }

  /// Learns from every "Long Name (LN)" and "LN (Long Name)" of a text.
  mutating func learn(from text: String) {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return }
    let bytes = Array(text.utf8)
    var open = 0
    while let start = bytes[open...].firstIndex(of: UInt8(ascii: "(")) {
      open = start + 1
      guard let end = bytes[open...].firstIndex(of: UInt8(ascii: ")")) else { return }
      learn(
        before: bytes[max(0, start - 120)..<start], inside: bytes[open..<end])
    }
  }

  private mutating func learn(before: ArraySlice<UInt8>, inside: ArraySlice<UInt8>) {
    let outer = SuccessionToken.tokens(of: String(decoding: before, as: UTF8.self))
    if let short = Self.short(inside) {
      if let long = Self.longName(of: short, endingAt: outer) { longNames[short] = long }
    } else if let last = outer.last, last.kind == .acronym, inside.count <= 80 {
      let inner = SuccessionToken.tokens(of: String(decoding: inside, as: UTF8.self))
      if let long = Self.longName(of: last.stem, endingAt: inner), long.count == inner.count {
        longNames[last.stem] = long
      }
    }
  }

  /// The short name in lower case where the bytes are one: two to eight capitals and digits.
  private static func short(_ bytes: ArraySlice<UInt8>) -> String? {
    var letters = Array(bytes)
    if letters.last == UInt8(ascii: "s") { letters.removeLast() }
    letters.removeAll { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") }
    let capitals = letters.count { (0x41...0x5A).contains($0) }
    guard (2...8).contains(letters.count), capitals >= 2,
      letters.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) })
    else { return nil }
    return String(decoding: letters, as: UTF8.self).lowercased()
  }

  /// The last words whose initials spell the short name; words of grammar and one other may be left
  /// out.
  private static func longName(
    of short: String, endingAt tokens: [SuccessionToken]
  ) -> [String]? {
    let letters = Array(short.utf8)
    for count in max(1, letters.count - 1)...(letters.count + 4) {
      guard count <= tokens.count else { return nil }
      let words = tokens.suffix(count)
      guard words.first?.stem.utf8.first == letters.first else { continue }
      var next = 0
      var skipped = 0
      for word in words {
        if next < letters.count, word.stem.utf8.first == letters[next] {
          next += 1
        } else if !SuccessionCommonWords.grammar.contains(word.stem) {
          skipped += 1
        }
      }
      let long = words.map(\.stem).filter { !SuccessionCommonWords.grammar.contains($0) }
      if next == letters.count, skipped <= 1, long.count > 1 { return long }
    }
    return nil
  }
}
