/// One term of a plan's own key.
public struct LegendTerm: Hashable, Codable, Sendable {
  /// Which column the term belongs to.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case stage
    case rating
    case level
    case timescale
    case role
    case element
  }

  public var kind: Kind
  /// As the paper prints it.
  public var term: String
  public var definition: String?
  /// The raw value on the common scale of its kind; nil where none fits.
  public var canonical: String?
  public var source: Source?

  public init(
    kind: Kind, term: String, definition: String? = nil, canonical: String? = nil,
    source: Source? = nil
  ) {
    self.kind = kind
    self.term = term
    self.definition = definition
    self.canonical = canonical
    self.source = source
  }
}

/// The plan's own terms, each mapped to the common scale ("Key" on screen).
public struct Legend: Hashable, Codable, Sendable {
  public var terms: [LegendTerm]
  /// Why the key may have been read only in part; nil where nothing speaks for it.
  ///
  /// What a doubtful key lacks is no fault of the paper.
  public var doubt: String?

  public init(terms: [LegendTerm] = [], doubt: String? = nil) {
    self.terms = terms
    self.doubt = doubt
  }

  public func terms(of kind: LegendTerm.Kind) -> [LegendTerm] {
    terms.filter { $0.kind == kind }
  }

  /// The term that a printed word means: the same word, or one that differs by inflection or a slip.
  ///
  /// "CLOSE" means "Closed" and "Completed" means "Competed" where the key prints those; a word
  /// that is another term's own is never bent.
  public func term(for printed: String, kind: LegendTerm.Kind) -> LegendTerm? {
    let candidates = terms(of: kind)
    guard !candidates.isEmpty else { return nil }
    let word = Self.folded(printed)
    // A sign has no letters.
    guard !word.isEmpty else { return candidates.first { $0.term == printed } }
    if let same = candidates.first(where: { Self.folded($0.term) == word }) { return same }
    if let same = candidates.first(where: { candidate in
      Self.abbreviated(candidate.term).map {
        Self.folded($0.name) == word || Self.folded($0.letters) == word
      } ?? false
    }) {
      return same
    }
    // The initial of one term only: "B" where the key says "Blue".
    if word.utf8.count == 1 {
      let begun = candidates.filter { Self.folded($0.term).hasPrefix(word) }
      if begun.count == 1 { return begun[0] }
      // Of Green and Grey, "G" is green.
      if let meant = CommonScale.rating(of: word) {
        let same = begun.filter { CommonScale.rating(of: $0.term) == meant }
        if same.count == 1 { return same[0] }
      }
    }
    return candidates.first { candidate in
      let term = Self.folded(candidate.term)
      guard term.count >= 4, word.count >= 4 else { return false }
      if word == term + "d" || word == term + "ed" || term == word + "d" || term == word + "ed" {
        return true
      }
      guard EditDistance.between(term, word, atMost: 2) != nil else { return false }
      return candidate.canonical != nil
        && candidate.canonical == CommonScale.canonical(of: printed, kind: kind)
    }
  }

  /// "Blue (B)" or "B (Blue)": a name with the one or two letters that stand for it.
  static func abbreviated(_ term: String) -> (name: String, letters: String)? {
    guard term.last == ")", let open = term.lastIndex(of: "("), open > term.startIndex else {
      return nil
    }
    let inside = term[term.index(after: open)...].dropLast()
    let outside = term[..<open]
    if isLetters(inside) { return (String(outside), String(inside)) }
    let letters = outside.last == " " ? outside.dropLast() : outside
    guard isLetters(letters), let first = inside.first, first.isUppercase, first == letters.first
    else { return nil }
    return (String(inside), String(letters))
  }

  private static func isLetters(_ text: Substring) -> Bool {
    (1...2).contains(text.count) && text.allSatisfy(\.isUppercase)
  }

  /// Lower case, letters and digits only, a leading "in" or "currently in" taken off.
  static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var isASCII = true
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte >= 0x80 {
        isASCII = false
        break
      }
      if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        bytes.append(byte)
      } else if (0x41...0x5A).contains(byte) {
        bytes.append(byte | 0x20)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    let plain: String
    if isASCII {
      if bytes.last == 0x20 { bytes.removeLast() }
      plain = String(decoding: bytes, as: UTF8.self)
    } else {
      plain = Lookalikes.latin(text).lowercased()
        .split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    }
    for lead in ["currently in ", "currently ", "in "] where plain.hasPrefix(lead) {
      return String(plain.dropFirst(lead.count))
    }
    return plain
  }
}
