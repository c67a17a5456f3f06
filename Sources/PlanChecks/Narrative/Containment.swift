/// Texts of which one begins with the whole of another.
enum Containment {
  /// Pairs of a text and one that begins with the whole of it, by their places, the shorter first.
  ///
  /// Texts that say the same are no pair. Only texts that begin with the same forty letters are
  /// compared, and each with a few of those.
  static func pairs(of texts: [String]) -> [(part: Int, whole: Int)] {
    var byOpening: [String: [(place: Int, normal: String)]] = [:]
    var pairs: [(part: Int, whole: Int)] = []
    for (place, text) in texts.enumerated() {
      let normal = text.normal
      guard normal.utf8.count >= 40 else { continue }
      let opening = String(decoding: normal.utf8.prefix(40), as: UTF8.self)
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
