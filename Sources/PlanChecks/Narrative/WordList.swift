import PlanModel

/// The words of a text, lower case, accents and punctuation dropped; "council's" is one word, and so is
/// a number as it is spoken, "thirty-eight".
struct WordList {
  struct Word: Hashable {
    var text: String
    /// Whether it is written with a capital first.
    var isCapitalised: Bool
    /// Offset of its first byte in the text's UTF-8.
    var start: Int
    /// Offset behind its last byte.
    var end: Int
  }

  var words: [Word]

  init(_ text: some StringProtocol) {
    words = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.utf8.count + 1) {
      // The letters of the word that is being read.
      letters in
      var words: [Word] = []
      words.reserveCapacity(text.utf8.count / 6 + 1)
      var count = 0
      var start = 0
      var isCapitalised = false
      // What ended the last word.
      var mark: UInt8 = 0
      Letters.scan(text) { letter, byte, offset in
        if let letter {
          if count == 0 {
            start = offset
            isCapitalised = (0x41...0x5A).contains(byte)
          }
          letters[count] = letter
          count += 1
        } else if count > 0 {
          let word = String(decoding: letters[..<count], as: UTF8.self)
          if mark == UInt8(ascii: "-"), let last = words.last, last.end + 1 == start,
            Numerals.areOne(last.text, word)
          {
            words[words.count - 1].text += word
            words[words.count - 1].end = offset
          } else {
            words.append(
              Word(text: word, isCapitalised: isCapitalised, start: start, end: offset))
          }
          mark = byte
          count = 0
        }
      }
      return words
    }
  }

  /// The first word of a text alone, lower case; nil where it has none.
  static func first(of text: String) -> String? {
    let head = Substring(text.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 })
    return WordList(head).words.first?.text ?? WordList(text).words.first?.text
  }

  /// The words that carry meaning, without a plural's "s".
  var content: [String] {
    words.compactMap { Self.noise.contains($0.text) ? nil : Self.stem($0.text) }
  }

  /// Without a plural's "s" or a possessive's.
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return String(word.dropLast(word.hasSuffix("sses") ? 2 : 1))
  }

  /// Words that stand in any sentence.
  static let noise: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "of", "to", "in", "on", "at", "for", "with",
    "by", "from", "and", "or", "is", "are", "was", "were", "be", "been", "being", "has", "have",
    "had", "it", "its", "as", "not", "no", "will", "which", "who", "their", "our", "we", "they",
    "there", "also", "all", "any", "some", "new", "now", "currently", "still", "yet", "into", "via",
    "through", "where", "when", "such", "including", "e", "g", "eg", "etc",
  ]
}
