/// The verb before a figure that says what was or is to be done to it.
struct MeasureVerb {
  var word: String
  var place: Int
  var tense: MeasureName.Tense
  /// It stands right before the figure.
  var isFirm: Bool
  /// It says that something was looked at, not done.
  var isThought: Bool

  private static let passed: Set<String> = [
    "a", "an", "the", "another", "further", "additional", "total", "of", "our", "its", "their",
    "all",
    "overall", "combined", "some", "new", "extra", "in", "number",
  ]

  /// Nil where the word before the figure, articles passed over, is no verb.
  init?(before figure: Figure, in sentence: MeasureSentence) {
    let tokens = sentence.scanner.tokens
    var place = figure.tokens.lowerBound - 1
    var passed = 0
    while place >= sentence.before.lowerBound, passed < 4, Self.passed.contains(tokens[place].lower)
    {
      place -= 1
      passed += 1
    }
    // "supported by 27 organisations": the verb stands before "by".
    if place > sentence.before.lowerBound, tokens[place].lower == "by",
      VerbWords.isPast(tokens[place - 1].lower)
    {
      place -= 1
    }
    guard place >= sentence.before.lowerBound, tokens[place].isWord else { return nil }
    word = tokens[place].lower
    self.place = place
    isThought = VerbWords.isThought(word)
    isFirm = place == figure.tokens.lowerBound - 1 && !isThought
    let earlier = place > 0 ? tokens[place - 1].lower : ""
    if isThought {
      tense = .open
    } else if VerbWords.isDeed(word)
      && !(earlier == "have" || earlier == "has" || earlier == "been")
    {
      tense = ["run", "cut", "put", "hit"].contains(word) && earlier != "to" ? .open : .future
    } else if VerbWords.isPast(word) {
      tense = ["be", "will"].contains(earlier) ? .future : .past
    } else if VerbWords.isGerund(word) || VerbWords.isPresent(word) {
      tense = .open
    } else {
      return nil
    }
  }
}
