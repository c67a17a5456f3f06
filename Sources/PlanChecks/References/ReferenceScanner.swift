import PlanModel

/// Finds what may be refs in a text, in one pass over its bytes.
enum ReferenceScanner {
  /// The words with a digit that have the form of a ref, and how each is announced.
  ///
  /// "actions B1 and B2", "see item 19", "(CE1.7)", "T18/T19". A bare number counts only where it
  /// is announced; years do not count.
  static func references(in text: String) -> [Reference] {
    guard TextBytes.hasDigit(text) else { return [] }
    var text = text
    return text.withUTF8 { mayHold($0) ? scan($0) : [] }
  }

  /// Whether a figure stands beside a letter, a stop or a hyphen, or a word announces a number: few texts
  /// with figures have either.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      if isDigit(byte) {
        if isLetter(last) || last == UInt8(ascii: ".") || last == UInt8(ascii: "-") { return true }
        if index + 1 < bytes.count, isLetter(bytes[index + 1]) { return true }
      } else if !isWordByte(last), let word = announcement(byte | 0x20),
        begins(bytes, with: singulars[word], at: index)
      {
        return true
      }
      last = byte
    }
    return false
  }

  /// Which of the words that announce a ref has this initial.
  private static func announcement(_ initial: UInt8) -> Int? {
    switch initial {
    case UInt8(ascii: "a"): 0
    case UInt8(ascii: "r"): 1
    case UInt8(ascii: "i"): 2
    case UInt8(ascii: "p"): 3
    case UInt8(ascii: "c"): 4
    case UInt8(ascii: "s"): 5
    default: nil
    }
  }

  private static func begins(
    _ bytes: UnsafeBufferPointer<UInt8>, with word: [UInt8], at start: Int
  ) -> Bool {
    guard bytes.count - start >= word.count else { return false }
    for place in word.indices where bytes[start + place] | 0x20 != word[place] { return false }
    return true
  }

  private static let singulars = ["action", "ref", "item", "pledge", "commitment", "see"]
    .map { Array($0.utf8) }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> [Reference] {
    var found: [Reference] = []
    var isAnnounced = false
    var isPlural = false
    var index = 0
    while index < bytes.count {
      guard isWordByte(bytes[index]) else {
        if bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ";") {
          isAnnounced = isAnnounced && isAbbreviation(bytes, endingAt: index)
        }
        index += 1
        continue
      }
      let start = index
      index = endOfWord(bytes, from: start)
      let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
      if word.contains(where: isDigit) {
        let isBracketed = start > 0 && bytes[start - 1] == UInt8(ascii: "(")
        let stepped = steppedRef(word, bytes, start, end: index)
        guard
          let printed = stepped ?? ref(word, isAnnounced: isAnnounced)
            ?? letteredRef(word, isNamed: isAnnounced || isBracketed),
          !isPartOfAddress(bytes, start),
          !isPlural || !isDigit(bytes[start]) || isListed(bytes, after: index)
        else {
          isAnnounced = false
          continue
        }
        isPlural = false
        found.append(
          Reference(
            ref: RefForm.folded(printed), printed: printed,
            isAnnounced: isAnnounced || stepped != nil || isPlaced(bytes, start, end: index),
            isElsewhere: isElsewhere(bytes, after: index), offset: start))
      } else if isAnnouncement(word) {
        isAnnounced = true
        isPlural = word.count > 3 && word[word.count - 1] | 0x20 == UInt8(ascii: "s")
      } else if isAnnounced, !isLink(word) {
        isAnnounced = false
      }
    }
    return found
  }

  /// A word ends at a blank or mark; a stop, hyphen or slash between a letter and a digit, or two
  /// digits, belongs to it, but "T18/T19" are two words.
  private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if isWordByte(bytes[index]) {
        index += 1
        continue
      }
      let isJoint = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-")
      guard isJoint, index + 1 < bytes.count, isDigit(bytes[index + 1]) else { break }
      index += 1
    }
    return index
  }

  /// The word as a ref: at most five letters, then numbers; nil for years, amounts and units.
  private static func ref(_ word: UnsafeBufferPointer<UInt8>, isAnnounced: Bool) -> String? {
    guard word.count <= 14, word.allSatisfy({ $0 < 0x80 }) else { return nil }
    var letters = 0
    while letters < word.count, isLetter(word[letters]) { letters += 1 }
    guard letters <= 5, letters < word.count else { return nil }
    guard word[letters..<word.count].dropLast().allSatisfy({ !isLetter($0) }),
      let last = word.last, isDigit(last)
    else { return nil }
    if letters == 0 {
      guard isAnnounced else { return nil }
      let isYear =
        word.count == 4 && (word[0] == 0x32 || word[0] == 0x31) && word.allSatisfy(isDigit)
      if isYear || word.contains(UInt8(ascii: "-")) || word.count > 6 { return nil }
    } else if !(0x41...0x5A).contains(word[0]) {
      return nil
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// Whether a ref ends its clause behind words that say where something goes on: “now part of D5.”, “the
  /// scheme under T6”.
  private static func isPlaced(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, end: Int
  ) -> Bool {
    guard isLetter(bytes[start]), end - start <= 5 else { return false }
    let behind = bytes[end..<min(end + 1, bytes.count)]
    guard behind.first.map({ ".,;)".utf8.contains($0) }) ?? true else { return false }
    return places.contains { sign in
      start >= sign.count && bytes[(start - sign.count)..<start].elementsEqual(sign)
    }
  }

  private static let places: [[UInt8]] = [
    "under ", "part of ", "merged into ", "merged with ", "folded into ", "taken into ",
    "carried on in ", "continued in ", "covered by ", "replaced by ", "superseded by ",
  ].map { Array($0.utf8) }

  /// “2.6” at the end of its clause, as in “the trials under 2.6”, “the same grant as 4.6”.
  private static func steppedRef(
    _ word: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, end: Int
  ) -> String? {
    guard (3...5).contains(word.count),
      stepped.contains(where: { sign in
        start >= sign.count && bytes[(start - sign.count)..<start].elementsEqual(sign)
      }),
      word.count(where: { $0 == UInt8(ascii: ".") }) == 1,
      word.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    let behind = bytes[end..<min(end + 2, bytes.count)]
    guard let next = behind.first else { return String(decoding: word, as: UTF8.self) }
    let isEnd = ".,;)".utf8.contains(next) && behind.dropFirst().allSatisfy { $0 == 0x20 }
    return isEnd ? String(decoding: word, as: UTF8.self) : nil
  }

  private static let stepped: [[UInt8]] = ["under ", " in ", " as ", " with "].map {
    Array($0.utf8)
  }

  /// “4f”: a theme's number and a letter, where a word or a bracket says that it is a ref.
  private static func letteredRef(_ word: UnsafeBufferPointer<UInt8>, isNamed: Bool) -> String? {
    guard isNamed, (2...3).contains(word.count), let last = word.last,
      (0x61...0x7A).contains(last), word.dropLast().allSatisfy(isDigit)
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isPartOfAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = bytes[start - 1]
    return before == UInt8(ascii: "@") || before == UInt8(ascii: "=") || before == UInt8(ascii: "%")
      || before == UInt8(ascii: "#") || before == 0xA3
  }

  /// "actions 3, 4 and 7" list actions; "of these actions 12 are complete" counts them.
  private static func isListed(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int) -> Bool {
    let rest = bytes[end..<min(end + 5, bytes.count)]
    let text = String(decoding: rest, as: UTF8.self)
    return [",", "/", "&", " &", " and ", " to ", " or ", "–", "-"].contains { text.hasPrefix($0) }
  }

  /// "action 4 of the Corporate Plan" is an action of another document.
  private static func isElsewhere(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int) -> Bool {
    guard end + 4 < bytes.count, bytes[end] == 0x20 else { return false }
    let text = String(decoding: bytes[end..<min(end + 70, bytes.count)], as: UTF8.self)
    guard
      [" of the ", " in the ", " of our ", " from the ", " within the "].contains(where: {
        text.hasPrefix($0)
      })
    else { return false }
    return otherDocuments.occur(in: String(text.prefix { $0 != "." }))
  }

  private static let otherDocuments = Phrases([
    "plan", "strategy", "programme", "framework", "policy", "document", "report", "charter",
  ])

  private static let announcements: [[UInt8]] =
    [
      "action", "actions", "ref", "refs", "item",
      "items", "pledge", "pledges", "commitment", "commitments",
    ]
    .map { Array($0.utf8) } + [Array("see".utf8)]

  private static func isAnnouncement(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (3...11).contains(word.count) else { return false }
    return announcements.contains { matches(word, $0) }
  }

  private static let links: [[UInt8]] = [
    "and", "or", "to", "no", "nos", "number", "id", "also",
    "both",
  ]
  .map { Array($0.utf8) }

  private static func isLink(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= 6 && links.contains { matches(word, $0) }
  }

  private static func matches(_ word: UnsafeBufferPointer<UInt8>, _ other: [UInt8]) -> Bool {
    guard word.count == other.count else { return false }
    for index in other.indices where word[index] | 0x20 != other[index] { return false }
    return true
  }

  /// Whether a stop only shortens "Ref" or "No".
  private static func isAbbreviation(
    _ bytes: UnsafeBufferPointer<UInt8>, endingAt index: Int
  ) -> Bool {
    guard index >= 2 else { return false }
    let last = bytes[index - 1] | 0x20
    return last == UInt8(ascii: "f") || last == UInt8(ascii: "o") || last == UInt8(ascii: "s")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte >= 0x80
  }
}
