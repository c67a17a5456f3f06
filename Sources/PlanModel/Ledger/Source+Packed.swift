/// Sources as one packed text: "text=12,,,,3;update=12-14,,,,5".
enum PackedSources {
  static func pack(_ sources: [String: Source]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sources.count * 20)
    for (field, source) in sources.sorted(by: { $0.key < $1.key }) {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ";")) }
      bytes.append(contentsOf: escaped(field).utf8)
      bytes.append(UInt8(ascii: "="))
      put(source, into: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func pack(_ source: Source) -> String {
    var bytes: [UInt8] = []
    put(source, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func put(_ source: Source, into bytes: inout [UInt8]) {
    if let line = source.line { bytes.append(contentsOf: String(line).utf8) }
    if let end = source.endLine, end != source.line {
      bytes.append(UInt8(ascii: "-"))
      bytes.append(contentsOf: String(end).utf8)
    }
    guard source.page != nil || source.sheet != nil || source.cell != nil else { return }
    bytes.append(UInt8(ascii: ","))
    if let page = source.page { bytes.append(contentsOf: String(page).utf8) }
    guard source.sheet != nil || source.cell != nil else { return }
    bytes.append(UInt8(ascii: ","))
    if let sheet = source.sheet { bytes.append(contentsOf: escaped(sheet).utf8) }
    guard let cell = source.cell else { return }
    bytes.append(UInt8(ascii: ","))
    bytes.append(contentsOf: escaped(cell).utf8)
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

  /// The place of one field alone, without taking all apart.
  static func source(of field: String, in text: String) -> Source? {
    var name = escaped(field)
    var text = text
    return name.withUTF8 { name in
      text.withUTF8 { bytes in
        var start = 0
        while start + name.count < bytes.count {
          var end = start
          while end < bytes.count, bytes[end] != UInt8(ascii: ";") { end += 1 }
          let equals = start + name.count
          if equals < end, bytes[equals] == UInt8(ascii: "="), bytes[start] == name.first,
            bytes[start..<equals].elementsEqual(name)
          {
            return source(bytes[(equals + 1)..<end])
          }
          start = end + 1
        }
        return nil
      }
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
    guard text.utf8.contains(where: isSpecial) else { return text }
    return text.reduce(into: "") { $0 += special[$1] ?? String($1) }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ","): true
    default: false
    }
  }

  private static func unescaped(_ text: Bytes) -> String {
    let plain = String(decoding: text, as: UTF8.self)
    guard text.contains(UInt8(ascii: "%")) else { return plain }
    return plain.replacing("%3", with: ",").replacing("%2", with: "=").replacing("%1", with: ";")
      .replacing("%0", with: "%")
  }
}
