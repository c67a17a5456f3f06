/// The lines of a document, to show the one at fault.
///
/// As an editor counts them: a form feed begins a page, not a line.
enum SourceLines {
  static func of(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(String(decoding: bytes[start..<index - 1], as: UTF8.self))
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
      start = index
    }
    return lines + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
