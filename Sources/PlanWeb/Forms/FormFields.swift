import Foundation

/// The fields of a form, in the order sent; a name may come more than once.
struct FormFields: Sendable {
  /// A file or a text.
  struct Field: Sendable {
    var name: String
    /// Nil for what is no file.
    var fileName: String?
    var bytes: Data

    /// As text; broken UTF-8 becomes U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  var fields: [Field]

  /// The first text of that name.
  func text(_ name: String) -> String? {
    fields.first { $0.name == name && $0.fileName == nil }?.text
  }

  /// The text without white space around it; empty where there is none.
  func trimmed(_ name: String) -> String {
    (text(name) ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension FormFields {
  /// Reads `application/x-www-form-urlencoded`.
  init(urlEncoded bytes: Data) {
    fields = bytes.split(separator: UInt8(ascii: "&")).map { pair in
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return Field(
        name: String(decoding: Self.decoded(parts[0]), as: UTF8.self),
        bytes: parts.count > 1 ? Self.decoded(parts[1]) : Data())
    }
  }

  private static func decoded(_ bytes: Data) -> Data {
    var decoded = Data()
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "+") {
        decoded.append(0x20)
      } else if byte == UInt8(ascii: "%"), index + 1 < bytes.endIndex,
        let high = digit(bytes[index]), let low = digit(bytes[index + 1])
      {
        decoded.append(high << 4 | low)
        index += 2
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
