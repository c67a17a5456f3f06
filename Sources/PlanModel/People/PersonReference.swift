/// The opaque id of a person whom papers name; who that is stands outside the ledger.
public struct PersonID: Hashable, Codable, Sendable, CustomStringConvertible {
  /// Sixteen lower-case hexadecimal digits.
  public let description: String

  public init(_ text: some StringProtocol) { description = String(text) }

  /// Made of eight random bytes.
  public init(bytes: some Sequence<UInt8>) {
    description = bytes.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What stands in the ledger in the place of a person's name: "{person:0123456789abcdef}".
///
/// An id that no register gave is left as it stands, so that a paper that prints such a thing names
/// nobody.
public enum PersonReference {
  /// A stretch of a cell as the ledger holds it.
  public enum Part: Hashable, Sendable {
    case text(String)
    case reference(PersonID)
  }

  private static let opening = "{person:"
  private static let digits = 16

  public static func text(of id: PersonID) -> String { "\(opening)\(id)}" }

  /// Whether there may be one; quick, as nearly all texts have none.
  public static func mayStand(in text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "{")) && text.contains(opening)
  }

  public static func parts(of text: String) -> [Part] {
    guard mayStand(in: text) else { return [.text(text)] }
    var parts: [Part] = []
    var plain = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      plain += rest[..<brace]
      rest = rest[brace...]
      if let id = leading(rest) {
        if !plain.isEmpty { parts.append(.text(plain)) }
        plain = ""
        parts.append(.reference(id))
        rest = rest.dropFirst(opening.count + digits + 1)
      } else {
        plain += "{"
        rest = rest.dropFirst()
      }
    }
    plain += rest
    if !plain.isEmpty { parts.append(.text(plain)) }
    return parts
  }

  private static func leading(_ text: Substring) -> PersonID? {
    guard text.hasPrefix(opening) else { return nil }
    let id = text.dropFirst(opening.count).prefix(digits)
    guard id.count == digits, id.allSatisfy({ $0.isHexDigit && !$0.isUppercase }),
      text.dropFirst(opening.count + digits).first == "}"
    else { return nil }
    return PersonID(id)
  }

  /// The text with each reference replaced; one that `name` does not know stays.
  public static func replaced(in text: String, by name: (PersonID) -> String?) -> String {
    guard mayStand(in: text) else { return text }
    return parts(of: text).map { part in
      switch part {
      case .text(let text): text
      case .reference(let id): name(id) ?? self.text(of: id)
      }
    }.joined()
  }
}
