import PlanModel

/// What the prose of a paper says of one of its lists, brought together.
struct ClaimGroup {
  /// The list spoken of, as the rows have it; nil where the paper has no lists.
  var list: String?
  var actions: [Action]
  /// Statements of how many actions there are.
  var totals: [Claim]
  /// Statements of how many have a term, one for each.
  var counts: [Claim]
  var shares: [Claim]
  /// Forms of the words that ratings are printed in.
  var ratingTerms: Set<String>

  /// The groups of a paper, by the order of their lists; none where it claims nothing, or it can't be
  /// told which is meant.
  static func groups(of paper: Paper) -> [ClaimGroup] {
    let spoken = ProseCounts(paper).claims
    guard !paper.claims.isEmpty || !spoken.isEmpty else { return [] }
    var lists: [String?] = []
    for action in paper.actions where !lists.contains(action.list) {
      lists.append(action.list)
      if lists.count > 4 { break }
    }
    guard !lists.isEmpty, lists.count <= 4 else { return [] }
    let scope = ClaimScope(paper)
    let whole = Self.wholeSentences(paper)
    let ratingTerms = Set(
      (paper.legend.terms(of: .rating).map(\.term) + paper.actions.compactMap(\.rating.printed))
        .map(CountedWord.form))
    let moved = Set(paper.claims.filter { $0.kind == .movement }.map(\.text))
    return lists.enumerated().compactMap { place, list in
      // Prose before any list speaks of the first.
      let own = paper.claims.filter { claim in
        !moved.contains(claim.text)
          && (claim.list == list || claim.list == nil && place == 0)
          && (scope.isOfAll(claim) || whole.contains(claim.text))
      }
      var counts: [Claim] = []
      for claim in own
      where claim.kind == .count && claim.term != nil && !claim.isChange
        && !claim.isOverStop
      {
        // Told again, as in a summary.
        guard
          !counts.contains(where: {
            $0.term.map(CountedWord.form) == claim.term.map(CountedWord.form)
              && $0.value == claim.value
          })
        else { continue }
        counts.append(claim)
      }
      // What the reader of the paper took for a count goes before what a sentence only seems to count.
      if lists == [nil] {
        // “Red” in the sentence is R in the rows.
        for place in counts.indices {
          let said = counts[place]
          let own = spoken.first {
            $0.value == said.value && $0.text == said.text && $0.term?.normal != said.term?.normal
              && CountedWord.spokenForm($0.term ?? "") == CountedWord.spokenForm(said.term ?? "")
          }
          if let own { counts[place].term = own.term }
        }
        let known = Set(counts.compactMap(\.term).map(CountedWord.spokenForm))
        for claim in spoken where !known.contains(CountedWord.spokenForm(claim.term ?? "")) {
          guard scope.isOfAll(claim), !counts.contains(claim) else { continue }
          counts.append(claim)
        }
      }
      let terms = counts.compactMap(\.term).map(CountedWord.form)
      // One term with two counts is told twice, or of two things.
      guard Set(terms).count == terms.count else { return nil }
      return ClaimGroup(
        list: list, actions: paper.actions.filter { $0.list == list },
        totals: own.filter { $0.kind == .count && $0.term == nil }, counts: counts,
        shares: own.filter { $0.kind == .share && $0.term != nil }, ratingTerms: ratingTerms)
    }
  }

  /// Sentences whose counts by term make up all the actions that there are.
  private static func wholeSentences(_ paper: Paper) -> Set<String> {
    var counts: [String: [String: Int]] = [:]
    for claim in paper.claims where claim.kind == .count && claim.list == nil {
      guard let term = claim.term, let value = claim.number else { continue }
      counts[claim.text, default: [:]][CountedWord.form(term)] = value
    }
    return Set(
      counts.filter { _, terms in
        terms.count >= 3 && terms.values.reduce(0, +) == paper.actions.count
      }.keys)
  }

  /// How many actions a share is a share of: as the rows are, as is stated, or as the counts add
  /// up.
  var sizes: Set<Int> {
    var sizes: Set<Int> = [actions.count]
    for total in totals { if let value = total.number { sizes.insert(value) } }
    if counts.count >= 2 { sizes.insert(counts.compactMap(\.number).reduce(0, +)) }
    return sizes.filter { $0 > 0 }
  }

  /// Whether a claim counts by a rating; stages are counted beside them, and add up apart.
  func isOfRating(_ claim: Claim) -> Bool {
    claim.term.map {
      ratingTerms.contains(CountedWord.form($0)) || CommonScale.rating(of: $0)?.order != nil
    }
      ?? false
  }

  /// Whether the counts by rating make up the whole, so that none went unmentioned.
  var isWhole: Bool {
    let sum = counts.filter(isOfRating).compactMap(\.number).reduce(0, +)
    return sum >= actions.count || totals.contains { $0.number == sum }
  }

  /// Whether the paper states a size that is far from what was read of it: rows are missing.
  var isPartlyRead: Bool {
    let stated = totals.filter { StatedSize.isOne($0) }.compactMap(\.number)
    return stated.contains { abs($0 - actions.count) > max(2, actions.count / 4) }
      && !stated.contains(actions.count)
  }

  /// How many rows may have gone unread, where the paper says that it has more than there are.
  var unread: Int {
    let stated = totals.filter { StatedSize.isOne($0) }.compactMap(\.number)
    guard !stated.contains(actions.count), let most = stated.max() else { return 0 }
    return max(0, most - actions.count)
  }

  /// The stated size that the rows bear out, or that the counts add up to.
  var size: Int { actions.count }
}

extension Claim {
  /// Whether a full stop parts its number from what it is said to count.
  fileprivate var isOverStop: Bool {
    guard let number, ByteSearch.holds(text, "\(number). ") else { return false }
    return !WordList(text).words.contains { word in
      Numerals.value(of: word.text) == number
        && !text.utf8.dropFirst(word.end).starts(with: [0x2E, 0x20])
    }
  }

  /// Whether its term is where something came from or went to: “one action has gone from Green to Red”.
  fileprivate var isChange: Bool {
    guard let term, ByteSearch.holds(text, "from ") || ByteSearch.holds(text, "From ") else {
      return false
    }
    let said = text.normal
    return ["from", "fromthe"].contains { said.contains($0 + term.normal + "to") }
      || said.contains("to" + term.normal) && said.contains("from")
  }

  /// Its value as a whole number; nil where it has none that a paper could mean.
  var number: Int? {
    guard let value, value >= 0, value < 1_000_000 else { return nil }
    return Int(value)
  }
}
