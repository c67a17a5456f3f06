import PlanModel

/// A figure of a statement with what it counts, the whole that it is a part of, what was done, and of which
/// time it is told: “14 of the 18 electric vans are now delivered”.
struct CountedThing {
  /// What keeps a figure from being set against another.
  enum Doubt: Hashable {
    case hedged, aside, ahead, remaining
  }

  var value: Double
  var printed: String
  /// Roots of the words behind it, as far as they name the thing; the last is the noun.
  var things: [String] = []
  var whole: Double?
  /// What it is to reach: 40 of “26 sockets live against a target of 40”.
  var goal: Double?
  /// Whether “all” stands before it.
  var isAll = false
  var deeds: Set<String> = []
  var months: Set<String> = []
  /// Which words for a time its part of the statement has.
  var times: Set<Int> = []
  var doubts: Set<Doubt> = []
  var offset: Int
  private var wholeOffset: Int?

  /// The noun or unit that is counted.
  var noun: String? { things.last }

  /// What a statement counts, in its order.
  static func all(in statement: String) -> [CountedThing] {
    let numbers = Number.all(in: statement)
    guard !numbers.isEmpty else { return [] }
    let words = WordList(statement).words
    let bytes = Array(statement.utf8)
    var whole: Int?
    return numbers.compactMap { number in
      // The whole of a part counts nothing more.
      guard number.start != whole,
        let thing = CountedThing(number, among: numbers, words, bytes)
      else { return nil }
      whole = thing.wholeOffset ?? whole
      return thing
    }
  }

  /// What is said to be done to what an amount counts.
  static func deeds(of amount: Amount, in figures: FigureTokens) -> Set<String> {
    let text = String(decoding: figures.bytes, as: UTF8.self)
    return all(in: text).first { $0.offset == amount.start }?.deeds ?? []
  }

  private init?(
    _ number: Number, among numbers: [Number], _ words: [WordList.Word], _ bytes: [UInt8]
  ) {
    value = number.value
    offset = number.start
    var end = number.end
    var behind = words.drop { $0.start < number.end }
    let before = words.prefix { $0.end <= number.start }.suffix(4).map(\.text)
    guard !(before.last.map { Self.counters.contains($0) } ?? false),
      // “Two in three of the 30”.
      before.last != "in" || before.suffix(2).first.flatMap(Numerals.value(of:)) == nil
    else { return nil }
    // “14 of the Council's 18 small vans”.
    if behind.first?.text == "of",
      let at = behind.dropFirst().prefix(5).firstIndex(
        where: { word in numbers.contains { $0.start <= word.start && word.end <= $0.end } }),
      let whole = numbers.first(where: { $0.end >= words[at].end })
    {
      guard Self.parts(bytes, from: end, to: whole.start) == 0 else { return nil }
      self.whole = whole.value
      wholeOffset = whole.start
      end = whole.end
      behind = words.drop { $0.start < whole.end }
    }
    printed = String(decoding: bytes[number.start..<number.end], as: UTF8.self)
    if let whole { printed += " of \(whole.asFigure)" }
    isAll =
      before.last == "all" || before.suffix(2).elementsEqual(["all", "the"])
      || before.suffix(2).elementsEqual(["all", "of"])
    // “112 members of staff” are staff.
    if let first = behind.first?.text, ["member", "members"].contains(first),
      behind.dropFirst().first?.text == "of", let last = behind.dropFirst().first
    {
      behind = behind.dropFirst(2)
      end = last.end
    }
    for word in behind.prefix(6) {
      guard Self.parts(bytes, from: end, to: word.start) == 0, !WordList.noise.contains(word.text),
        !Self.links.contains(word.text), !Self.isDeed(word.text),
        !Self.states.contains(word.text) || word.text == "electric",
        word.text.first?.isNumber == false
      else { break }
      things.append(Self.synonyms[Self.root(word.text)] ?? Self.root(word.text))
      end = word.end
    }
    if number.decimals > 0 {
      guard let unit = things.first, Self.units.contains(unit) else { return nil }
      things = [unit]
    }
    let clause = Self.clauseEnd(bytes, from: number.end)
    let head = String(decoding: bytes[..<clause], as: UTF8.self)
    let said = words.filter { $0.end <= clause }
    if let aim = Self.goals.first(in: head), aim.start >= number.end {
      goal = numbers.first { $0.start >= aim.end && $0.start - aim.end <= 12 }?.value
    }
    let cut =
      Self.goals.first(in: head).map(\.start).flatMap { $0 > number.end ? $0 : nil }
      ?? clause
    let own = String(decoding: bytes[..<cut], as: UTF8.self)
    let done = said.indices.filter { place in
      let word = said[place].text
      guard said[place].start >= number.end else { return false }
      // “The borrowed camera” tells of no deed.
      return Self.states.contains(word)
        || Self.isDeed(word) && !Self.articles.contains(said[place - 1].text)
    }
    deeds = Set(done.prefix(4).map { Self.root(said[$0].text) })
    if let last = before.last, Self.isDeed(last) { deeds.insert(Self.root(last)) }
    deeds.subtract(Self.neutral)
    months = Set(
      said.filter { $0.end <= cut && $0.isCapitalised && Period.isMonthName($0.text) }
        .map { String($0.text.prefix(3)) })
    times = Set(Self.spans.all(in: own).map(\.phrase))
    let near = before.joined(separator: " ")
    if Self.hedges.occur(in: near) { doubts.insert(.hedged) }
    if Self.asides.occur(in: before.suffix(2).joined(separator: " "))
      || Self.ordinals.contains(before.last ?? "") || behind.first?.text == "more"
      || number.start > 0 && bytes[number.start - 1] == 0x28
    {
      doubts.insert(.aside)
    }
    // “To plant 3,000 trees” is what is meant to be done.
    let isMeant = before.suffix(2).count == 2 && before.suffix(2).first == "to"
    if isMeant || Self.ahead.occur(in: own) { doubts.insert(.ahead) }
    let start = Self.clauseStart(bytes, before: number.start)
    if Self.remaining.occur(in: String(decoding: bytes[start..<cut], as: UTF8.self)) {
      doubts.insert(.remaining)
    }
  }

  /// How many stops stand between two places.
  private static func parts(_ bytes: [UInt8], from: Int, to: Int) -> Int {
    guard from < to else { return 0 }
    return bytes[from..<to].count { ",;:.()".utf8.contains($0) }
  }

  /// Where the part of the statement that holds a place ends: a comma, a bracket or a dash.
  private static func clauseEnd(_ bytes: [UInt8], from: Int) -> Int {
    for place in from..<max(from, bytes.count) {
      let isComma =
        bytes[place] == UInt8(ascii: ",") && place + 1 < bytes.count
        && bytes[place + 1] == UInt8(ascii: " ")
      if isComma || bytes[place] == UInt8(ascii: "(") || bytes[place] == UInt8(ascii: ":")
        || bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
          && (0x93...0x94).contains(bytes[place + 2])
      {
        return place
      }
    }
    return bytes.count
  }

  /// Where the part of the statement that holds a place begins.
  private static func clauseStart(_ bytes: [UInt8], before place: Int) -> Int {
    (1..<max(1, place)).last { at in
      bytes[at] == UInt8(ascii: " ") && ",:".utf8.contains(bytes[at - 1])
    } ?? 0
  }

  private static func isDeed(_ word: String) -> Bool {
    word.utf8.count >= 5 && word.hasSuffix("ed") && !noDeeds.contains(word)
  }

  /// A word without its ending: “planting”, “planted”, “plant”.
  static func root(_ word: String) -> String {
    var root = WordList.stem(word)
    for ending in ["ing", "ed", "e"]
    where root.hasSuffix(ending) && root.utf8.count >= ending.utf8.count + 3 {
      root.removeLast(ending.count)
      break
    }
    let bytes = Array(root.utf8.suffix(2))
    if root.utf8.count > 3, bytes.count == 2, bytes[0] == bytes[1] { root.removeLast() }
    if root.utf8.last == UInt8(ascii: "y") { root = root.dropLast() + "i" }
    return root
  }

  /// A number in figures or in words, years and shares left out.
  private struct Number {
    var value: Double
    var decimals: Int
    var start: Int
    var end: Int

    static func all(in text: String) -> [Number] {
      let tokens = FigureTokens(" " + text)
      var found = tokens.amounts.filter { !$0.isMoney && $0.scale == 1 }.map {
        Number(
          value: $0.value, decimals: $0.decimals, start: $0.start - 1, end: $0.end - 1)
      }
      for word in WordList(text).words where !(word.text.first?.isNumber ?? true) {
        guard let value = Numerals.value(of: word.text), value >= 3 else { continue }
        found.append(
          Number(
            value: Double(value), decimals: 0, start: word.start, end: word.end))
      }
      return found.sorted { $0.start < $1.start }
    }
  }

  /// Words of one meaning where trees are counted.
  static let synonyms: [String: String] = [
    "whip": "tre", "sapl": "tre", "standard": "tre", "kilometr": "km", "hectar": "ha",
    "kilometer": "km", "chargepoint": "charger",
  ]
  static let units: Set<String> = [
    "kw", "kwp", "mw", "mwp", "ha", "km", "mil", "metr", "acr",
  ]
  private static let counters: Set<String> = [
    "action", "actions", "ref", "refs", "milestone", "no", "number", "phase", "stage", "scope",
    "table", "paragraph", "section", "page", "theme", "band", "route", "appendix", "item", "step",
  ]
  private static let links: Set<String> = [
    "out", "against", "than", "but", "so", "more", "up", "down", "over", "under", "between",
    "across", "during", "before", "after", "since", "within", "along", "per", "if", "then", "only",
    "already", "later", "each", "both", "made", "put", "brought", "built", "given", "done", "taken",
    "held", "run", "have", "would", "could", "towards", "around", "while", "because", "until",
    "near", "alone", "together", "altogether", "last",
  ]
  private static let noDeeds: Set<String> = [
    "planned", "need", "hundred", "proposed", "based", "unused", "agreed", "listed", "rented",
    "owned", "expected", "indeed", "shared", "mixed", "detached", "wooded", "raised", "required",
  ]
  private static let articles: Set<String> = [
    "the", "a", "an", "our", "its", "their", "this", "that",
  ]
  /// Words for how a thing is that stand for a deed.
  private static let states: Set<String> = [
    "live", "working", "open", "operational", "generating", "electric",
  ]
  /// Words that say no more than that something was reached.
  private static let neutral = Set(
    ["completed", "finished", "reached", "achieved", "improved", "electric", "used"].map(root))

  private static let goals = Phrases([
    "against a target", "against the target", "against our target", "against its target",
    "towards a target", "towards the target", "towards our target", "of a target", "of the target",
    "of our target", "target of",
  ])
  /// Words for a time; what is told of one is not what is told of another.
  private static let spans = Phrases([
    "last winter", "this winter", "this year", "this quarter", "the year", "the quarter",
    "last summer", "this summer", "this spring", "last spring", "last autumn", "this autumn",
    "in 0000", "during 0000", "since 0000", "since", "by 0000", "last month", "this month",
    "a year", "each year", "per year", "a month", "every year", "half year", "season",
    "first half", "second half", "in its first", "in the first", "last year", "last quarter",
  ])
  private static let hedges = Phrases([
    "over", "more than", "nearly", "almost", "about", "around", "some", "at least", "up to",
    "approximately", "roughly", "under", "fewer than", "less than", "most", "or so", "beyond",
    "above", "below", "between",
  ])
  private static let asides = Phrases([
    "further", "another", "additional", "extra", "other", "of which", "including", "from", "plus",
    "than", "these", "those", "per", "each", "every",
  ])
  private static let ordinals: Set<String> = ["first", "last", "next", "remaining", "final"]
  private static let ahead = Phrases([
    "will", "would", "could", "should", "expect*", "forecast*", "is to be", "are to be", "aim*",
    "hope*", "plan to",
    "plans to", "previous*", "originally", "baseline", "compared", "intend*", "propose*", "if",
    "when", "once", "was to", "were to", "due to", "ready to", "want to", "need to", "needs to",
  ])
  private static let remaining = Phrases([
    "remain*", "left", "still", "yet", "not", "without", "no longer", "outstanding", "missing",
    "fewer", "lost", "failed", "cancelled", "refused", "waiting", "awaiting",
  ])
}
