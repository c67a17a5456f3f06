/// Which words there are, by a hash of 64 bits each: a test of hundreds of neighbours of a word
/// that makes none of them a string.
///
/// Two words may have one hash, once in many millions of millions.
struct WordHashes: Sendable {
  private var slots: [UInt64]
  private let shift: UInt64

  init(_ hashes: some Collection<UInt64>) {
    // At least half of the slots stay empty.
    var bits: UInt64 = 4
    while 1 << bits < hashes.count * 2 { bits += 1 }
    slots = [UInt64](repeating: 0, count: 1 << bits)
    shift = 64 - bits
    for hash in hashes { insert(hash) }
  }

  private mutating func insert(_ hash: UInt64) {
    let hash = max(hash, 1)
    var slot = first(of: hash)
    while slots[slot] != 0, slots[slot] != hash { slot = next(slot) }
    slots[slot] = hash
  }

  func contain(_ hash: UInt64) -> Bool {
    // 0 marks an empty slot.
    let hash = max(hash, 1)
    var slot = first(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = next(slot)
    }
    return false
  }

  private func first(of hash: UInt64) -> Int { WordHash.slot(of: hash, shift: shift) }

  private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }
}
