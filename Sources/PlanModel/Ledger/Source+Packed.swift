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
    guard !text.isEmpty else { return [:] }
    let entries = text.utf8.split(separator: UInt8(ascii: ";"))
    var sources: [String: Source] = [:]
    sources.reserveCapacity(entries.count)
    for entry in entries {
      guard let equals = entry.firstIndex(of: UInt8(ascii: "=")) else { continue }
      sources[unescaped(entry[..<equals])] = source(entry[entry.index(after: equals)...])
    }
    return sources
  }

  static func unpackOne(_ text: String) -> Source { source(text.utf8[...]) }

  private static func source(_ text: Substring.UTF8View) -> Source {
    let parts = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    var source = Source()
    let lines = (parts.first ?? text).split(separator: UInt8(ascii: "-"))
    source.line = lines.first.flatMap(number)
    source.endLine = lines.count > 1 ? number(lines[1]) : source.line
    if parts.count > 1 { source.page = number(parts[1]) }
    if parts.count > 2, !parts[2].isEmpty { source.sheet = unescaped(parts[2]) }
    if parts.count > 3, !parts[3].isEmpty { source.cell = unescaped(parts[3]) }
    return source
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
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

  private static func unescaped(_ text: Substring.UTF8View) -> String {
    let plain = String(Substring(text))
    guard text.contains(UInt8(ascii: "%")) else { return plain }
    return plain.replacing("%3", with: ",").replacing("%2", with: "=").replacing("%1", with: ";")
      .replacing("%0", with: "%")
  }
}
