import PlanModel

/// Reads a sentence that counts actions by their terms: “Of the 12 actions, 9 are rated Green and 3
/// Red”, “3 of the 6 actions (50%) are Green”.
struct CountSentence {
  /// So many actions, and which share they are said to be.
  struct Count: Equatable {
    var value: Double
    /// Nil where it counts all of them.
    var term: String?
    var share: Double?
  }

  /// What it counts, in order; empty where no number of it is surely one of actions with a term.
  private(set) var counts: [Count] = []
  private let tokens: [Token]
  private let terms: [Term]
  private let nouns: Set<String>

  /// - Parameters:
  ///   - text: The sentence.
  ///   - terms: The terms of the paper's key and columns.
  ///   - nouns: What the paper calls its actions, besides actions.
  init(_ text: String, terms: [Term], nouns: Set<String> = []) {
    self.terms = terms
    self.nouns = nouns
    tokens = text.split(whereSeparator: \.isWhitespace).map(Token.init)
    guard tokens.count <= 120 else { return }
    var place = 0
    while place < tokens.count {
      if let (count, next) = countBehindTerm(at: place) {
        counts.append(count)
        place = next
        continue
      }
      guard let value = number(at: place), let (count, next) = count(of: value, from: place + 1)
      else {
        place += 1
        continue
      }
      counts += count
      place = next
    }
    if !counts.contains(where: { $0.term != nil }) { counts = [] }
  }

  /// A word that a column or key prints, ready to be found in a sentence.
  struct Term {
    var term: String
    fileprivate var words: [String]
    /// Whether capitals matter: “Review” and “Action” are common words too.
    fileprivate var isExact: Bool

    /// Nil for a single letter, which prose has everywhere.
    init?(_ term: String) {
      let words = term.split(whereSeparator: \.isWhitespace).map(String.init)
      guard term.utf8.count >= 3, (1...4).contains(words.count) else { return nil }
      self.term = term
      isExact = words.count == 1 && Self.commonWords.contains(term.lowercased())
      self.words = isExact ? words : words.map { $0.lowercased() }
    }

    private static let commonWords: Set = [
      "action", "review", "good", "issues", "future", "late", "missed", "behind", "open", "new",
      "other", "progress", "started", "active", "live", "hold", "design", "idea", "research",
    ]
  }

  private struct Token {
    var text: String
    var lower: String
    /// Whether a mark behind it ends the clause.
    var ends: Bool
    var endsSentence: Bool
    /// “(20%)” is 20.
    var share: Double?

    /// “(Blue)”.
    var isInBrackets: Bool
    /// Whether a bracket opens with it.
    var opens: Bool

    init(_ raw: Substring) {
      opens = raw.first == "("
      isInBrackets = raw.first == "(" && raw.contains(")")
      let text = raw.trimming { ",.;:()“”\"'‘’".contains($0) }
      self.text = text
      lower = text.lowercased()
      ends = raw.last.map { ",.;:)".contains($0) } ?? false
      endsSentence = raw.last == "."
      share = text.hasSuffix("%") ? PlainNumber.value(of: text.dropLast()) : nil
    }

    var isActions: Bool { lower == "actions" || lower == "action" && text != "Action" }
  }

  private func number(at place: Int) -> Double? {
    let token = tokens[place]
    // “The review of 3 actions is complete” tells of the review.
    if place > 1, tokens[place - 1].lower == "of", tokens[place - 2].lower != "total" { return nil }
    if let place = Self.numerals.firstIndex(of: token.lower) { return Double(place) }
    guard (1...3).contains(token.text.utf8.count), let value = PlainNumber.value(of: token.text),
      value >= 0, value == value.rounded(),
      place == 0 || !Self.namers.contains(tokens[place - 1].lower)
    else { return nil }
    return value
  }

  /// "It is Green for six, Amber for three": the number stands behind.
  private func countBehindTerm(at place: Int) -> (Count, Int)? {
    guard let (term, next) = term(at: place), next + 1 < tokens.count,
      ["for", "on"].contains(tokens[next].lower), !tokens[next - 1].ends,
      let value = number(at: next + 1)
    else { return nil }
    let end = next + 2
    let isOfActions = end < tokens.count && isNoun(tokens[end])
    // "Green for 12 months" is of months.
    guard
      isOfActions || tokens[end - 1].ends || end == tokens.count
        || ["and", "or"].contains(tokens[end].lower) || tokens[end].opens
    else { return nil }
    return (Count(value: value, term: term), isOfActions ? end + 1 : end)
  }

  /// The counts that a number begins, and the place behind them.
  private func count(of value: Double, from start: Int) -> ([Count], Int)? {
    var place = start
    var share: Double?
    var whole: Double?
    var saysActions = false
    var saysSo = false
    func takeShare() {
      guard place < tokens.count, let percent = tokens[place].share else { return }
      share = percent
      place += 1
    }
    takeShare()
    // "... leaving 20. Of these 5 are complete" counts twenty of nothing.
    if place < tokens.count, tokens[place].lower == "of", !tokens[place - 1].endsSentence {
      place += 1
      while place < tokens.count, Self.articles.contains(tokens[place].lower) { place += 1 }
      if place < tokens.count, let all = number(at: place) {
        whole = all
        place += 1
      }
    }
    if let noun = tokens[min(place, tokens.count)...].prefix(3).firstIndex(where: isNoun) {
      let between = tokens[place..<noun]
      if !between.contains(where: { $0.ends }), term(at: place) == nil {
        saysActions = true
        place = noun + 1
      }
    }
    // “Six actions, of which three are Green”.
    if saysActions, place + 1 < tokens.count, tokens[place].lower == "of",
      ["which", "these", "them", "those"].contains(tokens[place + 1].lower)
    {
      return ([Count(value: value)], place + 2)
    }
    takeShare()
    var all: [Count] = whole.map { [Count(value: $0)] } ?? []
    while place < tokens.count {
      if let (term, behind) = term(at: place), bracketed(from: behind)?.next != behind + 1 {
        var next = behind
        // “3 Green (50%)”.
        if share == nil, next < tokens.count, let percent = tokens[next].share,
          tokens[next].isInBrackets
        {
          share = percent
          next += 1
        }
        guard saysActions || saysSo || share != nil || !counts.isEmpty || isActions(at: next),
          isAlone(upTo: next)
        else { return nil }
        all.append(Count(value: value, term: term, share: share))
        return (all, next)
      }
      guard Self.links.contains(tokens[place].lower) else { break }
      saysSo = true
      place += 1
    }
    // “Five actions were complete (Blue)”, “one has yet to start (Grey)”: the term stands in brackets.
    if saysActions || saysSo || !counts.isEmpty, let (term, next) = bracketed(from: place) {
      all.append(Count(value: value, term: term, share: share))
      return (all, next)
    }
    // “Of the 12 actions,” counts all of them.
    if saysActions, whole == nil, start >= 2,
      ["the", "all", "of"].contains(tokens[start - 2].lower)
    {
      return ([Count(value: value)], place)
    }
    return nil
  }

  /// A term in brackets behind the few words that say what it means.
  private func bracketed(from start: Int) -> (term: String, next: Int)? {
    for place in start..<min(start + 5, tokens.count) {
      if place > start, tokens[place - 1].ends || number(at: place) != nil { return nil }
      guard tokens[place].isInBrackets else { continue }
      return term(at: place).flatMap { $0.next == place + 1 ? $0 : nil }
    }
    return nil
  }

  private func isActions(at place: Int) -> Bool { place < tokens.count && isNoun(tokens[place]) }

  private func isNoun(_ token: Token) -> Bool { token.isActions || nouns.contains(token.lower) }

  /// The longest term that stands at a place.
  private func term(at place: Int) -> (term: String, next: Int)? {
    var best: (term: String, next: Int)?
    for term in terms where place + term.words.count <= tokens.count {
      let words = tokens[place..<place + term.words.count]
      let isSame = zip(words, term.words).enumerated().allSatisfy { index, pair in
        let (word, wanted) = pair
        return (term.isExact ? word.text : word.lower) == wanted
          // "Five need attention" counts what "Needs attention".
          || index == 0 && term.words.count > 1 && word.lower + "s" == wanted
      }
      guard isSame, !words.dropLast().contains(where: \.ends) else { continue }
      if term.words.count > (best?.next ?? place) - place {
        best = (term.term, place + term.words.count)
      }
    }
    return best
  }

  /// Whether the number is of this term only: not “Green or Amber”, not “Green Flag parks”.
  private func isAlone(upTo next: Int) -> Bool {
    guard next < tokens.count, !tokens[next - 1].ends else { return true }
    let token = tokens[next]
    // "14 are on track 2 are late": a list whose lines were joined.
    if token.opens || number(at: next) != nil { return true }
    if token.lower == "and" || token.lower == "&" {
      return term(at: next + 1) == nil
    }
    return isNoun(token) || Self.followers.contains(token.lower)
  }

  private static let articles: Set = ["the", "our", "these", "those", "all", "them"]
  private static let followers: Set = ["while", "with", "at", "but", "whilst", "leaving", "as"]

  /// Words that stand between a number and its term.
  private static let links: Set = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "now", "in",
    "currently",
    "already",
    "rated", "marked", "assessed", "classed", "classified", "categorised", "shown", "reported",
    "scored", "flagged", "graded", "judged", "rag-rated", "rag", "as", "at", "remain", "remains",
    "considered", "deemed", "showing", "recorded",
  ]

  /// Words behind which a number is a name.
  private static let namers: Set = [
    "action", "ref", "priority", "theme", "objective", "section", "page", "appendix", "paragraph",
    "phase", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "quarter", "figure", "table", "version",
  ]

  /// Whether a word is a number written out.
  static func isNumeral(_ word: Substring) -> Bool { numerals.contains(word.lowercased()) }

  private static let numerals = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]
}
