/// Text as XML 1.0 takes it.
///
/// Characters that it forbids even when escaped (control characters, U+FFFE and U+FFFF) become U+FFFD, so that
/// a reader sees that something stood there.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes, inAttribute: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// By byte, since markup must be found also where a combining mark follows it.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) {
    var text = text
    text.withUTF8 { source in
      bytes.reserveCapacity(bytes.count + source.count)
      var index = 0
      while index < source.count {
        let byte = source[index]
        index += 1
        switch byte {
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: (inAttribute ? "&quot;" : "\"").utf8)
        case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
        case 0x09, 0x0A:
          if inAttribute {
            bytes.append(contentsOf: (byte == 0x09 ? "&#9;" : "&#10;").utf8)
          } else {
            bytes.append(byte)
          }
        case 0..<0x20: bytes.append(contentsOf: "\u{FFFD}".utf8)
        case 0xEF where isNoncharacter(source, after: index):
          bytes.append(contentsOf: "\u{FFFD}".utf8)
          index += 2
        default: bytes.append(byte)
        }
      }
    }
  }

  /// Whether U+FFFE or U+FFFF goes on here: EF BF BE, EF BF BF.
  private static func isNoncharacter(_ source: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool
  {
    index + 1 < source.count && source[index] == 0xBF && source[index + 1] >= 0xBE
  }
}
