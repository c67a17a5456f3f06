import PlanModel

extension String {
  /// Whether it only keeps a place: "TBC", "tbd", a dash; "££" is a band of costs.
  var isPlaceholder: Bool {
    guard utf8.count <= 24 else { return false }
    let latin = Lookalikes.latin(self)
    // Nearly all cells are told by their first letter.
    if let first = latin.utf8.first(where: Self.isLetterOrDigit),
      !Self.initials.contains(first & 0xDF)
    {
      return false
    }
    let letters = latin.utf8.lazy.filter(Self.isLetterOrDigit).map { $0 & 0xDF }
    return letters.isEmpty
      ? !latin.contains { $0.isLetter || $0.isNumber || $0.isCurrencySymbol }
      : Self.placeholders.contains { $0.elementsEqual(letters) }
  }

  private static let placeholders = [
    "TBC", "TBD", "TBA", "XXX", "XX", "TOBECONFIRMED", "TOBEDETERMINED",
    // The forms of dates, where no date was put in.
    "DDMMYY", "DDMMYYYY", "DDMMMYY", "DDMMMYYYY", "MMYYYY", "MMMYY", "MMMYYYY",
  ].map { Array($0.utf8) }

  /// What the placeholders begin with.
  private static let initials: [UInt8] = Array(Set(placeholders.compactMap(\.first)))

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }

  /// Whether the whole of it only keeps the place of a text: "[insert update]", "Update to follow",
  /// "To be confirmed by finance".
  var isPlaceholderText: Bool {
    guard utf8.count <= 80 else { return false }
    if isPlaceholder { return true }
    if let first = utf8.first, let last = utf8.last, Self.closing(first) == last {
      return Phrases.keptPlace.occur(in: self)
        || WordList(self).words.allSatisfy { Self.kept.contains($0.text) }
    }
    // The phrase may go on with who, from whom or when, and says no more.
    guard let match = Phrases.toFollow.first(atHeadOf: self) else { return false }
    let words = WordList(self).words.filter { $0.start >= match.end }.map(\.text)
    return words.first.map { Self.links.contains($0) && words.count <= 6 } ?? true
  }

  private static let links: Set<String> = [
    "by", "from", "with", "in", "at", "shortly", "soon", "later", "next", "once", "before", "after",
  ]

  /// Words for what somebody was to write.
  private static let kept: Set<String> = [
    "update", "updates", "text", "name", "date", "details", "figure", "figures", "here", "progress",
    "narrative", "measure", "commentary", "the", "of", "your", "latest",
  ]

  private static func closing(_ bracket: UInt8) -> UInt8? {
    switch bracket {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: nil
    }
  }

  /// Whether it says that there can be no value: "n/a", "not applicable", "none".
  var isNotApplicable: Bool {
    // All of them begin with the same letter.
    guard utf8.count <= 24, let first = utf8.first(where: Self.isLetter), first & 0xDF == 0x4E
    else { return false }
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      let word = uppercased().filter { $0.isLetter }
      return Self.wordsForNone.contains { $0.elementsEqual(word.utf8) }
    }
    let letters = utf8.lazy.filter(Self.isLetter).map { $0 & 0xDF }
    return Self.wordsForNone.contains { $0.elementsEqual(letters) }
  }

  private static let wordsForNone = ["NA", "NOTAPPLICABLE", "NONE", "NIL"].map { Array($0.utf8) }
}

extension Phrases {
  /// What is said of a place in brackets that somebody was to fill.
  fileprivate static let keptPlace = Phrases([
    "insert", "enter update", "enter text", "add update", "add text", "add details", "tbc", "tbd",
    "to follow", "to be completed", "to be added", "to be confirmed", "to be inserted",
  ])

  /// What a cell says that is to be filled later.
  fileprivate static let toFollow = Phrases([
    "update to follow", "updates to follow", "text to follow", "details to follow", "to follow",
    "information to follow", "commentary to follow", "narrative to follow", "to be confirmed",
    "to be added", "to be supplied", "to be inserted", "to be updated", "text to be added",
    "update to be added", "update to be provided", "update to be confirmed", "text to be supplied",
    "text to be confirmed", "details to be added", "details to be confirmed", "insert update",
    "insert text", "awaiting update", "awaiting an update", "awaiting updates", "awaiting input",
    "awaiting information", "awaiting response", "awaiting text", "awaiting details",
    "update awaited", "update pending", "update required", "update needed",
  ])
}
