import Foundation

/// Turns the bytes of a text file into text, whichever of the usual encodings they are in.
enum TextDecoding {
  /// The text without a byte-order mark, and what had to be mended.
  ///
  /// UTF-8 and UTF-16 with a mark, UTF-16 without one where every other byte is nought, UTF-8, else
  /// Windows-1252. Control characters that no text has become U+FFFD, one for one.
  static func text(
    of bytes: [UInt8], named name: String
  ) throws(UnreadableDocument) -> (text: String, remarks: [String]) {
    if let format = otherFormat(bytes) {
      throw UnreadableDocument(document: name, reason: format)
    }
    if isWebPage(bytes) {
      throw UnreadableDocument(
        document: name,
        reason: .otherFormat(
          "a web page's source",
          remedy: "Open it in a browser, select the table, paste it into a text file and read that."
        ))
    }
    var remarks: [String] = []
    var text: String
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      if let whole = String(validating: bytes.dropFirst(3), as: UTF8.self) {
        text = whole
      } else {
        text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
        remarks.append("It held bytes that are not UTF-8, shown as “\u{FFFD}”.")
      }
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      text = utf16(bytes.dropFirst(2), bigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = utf16(bytes.dropFirst(2), bigEndian: true)
    } else if let bigEndian = looksLikeUTF16(bytes) {
      text = utf16(bytes[...], bigEndian: bigEndian)
    } else if let whole = String(validating: bytes, as: UTF8.self) {
      text = whole
    } else if bytes.contains(0) {
      throw UnreadableDocument(document: name, reason: .notText)
    } else {
      text = windows1252(bytes)
      remarks.append("It is not UTF-8; it was read as Windows-1252.")
    }
    let controls = text.utf8.reduce(into: 0) { count, byte in
      if isStray(byte) { count += 1 }
    }
    if controls > 0 {
      guard controls * 20 < text.utf8.count || controls <= 8 else {
        throw UnreadableDocument(document: name, reason: .notText)
      }
      text = withoutControls(text)
      remarks.append("It held \(controls) control characters, shown as “\u{FFFD}”.")
    }
    return (text, remarks)
  }

  private static func isStray(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte)
  }

  private static func withoutControls(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(
        scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(2_000)
    guard sample.count >= 8, bytes.count % 2 == 0 else { return nil }
    var noughts = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { noughts[index % 2] += 1 }
    let half = sample.count / 2
    if noughts[1] * 10 > half * 7, noughts[0] * 10 < half { return false }
    if noughts[0] * 10 > half * 7, noughts[1] * 10 < half { return true }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var iterator = bytes.makeIterator()
    while let first = iterator.next(), let second = iterator.next() {
      units.append(
        bigEndian ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first))
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The letters of 0x80 to 0x9F in Windows-1252; the five unused places stand for themselves.
  private static let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt32(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  /// Whether the file begins as web pages do, after white space, a mark or comments.
  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    var head = String(decoding: bytes.prefix(2_000), as: UTF8.self).lowercased()[...]
    head = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while head.hasPrefix("<!--") || head.hasPrefix("<?xml") {
      guard let end = head.firstIndex(of: ">") else { return false }
      head = head[head.index(after: end)...].drop(while: \.isWhitespace)
    }
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
      || head.hasPrefix("<table") || head.hasPrefix("<head>") || head.hasPrefix("<body")
  }

  private static func otherFormat(_ bytes: [UInt8]) -> UnreadableDocument.Reason? {
    let saveAs = "Save it as plain text or CSV, or paste its table, and try again."
    let known: [([UInt8], String)] = [
      (Array("%PDF".utf8), "a PDF"),
      ([0x50, 0x4B, 0x03, 0x04], "a Word, Excel or zip file"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file"),
      (Array("{\\rtf".utf8), "a rich text file"),
      ([0x89, 0x50, 0x4E, 0x47], "a picture"),
      ([0xFF, 0xD8, 0xFF], "a picture"),
      (Array("GIF8".utf8), "a picture"),
      ([0x1F, 0x8B], "a compressed file"),
      (Array("SQLite format 3".utf8), "a database"),
    ]
    return known.first { bytes.starts(with: $0.0) }.map {
      .otherFormat($0.1, remedy: saveAs)
    }
  }
}
