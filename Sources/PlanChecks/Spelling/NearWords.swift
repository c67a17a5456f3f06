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
    func good(_ bytes: [UInt8]) -> String? {
      guard known.mayContain(bytes) else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      return text != word && isGood(text) ? text : nil
    }
    // One buffer is changed in place and mended again.
    var other = bytes
    for index in bytes.indices.dropLast() {
      other.swapAt(index, index + 1)
      if let found = good(other) { return found }
      other.swapAt(index, index + 1)
    }
    other.append(0)
    for index in (1...bytes.count).reversed() {
      // Everything from here on has moved one place to the right.
      if index < bytes.count { other[index + 1] = bytes[index] }
      for letter in letters {
        other[index] = letter
        if let found = good(other) { return found }
      }
    }
    other = Array(bytes.dropLast())
    for index in bytes.indices.dropFirst().reversed() {
      if index < other.count { other[index] = bytes[index + 1] }
      if let found = good(other) { return found }
    }
    other = bytes
    for index in bytes.indices.dropFirst() {
      for letter in letters {
        other[index] = letter
        if let found = good(other) { return found }
      }
      other[index] = bytes[index]
    }
    return nil
  }
}
