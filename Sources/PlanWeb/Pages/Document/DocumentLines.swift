import Foundation

/// The lines of a paper's text, counted as its sources count them.
///
/// It only shows bytes: what they mean was read elsewhere, in a process of its own.
struct DocumentLines: Sendable {
  /// Nil for a paper that is no text (a spreadsheet, a PDF).
  init?(_ bytes: Data) {
    guard let text = Self.text(of: bytes) else { return nil }
    let utf8 = text.utf8
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      let byte = utf8[index]
      let next = utf8.index(after: index)
      guard byte == 0x0A || byte == 0x0D else {
        index = next
        continue
      }
      lines.append(text[start..<index])
      let isPair = byte == 0x0D && next < utf8.endIndex && utf8[next] == 0x0A
      index = isPair ? utf8.index(after: next) : next
      start = index
    }
    if start < utf8.endIndex { lines.append(text[start...]) }
  }

  private(set) var lines: [Substring] = []

  private static func text(of bytes: Data) -> String? {
    let text: String? =
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        String(decoding: bytes.dropFirst(3), as: UTF8.self)
      } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        String(data: bytes, encoding: .utf16)
      } else {
        String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252)
      }
    guard let text, !bytes.prefix(8).starts(with: [0x50, 0x4B, 0x03, 0x04]),
      !bytes.starts(with: Array("%PDF".utf8))
    else { return nil }
    return text
  }
}
