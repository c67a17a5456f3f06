/// Writes JSON straight into bytes, in the order it is told, so that equal values give equal bytes.
///
/// Containers down to `linesTo` levels put each member on a line of its own; deeper ones stay on
/// one line. An action is thus one line, which programs read fast and people can compare.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private let linesTo: Int
  private let sink: (([UInt8]) -> Void)?
  private var depth = 0
  private var isFirst = true
  private var isAfterKey = false

  /// How many bytes gather before a sink takes them.
  private static let portion = 1 << 20

  /// - Parameters:
  ///   - linesTo: How many levels of containers are spread over lines.
  ///   - sink: Takes the text in portions, so that a long one never stands whole in memory; without
  ///     it all is in `bytes`.
  public init(linesTo: Int, sink: (([UInt8]) -> Void)? = nil) {
    self.linesTo = linesTo
    self.sink = sink
  }

  /// Ends the text with a line end, as files and terminals expect; a sink then has had all of it.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    drain()
  }

  private mutating func drain() {
    guard let sink else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    container(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), members)
  }

  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    container(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), elements)
  }

  public mutating func array<Element>(
    _ values: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    array { json in for value in values { write(&json, value) } }
  }

  public mutating func key(_ name: String) {
    startValue()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    isAfterKey = true
  }

  public mutating func value(_ text: String?) {
    startValue()
    if let text { quote(text) } else { literal("null") }
  }

  public mutating func value(_ number: Int?) {
    startValue()
    if let number { literal(String(number)) } else { literal("null") }
  }

  /// A whole number is written without a fraction; what is no number is null.
  public mutating func value(_ number: Double?) {
    startValue()
    guard let number, number.isFinite else { return literal("null") }
    literal(NumberText.plain(number))
  }

  public mutating func value(_ flag: Bool) {
    startValue()
    literal(flag ? "true" : "false")
  }

  public mutating func strings(_ texts: some Sequence<String>) {
    array(texts) { $0.value($1) }
  }

  private mutating func container(
    open: UInt8, close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    startValue()
    bytes.append(open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst, depth < linesTo { breakLine() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func startValue() {
    if bytes.count >= Self.portion { drain() }
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth <= linesTo {
      breakLine()
    } else if !isFirst {
      bytes.append(UInt8(ascii: " "))
    }
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func literal(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let escape = Self.escape(at: index, in: utf8) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: escape.text.utf8)
        start = index + escape.length
      }
      if start < utf8.count { bytes.append(contentsOf: utf8[start...]) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What stands for the character at an index, and how many bytes it replaces; nil for most.
  ///
  /// U+2028 and U+2029 are escaped too: they end a line in JavaScript and in some viewers.
  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    let byte = utf8[index]
    switch byte {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0..<0x20, 0x7F:
      return ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16), 1)
    case 0xE2:
      guard index + 2 < utf8.count, utf8[index + 1] == 0x80 else { return nil }
      return utf8[index + 2] == 0xA8
        ? ("\\u2028", 3) : utf8[index + 2] == 0xA9 ? ("\\u2029", 3) : nil
    default: return nil
    }
  }
}

/// Numbers as people write them: whole ones without a fraction.
enum NumberText {
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
