/// Brings together texts that are the same or nearly so, in one pass over them.
///
/// Texts that do not begin with the same letters are never compared, and a text is compared with a
/// few leaders of those that do, so that the time stays linear.
struct Likeness {
  /// Texts that say the same.
  struct Group {
    /// Which of the texts given, in their order.
    var members: [Int]
    /// Whether they are the same word for word.
    var isExact: Bool
  }

  /// How many letters two texts must begin with alike before they are compared.
  var opening: Int
  /// Which part of their words two texts must share; over 1 for none but the same.
  var share: Double

  private struct Leader {
    var group: Int
    /// Which of the texts it is.
    var text: Int
    /// Its words, once another text begins as it does.
    var words: [UInt64]?
  }

  /// The groups of two and more, by their first member.
  func groups(of texts: [String]) -> [Group] {
    groups(of: texts, Beginnings(of: texts, letters: opening))
  }

  /// The same, where it is known what the texts begin with.
  func groups(of texts: [String], _ beginnings: Beginnings) -> [Group] {
    var groups: [Group] = []
    var same: [UInt64: Int] = [:]
    var leaders: [UInt64: [Leader]] = [:]
    for (index, text) in texts.enumerated() where beginnings.areShared(by: index) {
      let letters = beginnings.hashes[index].all
      let key = beginnings.hashes[index].first
      if let group = same[letters] {
        groups[group].members.append(index)
        continue
      }
      if let group = Self.group(of: text, among: &leaders[key, default: []], texts, share: share) {
        groups[group].members.append(index)
        groups[group].isExact = false
        same[letters] = group
        continue
      }
      same[letters] = groups.count
      if leaders[key, default: []].count < 8 {
        leaders[key, default: []].append(Leader(group: groups.count, text: index))
      }
      groups.append(Group(members: [index], isExact: true))
    }
    return groups.filter { $0.members.count > 1 }
  }

  /// The group of the first leader that a text shares enough words with.
  private static func group(
    of text: String, among leaders: inout [Leader], _ texts: [String], share: Double
  ) -> Int? {
    guard !leaders.isEmpty else { return nil }
    let own = hashes(of: text)
    for place in leaders.indices {
      let words = leaders[place].words ?? hashes(of: texts[leaders[place].text])
      leaders[place].words = words
      if shared(words, own) >= share { return leaders[place].group }
    }
    return nil
  }

  /// The words of a text as sorted hashes.
  private static func hashes(of text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash: UInt64 = 0
    Letters.scan(text) { letter, _, _ in
      if let letter {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3 &+ 1
      } else if hash != 0 {
        hashes.append(hash)
        hash = 0
      }
    }
    return hashes.sorted()
  }

  /// Twice the words in common over all words. (Dice 1945.)
  private static func shared(_ one: [UInt64], _ other: [UInt64]) -> Double {
    guard !one.isEmpty || !other.isEmpty else { return 0 }
    return Double(2 * one.countCommon(with: other)) / Double(one.count + other.count)
  }
}
