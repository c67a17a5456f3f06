import Foundation

/// Cleans what stands in a cell: markup and bullets dropped, white space folded, words untouched.
enum CellText {
  static func clean(_ raw: String) -> String {
    if let plain = plain(raw) { return plain }
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    var index = raw.unicodeScalars.startIndex
    let source = raw.unicodeScalars
    func put(_ scalar: Unicode.Scalar) {
      if pendingSpace, !scalars.isEmpty { scalars.append(" ") }
      pendingSpace = false
      scalars.append(scalar)
    }
    while index < source.endIndex {
      let scalar = source[index]
      if scalar == "<", let end = endOfTag(in: source, from: index) {
        pendingSpace = pendingSpace || !isInlineTag(source[index..<end])
        index = end
        continue
      }
      if scalar == "&", let (replacement, end) = entity(in: source, from: index) {
        if replacement == " " { pendingSpace = true } else { put(replacement) }
        index = end
        continue
      }
      let next = source.index(after: index)
      if scalar == "*", next < source.endIndex, source[next] == "*" {
        index = source.index(after: next)
        continue
      }
      if isSpace(scalar) || isBullet(scalar) {
        pendingSpace = true
      } else if scalar != "\u{200B}" && scalar != "\u{FEFF}" && scalar != "\u{00AD}" {
        put(scalar)
      }
      index = next
    }
    var text = String(scalars)
    for bullet in ["- ", "– ", "* "] where text.hasPrefix(bullet) {
      text.removeFirst(bullet.count)
    }
    return text
  }

  /// The text where there is nothing to clean but the white space around it, in one look at the
  /// bytes; nil where a closer look is needed.
  private static func plain(_ raw: String) -> String? {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = raw.utf8
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    let core = bytes[start...last]
    guard isPlain(core) else { return nil }
    return core.count == bytes.count ? raw : String(Substring(core))
  }

  private static func isPlain(_ text: Substring.UTF8View) -> Bool {
    var previous: UInt8 = 0x20
    var bytes = text.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x20:
        if previous == 0x20 { return false }
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "*"), 0..<0x20, 0x7F: return false
      case 0xC3: _ = bytes.next()  // À to ÿ
      case 0xE2:
        // Dashes, quotation marks and the ellipsis, but not the bullet.
        guard bytes.next() == 0x80, let last = bytes.next(), (0x93...0xA6).contains(last),
          !(0xA0...0xA5).contains(last)
        else { return false }
      case 0x80...: return false
      default: break
      }
      previous = byte
    }
    return !(text.starts(with: "- ".utf8) || text.starts(with: "– ".utf8))
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace
  }

  /// A dash alone says that there is nothing.
  static func isNothing(_ text: String) -> Bool {
    text.isEmpty || text == "-" || text == "–" || text == "—" || text == "--" || isError(text)
  }

  /// What a spreadsheet shows where it has no value or no room: "#REF!", "########".
  private static func isError(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "#"), text.utf8.count >= 3 else { return false }
    return text.utf8.allSatisfy { $0 == UInt8(ascii: "#") } || errors.contains(text.uppercased())
  }

  private static let errors: Set = [
    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#GETTING_DATA",
  ]

  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && isOtherBullet(scalar)
  }

  private static func isOtherBullet(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "•" || scalar == "▪" || scalar == "◦" || scalar == "●" || scalar == "■"
      || (0xE000...0xF8FF).contains(scalar.value)
  }

  private static func isInlineTag(_ tag: Substring.UnicodeScalarView) -> Bool {
    let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.properties.isAlphabetic }
    return ["b", "i", "u", "em", "strong", "span", "sup", "sub", "a", "font"]
      .contains(String(Substring(name)).lowercased())
  }

  private static func endOfTag(
    in text: String.UnicodeScalarView, from start: String.Index
  ) -> String.Index? {
    var index = text.index(after: start)
    guard index < text.endIndex else { return nil }
    let first = text[index]
    guard first == "/" || first == "!" || (first.isASCII && first.properties.isAlphabetic) else {
      return nil
    }
    var length = 0
    while index < text.endIndex, length < 300 {
      if text[index] == ">" { return text.index(after: index) }
      if text[index] == "<" { return nil }
      index = text.index(after: index)
      length += 1
    }
    return nil
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "pound": "£",
    "bull": " ", "hellip": "…",
  ]

  private static func entity(
    in text: String.UnicodeScalarView, from start: String.Index
  ) -> (Unicode.Scalar, String.Index)? {
    var name = ""
    var index = text.index(after: start)
    while index < text.endIndex, name.count < 8 {
      if text[index] == ";" {
        let end = text.index(after: index)
        if let known = entities[name] { return (known, end) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value =
          digits.lowercased().hasPrefix("x")
          ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }.map { ($0, end) }
      }
      name.unicodeScalars.append(text[index])
      index = text.index(after: index)
    }
    return nil
  }
}
