import PlanModel

/// Names in a plan's texts that are two forms of one.
///
/// A pair is told only where the paper gives ground: all words but one agree and that one is a slip
/// or a plural, or one form has a word or a partner more.
struct VaryingNames {
  struct Pair {
    var name: String
    var other: String
    /// Positions of the actions that have either, in order.
    var places: [Int]
  }

  private(set) var pairs: [Pair] = []
  private var told: Set<String> = []
  /// Positions of the actions that have a name, by the name.
  private var places = NamePlaces()

  /// `names` are all those of the plan's texts.
  init(_ names: [ProperName]) {
    for name in names { add(name.text, name.place) }
    byOneWord(names)
    byPartner(names)
    byHead(names)
    byClass(names)
  }

  private mutating func add(_ name: String, _ place: Int) { places.add(name, at: place) }

  private mutating func tell(_ name: String, _ other: String) {
    guard name != other, let one = places[name], let two = places[other],
      told.insert([name, other].sorted().joined(separator: "|")).inserted
    else { return }
    pairs.append(Pair(name: name, other: other, places: Set(one + two).sorted()))
  }

  /// Names of three words and more of which one is a slip, a plural or a longer form of the other's.
  private mutating func byOneWord(_ names: [ProperName]) {
    var byGap: [UInt64: [(name: String, word: String)]] = [:]
    var seen: Set<String> = []
    for name in names where (3...6).contains(name.words.count) {
      let text = name.text
      guard seen.insert(text).inserted else { continue }
      let hashes = name.words.map { Letters.hash(of: $0) }
      let isTelling = name.words.map { !Self.generic.contains(WordList.stem($0.lowercased())) }
      for (place, word) in name.words.enumerated() where word.utf8.count >= 5 {
        // The words that stay have to tell something.
        guard isTelling.indices.contains(where: { $0 != place && isTelling[$0] }) else { continue }
        var gap = UInt64(place)
        for index in hashes.indices {
          gap = (gap ^ (index == place ? 1 : hashes[index])) &* 0x100_0000_01B3
        }
        // "Recycling Centre" and "Recycling Centres" are one and many.
        let isLast = place == name.words.count - 1
        if let other = byGap[gap]?.first(where: {
          Self.isForm($0.word, word)
            && !(isLast && ($0.word == word + "s" || word == $0.word + "s"))
        }) {
          tell(text, other.name)
        }
        if byGap[gap, default: []].count < 8 { byGap[gap, default: []].append((text, word)) }
      }
    }
  }

  private static func isForm(_ one: String, _ other: String) -> Bool {
    if one.lowercased() == other.lowercased() { return false }
    if one.hasPrefix(other) || other.hasPrefix(one) { return true }
    return EditDistance.between(one, other, atMost: 1) != nil
  }

  /// "Ashlock and Oxmarsh Enterprise Board" and, elsewhere, "Oxmarsh Enterprise Board".
  private mutating func byPartner(_ names: [ProperName]) {
    var joint: [String: (full: String, count: Int)] = [:]
    for name in names where name.words.count >= 3 && name.words.last != "Council" {
      // An abbreviation before "and" is a body of its own.
      guard name.partner.count == 1, let partner = name.partner.first,
        partner.dropFirst().allSatisfy(\.isLowercase)
      else { continue }
      let full = "\(partner) and \(name.text)"
      add(full, name.place)
      joint[name.text, default: (full, 0)].count += 1
    }
    guard !joint.isEmpty else { return }
    for name in names where name.partner.isEmpty {
      guard let (full, count) = joint[name.text], count > 1 else { continue }
      tell(name.text, full)
    }
  }

  /// One product of the council under two names: same first word, same kind of thing.
  private mutating func byHead(_ names: [ProperName]) {
    var order: [String: [String]] = [:]
    for name in names {
      var words = name.words
      if let next = name.next, Self.heads.contains(next) { words.append(next) }
      guard let head = words.last?.lowercased(), Self.heads.contains(head) else { continue }
      guard name.partner.count + words.count >= 2 else { continue }
      let text = Self.withCapital(
        (name.partner + (name.partner.isEmpty ? [] : ["and"]) + words).joined(separator: " "))
      // A council's own name before it may be there or not.
      let first = (name.partner.first ?? words[0]).lowercased()
      add(text, name.place)
      let key = "\(first) \(head)"
      if !order[key, default: []].contains(text) { order[key, default: []].append(text) }
    }
    for (_, texts) in order.sorted(by: { $0.key < $1.key }) where (2...3).contains(texts.count) {
      for other in texts.dropFirst() where Self.areAlike(other, texts[0]) { tell(other, texts[0]) }
    }
  }

  /// Whether one has no word but the other's, or they share two besides the last.
  ///
  /// A council may well have a toolkit for businesses' energy and one for businesses' travel.
  private static func areAlike(_ one: String, _ other: String) -> Bool {
    func words(_ name: String) -> Set<String> {
      Set(WordList(name).words.map { WordList.stem($0.text) })
    }
    let (first, second) = (words(one), words(other))
    let common = first.intersection(second)
    return common == first || common == second || common.count >= 4
  }

  private static func withCapital(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    if let last = words.last {
      words[words.count - 1] = last.prefix(1).uppercased() + last.dropFirst()
    }
    return words.joined(separator: " ")
  }

  /// "Bean Meals project" and "Bean Meal programme": a plural in a name that a class word follows.
  private mutating func byClass(_ names: [ProperName]) {
    var byStem: [String: String] = [:]
    for name in names where name.next.map({ Self.classes.contains($0) }) ?? false {
      let words = name.words.suffix(2)
      guard let last = words.last, !Self.generic.contains(WordList.stem(last.lowercased())) else {
        continue
      }
      let text = words.joined(separator: " ")
      add(text, name.place)
      let stem = words.map { WordList.stem($0.lowercased()) }.joined(separator: " ")
      if let other = byStem[stem] { tell(text, other) } else { byStem[stem] = text }
    }
  }

  /// Things of which a council has one of a kind.
  private static let heads: Set<String> = [
    "toolkit", "pact", "charter", "handbook", "pledge", "guide", "manifesto", "festival",
  ]

  private static let classes: Set<String> = [
    "project", "series", "scheme", "programme", "initiative", "campaign", "study", "festival",
    "pilot", "competition", "challenge",
  ]

  /// Words that many bodies and papers have in their names, so that they tell nothing.
  private static let generic: Set<String> = [
    "council", "plan", "strategy", "policy", "project", "programme", "team", "service", "group",
    "board", "committee", "local", "county", "city", "district", "borough", "parish", "town",
    "authority", "area", "action", "climate", "energy", "carbon", "net", "zero", "transport",
    "waste",
    "report", "the", "our", "fund", "grant", "officer", "community", "partnership", "university",
    "school", "hub", "low", "change", "environment", "new", "support", "scheme", "study", "centre",
    "develop", "deliver", "implement", "work", "review",
  ]
}
