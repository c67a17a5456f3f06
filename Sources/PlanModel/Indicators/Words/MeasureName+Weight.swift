extension MeasureName {
  private static let places: Set<String> = [
    "at", "across", "in", "from", "on", "between", "within", "of", "for", "to", "over", "than",
    "these",
    "those", "the", "under", "into", "per", "every",
  ]
  private static let perThing: Set<String> = [
    "household", "home", "person", "head", "property", "capita", "m2", "sqm", "square", "vehicle",
    "tonne", "mile", "km", "unit", "kwh", "item", "employee", "resident", "school", "building",
  ]

  /// How much speaks for the figure's being something to follow; 2 is enough.
  ///
  /// A verb of doing 2, a sum to date 2, a goal or a deadline 2, a unit 2 (a share, where a noun names
  /// it), a qualifier 1, a number in figures of ten or more 1; a place word before it takes 1, a small
  /// number in words 2, a small one in figures 1. What a deed reached, what stands ready, and the number
  /// that a sentence opens with, get 2 more. A rate for each thing is never followed.
  func weight(of figure: Figure, in sentence: MeasureSentence, isWording: Bool) -> Int {
    let near = sentence.before.lowerBound..<sentence.after.upperBound
    let behind = figure.tokens.upperBound
    if ["per", "a", "each", "every"].contains(sentence.word(end)), figure.unit != .percent,
      Self.perThing.contains(sentence.word(end + 1))
    {
      return 0
    }
    if figure.unit != .percent, ["per", "each", "/"].contains(sentence.word(behind)),
      Self.perThing.contains(sentence.word(behind + 1))
    {
      return 0
    }
    var weight = 0
    if hasVerb { weight += 2 }
    if sentence.isSummed { weight += 2 }
    if sentence.holds(MeasureSigns.goal, in: near)
      || MeasureDate(of: figure, in: sentence).isDeadline
    {
      weight += 2
    }
    if figure.qualifier != nil { weight += 1 }
    switch figure.unit?.dimension {
    case nil: weight += countWeight(of: figure, in: sentence)
    case .share: weight += hasNoun ? 2 : 0
    case .emissions, .energy, .power: weight += 2
    case .money: weight += 2
    default: weight += sentence.word(behind) == "of" ? 1 : 0
    }
    return weight
  }

  private func countWeight(of figure: Figure, in sentence: MeasureSentence) -> Int {
    var weight = 0
    if figure.isInWords {
      weight += figure.value < 10 ? -2 : 0
    } else {
      weight += figure.value >= 10 ? 1 : figure.value < 5 ? -1 : 0
    }
    // "Homes retrofitted: 120".
    if end == figure.tokens.upperBound, start < figure.tokens.lowerBound { weight += 1 }
    let before = sentence.word(figure.tokens.lowerBound - 1)
    let earlier = sentence.word(figure.tokens.lowerBound - 2)
    if before == "of",
      VerbWords.isOfDeed(earlier)
        || ["provision", "delivery", "sale", "roll-out", "planting", "rollout", "recruitment"]
          .contains(earlier)
    {
      weight += 2
    } else if Self.places.contains(before), figure.qualifier == nil, !hasVerb || before != "by" {
      weight -= 1
    }
    // "460 installations" says itself what was done.
    if let head, VerbWords.isOfDeed(head) { weight += 1 }
    if isReached(figure, in: sentence) { weight += 2 }
    if !hasVerb, sentence.holds(MeasureSigns.standing, in: figure.tokens.upperBound..<end) {
      weight += 2
    }
    // "Eight lessons have been held": what a sentence opens with is what it tells.
    if hasVerb, figure.isInWords, figure.tokens.lowerBound == sentence.item.lowerBound {
      weight += 2
    }
    return weight
  }

  /// "save energy in 250 households", "chargers are available at 13 sites": something was done before
  /// the place word, and what follows it is who or what it reached.
  private func isReached(_ figure: Figure, in sentence: MeasureSentence) -> Bool {
    let place = figure.tokens.lowerBound - 1
    guard !hasVerb, let head, MeasureSigns.reached.contains(head),
      ["in", "at", "for", "across"].contains(sentence.word(place))
    else { return false }
    let earlier = sentence.before.lowerBound..<place
    if sentence.holds(MeasureSigns.standing, in: earlier) { return true }
    return earlier.contains { index in
      let word = sentence.word(index)
      return VerbWords.isPast(word) || VerbWords.isGerund(word)
        || VerbWords.isDeed(word) && sentence.word(index - 1) == "to"
    }
  }
}
