import Foundation

/// Cleans what stands in a cell: markup and bullets dropped, white space folded, words untouched.
enum CellText {
  static func clean(_ raw: String) -> String {
    if isPlain(raw) { return raw }
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
      if scalar.properties.isWhitespace || isBullet(scalar) {
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

  /// Whether there is nothing to clean, in one look at the bytes.
  private static func isPlain(_ raw: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in raw.utf8 {
      if byte < 0x20 || byte > 0x7E { return false }
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "*"): return false
      case 0x20 where previous == 0x20: return false
      default: previous = byte
      }
    }
    return previous != 0x20 && !raw.hasPrefix("- ") || raw.isEmpty
  }

  /// A dash alone says that there is nothing.
  static func isNothing(_ text: String) -> Bool {
    text.isEmpty || text == "-" || text == "–" || text == "—" || text == "--"
  }

  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
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
