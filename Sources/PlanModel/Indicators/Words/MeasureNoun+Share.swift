extension MeasureNoun {
  private static let changes: Set<String> = [
    "reduction", "increase", "cut", "decrease", "saving", "improvement", "rise", "fall", "growth",
  ]

  /// "65% of homes", "80% smart meter coverage", "Recycling rate: 48%", "the rate rose to 48%".
  static func share(of figure: Figure, in sentence: MeasureSentence) -> MeasureNoun? {
    guard !MeasureSigns.idleShares.contains(sentence.word(figure.tokens.upperBound)) else {
      return nil
    }
    let label = MeasureLabel(of: figure, in: sentence)
    if label.hasMark { return label.noun(needsPlural: false) }
    return named(behind: figure, in: sentence) ?? label.noun(needsPlural: false)
      ?? changed(by: figure, in: sentence)
  }

  private static func named(behind figure: Figure, in sentence: MeasureSentence) -> MeasureNoun? {
    let tokens = sentence.scanner.tokens
    let range = unbroken(
      NounWords.words(
        at: behindOf(figure.tokens.upperBound, in: sentence), in: sentence.scanner), in: tokens)
    guard let first = range.first else { return nil }
    let head = range.first { NounWords.isPlural(tokens[$0].lower) } ?? range.upperBound - 1
    let words = tokens[first...head]
    guard !words.contains(where: { MeasureSigns.idleShares.contains($0.lower) }),
      !VerbWords.isPast(tokens[first].lower)
    else { return nil }
    var noun = NounWords(words: words.map(\.text), head: tokens[head].lower, end: head + 1)
    noun.readVerb(in: sentence.scanner)
    if changes.contains(tokens[head].lower), ["in", "of"].contains(sentence.word(head + 1)) {
      let object = NounWords.words(at: head + 2, in: sentence.scanner, most: 4)
      guard !object.isEmpty else { return nil }
      noun.words += [tokens[head + 1].text] + tokens[object].map(\.text)
      noun.end = object.upperBound
    }
    return MeasureNoun(
      words: noun.words, head: noun.head, verb: noun.verb, isPassive: noun.isPassive,
      start: figure.tokens.lowerBound, end: noun.end)
  }

  /// Without a new item whose bullet was lost: "20% net gain Approaches to …".
  private static func unbroken(_ range: Range<Int>, in tokens: [FigureToken]) -> Range<Int> {
    let lost = range.dropFirst().first {
      tokens[$0].isCapital && tokens[$0].text.dropFirst().contains(where: \.isLowercase)
        && !tokens[$0 - 1].isCapital
    }
    return range.lowerBound..<(lost ?? range.upperBound)
  }

  /// "reduce emissions by 45%".
  private static func changed(by figure: Figure, in sentence: MeasureSentence) -> MeasureNoun? {
    let tokens = sentence.scanner.tokens
    let place = figure.tokens.lowerBound - 1
    guard sentence.word(place) == "by" else { return nil }
    let range = NounWords.words(before: place, in: sentence.scanner)
    let verb = range.first {
      let word = tokens[$0].lower
      return VerbWords.isDeed(word) || VerbWords.isPast(word) || VerbWords.isGerund(word)
        || VerbWords.isPresent(word)
    }
    guard let verb, verb + 1 < range.upperBound else { return nil }
    let words = tokens[(verb + 1)..<range.upperBound]
    return MeasureNoun(
      words: words.map(\.text), head: words.last?.lower,
      verb: PastTense.participle(of: tokens[verb].lower),
      start: verb, end: figure.tokens.upperBound)
  }
}
