import PlanModel

/// Names of bodies in the rows and the prose that are two forms of one.
///
/// Told only where the words are the same in another order, where one word is longer by an ending, or
/// where both are the council's own and of one kind: “Wolmershire Climate Alliance” and “Wolmershire
/// Climate Partnership”.
struct BodyNames {
  struct Pair {
    var name: String
    var other: String
    /// Positions of the actions that have either, in order.
    var places: [Int]
    /// Where neither stands in a row.
    var line: Int?
  }

  private(set) var pairs: [Pair] = []
  private var told: Set<String> = []
  private let count: Int
  private let lines: [Int?]
  private let place: [String]
  /// Positions of the actions, and behind them of the paragraphs, that have a name.
  private var places = NamePlaces()
  private let order: [String]
  /// The words of each name of the order, without endings.
  private var words: [[String]] = []

  /// `names` are all those of the plan's texts.
  init(_ plan: Plan, _ names: [ProperName], prose: [Paragraph]) {
    count = plan.actions.count
    lines = prose.map(\.source.line)
    place = Self.placeWords(plan.council)
    for name in names { places.add(name.text, at: name.place) }
    for (at, action) in plan.actions.enumerated() {
      for partner in action.partners where (3...60).contains(partner.utf8.count) {
        places.add(partner, at: at)
      }
    }
    for (at, paragraph) in prose.enumerated() where !paragraph.isHeading {
      for name in ProperName.all(in: paragraph.text, at: count + at) {
        places.add(name.text, at: name.place)
      }
    }
    order = places.names
    words = order.map(Self.stems)
    inAnotherOrder()
    withAnEnding()
    ofOneKind()
    withAWordMore()
    ofOneFund()
  }

  /// “Green Harbour Fund” and “Harbour Green Grant Fund”: the same two words or more before “Fund”, in
  /// another order.
  private mutating func ofOneFund() {
    var seen: [String: String] = [:]
    for (name, stems) in zip(order, words) where stems.last == "fund" {
      let own = stems.filter { !Self.funds.contains($0) }
      guard own.count >= 2, Set(own).count == own.count else { continue }
      let key = own.sorted().joined(separator: " ")
      if let other = seen[key], other.normal != name.normal { tell(name, other, besides: true) }
      if seen[key] == nil { seen[key] = name }
    }
  }

  private static let funds: Set<String> = ["fund", "grant", "small"]

  private mutating func tell(_ name: String, _ other: String, besides: Bool = false) {
    guard pairs.count < 6, let one = places[name], let two = places[other],
      told.insert([name, other].sorted().joined(separator: "|")).inserted,
      // Two that stand side by side are two bodies, unless all their words are the same.
      besides || Set(one).isDisjoint(with: two)
    else { return }
    let all = Set(one + two).sorted()
    let first = all.first { $0 >= count }.flatMap { lines[$0 - count] }
    pairs.append(Pair(name: name, other: other, places: all.filter { $0 < count }, line: first))
  }

  private mutating func inAnotherOrder() {
    var seen: [String: [(name: String, stems: [String])]] = [:]
    for (name, stems) in zip(order, words) where (2...6).contains(stems.count) {
      let bare = stems.filter { !Self.bodies.contains($0) }
      for short in bare == stems ? [stems] : [stems, bare] where short.count >= 2 {
        let key = short.sorted().joined(separator: " ")
        if let other = seen[key]?.first(where: { $0.stems != short && Self.isName($0.name, name) })
        {
          tell(name, other.name, besides: true)
        }
        if seen[key, default: []].count < 4 { seen[key, default: []].append((name, short)) }
      }
    }
  }

  /// Both have to be bodies by their words: a river is not the trust that cares for it.
  private static func isName(_ one: String, _ other: String) -> Bool {
    [one, other].allSatisfy { stems(of: $0).contains { bodies.contains($0) } }
  }

  /// “North Coast NHS Trust” and “Northern Coast NHS Trust”.
  private mutating func withAnEnding() {
    var seen: [String: [(name: String, word: String)]] = [:]
    for (name, stems) in zip(order, words) {
      guard (3...6).contains(stems.count), stems.contains(where: Self.bodies.contains) else {
        continue
      }
      for (at, word) in stems.enumerated() where word.utf8.count >= 4 && !Self.bodies.contains(word)
      {
        var rest = stems
        rest[at] = "*"
        let key = rest.joined(separator: " ")
        let other = seen[key]?.first {
          $0.word != word && ($0.word.hasPrefix(word) || word.hasPrefix($0.word))
            && abs($0.word.utf8.count - word.utf8.count) <= 3
        }
        if let other { tell(name, other.name) }
        if seen[key, default: []].count < 4 { seen[key, default: []].append((name, word)) }
      }
    }
  }

  /// The council's own bodies of one kind and subject: there is one of each.
  private mutating func ofOneKind() {
    guard !place.isEmpty else { return }
    var seen: [String: String] = [:]
    for (name, stems) in zip(order, words) {
      guard stems.starts(with: place), stems.count > place.count else { continue }
      let rest = stems[place.count...]
      let kinds = rest.compactMap { Self.kinds[$0] }
      let topic = rest.filter { Self.kinds[$0] == nil }
      guard let last = kinds.last, !topic.isEmpty, topic.allSatisfy(Self.topics.contains) else {
        continue
      }
      // What is about energy alone is not what is about the climate.
      let isOfEnergy = topic.allSatisfy { $0 == "energy" || $0 == "power" || $0 == "action" }
      let kind = isOfEnergy ? "energy \(last)" : last
      if let other = seen[kind], other != name { tell(name, other) }
      if seen[kind] == nil { seen[kind] = name }
    }
  }

  /// “Wolmershire Climate Action Partnership” and “Wolmershire Climate Partnership”, “North Oxmarsh
  /// Growth Hub” and “Oxmarsh Growth Hub”: a word within, or a point of the compass, that tells nothing.
  private mutating func withAWordMore() {
    var whole: [String: String] = [:]
    var long: [(name: String, stems: [String])] = []
    for (name, stems) in zip(order, words) where name.utf8.count >= 12 {
      guard (3...7).contains(stems.count), let last = stems.last,
        Self.bodies.contains(last) || last == "hub"
      else { continue }
      if whole[stems.joined(separator: " ")] == nil { whole[stems.joined(separator: " ")] = name }
      long.append((name, stems))
    }
    for (name, stems) in long where stems.count >= 4 {
      let inner = stems.indices.filter { place in
        place > 0 && place < stems.count - 1 && Self.empty.contains(stems[place])
      }
      for place in inner {
        var short = stems
        short.remove(at: place)
        var forms = [short]
        if Self.compass.contains(stems[0]) { forms.append(Array(short.dropFirst())) }
        for form in forms where form.count >= 3 {
          if let other = whole[form.joined(separator: " ")] { tell(name, other) }
        }
      }
    }
  }

  /// Words that a body's name may have or not.
  private static let empty: Set<String> = ["action", "change", "business", "local", "emergency"]
  private static let compass: Set<String> = ["north", "south", "east", "west", "greater", "mid"]

  private static func stems(of name: String) -> [String] {
    // Homes and housing are one in the name of a body.
    WordList(name).words.map { WordList.stem($0.text) }.filter { !noise.contains($0) }
      .map { $0 == "housing" || $0 == "house" ? "home" : $0 }
  }

  /// The words of a council's name before its kind: “Thornley Vale” of “Thornley Vale District Council”.
  private static func placeWords(_ council: String?) -> [String] {
    let words = WordList(council ?? "").words.map { WordList.stem($0.text) }
    return Array(words.prefix { !councils.contains($0) })
  }

  private static let councils: Set<String> = [
    "district", "borough", "city", "county", "council", "metropolitan", "unitary", "authority",
    "and",
    "royal", "london", "of", "town", "combined",
  ]
  private static let noise: Set<String> = ["the", "for", "of", "and", "in", "on", "at"]

  private static let bodies: Set<String> = [
    "partnership", "trust", "group", "ltd", "limited", "forum", "board", "alliance", "network",
    "commission", "assembly", "panel", "association", "society", "foundation", "charity", "company",
    "consortium", "university", "college", "agency",
  ]

  /// Words for what a body is; those of one value may stand for each other.
  private static let kinds: [String: String] = [
    "alliance": "alliance", "partnership": "alliance", "forum": "alliance", "network": "alliance",
    "coalition": "alliance", "board": "board", "commission": "commission", "assembly": "assembly",
    "jury": "assembly", "panel": "panel", "cooperative": "cooperative", "co": "cooperative",
    "society": "cooperative", "community": "cooperative",
  ]

  /// What a council's climate bodies are about.
  private static let topics: Set<String> = [
    "climate", "change", "sustainability", "net", "zero", "carbon", "green", "energy", "citizen",
    "action", "emergency", "power",
  ]
}
