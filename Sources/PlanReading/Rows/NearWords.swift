import PlanModel

/// Finds the words that differ from another by one letter, without comparing it with all of them.
///
/// Two such words are alike once a letter is taken out of one or of both, so each word is kept under
/// what is left of it (symmetric deletion, Garbe 2012). A class, so that it is made once and only
/// where a heading asks for it.
final class NearWords {
  private let words: [String]
  /// For each digest the last entry that has it, and for each entry the one before: lists without
  /// an array each.
  private lazy var index: (last: [UInt64: Int32], entries: [(word: Int32, before: Int32)]) = {
    var last: [UInt64: Int32] = [:]
    var entries: [(word: Int32, before: Int32)] = []
    for (index, word) in words.enumerated() {
      for digest in Self.digests(of: word) {
        entries.append((Int32(index), last[digest] ?? -1))
        last[digest] = Int32(entries.count - 1)
      }
    }
    return (last, entries)
  }()

  init(_ words: some Sequence<String>) { self.words = Array(words) }

  /// The words at most one letter away, in no order.
  func near(_ word: String) -> [String] {
    var candidates: Set<Int32> = []
    for digest in Self.digests(of: word) {
      var place = index.last[digest] ?? -1
      while place >= 0 {
        candidates.insert(index.entries[Int(place)].word)
        place = index.entries[Int(place)].before
      }
    }
    return candidates.map { words[Int($0)] }.filter {
      EditDistance.between($0, word, atMost: 1) != nil
    }
  }

  /// Digests of the word and of what is left when each letter is taken out, of as many letters as
  /// the edit distance looks at.
  private static func digests(of word: String) -> [UInt64] {
    let letters = word.unicodeScalars.prefix(64).map { UInt64($0.value) &+ 1 }
    // The sum of each letter times the power of its place: what stands before a letter and what
    // stands after it add up without it.
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var digests: [UInt64] = []
    digests.reserveCapacity(letters.count + 1)
    var suffixes: [UInt64] = Array(repeating: 0, count: letters.count + 1)
    for index in letters.indices.reversed() {
      suffixes[index] = suffixes[index + 1] &* base &+ letters[index]
    }
    digests.append(suffixes[0])
    var before: UInt64 = 0
    var power: UInt64 = 1
    for index in letters.indices {
      digests.append(before &+ power &* suffixes[index + 1])
      before = before &+ power &* letters[index]
      power = power &* base
    }
    return digests
  }
}
