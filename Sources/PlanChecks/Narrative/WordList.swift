import PlanModel

/// The words of a text, lower case, accents and punctuation dropped; "council's" is one word.
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
    words = []
    var current: [UInt8] = []
    var start = 0
    var isCapitalised = false
    Letters.scan(text) { letter, byte, offset in
      if let letter {
        if current.isEmpty {
          start = offset
          isCapitalised = (0x41...0x5A).contains(byte)
        }
        current.append(letter)
      } else if !current.isEmpty {
        words.append(
          Word(
            text: String(decoding: current, as: UTF8.self), isCapitalised: isCapitalised,
            start: start, end: offset))
        current.removeAll(keepingCapacity: true)
      }
    }
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
