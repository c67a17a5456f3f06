import Mustache

/// Escapes the five characters of HTML byte by byte, whatever stands before or after them.
///
/// swift-mustache 2.1.1 escapes by grapheme, so that a special character with a combining mark
/// gets through. Control characters that no HTML document may hold become U+FFFD.
struct PageContentType: MustacheContentType {
  /// The name that templates give in their `CONTENT_TYPE` pragma.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var extra = 0
      for byte in bytes { extra += Self.growth(of: byte) }
      guard extra > 0 else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count + extra) { output in
        var end = 0
        for byte in bytes {
          guard let replacement = Self.replacement(of: byte) else {
            output[end] = byte
            end += 1
            continue
          }
          for unit in replacement.utf8 {
            output[end] = unit
            end += 1
          }
        }
        return end
      }
    } ?? text
  }

  private static func growth(of byte: UInt8) -> Int {
    if byte > 0x3E && byte != 0x7F { return 0 }
    return replacement(of: byte).map { $0.utf8.count - 1 } ?? 0
  }

  private static func replacement(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&#34;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A: nil
    case 0x00..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}
