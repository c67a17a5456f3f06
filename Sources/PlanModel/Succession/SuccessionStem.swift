/// Takes the endings off English words, so that "dimming" and "dimmed" count as one word.
///
/// Light and British: plurals, -ing, -ed, -ment, -ion, -ise and -ize, a last e or y. It need not give a
/// word, only the same letters for forms of one word (after Porter 1980, much shortened).
enum SuccessionStem {
  /// Of a word in lower-case ASCII letters; others are given back as they are.
  static func of(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var stem = withoutPlural(word)
    stem = withoutParticiple(stem)
    stem = withoutSuffix(stem)
    if stem.count >= 5, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    if stem.count >= 7, stem.last == UInt8(ascii: "y") { stem.removeLast() }
    if stem.count >= 5, stem.ends(with: "iz") { stem[stem.count - 1] = UInt8(ascii: "s") }
    return stem
  }

  private static func withoutPlural(_ word: [UInt8]) -> [UInt8] {
    guard word.last == UInt8(ascii: "s") else { return word }
    if word.ends(with: "ies"), word.count > 4 { return word.dropLast(3) + [UInt8(ascii: "y")] }
    for ending in ["sses", "xes", "ches", "shes"] where word.ends(with: ending) {
      return Array(word.dropLast(2))
    }
    for ending in ["ss", "us", "is"] where word.ends(with: ending) { return word }
    return Array(word.dropLast())
  }

  private static func withoutParticiple(_ word: [UInt8]) -> [UInt8] {
    for ending in ["ing", "ed"] where word.ends(with: ending) {
      var stem = Array(word.dropLast(ending.utf8.count))
      guard stem.count >= 3, stem.contains(where: isVowel) else { return word }
      if stem.count > 3, let last = stem.last, last == stem[stem.count - 2], !isVowel(last),
        last != UInt8(ascii: "s")
      {
        stem.removeLast()
      }
      return stem
    }
    return word
  }

  private static func withoutSuffix(_ word: [UInt8]) -> [UInt8] {
    let endings: [(String, cut: Int, atLeast: Int)] = [
      ("isation", 5, 9), ("ization", 5, 9), ("mental", 6, 10), ("ment", 4, 8), ("tion", 3, 7),
      ("sion", 3, 7),
    ]
    for (ending, cut, length) in endings where word.count >= length && word.ends(with: ending) {
      return Array(word.dropLast(cut))
    }
    return word
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    "aeiouy".utf8.contains(letter)
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
