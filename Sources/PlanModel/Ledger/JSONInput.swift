/// A payload's bytes are not what its type says.
public struct MalformedPayload: Error, Equatable, Sendable {
  /// Counted in bytes.
  public var offset: Int
}

/// Reads what `JSONOutput` writes, and any other JSON; members that nobody asks for are skipped.
struct JSONInput {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Whether the columns of an action as its paper prints them are left out.
  var leavesOutPrintedFields = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func object(
    _ member: (inout JSONInput, String) throws(MalformedPayload) -> Void
  ) throws(MalformedPayload) {
    try take(UInt8(ascii: "{"))
    if try peek() == UInt8(ascii: "}") {
      at += 1
      return
    }
    while true {
      let key = try string()
      try take(UInt8(ascii: ":"))
      try member(&self, key)
      if try another(until: UInt8(ascii: "}")) { continue }
      return
    }
  }

  mutating func array<Element>(
    _ read: (inout JSONInput) throws(MalformedPayload) -> Element
  ) throws(MalformedPayload) -> [Element] {
    try take(UInt8(ascii: "["))
    var elements: [Element] = []
    if try peek() == UInt8(ascii: "]") {
      at += 1
      return elements
    }
    while true {
      elements.append(try read(&self))
      if try another(until: UInt8(ascii: "]")) { continue }
      return elements
    }
  }

  mutating func strings() throws(MalformedPayload) -> [String] {
    try array { (input) throws(MalformedPayload) in try input.string() }
  }

  mutating func string() throws(MalformedPayload) -> String {
    try take(UInt8(ascii: "\""))
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
      at += 1
    }
    guard at < bytes.count else { throw malformed }
    if bytes[at] == UInt8(ascii: "\"") {
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      at += 1
      return text
    }
    return try escapedString(from: start)
  }

  mutating func int() throws(MalformedPayload) -> Int {
    guard let number = Int(try scalar()) else { throw malformed }
    return number
  }

  mutating func double() throws(MalformedPayload) -> Double {
    guard let number = Double(try scalar()) else { throw malformed }
    return number
  }

  mutating func bool() throws(MalformedPayload) -> Bool { try scalar() == "true" }

  mutating func skip() throws(MalformedPayload) {
    switch try peek() {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"):
      try object { (input, _) throws(MalformedPayload) in try input.skip() }
    case UInt8(ascii: "["):
      _ = try array { (input) throws(MalformedPayload) in try input.skip() }
    default: _ = try scalar()
    }
  }

  private mutating func skipString() throws(MalformedPayload) {
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard at < bytes.count else { throw malformed }
    at += 1
  }

  private mutating func escapedString(from start: Int) throws(MalformedPayload) -> String {
    var text = Array(bytes[start..<at])
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      guard bytes[at] == UInt8(ascii: "\\") else {
        text.append(bytes[at])
        at += 1
        continue
      }
      guard at + 1 < bytes.count else { throw malformed }
      let escape = bytes[at + 1]
      at += 2
      switch escape {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try unicodeEscape()).utf8))
      default: text.append(escape)
      }
    }
    guard at < bytes.count else { throw malformed }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func unicodeEscape() throws(MalformedPayload) -> Unicode.Scalar {
    guard at + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw malformed }
    at += 4
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private mutating func scalar() throws(MalformedPayload) -> Substring {
    _ = try peek()
    let start = at
    while at < bytes.count, !",]} \n\t\r".utf8.contains(bytes[at]) { at += 1 }
    return Substring(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func another(until end: UInt8) throws(MalformedPayload) -> Bool {
    let byte = try peek()
    at += 1
    if byte == UInt8(ascii: ",") { return true }
    guard byte == end else { throw malformed }
    return false
  }

  private mutating func take(_ byte: UInt8) throws(MalformedPayload) {
    guard try peek() == byte else { throw malformed }
    at += 1
  }

  private mutating func peek() throws(MalformedPayload) -> UInt8 {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count else { throw malformed }
    return bytes[at]
  }

  private var malformed: MalformedPayload { MalformedPayload(offset: at) }
}
