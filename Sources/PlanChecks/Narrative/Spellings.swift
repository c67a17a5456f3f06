import PlanModel

/// Finds among names those that are spellings of one.
struct Spellings {
  /// Each with the name that it is like, in the order of the names.
  var pairs: [(String, String)] = []

  /// The order of words counts where `ordered` says so.
  init(_ names: [String], ordered: Bool) {
    // By hashes of the words and of all their letters.
    var byKey: [UInt64: String] = [:]
    var byLetters: [UInt64: String] = [:]
    var byGap: [UInt64: [(name: String, word: String)]] = [:]
    for name in names {
      let all = WordList(name).words
      var words = all.indices.compactMap { place -> String? in
        let word = all[place].text
        if word == "and" || word == "the" { return nil }
        // “Co-op” is two words to the eye of a machine.
        if place > 0, all[place - 1].text == "co", Self.halves.contains(word) { return nil }
        if word == "co", place + 1 < all.count, Self.halves.contains(all[place + 1].text) {
          return "cooperative"
        }
        return WordList.stem(Self.whole[word] ?? word)
      }
      while words.count > 1, let last = words.last, Self.titles.contains(last) {
        words.removeLast()
      }
      guard !words.isEmpty else { continue }
      let hashes = words.map { WordHash.of($0.utf8) }
      let key = WordHash.of(ordered ? hashes : hashes.sorted())
      if let other = byKey[key] {
        if Self.differ(name, other) { pairs.append((name, other)) }
        continue
      }
      byKey[key] = name
      // "Wild Life Trust" and "Wildlife Trust".
      if words.reduce(0, { $0 + $1.utf8.count }) >= 8 {
        let letters = words.reduce(0) { $1.utf8.reduce($0) { WordHash.of($0, and: $1) } }
        if let other = byLetters[letters] {
          pairs.append((name, other))
          continue
        }
        byLetters[letters] = name
      }
      // One word left out at a time: names that agree in all the others meet.
      for (place, word) in words.enumerated() where word.utf8.count >= 5 {
        guard !word.hasNumber else { continue }
        let gap = WordHash.of(hashes, without: place)
        if let other = byGap[gap]?.first(where: {
          $0.word != word && EditDistance.between($0.word, word, atMost: 1) != nil
        }) {
          pairs.append((name, other.name))
        }
        if byGap[gap, default: []].count < 16 { byGap[gap, default: []].append((name, word)) }
      }
    }
  }

  /// Whether more than capitals or commas tells them apart.
  private static func differ(_ one: String, _ other: String) -> Bool {
    func plain(_ name: String) -> [String] {
      WordList(name.replacing("&", with: " and ")).words.map(\.text)
    }
    let isAnd = one.contains("&") != other.contains("&")
    return isAnd && plain(one) == plain(other)
      || plain(one).filter { $0 != "and" } != plain(other).filter { $0 != "and" }
  }

  /// What may be left out at the end of a body's name.
  private static let titles: Set<String> = [
    "council", "team", "ltd", "limited", "plc", "cic", "uk", "llp",
  ]

  /// What stands behind “co-” in words for a cooperative.
  private static let halves: Set<String> = ["op", "operative"]

  /// Words that names cut short, with a stop or without one.
  private static let whole: [String: String] = [
    "assoc": "association", "assn": "association", "dept": "department", "govt": "government",
    "univ": "university", "uni": "university", "mgmt": "management", "cttee": "committee",
    "soc": "society", "auth": "authority", "inst": "institute", "intl": "international",
    "natl": "national", "svcs": "services", "servs": "services", "env": "environment",
    "orgs": "organisations", "org": "organisation", "grp": "group",
    "fed": "federation", "corp": "corporation", "co": "company", "bldg": "building",
    "cncl": "council", "coop": "cooperative",
  ]
}
