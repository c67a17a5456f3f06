/// Texts of which one begins with the whole of another.
enum Containment {
  /// How many letters two texts must begin with alike before they are compared.
  static let opening = 40

  /// Pairs of a text and one that begins with the whole of it, by their places, the shorter first.
  ///
  /// Texts that say the same are no pair. Only texts that begin with the same forty letters are
  /// compared, and each with a few of those; the beginnings are by as many.
  static func pairs(of texts: [String], _ beginnings: Beginnings) -> [(part: Int, whole: Int)] {
    var byOpening: [UInt64: [(place: Int, normal: String)]] = [:]
    var pairs: [(part: Int, whole: Int)] = []
    for (place, text) in texts.enumerated() where beginnings.areShared(by: place) {
      let hashes = beginnings.hashes[place]
      guard hashes.count >= opening else { continue }
      let opening = hashes.first
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
