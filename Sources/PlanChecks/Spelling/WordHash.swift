/// The hash of a word: its letters are the digits of a number to an odd base, so that the hash of a
/// word with one letter changed comes from those of the parts before and behind it. (Karp and Rabin
/// 1987, modulo 2^64.)
enum WordHash {
  static let base: UInt64 = 0x5851_F42D_4C95_7F2D

  static func of(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 &* base &+ UInt64($1) }
  }

  /// Where to look for a hash first, in a table of two to the power of 64 less the shift: by its upper
  /// bits, which all letters have mixed into. (Fibonacci hashing.)
  static func slot(of hash: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// The hash of words in their order, one of them left open.
  static func of(_ words: [UInt64], without place: Int) -> UInt64 {
    words.indices.reduce(0) { ($0 ^ ($1 == place ? 0 : words[$1])) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
  }

  /// The hash of words in their order.
  static func of(_ words: [UInt64]) -> UInt64 {
    words.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
  }

  /// The hash of a word with one letter more at its end.
  static func of(_ hash: UInt64, and letter: UInt8) -> UInt64 { hash &* base &+ UInt64(letter) }

  /// The hashes of the beginnings and the ends of a word.
  struct Parts {
    /// Of the first so many letters.
    private let heads: [UInt64]
    /// Of the letters from here on.
    private let tails: [UInt64]
    /// The base to the power of how many letters there are from here on.
    private let powers: [UInt64]

    init(_ letters: [UInt8]) {
      var heads: [UInt64] = [0]
      for letter in letters { heads.append(heads[heads.count - 1] &* base &+ UInt64(letter)) }
      var tails = [UInt64](repeating: 0, count: letters.count + 1)
      var powers = [UInt64](repeating: 1, count: letters.count + 1)
      for index in letters.indices.reversed() {
        tails[index] = tails[index + 1] &+ UInt64(letters[index]) &* powers[index + 1]
        powers[index] = powers[index + 1] &* base
      }
      (self.heads, self.tails, self.powers) = (heads, tails, powers)
    }

    /// Of the letters before the first place and those from the second one on.
    func joining(_ end: Int, _ start: Int) -> UInt64 {
      heads[end] &* powers[start] &+ tails[start]
    }

    /// Of the same with one letter between them.
    func joining(_ end: Int, by letter: UInt8, _ start: Int) -> UInt64 {
      (heads[end] &* base &+ UInt64(letter)) &* powers[start] &+ tails[start]
    }

    /// Of the same with two letters between them.
    func joining(_ end: Int, by letter: UInt8, _ other: UInt8, _ start: Int) -> UInt64 {
      ((heads[end] &* base &+ UInt64(letter)) &* base &+ UInt64(other)) &* powers[start]
        &+ tails[start]
    }
  }
}

extension [UInt64] {
  /// How many hashes stand in both, each of which is in order.
  func countCommon(with other: [UInt64]) -> Int {
    var common = 0
    var (one, two) = (0, 0)
    while one < count, two < other.count {
      if self[one] == other[two] {
        common += 1
        one += 1
        two += 1
      } else if self[one] < other[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return common
  }
}
