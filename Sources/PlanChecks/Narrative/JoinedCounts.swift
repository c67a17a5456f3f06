import PlanModel

/// Counts of actions that have either of two terms: “20 of the 28 actions (71%) are Complete or Green”, “six
/// are Amber or worse”.
struct JoinedCounts {
  struct Wrong {
    var said: Int
    /// As the sentence puts them.
    var terms: String
    var rows: Int
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    let paragraphs = paper.prose.filter { !$0.isHeading && Self.cue.occur(in: $0.text) }
    guard !paragraphs.isEmpty, paper.actions.count >= 5 else { return }
    let terms = Self.terms(paper)
    guard terms.count >= 2 else { return }
    let counter = TermCounter(
      paper.actions, legend: paper.legend, ratings: RatingBook(paper.actions),
      apart: terms.map { $0.joined(separator: " ") })
    for paragraph in paragraphs {
      for sentence in paragraph.text.statements where !Self.otherTime.occur(in: sentence) {
        for (said, joined) in Self.counts(in: sentence, of: terms, among: paper.actions.count) {
          let counts = joined.map { counter.count(of: $0) }
          guard !counts.contains(nil) else { continue }
          let rows = counts.compactMap { $0 }.reduce(0, +)
          // Far from the rows it counts something else.
          guard rows != said, abs(rows - said) <= max(2, paper.actions.count / 5) else { continue }
          wrong.append(
            Wrong(
              said: said, terms: joined.map { "“\($0)”" }.joined(separator: " or "), rows: rows,
              line: paragraph.source.line))
        }
      }
    }
  }

  /// The words of each rating or stage in use.
  private static func terms(_ paper: Paper) -> [[String]] {
    let printed = paper.actions.flatMap { [$0.rating.printed, $0.stage.printed] }.compactMap { $0 }
    let legend = paper.legend.terms.filter { $0.kind == .rating || $0.kind == .stage }.map(\.term)
    let all = Set((printed + legend).map { $0.lowercased() }).filter {
      (1...32).contains($0.utf8.count) && !$0.isPlaceholder
    }
    return all.count <= 16 ? all.sorted().map { WordList($0).words.map(\.text) } : []
  }

  private static func counts(
    in sentence: String, of terms: [[String]], among size: Int
  ) -> [(said: Int, terms: [String])] {
    let words = WordList(sentence).words.map(\.text)
    func term(at place: Int) -> [String]? {
      terms.filter { words[min(place, words.count)...].starts(with: $0) && !$0.isEmpty }
        .max { $0.count < $1.count }
    }
    return words.indices.compactMap { place in
      guard let said = Numerals.value(of: words[place]), said <= size else { return nil }
      var next = place + 1
      var isOfAll = false
      if next + 2 < words.count, words[next] == "of",
        ["them", "these", "those"].contains(words[next + 1])
      {
        next += 2
        isOfAll = true
      } else if next + 1 < words.count, words[next] == "of" {
        next += 1
        if ["the", "our", "all", "these"].contains(words[next]) { next += 1 }
        guard next < words.count, Numerals.value(of: words[next]) == size else { return nil }
        next += 1
        isOfAll = true
      }
      if next < words.count, nouns.contains(words[next]) {
        next += 1
        isOfAll = true
      }
      // “Of these, four are Amber or Red”
      if place >= 2, words[place - 2] == "of",
        ["these", "them", "those"].contains(words[place - 1]),
        next < words.count, words[next] == "are"
      {
        isOfAll = true
      }
      // “Five are rated R or AR”: short words are terms only behind such a verb.
      let isRated =
        next + 1 < words.count && ["are", "is", "were"].contains(words[next])
        && rating.contains(words[next + 1])
      guard isOfAll || isRated else { return nil }
      // The share in brackets.
      if next < words.count, Int(words[next]) != nil { next += 1 }
      var passed = 0
      while next < words.count, passed < 4, links.contains(words[next]), term(at: next) == nil {
        next += 1
        passed += 1
      }
      guard let first = term(at: next),
        isRated || !first.allSatisfy({ $0.utf8.count < 3 })
      else { return nil }
      next += first.count
      guard next < words.count, words[next] == "or", let second = term(at: next + 1),
        second != first
      else { return nil }
      next += 1 + second.count
      // A third one, or words that narrow it.
      guard next >= words.count || !narrowing.contains(words[next]) else { return nil }
      return (said, [first.joined(separator: " "), second.joined(separator: " ")])
    }
  }

  private static let cue = Phrases(["or"])
  private static let nouns: Set<String> = [
    "actions", "projects", "commitments", "pledges", "measures", "schemes",
  ]
  private static let links: Set<String> = [
    "are", "is", "were", "was", "have", "been", "now", "already", "rated", "marked", "either",
    "shown", "as", "at", "being", "currently",
  ]
  private static let rating: Set<String> = ["rated", "marked", "shown", "scored"]
  private static let narrowing: Set<String> = ["or", "by", "since", "than", "during", "for"]
  private static let otherTime = Phrases([
    "last year", "last quarter", "last period", "previous*", "year ago", "compared", "will",
    "should", "expected", "target*", "theme", "since", "improved", "worsened", "moved",
  ])
}
