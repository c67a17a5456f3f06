/// The noun that a figure counts: "homes connected", "smart meter coverage".
struct NounWords {
  /// Tokens that name it, in printed order.
  var words: [String]
  /// The noun itself among them; nil where only a verb names it.
  var head: String?
  /// What was done with it, where a verb stands behind it.
  var verb: String?
  /// Whether words like "have been" stand between the two.
  var isPassive = false
  /// The token behind what was taken.
  var end: Int

  private static let stops: Set<String> = [
    "in", "at", "by", "to", "from", "for", "on", "with", "of", "and", "or", "per", "which", "that",
    "who", "whose", "have", "has", "had", "were", "was", "are", "is", "be", "been", "being", "will",
    "would", "can", "could", "should", "may", "might", "as", "than", "across", "through", "via",
    "under", "into", "within", "during", "since", "this", "these", "those", "each", "every", "a",
    "an", "the", "their", "its", "our", "his", "her", "but", "so", "if", "when", "where", "while",
    "also", "now", "not", "until", "before", "after", "over", "about", "more", "most", "both",
    "including", "include", "includes", "using", "towards", "toward", "against", "between", "up",
    "out", "off", "down", "due", "already", "currently", "all", "any", "some", "other", "followed",
    "such", "plus", "it", "they", "we", "has", "he", "she", "did", "does", "do", "because", "then",
    "respectively", "throughout", "annually", "yearly", "monthly", "ahead", "along", "around",
    "respective", "once", "without", "alongside", "like", "only", "etc", "e.g", "i.e",
  ]
  private static let plurals: Set<String> = [
    "people", "children", "staff", "men", "women", "personnel", "feet", "sheep", "cattle",
    "poultry",
    "households",
  ]
  private static let notPlural: Set<String> = [
    "progress", "access", "business", "process", "gas", "bus", "status", "less", "across", "basis",
    "analysis", "this", "its", "has", "was", "is", "as", "us", "plus", "various", "previous",
    "always", "perhaps", "congress", "success", "awareness", "address", "express", "class", "focus",
    "surplus", "campus", "consensus", "news", "series", "species", "logistics", "politics",
  ]

  static func isPlural(_ word: String) -> Bool {
    if plurals.contains(word) { return true }
    guard word.hasSuffix("s"), word.count > 3, !notPlural.contains(word) else { return false }
    return !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
      && !word.hasSuffix("'s") && !word.hasSuffix("’s")
  }

  /// The words from a token on, up to one that can't be in a noun.
  static func words(at start: Int, in scanner: FigureScanner, most: Int = 6) -> Range<Int> {
    let tokens = scanner.tokens
    var place = start
    while place < tokens.count, place - start < most,
      tokens[place].isWord || isJoint(at: place, after: start, in: tokens),
      !scanner.isDate(at: place),
      !stops.contains(tokens[place].lower) || isCompound(at: place, in: tokens)
        || isJoint(at: place, after: start, in: tokens),
      !tokens[place].startsLine || place == start,
      MonthNames.number(of: tokens[place].text) == nil || !tokens[place].isCapital
    {
      place += 1
    }
    return start..<place
  }

  /// "on street", "off gas": two words that stand for one.
  private static func isCompound(at place: Int, in tokens: [FigureToken]) -> Bool {
    guard ["on", "off"].contains(tokens[place].lower), place + 1 < tokens.count else {
      return false
    }
    return ["street", "site", "road", "grid", "gas", "peak", "line", "shore", "mains"].contains(
      tokens[place + 1].lower)
  }

  /// "Climate Change and Nature lessons": "and" between two words with capitals is in one name.
  private static func isJoint(
    at place: Int, after start: Int, in tokens: [FigureToken]
  ) -> Bool {
    tokens[place].lower == "and" || tokens[place].isMark("&")
      ? place > start && place + 1 < tokens.count && tokens[place - 1].isCapital
        && tokens[place + 1].isCapital && !tokens[place + 1].startsLine
      : false
  }

  /// The words before a token, back to one that can't be in a noun.
  static func words(
    before end: Int, in scanner: FigureScanner, most: Int = 5
  ) -> Range<Int> {
    let tokens = scanner.tokens
    var place = end
    while place > 0, end - place < most, !scanner.isDate(at: place - 1),
      !(place < end && tokens[place].startsLine), isPart(place - 1, of: tokens, before: end)
    {
      place -= 1
    }
    while place < end, !tokens[place].isWord { place += 1 }
    return place..<end
  }

  /// "My & Your Part" and "meeting or exceeding" hold together.
  private static func isPart(_ place: Int, of tokens: [FigureToken], before end: Int) -> Bool {
    let token = tokens[place]
    if token.isMark("&") { return place + 1 < end && place > 0 && tokens[place - 1].isWord }
    guard token.isWord else { return false }
    if ["or", "and"].contains(token.lower), place > 0, place + 1 < end {
      return tokens[place - 1].lower.hasSuffix("ing") && tokens[place + 1].lower.hasSuffix("ing")
    }
    return !stops.contains(token.lower)
  }

  /// What a number of things counts, from the token behind it: a plural and what was done with it.
  static func counted(at start: Int, in scanner: FigureScanner) -> NounWords? {
    let tokens = scanner.tokens
    var first = start
    // "47 of 60 schools", "12 of the county's schools".
    if first + 1 < tokens.count,
      ["more", "new", "further", "additional", "other", "extra"].contains(tokens[first].lower),
      tokens[first + 1].isWord
    {
      first += 1
    }
    let range = words(at: first, in: scanner)
    guard let head = range.first(where: { isHead($0, in: range, scanner) }) else { return nil }
    var noun = NounWords(
      words: tokens[range.lowerBound...head].map(\.text), head: tokens[head].lower, end: head + 1)
    noun.readVerb(in: scanner)
    return noun
  }

  /// The first plural that no other plural follows at once ("schools sites" is about sites).
  private static func isHead(_ place: Int, in range: Range<Int>, _ scanner: FigureScanner) -> Bool {
    guard isPlural(scanner.tokens[place].lower) else { return false }
    let next = place + 1
    return !range.contains(next) || !isPlural(scanner.tokens[next].lower)
      || VerbWords.isPresent(scanner.tokens[next].lower)
  }

  private static let auxiliaries: Set<String> = [
    "have", "has", "had", "were", "was", "are", "is", "being", "been", "be", "now", "already",
    "successfully", "also", "to", "will", "so", "far", "date", "now", "newly", "fully", "were",
  ]

  /// "bins (have been) sold".
  mutating func readVerb(in scanner: FigureScanner) {
    let tokens = scanner.tokens
    var place = end
    while place < tokens.count, place - end < 4, Self.auxiliaries.contains(tokens[place].lower) {
      place += 1
    }
    guard place < tokens.count, tokens[place].isWord else { return }
    let word = tokens[place].lower
    guard VerbWords.isPast(word) || VerbWords.isThought(word) else { return }
    isPassive = place > end
    verb = word
    end = place + 1
    if end < tokens.count, tokens[end].lower == "up", !tokens[end].startsLine { end += 1 }
  }
}
