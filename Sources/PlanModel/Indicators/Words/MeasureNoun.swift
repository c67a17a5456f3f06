/// The noun that a figure is of, with where its words stand.
struct MeasureNoun {
  var words: [String]
  /// The noun itself; nil where only a unit names it.
  var head: String?
  /// What was done with it, by a verb behind it.
  var verb: String?
  /// Whether words like "have been" stand between the noun and that verb.
  var isPassive = false
  var start: Int
  var end: Int

  init(
    words: [String], head: String?, verb: String? = nil, isPassive: Bool = false, start: Int,
    end: Int
  ) {
    self.words = words
    self.head = head
    self.verb = verb
    self.isPassive = isPassive
    self.start = start
    self.end = end
  }

  private init(_ noun: NounWords, start: Int) {
    self.init(
      words: noun.words, head: noun.head, verb: noun.verb, isPassive: noun.isPassive, start: start,
      end: noun.end)
  }

  /// Nil where nothing names it.
  init?(of figure: Figure, in sentence: MeasureSentence) {
    let found: MeasureNoun? =
      switch figure.unit?.dimension {
      case nil: Self.things(of: figure, in: sentence)
      case .share: Self.share(of: figure, in: sentence)
      case .money: Self.money(figure, in: sentence)
      default: Self.amount(of: figure, in: sentence)
      }
    guard let found else { return nil }
    self = found
  }

  private static let unitNouns: Set<String> = [
    "hour", "day", "week", "month", "year", "minute", "person", "bed", "bedroom", "storey", "way",
    "point", "page", "part", "fold", "star",
  ]

  /// Whether a number of it is not worth following: "phases", "months", "key themes".
  var isIdle: Bool {
    guard let head else { return false }
    if words.count > 1, let first = words.first?.lowercased(), Self.unitNouns.contains(first) {
      return true
    }
    guard MeasureSigns.idleNouns.contains(head) else { return false }
    // "charge points" and "volunteer hours" are things, "key points" are not.
    guard MeasureSigns.idleAlone.contains(head), words.count > 1,
      let kind = words.dropLast().last?.lowercased()
    else { return true }
    return MeasureSigns.plainAdjectives.contains(kind)
  }

  private static func things(of figure: Figure, in sentence: MeasureSentence) -> MeasureNoun? {
    let place = behindSize(behindOf(figure.tokens.upperBound, in: sentence), in: sentence)
    if let noun = NounWords.counted(at: place, in: sentence.scanner) {
      return MeasureNoun(noun, start: figure.tokens.lowerBound)
    }
    return MeasureLabel(of: figure, in: sentence).noun(needsPlural: true)
  }

  /// "six 2 hour lessons", "six 1.5-2 hour lessons": how long each is stands between.
  private static func behindSize(_ behind: Int, in sentence: MeasureSentence) -> Int {
    let tokens = sentence.scanner.tokens
    var place = behind
    guard place < tokens.count, tokens[place].isNumber else { return behind }
    place += 1
    if place + 1 < tokens.count, tokens[place].isMark("-–") || tokens[place].lower == "to",
      tokens[place + 1].isNumber
    {
      place += 2
    }
    if place < tokens.count, tokens[place].isMark("-–") { place += 1 }
    guard unitNouns.contains(sentence.word(place)) else { return behind }
    return place + 1
  }

  /// "47 of 60 schools", "12 out of our schools": the noun stands behind the second number.
  static func behindOf(_ behind: Int, in sentence: MeasureSentence) -> Int {
    var place = behind
    if sentence.word(place) == "out" { place += 1 }
    guard sentence.word(place) == "of" else { return behind }
    place += 1
    while ["the", "our", "its", "all", "their"].contains(sentence.word(place)) { place += 1 }
    let tokens = sentence.scanner.tokens
    if place < tokens.count, tokens[place].isNumber { place += 1 }
    return place
  }

  /// "7,385 tCO2e", "12 hectares of woodland created".
  private static func amount(of figure: Figure, in sentence: MeasureSentence) -> MeasureNoun? {
    guard let unit = figure.unit else { return nil }
    let tokens = sentence.scanner.tokens
    let behind = figure.tokens.upperBound
    let isOf = sentence.word(behind) == "of"
    let range = NounWords.words(at: isOf ? behind + 1 : behind, in: sentence.scanner)
    var words = tokens[range]
    if !isOf, let first = words.first?.lower, VerbWords.isPast(first) || VerbWords.isThought(first)
    {
      words = words.prefix(0)
    }
    // "7 kW chargers", "7.5 tonne lorries": what a thing is like, and not how much there is.
    let isKind =
      unit.dimension == .power || unit.dimension == .length || tokens[behind - 1].lower == "tonne"
    if !isOf, isKind, words.contains(where: { NounWords.isPlural($0.lower) }) { return nil }
    guard !words.isEmpty else {
      var noun = NounWords(words: [unit.dimension.noun], head: nil, end: behind)
      noun.readVerb(in: sentence.scanner)
      return MeasureNoun(noun, start: figure.tokens.lowerBound)
    }
    if !isOf, unit == .kilowatts, !words.contains(where: { $0.lower == "capacity" }) { return nil }
    var noun = NounWords(words: words.map(\.text), head: nil, end: words.endIndex)
    if let past = words.lastIndex(where: { VerbWords.isPast($0.lower) }), past > words.startIndex {
      noun = NounWords(
        words: tokens[words.startIndex..<past].map(\.text), verb: tokens[past].lower, end: past + 1)
    } else {
      noun.readVerb(in: sentence.scanner)
    }
    if unit.dimension == .emissions, let only = noun.words.first?.lowercased(),
      noun.words.count == 1,
      only.hasPrefix("saving") || only.hasPrefix("reduction")
    {
      noun.words = [unit.dimension.noun, only]
    }
    noun.head = noun.words.last?.lowercased()
    return MeasureNoun(noun, start: figure.tokens.lowerBound)
  }

  /// Money that was saved, earned or attracted; that of a fund is no measure.
  private static func money(_ figure: Figure, in sentence: MeasureSentence) -> MeasureNoun? {
    let tokens = sentence.scanner.tokens
    let behind = figure.tokens.upperBound
    let near =
      max(
        sentence.before.lowerBound, figure.tokens.lowerBound - 4)..<min(
        behind + 5, sentence.after.upperBound)
    let isFund = near.contains { place in
      let word = tokens[place].lower
      return MeasureSigns.fundWords.contains(WordStem.stem(word)) && word != "costs"
    }
    let verb = sentence.item.first { place in
      tokens[place].isWord && MeasureSigns.moneyVerbs.contains(WordStem.stem(tokens[place].lower))
    }
    guard let verb, !isFund else { return nil }
    let isIn = ["in", "of"].contains(sentence.word(behind))
    let range = NounWords.words(at: isIn ? behind + 1 : behind, in: sentence.scanner, most: 4)
    var words = tokens[range].map(\.text)
    let last = words.last?.lowercased() ?? ""
    if !isIn, !["savings", "saving", "investment", "income"].contains(last) { words = [] }
    let end = words.isEmpty ? behind : range.upperBound
    if words.isEmpty { words = ["money"] }
    let head = words.first?.lowercased()
    let done = tokens[verb].lower
    if !done.hasPrefix("saving") || done == "saving", !words.contains("savings") {
      words.append(PastTense.participle(of: done))
    }
    return MeasureNoun(words: words, head: head, start: figure.tokens.lowerBound, end: end)
  }
}

extension MeasureUnit.Dimension {
  /// What an amount of it is called where nothing else names it.
  fileprivate var noun: String {
    switch self {
    case .emissions: "emissions"
    case .energy: "energy"
    case .power: "capacity"
    case .length: "length"
    case .area: "area"
    case .weight: "weight"
    case .volume: "volume"
    case .count, .share, .money: "amount"
    }
  }
}
