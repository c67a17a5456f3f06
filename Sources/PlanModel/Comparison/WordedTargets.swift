/// The numbers and deadlines of an action's wording.
struct WordedTargets {
  struct Number {
    var value: Double
    var upper: Double?
    var unit: MeasureUnit
    var qualifier: MeasureQualifier?
    var noun: String
    var head: String?
    var stems: Set<String>
    var printed: String
  }

  struct Deadline {
    var date: PartialDate
    var printed: String
  }

  private(set) var numbers: [Number] = []
  private(set) var deadlines: [Deadline] = []

  init(_ text: String) {
    let scanner = FigureScanner(text)
    let figures = scanner.figures()
    for place in figures.indices {
      let sentence = MeasureSentence(around: place, of: figures, in: scanner)
      if let number = Self.number(of: figures[place], in: sentence) { numbers.append(number) }
    }
    numbers += Self.shares(in: scanner)
    deadlines = scanner.dates.filter { ["by", "before", "until", "till"].contains($0.preposition) }
      .map { Deadline(date: $0.date, printed: Self.printed($0.tokens, in: scanner)) }
  }

  private static func printed(_ tokens: Range<Int>, in scanner: FigureScanner) -> String {
    tokens.reduce(into: "") { text, place in
      let token = scanner.tokens[place]
      text += (token.isSpaced && !text.isEmpty ? " " : "") + token.text
    }
  }

  private static func number(of figure: Figure, in sentence: MeasureSentence) -> Number? {
    let tokens = sentence.scanner.tokens
    var number = Number(
      value: figure.isFromTo ? figure.upper ?? figure.value : figure.value,
      upper: figure.isFromTo ? nil : figure.upper, unit: figure.unit ?? .count,
      qualifier: figure.qualifier, noun: "", stems: [],
      printed: printed(figure.tokens, in: sentence.scanner))
    if figure.isMoney {
      var behind = figure.tokens.upperBound
      if ["of", "in", "for"].contains(sentence.word(behind)) { behind += 1 }
      let range = NounWords.words(at: behind, in: sentence.scanner, most: 4)
      guard !range.isEmpty else { return nil }
      number.name(tokens[range].map(\.text), head: tokens[range.upperBound - 1].lower)
      return number
    }
    guard let noun = MeasureNoun(of: figure, in: sentence), !noun.isIdle else { return nil }
    number.name(noun.words, head: noun.head)
    return number
  }

  private static let fractions: [([String], Double)] = [
    (["two", "thirds"], 200 / 3.0), (["two-thirds"], 200 / 3.0), (["three", "quarters"], 75),
    (["three-quarters"], 75), (["a", "third"], 100 / 3.0), (["one", "third"], 100 / 3.0),
    (["one-third"], 100 / 3.0), (["a", "quarter"], 25), (["one", "quarter"], 25),
    (["half"], 50), (["all"], 100), (["every"], 100),
  ]

  /// "all council buildings", "half of our schools".
  private static func shares(in scanner: FigureScanner) -> [Number] {
    let tokens = scanner.tokens
    var found: [Number] = []
    var place = 0
    while place < tokens.count {
      defer { place += 1 }
      let fraction = fractions.first { words, _ in
        place + words.count <= tokens.count
          && zip(words, tokens[place...]).allSatisfy { $0 == $1.lower }
      }
      guard let (words, value) = fraction else { continue }
      var start = place + words.count
      while start < tokens.count,
        ["of", "the", "our", "its", "their", "these"].contains(tokens[start].lower)
      {
        start += 1
      }
      // "every home" has no plural.
      let range = NounWords.words(at: start, in: scanner)
      let head =
        tokens[place].lower == "every" || tokens[place].lower == "all"
        ? range.first { NounWords.isPlural(tokens[$0].lower) }
          ?? (tokens[place].lower == "every" ? range.first : nil)
        : range.first { NounWords.isPlural(tokens[$0].lower) }
      guard let head else { continue }
      var number = Number(
        value: value, unit: .percent, noun: "", stems: [],
        printed: printed(place..<(place + words.count), in: scanner))
      number.name(tokens[range.lowerBound...head].map(\.text), head: tokens[head].lower)
      found.append(number)
      place = head
    }
    return found
  }
}

extension WordedTargets.Number {
  fileprivate mutating func name(_ words: [String], head: String?) {
    noun = words.joined(separator: " ")
    self.head = head.map { WordStem.stem($0) }
    stems = Set(words.flatMap { $0.split(separator: "-") }.map { WordStem.stem($0) })
  }

  /// How many words the nouns have in common; 0 where they are of two things.
  func likeness(to other: Self) -> Int {
    guard unit.dimension == other.unit.dimension, (head == nil) == (other.head == nil),
      head == other.head
    else { return 0 }
    return stems.intersection(other.stems).count
  }

  /// Nil where both promise the same.
  func isLower(than other: Self) -> Bool? {
    guard let theirs = other.unit.value(other.value, in: unit) else { return nil }
    if value != theirs { return value < theirs }
    if let upper, let their = other.upper.flatMap({ other.unit.value($0, in: unit) }),
      upper != their
    {
      return upper < their
    }
    return firmness == other.firmness ? nil : firmness < other.firmness
  }

  /// "At least" so many is more than so many, and that is more than "up to".
  private var firmness: Int {
    switch qualifier {
    case .over, .atLeast: 1
    case nil, .about: 0
    case .upTo, .under, .nearly: -1
    }
  }
}

extension WordedTargets.Deadline {
  /// Nil where both mean the same, as far as both say.
  func isLater(than other: Self) -> Bool? {
    let (one, two) = (date, other.date)
    if one.year != two.year { return one.year > two.year }
    guard let month = one.month, let theirs = two.month else { return nil }
    if month != theirs { return month > theirs }
    guard let day = one.day, let their = two.day, day != their else { return nil }
    return day > their
  }
}
