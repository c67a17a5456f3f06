/// A noun before a figure, by a dash, a colon or a verb that says no more than "is".
struct MeasureLabel {
  private let figure: Figure
  private let sentence: MeasureSentence
  /// Behind the noun's last word.
  private let place: Int
  /// The verbs between noun and figure.
  private let copulas: Set<String>
  /// Whether a dash or a colon stands between.
  let hasMark: Bool

  private static let weak: Set<String> = [
    "is", "was", "are", "were", "at", "to", "from", "now", "currently", "stands", "stood", "rose",
    "risen", "rising", "fell", "fallen", "falling", "increased", "increasing", "decreased",
    "reached",
    "reaching", "grew", "grown", "has", "have", "been", "totalled", "totals", "averaged",
    "averages",
    "remains", "remained", "of", "dropped", "decreasing", "growing", "improved", "went",
  ]
  private static let counters: Set<String> = [
    "number", "total", "share", "proportion", "percentage", "rate", "amount", "level",
  ]

  init(of figure: Figure, in sentence: MeasureSentence) {
    self.figure = figure
    self.sentence = sentence
    let tokens = sentence.scanner.tokens
    var place = figure.tokens.lowerBound
    var copulas: Set<String> = []
    var hasMark = false
    while place > sentence.before.lowerBound {
      let token = tokens[place - 1]
      if token.isMark("–—:-=") && (token.isSpaced || token.isMark(":=")) {
        hasMark = true
      } else if Self.weak.contains(token.lower) {
        copulas.insert(token.lower)
      } else if !(token.isMark(",") && !copulas.isEmpty) {
        break
      }
      place -= 1
    }
    self.place = place
    self.copulas = copulas
    self.hasMark = hasMark
  }

  /// Nil where nothing names the figure so; a number of things needs a plural and a mark or "number of".
  func noun(needsPlural: Bool) -> MeasureNoun? {
    let tokens = sentence.scanner.tokens
    guard hasMark || !copulas.subtracting(["of"]).isEmpty else { return nil }
    let range = NounWords.words(before: place, in: sentence.scanner, most: 8)
      .clamped(to: sentence.before.lowerBound..<max(place, sentence.before.lowerBound))
    guard !range.isEmpty, let last = range.last else { return nil }
    // "the number of homes retrofitted is 120".
    let isCount =
      range.lowerBound > sentence.before.lowerBound + 1
      && sentence.word(range.lowerBound - 1) == "of"
      && Self.counters.contains(sentence.word(range.lowerBound - 2))
    if needsPlural {
      guard isCount || hasMark, range.contains(where: { NounWords.isPlural(tokens[$0].lower) })
      else {
        return nil
      }
    }
    let words = tokens[front(of: range)...last]
    guard !words.contains(where: { MeasureSigns.idleShares.contains($0.lower) }) else { return nil }
    let plural = words.first { NounWords.isPlural($0.lower) }?.lower
    return MeasureNoun(
      words: words.map(\.text), head: needsPlural ? plural : plural ?? words.last?.lower,
      start: words.startIndex, end: figure.tokens.upperBound)
  }

  /// Without the verb of the sentence at its front ("have significantly increased homes …").
  private func front(of range: Range<Int>) -> Int {
    let tokens = sentence.scanner.tokens
    var start = range.lowerBound
    while start + 1 < range.upperBound {
      let word = tokens[start].lower
      let isVerb =
        word.hasSuffix("ly") || VerbWords.isDeed(word) && !tokens[start].isCapital
        || VerbWords.isPast(word)
          && (["have", "has", "had"].contains(sentence.word(start - 1))
            || sentence.word(start - 1).hasSuffix("ly"))
      guard isVerb else { break }
      start += 1
    }
    return start
  }
}
