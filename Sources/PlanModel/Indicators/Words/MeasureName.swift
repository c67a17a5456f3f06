/// What a figure measures, as its sentence names it.
struct MeasureName {
  /// When what the verb says is done.
  enum Tense {
    case past
    case future
    /// A verb in "-ing", or none.
    case open
  }

  /// As an indicator would be called: "homes connected".
  var text: String
  var head: String?
  var stems: [String]
  var tense: Tense
  var hasVerb: Bool
  /// Whether it is named by a noun, and not by a unit alone.
  var hasNoun: Bool
  /// Tokens from the first that was understood to behind the last.
  var start: Int
  var end: Int

  /// Nil where nothing names it, or what it counts is not worth following.
  init?(of figure: Figure, in sentence: MeasureSentence) {
    guard let noun = MeasureNoun(of: figure, in: sentence), !noun.isIdle else { return nil }
    if let behind = noun.verb, VerbWords.isThought(behind) { return nil }
    let verb = MeasureVerb(before: figure, in: sentence)
    if figure.unit == nil, noun.verb == nil, let verb, verb.isThought { return nil }
    tense = .open
    var words = noun.words
    hasVerb = false
    // "benefiting 250 households have been delivered": the nearer verb is the figure's.
    let isBefore = verb.map { $0.isFirm && noun.isPassive } ?? false
    if let behind = noun.verb, !isBefore {
      words.append(behind)
      tense = Self.tense(of: behind, before: noun.end, in: sentence)
      hasVerb = true
    } else if let verb, !verb.isThought {
      let past = PastTense.participle(of: verb.word)
      if !past.isEmpty, words.last?.lowercased() != past { words.append(past) }
      tense = verb.tense
      hasVerb = true
    }
    text = words.joined(separator: " ")
    head = noun.head
    hasNoun = !noun.words.isEmpty
    stems = Set(words.map { WordStem.stem($0) }).sorted()
    start = min(figure.tokens.lowerBound, verb?.place ?? figure.tokens.lowerBound, noun.start)
    end = noun.end
    guard !text.isEmpty else { return nil }
  }

  /// "were planted" is past; "will be planted" and "to be planted" are not.
  private static func tense(of verb: String, before end: Int, in sentence: MeasureSentence) -> Tense
  {
    let near = [sentence.word(end - 2), sentence.word(end - 3), sentence.word(end - 4)]
    if near.contains("will") || near.contains("be") { return .future }
    return near.contains("being") ? .open : .past
  }
}
