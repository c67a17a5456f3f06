/// Which words there are, by a hash of 64 bits each: a test of hundreds of neighbours of a word
/// that makes none of them a string.
///
/// Two words may have one hash, once in many millions; whoever is told “may contain” looks again.
struct WordHashes: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  init(_ words: some Collection<String>) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for word in words {
      var word = word
      let hash = word.withUTF8 { Self.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
      slots[slot] = hash
    }
  }

  func mayContain(_ word: some Sequence<UInt8>) -> Bool {
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// FNV-1a (Fowler, Noll and Vo); 0 marks an empty slot and is no hash.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return max(hash, 1)
  }
}
