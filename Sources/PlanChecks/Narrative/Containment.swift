/// Texts of which one begins with the whole of another.
enum Containment {
  /// A number for a text's first forty letters; nil for a shorter one.
  private static func opening(of text: String) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    Letters.scan(
      text.utf8.count > 120 ? String(decoding: text.utf8.prefix(120), as: UTF8.self) : text
    ) {
      letter, _, _ in
      guard let letter, count < 40 else { return }
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
      count += 1
    }
    return count == 40 ? hash : nil
  }

  /// Pairs of a text and one that begins with the whole of it, by their places, the shorter first.
  ///
  /// Texts that say the same are no pair. Only texts that begin with the same forty letters are
  /// compared, and each with a few of those.
  static func pairs(of texts: [String]) -> [(part: Int, whole: Int)] {
    var byOpening: [UInt64: [(place: Int, normal: String)]] = [:]
    var pairs: [(part: Int, whole: Int)] = []
    // Few texts begin alike; only of those more than a number for the beginning is made.
    let openings = texts.map { opening(of: $0) }
    var counts: [UInt64: Int] = [:]
    for opening in openings { if let opening { counts[opening, default: 0] += 1 } }
    for (place, text) in texts.enumerated() {
      guard let opening = openings[place], counts[opening] ?? 0 > 1 else { continue }
      let normal = text.normal
      let near = byOpening[opening] ?? []
      if let other = near.first(where: { $0.normal != normal && $0.normal.hasPrefix(normal) }) {
        pairs.append((place, other.place))
      } else if let other = near.first(where: {
        $0.normal != normal && normal.hasPrefix($0.normal)
      }) {
        pairs.append((other.place, place))
      }
      if near.count < 8 { byOpening[opening, default: []].append((place, normal)) }
    }
    return pairs
  }
}
