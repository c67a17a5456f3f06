/// The date that the words around a figure give it.
struct MeasureDate {
  var date: PartialDate?
  /// Whether it is when something is to be reached ("by 2030").
  var isDeadline = false
  /// Whether it is a stretch in which something was done ("in 2023-24").
  var isWithin = false

  private static let deadlines: Set<String> = ["by", "before", "until", "till"]
  private static let within: Set<String> = ["in", "during", "for", "over", "within", "throughout"]
  private static let starts: Set<String> = ["since", "from", "between", "of", "to", "after"]

  /// Whether it stands behind the figure.
  var isBehind = false

  /// The first date behind the figure, up to the next; else the last before it that a preposition or a
  /// bracket sets apart from a name.
  init(of figure: Figure, in sentence: MeasureSentence) {
    let dates = sentence.scanner.dates
    let behind = dates.first {
      sentence.after.contains($0.tokens.lowerBound) && !Self.starts.contains($0.preposition)
        && !$0.preposition.isEmpty
    }
    let ahead = dates.last {
      sentence.whole.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= figure.tokens.lowerBound
        && (Self.deadlines.contains($0.preposition) || Self.within.contains($0.preposition)
          || ["at", "as", "on", "("].contains($0.preposition))
        && Self.reaches($0, figure, in: sentence)
    }
    guard let found = behind ?? ahead else { return }
    isBehind = behind != nil
    date = found.date
    isDeadline = Self.deadlines.contains(found.preposition)
    isWithin = Self.within.contains(found.preposition) && found.isPeriod
  }

  /// Whether a date before a figure speaks of it too.
  ///
  /// "Launched in June, it has 27 members" does not say when it had them; a date that opens the sentence, or stands in brackets, does.
  private static func reaches(
    _ date: DateWords, _ figure: Figure, in sentence: MeasureSentence
  ) -> Bool {
    let tokens = sentence.scanner.tokens
    if date.preposition == "(" || date.preposition == "as" { return true }
    let opening = sentence.item.lowerBound..<max(sentence.item.lowerBound, date.tokens.lowerBound)
    if opening.count <= 4, !opening.contains(where: { VerbWords.isPast(tokens[$0].lower) }) {
      return true
    }
    let first = (date.tokens.upperBound..<figure.tokens.lowerBound).first { place in
      tokens[place].isNumber && !sentence.scanner.isDate(at: place)
    }
    return !tokens[date.tokens.upperBound..<(first ?? figure.tokens.lowerBound)].contains {
      $0.isMark(",")
    }
  }
}
