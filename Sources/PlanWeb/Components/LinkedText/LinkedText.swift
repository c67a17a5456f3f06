/// Words of a paper, in which addresses of the web are links.
///
/// Only http and https, written out in full: nothing else that a paper holds becomes an address.
struct LinkedText: Component {
  struct Piece: TemplateValue {
    var text: String
    /// The same address; nil for plain words.
    var address: String?
    static let members: Members<Self> = ["text": { $0.text }, "address": { $0.address }]
    static let example = Piece(
      text: "https://wolmershire.example/minutes", address: "https://wolmershire.example/minutes")
  }

  var pieces: [Piece]

  init(_ text: String) {
    pieces = []
    var plain = ""
    var rest = text[...]
    while let start = Self.scheme(in: rest) {
      let end = rest[start...].firstIndex(where: Self.endsAddress) ?? rest.endIndex
      let address = Self.trimmed(rest[start..<end])
      plain += rest[..<start]
      if Self.isWhole(address) {
        if !plain.isEmpty { pieces.append(Piece(text: plain)) }
        plain = ""
        pieces.append(Piece(text: String(address), address: String(address)))
      } else {
        plain += address
      }
      rest = rest[address.endIndex...]
    }
    plain += rest
    if !plain.isEmpty { pieces.append(Piece(text: plain)) }
  }

  /// Where the next scheme begins that no letter or digit stands before.
  private static func scheme(in text: Substring) -> Substring.Index? {
    var rest = text
    while let found = rest.firstRange(of: #/https?:\/\//#.ignoresCase()) {
      let before = text[..<found.lowerBound].last
      if before.map({ $0.isLetter || $0.isNumber }) != true { return found.lowerBound }
      rest = rest[found.upperBound...]
    }
    return nil
  }

  private static func endsAddress(_ character: Character) -> Bool {
    character.isWhitespace || "<>\"“”‘’|\\^`{}".contains(character) || !character.isASCII
  }

  /// Without the marks that end a sentence; a bracket stays where it was opened in the address.
  private static func trimmed(_ address: Substring) -> Substring {
    var address = address
    while let last = address.last {
      let isClosing =
        last == ")" && address.count { $0 == ")" } > address.count { $0 == "(" }
      guard ".,;:!?'*]".contains(last) || isClosing else { break }
      address = address.dropLast()
    }
    return address
  }

  /// Whether there is a host, and none that hides behind a user's name.
  private static func isWhole(_ address: Substring) -> Bool {
    guard let start = address.firstRange(of: "://")?.upperBound else { return false }
    let host = address[start...].prefix { !"/?#".contains($0) }
    return host.first.map { $0.isLetter || $0.isNumber } == true && host.contains(".")
      && !host.contains("@")
  }

  static let name = "linked-text"
  static let members: Members<Self> = ["pieces": { $0.pieces }]
  static let template = #"""
    {{#pieces}}{{#address}}<a href="{{.}}" rel="noopener noreferrer">{{text}}</a>{{/address}}{{^address}}{{text}}{{/address}}{{/pieces}}
    """#
  static let style = ""
  static let examples = [
    Example("With an address", LinkedText("https://wolmershire.example/minutes"))
  ]
}
