/// Sources as one packed text: "text=12,,,,3;update=12-14,,,,5".
enum PackedSources {
  static func pack(_ sources: [String: Source]) -> String {
    var text = ""
    for (field, source) in sources.sorted(by: { $0.key < $1.key }) {
      if !text.isEmpty { text += ";" }
      text += escaped(field)
      text += "="
      text += pack(source)
    }
    return text
  }

  static func pack(_ source: Source) -> String {
    var text = source.line.map { String($0) } ?? ""
    if let end = source.endLine, end != source.line { text += "-\(end)" }
    let rest = [source.page.map { String($0) }, source.sheet, source.cell]
    guard let last = rest.lastIndex(where: { $0 != nil }) else { return text }
    for part in rest[...last] { text += "," + (part.map(escaped) ?? "") }
    return text
  }

  static func unpack(_ text: String) -> [String: Source] {
    var text = text
    return text.withUTF8 { bytes in
      var sources: [String: Source] = [:]
      sources.reserveCapacity(16)
      var rest = bytes[...]
      while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
        let end = rest[equals...].firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
        sources[unescaped(rest[..<equals])] = source(rest[(equals + 1)..<end])
        rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
      }
      return sources
    }
  }

  static func unpackOne(_ text: String) -> Source {
    var text = text
    return text.withUTF8 { source($0[...]) }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func source(_ text: Bytes) -> Source {
    var source = Source()
    var rest = text
    let lines = part(&rest)
    if let dash = lines.firstIndex(of: UInt8(ascii: "-")) {
      source.line = number(lines[..<dash])
      source.endLine = number(lines[(dash + 1)...])
    } else {
      source.line = number(lines)
      source.endLine = source.line
    }
    source.page = number(part(&rest))
    let sheet = part(&rest)
    if !sheet.isEmpty { source.sheet = unescaped(sheet) }
    let cell = part(&rest)
    if !cell.isEmpty { source.cell = unescaped(cell) }
    return source
  }

  /// What stands before the next comma, which is taken off.
  private static func part(_ rest: inout Bytes) -> Bytes {
    let comma = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
    defer { rest = comma < rest.endIndex ? rest[(comma + 1)...] : rest[comma...] }
    return rest[..<comma]
  }

  private static func number(_ digits: Bytes) -> Int? {
    guard !digits.isEmpty else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit), number < 1 << 50 else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return number
  }

  private static let special: [Character: String] = [
    "%": "%0", ";": "%1", "=": "%2", ",": "%3",
  ]

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "%;=,".utf8.contains($0) }) else { return text }
    return text.reduce(into: "") { $0 += special[$1] ?? String($1) }
  }

  private static func unescaped(_ text: Bytes) -> String {
    let plain = String(decoding: text, as: UTF8.self)
    guard text.contains(UInt8(ascii: "%")) else { return plain }
    return plain.replacing("%3", with: ",").replacing("%2", with: "=").replacing("%1", with: ";")
      .replacing("%0", with: "%")
  }
}
