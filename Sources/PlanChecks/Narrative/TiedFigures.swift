import PlanModel

/// Figures of the prose for which the one row that tells of the same things prints another: “14 of the 18
/// vans are delivered” and “12 of the 18 vans delivered”.
///
/// The two are of one thing where they count the same noun, with the same deed and of the same time, and
/// something ties them: a ref, the whole or the target that both name, or the words of the sentence. Where
/// a second row counts that noun, the prose may add up both.
struct TiedFigures {
  /// The place of the action, and both figures as printed.
  private(set) var differences: [ProseFigures.Difference] = []

  /// A figure of the prose, with the words of its paragraph's sentences around it.
  private struct Told {
    var thing: CountedThing
    var named: Int?
    var words: Set<String>
    var all: [CountedThing]
    /// Its sentence's first word.
    var first: String?
    var line: Int?
  }

  /// What a row counts, and the words of its name and accounts.
  private struct Row {
    var name: Set<String>
    var words: Set<String>
    /// What its name, text and measure count.
    var goals: [CountedThing]
    var told: [CountedThing]
    /// All that is printed there, so that what agrees is never told.
    var values: Set<Double>
  }

  private let actions: [Action]
  private let month: String?
  private var rows: [Int: Row] = [:]
  /// The rows with each of the words that the prose asks for.
  private var places: [String: [Int]] = [:]
  private var generic = Self.generic

  init(_ plan: Plan, _ paper: Paper, _ refs: RefIndex) {
    actions = plan.actions
    month = paper.period?.date.month.map { Self.months[($0 - 1) % 12] }
    guard actions.count >= 4, !plan.isPlanAlone else { return }
    for word in WordList(paper.council ?? "").words { generic.insert(CountedThing.root(word.text)) }
    let told = Self.told(in: paper, refs)
    guard !told.isEmpty else { return }
    index(told)
    var done: Set<Int> = []
    for one in told {
      guard let (place, said, printed) = difference(of: one), done.insert(place).inserted else {
        continue
      }
      differences.append(
        ProseFigures.Difference(place: place, said: said, printed: printed, line: one.line))
    }
  }

  private static func told(in paper: Paper, _ index: RefIndex) -> [Told] {
    paper.prose.flatMap { paragraph -> [Told] in
      guard !paragraph.isHeading else { return [] }
      return paragraph.text.statements.flatMap(parted).flatMap { sentence -> [Told] in
        guard !wide.occur(in: sentence) else { return [] }
        let things = CountedThing.all(in: sentence)
        let words = Set(WordList(sentence).words.map { CountedThing.root($0.text) })
        return things.compactMap { thing in
          guard thing.value >= 3 || CountedThing.units.contains(thing.noun ?? ""),
            thing.doubts.isDisjoint(with: [.hedged, .aside, .remaining]),
            thing.isAll || !thing.doubts.contains(.ahead),
            thing.noun.map({ thing.things.count > 1 && $0 == "point" || !rowNouns.contains($0) })
              ?? (thing.whole != nil)
          else { return nil }
          let amount = Amount(
            value: thing.value, isMoney: false, decimals: 0, scale: 1, printed: thing.printed,
            start: thing.offset, end: thing.offset)
          return Told(
            thing: thing, named: ProseFigures.named(near: amount, in: sentence, index),
            words: words, all: things, first: WordList.first(of: sentence),
            line: paragraph.source.line)
        }
      }
    }
  }

  /// A sentence that a figure begins, apart from the one before it.
  private static func parted(_ statement: String) -> [String] {
    let words = statement.split(separator: " ", omittingEmptySubsequences: false)
    var parts: [[Substring]] = [[]]
    for word in words {
      if let last = parts[parts.count - 1].last, last.last == ".", last.utf8.count >= 5,
        word.first?.isNumber == true
      {
        parts.append([])
      }
      parts[parts.count - 1].append(word)
    }
    return parts.map { $0.joined(separator: " ") }
  }

  /// Where the words stand that the prose asks for, in one pass over the rows.
  private mutating func index(_ told: [Told]) {
    let wanted = Set(told.flatMap { [$0.thing.noun].compactMap { $0 } + $0.words })
    // Most words are told apart by how they begin, before their endings are taken off.
    let heads = Set(wanted.union(CountedThing.synonyms.keys).map(Self.head))
    for (place, action) in actions.enumerated() {
      var own: Set<String> = []
      for text in [action.name, action.update ?? ""] {
        for word in WordList(text).words where heads.contains(Self.head(word.text)) {
          let root = CountedThing.root(word.text)
          let thing = CountedThing.synonyms[root] ?? root
          for one in [root, thing] where wanted.contains(one) && own.insert(one).inserted {
            places[one, default: []].append(place)
          }
        }
      }
    }
  }

  /// The first two letters of a word.
  private static func head(_ word: String) -> Int {
    word.utf8.prefix(2).reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func row(_ place: Int) -> Row {
    if let row = rows[place] { return row }
    let action = actions[place]
    let name = Set(WordList(action.name).words.map { CountedThing.root($0.text) })
    let goals = Set([action.name, action.text, action.measure ?? ""]).sorted()
      .flatMap(CountedThing.all)
    let update = action.update ?? ""
    let told = update.statements.flatMap(CountedThing.all)
    var values = Set((goals + told).flatMap { [$0.value, $0.whole].compactMap { $0 } })
    for text in [action.text, action.name, update] + action.accounts.map(\.text) {
      values.formUnion(Amount.all(in: text).map(\.value))
    }
    for field in action.fields where field.text.utf8.count <= 40 {
      values.formUnion(Amount.all(in: field.text).map(\.value))
    }
    let row = Row(
      name: name, words: name.union(WordList(update).words.map { CountedThing.root($0.text) }),
      goals: goals, told: told, values: values)
    rows[place] = row
    return row
  }

  private mutating func difference(of told: Told) -> (place: Int, said: String, printed: String)? {
    if told.thing.isAll { return told.named.flatMap { whole(of: told, in: $0) } }
    let around: [Int]
    if let named = told.named {
      around = [named]
    } else if let noun = told.thing.noun {
      around = places[noun] ?? []
    } else {
      // Of a whole alone, by its words.
      around = rowsAlike(told.words)
    }
    guard !around.isEmpty, around.count <= Self.most else { return nil }
    var found: [(place: Int, tie: Int, row: CountedThing)] = []
    var others = 0
    for place in around {
      let row = row(place)
      let same = row.told.filter { Self.countsSame(told.thing, $0, in: row) }
      guard !same.isEmpty else { continue }
      // What a row prints in the same words is what the prose means.
      if row.values.contains(told.thing.value) || Self.addsUp(same, to: told.thing.value) {
        return nil
      }
      let tie = tie(told, row, same, isNamed: told.named != nil)
      guard tie > 0, same.count == 1 else {
        others += 1
        continue
      }
      found.append((place, tie, same[0]))
    }
    found.sort { $0.tie > $1.tie }
    // Where two rows are tied about as closely, it can't be told which is meant.
    guard let best = found.first, !found.dropFirst().contains(where: { $0.tie + 3 > best.tie }),
      best.tie >= (others + found.count == 1 ? 3 : 5),
      isSameDeed(told, best.row, of: best.place, isTied: best.tie >= 6),
      Self.isSureOther(told.thing, best.row, month)
    else { return nil }
    return (best.place, told.thing.printed, best.row.printed)
  }

  /// Whether both tell that the same was done; a row may leave it to its name.
  private mutating func isSameDeed(
    _ told: Told, _ thing: CountedThing, of place: Int, isTied: Bool
  ) -> Bool {
    // “Plant 3,000 trees” is what is to be done, as in the row's name.
    if let first = told.first, WordList.first(of: actions[place].name) == first { return false }
    let deeds = thing.deeds.isEmpty ? row(place).name : thing.deeds
    guard told.thing.deeds.isEmpty else { return !told.thing.deeds.isDisjoint(with: deeds) }
    return thing.deeds.isEmpty || isTied || !told.words.isDisjoint(with: thing.deeds)
  }

  /// The rows that have two words of the prose or more, by those words that few rows have.
  private func rowsAlike(_ words: Set<String>) -> [Int] {
    var counts: [Int: Int] = [:]
    for word in words.subtracting(generic) {
      guard let places = places[word], places.count <= Self.few else { continue }
      for place in places { counts[place, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 2 }.keys.sorted()
  }

  /// “When all 16 vans have been replaced (T4)”, beside “Replace 14 vans”.
  private mutating func whole(of told: Told, in place: Int) -> (Int, String, String)? {
    let row = row(place)
    guard let noun = told.thing.noun, !row.values.contains(told.thing.value) else { return nil }
    let own = row.goals.filter { $0.noun == noun && $0.doubts.isEmpty }
    let values = Set(own.map(\.value))
    guard values.count == 1, let goal = own.first, goal.value >= 3,
      max(goal.value, told.thing.value) <= 1.4 * min(goal.value, told.thing.value)
    else { return nil }
    return (place, "all \(told.thing.printed)", goal.printed)
  }

  /// Whether two figures count the same noun; the row may leave it out, where its name has it.
  private static func countsSame(_ one: CountedThing, _ other: CountedThing, in row: Row) -> Bool {
    guard other.doubts.isDisjoint(with: [.ahead, .remaining, .aside]) else { return false }
    guard let noun = one.noun else {
      return one.whole == other.whole
        || other.things.isEmpty && row.goals.contains { $0.value == one.whole }
    }
    if let own = other.noun {
      return own == noun
        || other.whole != nil && other.whole == one.whole && row.name.contains(noun)
    }
    return !CountedThing.units.contains(noun) && row.name.contains(noun)
  }

  /// How much ties a sentence to a row: four for a ref, a whole or a target,
  /// and one for each word that both have.
  private func tie(_ told: Told, _ row: Row, _ same: [CountedThing], isNamed: Bool) -> Int {
    let shared = told.words.intersection(row.words).filter {
      $0 != told.thing.noun && !generic.contains($0) && $0.utf8.count >= 3
        && !($0.first?.isNumber ?? true)
        && Numerals.value(of: $0) == nil
    }
    if isNamed { return shared.isEmpty ? 0 : 4 + shared.count }
    let isWhole =
      told.thing.whole.map { whole in
        whole >= 4 && (same + row.goals).contains { $0.whole == whole || $0.value == whole }
      } ?? false
    let isGoal = told.thing.goal.map { goal in row.goals.contains { $0.value == goal } } ?? false
    if isWhole || isGoal { return shared.isEmpty ? 0 : 4 + shared.count }
    let isTwin = told.all.contains { twin in
      twin.value != told.thing.value && twin.noun != nil
        && row.told.contains { $0.value == twin.value && $0.noun == twin.noun }
    }
    if isTwin, !shared.isEmpty { return 3 + shared.count }
    let rare = shared.filter { (places[$0]?.count ?? 0) <= 3 }
    let inName = shared.intersection(row.name)
    return rare.isEmpty || inName.isEmpty ? 0 : shared.count
  }

  /// Whether some of a row's figures together are the one of the prose.
  private static func addsUp(_ things: [CountedThing], to value: Double) -> Bool {
    guard things.count >= 2, things.count <= 8 else { return things.count > 8 }
    return (1..<(1 << things.count)).contains { mask in
      let sum = things.indices.reduce(0) { mask >> $1 & 1 == 1 ? $0 + things[$1].value : $0 }
      return abs(sum - value) < 1e-6
    }
  }

  /// Whether no rounding and no other time makes both right.
  private static func isSureOther(
    _ one: CountedThing, _ row: CountedThing, _ month: String?
  ) -> Bool {
    guard row.doubts.isEmpty, one.value != row.value else { return false }
    if let whole = row.whole, one.whole == nil, whole == one.value { return false }
    if let a = one.whole, let b = row.whole, a != b { return false }
    // Nobody rounds a part of a whole that is told beside it.
    let amounts =
      one.whole == nil ? [one, row].compactMap { Amount.all(in: " " + $0.printed).first } : []
    if amounts.count == 2, amounts[0].isRounded(amounts[1]) { return false }
    let most = one.whole != nil && one.whole == row.whole ? 2 : 1.6
    guard max(one.value, row.value) <= most * min(one.value, row.value) else { return false }
    // What is told to a later day may be more, and what is told of a span less, but not the other way.
    let said = one.months.subtracting([month].compactMap { $0 })
    let told = row.months.subtracting([month].compactMap { $0 })
    if said != told {
      guard said.isEmpty ? one.value < row.value : told.isEmpty && one.value > row.value else {
        return false
      }
    }
    if one.times != row.times {
      guard row.times.isEmpty ? one.value > row.value : one.times.isEmpty && one.value < row.value
      else { return false }
    }
    return true
  }

  /// Of more rows than this with one noun none is looked into.
  private static let most = 40
  /// A word that more rows have than this ties nothing to one of them.
  private static let few = 8

  /// What is told of more than the action, of several actions, or of another time.
  private static let wide = Phrases([
    "across the district", "across the borough", "across the county", "across the city",
    "across the town", "across the area", "across the region", "across the programme",
    "in the district", "in the borough", "in the county", "district wide", "borough wide",
    "county wide", "countywide", "nationally", "national", "england", "uk", "in total",
    "altogether", "in all", "between them", "combined", "overall", "across all", "together",
    "previous*", "originally", "baseline", "last year", "last quarter", "last report",
    "since the last", "compared", "on average", "average",
  ])

  /// Things that are rows themselves, or measure time.
  private static let rowNouns: Set<String> = Set(
    [
      "action", "project", "promise", "milestone", "commitment", "pledge", "measure", "task",
      "year",
      "month", "week", "day", "hour", "minute", "time", "theme", "priority", "programme", "scheme",
      "objective", "target", "indicator", "council", "point", "pound", "page", "question", "tonne",
      "tco2e", "risk", "quarter", "workstream", "deliverable", "response", "winter",
      "recommendation",
    ].map(CountedThing.root))

  private static let generic: Set<String> = Set(
    ([
      "council", "action", "year", "people", "project", "local", "work", "plan", "programme",
      "number", "month", "district", "borough", "county", "city", "town", "climate", "carbon",
      "report", "end", "target", "good", "well", "progress", "made", "now", "more", "one", "two",
      "first", "last", "have", "complete", "start", "against", "out", "but", "than", "over",
      "under",
      "after", "before", "during", "since", "while", "then", "they", "you", "your", "been", "under",
      "way", "scheme", "delivery", "reach", "both", "each", "other", "next", "across", "january",
      "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ] + Array(WordList.noise)).map(CountedThing.root))

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
