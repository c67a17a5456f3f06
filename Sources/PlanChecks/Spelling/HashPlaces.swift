/// Numbers by hashes that are spread well already, so that they need not be hashed again.
struct HashPlaces {
  /// A hash and its number; the hash 0 marks a slot that is free.
  private var slots: [(hash: UInt64, place: Int)]
  private var shift: UInt64
  private var count = 0

  init() {
    slots = Array(repeating: (0, 0), count: 1 << 10)
    shift = 64 - 10
  }

  /// The number that a hash has, or else the one given, which it has from now on.
  mutating func place(of hash: UInt64, orNew place: Int) -> Int {
    let hash = max(hash, 1)
    var slot = first(of: hash)
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return slots[slot].place }
      slot = next(slot)
    }
    slots[slot] = (hash, place)
    count += 1
    if count * 2 > slots.count { grow() }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    shift -= 1
    for entry in old where entry.hash != 0 {
      var slot = first(of: entry.hash)
      while slots[slot].hash != 0 { slot = next(slot) }
      slots[slot] = entry
    }
  }

  private func first(of hash: UInt64) -> Int { WordHash.slot(of: hash, shift: shift) }

  private func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }
}
