/// A word or number of a text, with the place where it stands.
struct SuccessionToken {
  /// A topic stands in no text: it is what several words have in common.
  enum Kind { case word, name, acronym, number, topic }

  /// Its letters without endings, in lower case; digits without commas for a number.
  var stem: String
  var kind: Kind
  /// Where its printed form stands among the bytes of the text.
  var range: Range<Int>

  /// A number that is most likely a year.
  var isYear: Bool {
    kind == .number && stem.utf8.count == 4 && (stem.hasPrefix("19") || stem.hasPrefix("20"))
  }

  /// The words of a text in order, single letters left out.
  static func tokens(of text: String) -> [SuccessionToken] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = Reader(bytes: bytes)
      return reader.read()
    }
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>
    private var tokens: [SuccessionToken] = []
    private var beginsSentence = true

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func read() -> [SuccessionToken] {
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        if Self.isDigit(byte) {
          place = readNumber(from: place)
        } else if Self.isLetter(byte) {
          place = readWord(from: place)
        } else {
          if Self.endsSentence(byte) { beginsSentence = true }
          place += 1
          // The rest of a sign of several bytes is no letter of its own.
          while byte >= 0x80, place < bytes.count, (0x80...0xBF).contains(bytes[place]) {
            place += 1
          }
        }
      }
      return tokens
    }

    private mutating func readNumber(from start: Int) -> Int {
      var digits: [UInt8] = []
      var place = start
      while place < bytes.count {
        let byte = bytes[place]
        if Self.isDigit(byte) {
          digits.append(byte)
        } else if byte == UInt8(ascii: "."), digit(at: place + 1) {
          digits.append(byte)
        } else if byte != UInt8(ascii: ",") || !groupOfThree(after: place) {
          break
        }
        place += 1
      }
      add(digits, .number, start..<place)
      return place
    }

    private func digit(at place: Int) -> Bool {
      place < bytes.count && Self.isDigit(bytes[place])
    }

    private func groupOfThree(after comma: Int) -> Bool {
      digit(at: comma + 1) && digit(at: comma + 2) && digit(at: comma + 3) && !digit(at: comma + 4)
    }

    private mutating func readWord(from start: Int) -> Int {
      var letters: [UInt8] = []
      var capitals = 0
      var place = start
      while place < bytes.count {
        let byte = bytes[place]
        if (0x41...0x5A).contains(byte) {
          letters.append(byte | 0x20)
          capitals += 1
        } else if Self.isLetter(byte) || Self.isDigit(byte) || isInside(place) {
          letters.append(byte)
        } else {
          let mark = apostrophe(at: place)
          guard mark > 0, place + mark < bytes.count, Self.isLetter(bytes[place + mark]) else {
            break
          }
          // "Council's" is "Council"; "don't" is "dont".
          if bytes[place + mark] == UInt8(ascii: "s"),
            place + mark + 1 == bytes.count || !Self.isLetter(bytes[place + mark + 1])
          {
            finish(letters, capitals: capitals, start..<place)
            return place + mark + 1
          }
          place += mark
          continue
        }
        place += 1
      }
      finish(letters, capitals: capitals, start..<place)
      return place
    }

    /// How many bytes an apostrophe takes here; 0 where none stands.
    private func apostrophe(at place: Int) -> Int {
      if bytes[place] == 0x27 { return 1 }
      guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80,
        bytes[place + 2] == 0x98 || bytes[place + 2] == 0x99
      else { return 0 }
      return 3
    }

    private mutating func finish(_ letters: [UInt8], capitals: Int, _ range: Range<Int>) {
      defer { beginsSentence = false }
      guard letters.count > 1 else { return }
      // "EVs" is an acronym in the plural.
      let isPlural = capitals == letters.count - 1 && letters.last == UInt8(ascii: "s")
      if capitals > 1 && (capitals * 2 >= letters.count) {
        add(isPlural && capitals > 1 ? letters.dropLast() : letters, .acronym, range)
      } else {
        let isName = capitals > 0 && !beginsSentence
        add(SuccessionStem.of(letters), isName ? .name : .word, range)
      }
    }

    private mutating func add(_ letters: some Sequence<UInt8>, _ kind: Kind, _ range: Range<Int>) {
      let stem = String(decoding: Array(letters), as: UTF8.self)
      beginsSentence = false
      tokens.append(SuccessionToken(stem: stem, kind: kind, range: range))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Also the bytes of letters with accents; signs and marks of punctuation begin with C2 or E2.
    private static func isLetter(_ byte: UInt8) -> Bool {
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0xC3...0xE1).contains(byte)
    }

    private func isInside(_ place: Int) -> Bool {
      (0x80...0xBF).contains(bytes[place])
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
      ".:;?!\n".utf8.contains(byte)
    }
  }
}
