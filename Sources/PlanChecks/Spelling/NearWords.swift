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

  /// The first of them that is accepted, the likeliest slips first; the first letter stays.
  static func first(of word: String, where isGood: (String) -> Bool) -> String? {
    let bytes = Array(word.utf8)
    func good(_ bytes: [UInt8]) -> String? {
      let text = String(decoding: bytes, as: UTF8.self)
      return text != word && isGood(text) ? text : nil
    }
    if let found = exchanged(of: word).first(where: isGood) { return found }
    for index in 1...bytes.count {
      for letter in letters {
        var other = bytes
        other.insert(letter, at: index)
        if let found = good(other) { return found }
      }
    }
    for index in bytes.indices.dropFirst() {
      var other = bytes
      other.remove(at: index)
      if let found = good(other) { return found }
    }
    for index in bytes.indices.dropFirst() {
      for letter in letters {
        var other = bytes
        other[index] = letter
        if let found = good(other) { return found }
      }
    }
    return nil
  }
}
