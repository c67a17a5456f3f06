/// Words by which papers speak of funds.
enum FundWords {
  private static let funds: Set<String> = [
    "fund", "funds", "funded", "funding", "funder", "funders", "grant", "grants", "grant-funded",
    "bid", "bids", "bidding", "award", "awards", "awarded", "allocate", "allocated", "allocation",
    "allocations", "loan", "loans", "lottery", "levy", "levies", "capital", "s106",
  ]
  private static let names: Set<String> = [
    "fund", "funds", "funding", "grant", "grants", "scheme", "programme", "offer", "competition",
    "award", "loan", "budget", "allocation", "plan",
  ]
  private static let joints: Set<String> = ["of", "for", "and", "the", "&"]

  /// Whether a word makes a sum near it a fund's: "funding", "awarded", "grants".
  static func isFund(_ word: String) -> Bool { funds.contains(word) }

  private static let statuses: [(Fund.Status, [String])] = [
    (.withdrawn, ["withdrawn", "withdrew", "unsuccessful", "refused", "rejected", "returned"]),
    (.spent, ["spent", "invested", "delivered", "completed"]),
    (
      .awarded,
      [
        "awarded", "secured", "received", "allocated", "won", "granted", "allocation", "receive",
        "approved", "ongoing", "funded", "facilitated", "through", "launched",
      ]
    ),
    (.bid, ["bid", "bids", "applied", "application", "applications", "submitted"]),
    (.sought, ["seek", "seeking", "sought", "apply", "applying", "explore", "identify"]),
  ]

  /// How far a sentence says that its fund has come; nil where it does not say.
  ///
  /// The furthest that it speaks of counts, wherever it stands: money that was awarded and then
  /// withdrawn is withdrawn, and a bid that was submitted and won is awarded.
  static func status(in words: [String]) -> Fund.Status? {
    if words.contains("not"), words.contains("awarded") { return .withdrawn }
    // "To be spent" is not spent.
    let words = words.indices.filter { $0 == 0 || words[$0 - 1] != "be" }.map { words[$0] }
    return statuses.first { $0.1.contains(where: words.contains) }?.0
  }

  /// Tokens of the name that stands nearest to a sum: behind it, else before it.
  ///
  /// Either several words with capitals ("Harbour Lights Grant") or words up to "fund" right behind the
  /// sum ("£2 million hedge planting fund").
  static func name(of figure: Figure, in sentence: MeasureSentence) -> Range<Int>? {
    let tokens = sentence.scanner.tokens
    let behind = NounWords.words(at: figure.tokens.upperBound, in: sentence.scanner, most: 5)
    if let last = behind.first(where: { names.contains(tokens[$0].lower) }),
      last > behind.lowerBound
    {
      return behind.lowerBound..<end(of: last, in: tokens)
    }
    let proper = properNames(in: sentence)
    let after = proper.first { $0.lowerBound >= figure.tokens.upperBound }
    let before = proper.last { $0.upperBound <= figure.tokens.lowerBound }
    let isFund = { (range: Range<Int>) in range.contains { names.contains(tokens[$0].lower) } }
    return [after, before].compactMap { $0 }.first(where: isFund)
  }

  private static func end(of last: Int, in tokens: [FigureToken]) -> Int {
    // "Competition Funding" is one name.
    var end = last + 1
    while end < tokens.count, tokens[end].isCapital, names.contains(tokens[end].lower) { end += 1 }
    return end
  }

  /// Runs of two words and more with capitals, small words between them allowed.
  private static func properNames(in sentence: MeasureSentence) -> [Range<Int>] {
    let tokens = sentence.scanner.tokens
    var found: [Range<Int>] = []
    var place = sentence.item.lowerBound
    while place < sentence.item.upperBound {
      guard tokens[place].isWord, tokens[place].isCapital else {
        place += 1
        continue
      }
      var end = place + 1
      while end < sentence.item.upperBound {
        if tokens[end].isWord, tokens[end].isCapital {
          end += 1
        } else if joints.contains(tokens[end].lower), end + 1 < sentence.item.upperBound,
          tokens[end + 1].isWord, tokens[end + 1].isCapital
        {
          end += 2
        } else {
          break
        }
      }
      if end - place >= 2 { found.append(place..<end) }
      place = end
    }
    return found
  }
}
