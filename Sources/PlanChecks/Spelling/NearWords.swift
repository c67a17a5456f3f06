/// Words that one slip of the hand makes of another: two letters exchanged, one left out, put in or
/// put in another's place. (Damerau 1964.)
enum NearWords {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)

  /// Those with two letters next to each other exchanged.
  static func exchanged(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    return bytes.indices.dropLast().filter { bytes[$0] != bytes[$0 + 1] }.map { index in
      var other = bytes
      other.swapAt(index, index + 1)
      return String(decoding: other, as: UTF8.self)
    }
  }

  /// The first of them that is known and accepted, the likeliest slips first; the first letter stays,
  /// but where it is exchanged.
  static func first(
    of word: String, among known: WordHashes, where isGood: (String) -> Bool
  ) -> String? {
    let bytes = Array(word.utf8)
    let parts = WordHash.Parts(bytes)
    /// The word with other letters in the place of some, where that is accepted.
    func good(_ range: Range<Int>, _ letters: [UInt8]) -> String? {
      let text = String(
        decoding: bytes[..<range.lowerBound] + letters + bytes[range.upperBound...], as: UTF8.self)
      return isGood(text) ? text : nil
    }
    for index in bytes.indices.dropLast() {
      let (one, next) = (bytes[index], bytes[index + 1])
      guard one != next, known.contain(parts.joining(index, by: next, one, index + 2)),
        let found = good(index..<index + 2, [next, one])
      else { continue }
      return found
    }
    for index in (1...bytes.count).reversed() {
      for letter in letters where known.contain(parts.joining(index, by: letter, index)) {
        if let found = good(index..<index, [letter]) { return found }
      }
    }
    for index in bytes.indices.dropFirst().reversed()
    where known.contain(parts.joining(index, index + 1)) {
      if let found = good(index..<index + 1, []) { return found }
    }
    for index in bytes.indices.dropFirst() {
      for letter in letters
      where known.contain(parts.joining(index, by: letter, index + 1)) && letter != bytes[index] {
        if let found = good(index..<index + 1, [letter]) { return found }
      }
    }
    return nil
  }
}
