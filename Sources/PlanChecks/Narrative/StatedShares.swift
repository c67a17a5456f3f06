import PlanModel

/// Shares of a plan's actions that the prose states without their number: “40% is Green”.
struct StatedShares {
  struct Wrong {
    var percent: Double
    var term: String
    var right: Int
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    guard !paper.prose.isEmpty else { return }
    let sizes = paper.claims.filter { StatedSize.isOne($0) }.compactMap(\.number)
    guard paper.actions.count >= 5,
      sizes.allSatisfy({ abs($0 - paper.actions.count) <= max(2, paper.actions.count / 8) })
    else { return }
    let terms = Self.terms(paper)
    guard !terms.isEmpty else { return }
    let counter = TermCounter(
      paper.actions, legend: paper.legend, ratings: RatingBook(paper.actions), apart: terms)
    var told: Set<String> = []
    for paragraph in paper.prose where !paragraph.isHeading {
      for sentence in paragraph.text.statements where !Self.isOfPart(sentence, paper) {
        for (percent, term) in Self.shares(in: sentence, of: terms) {
          guard let count = counter.count(of: term) else { continue }
          let exact = Double(count) / Double(paper.actions.count) * 100
          guard abs(exact - percent) > 1.01, told.insert(term).inserted else { continue }
          wrong.append(
            Wrong(
              percent: percent, term: term, right: Int(exact.rounded()),
              line: paragraph.source.line))
        }
      }
    }
  }

  /// “Of the 14 actions that are not complete, 57% are Green” divides another whole.
  private static func isOfPart(_ sentence: String, _ paper: Paper) -> Bool {
    let words = WordList(sentence).words.prefix(5).map(\.text)
    guard words.first == "of", let number = words.dropFirst().lazy.compactMap({ Int($0) }).first
    else { return false }
    return number != paper.actions.count
  }

  /// The words for ratings and stages in use, “complete” among them.
  private static func terms(_ paper: Paper) -> [String] {
    let printed = paper.actions.flatMap { [$0.rating.printed, $0.stage.printed] }.compactMap { $0 }
    let legend = paper.legend.terms.filter { $0.kind == .rating || $0.kind == .stage }.map(\.term)
    let all = Set(printed + legend + ["Complete"]).filter {
      // A sign has no word that a sentence could name.
      $0.normal.utf8.count >= 3
    }
    return all.count <= 14 ? all.sorted() : []
  }

  /// Each share with the term that it is said of, in a clause that speaks of the whole plan as it is.
  private static func shares(
    in sentence: String, of terms: [String]
  ) -> [(percent: Double, term: String)] {
    let figures = FigureTokens(" " + sentence)
    let stated =
      figures.shares.map { ($0.percent, $0.end) } + inWords(" " + sentence)
    guard !stated.isEmpty, !otherTime.occur(in: String(sentence.prefix(60))) else { return [] }
    return stated.compactMap { percent, end in
      // “May be shown as up to 20% complete” speaks of no share that there is.
      let before = WordList(String(decoding: figures.bytes[..<end].suffix(28), as: UTF8.self)).words
        .map(\.text)
      guard !before.contains(where: { limits.contains($0) }) else { return nil }
      let rest = String(decoding: figures.bytes[end...].prefix(72), as: UTF8.self)
      let clause = rest.prefix { !",;(".contains($0) }
      var words = WordList(clause).words.map(\.text)
      while let first = words.first, links.contains(first) { words.removeFirst() }
      let said = words.joined()
      let term = terms.filter { said.hasPrefix($0.normal) }.max { $0.count < $1.count }
      // "Complete or green": the share is of both together.
      guard !words.contains("or") else { return nil }
      guard let term, words.count <= 6 || !otherTime.occur(in: String(clause)) else { return nil }
      return otherTime.occur(in: String(clause)) ? nil : (percent, term)
    }
  }

  /// “Twenty-three per cent”.
  private static func inWords(_ text: String) -> [(percent: Double, end: Int)] {
    let words = WordList(text).words
    return words.indices.compactMap { place in
      let isCent =
        words[place].text == "percent"
        || words[place].text == "cent" && place > 0 && words[place - 1].text == "per"
      let last = words[place].text == "percent" ? place - 1 : place - 2
      guard isCent, last >= 0 else { return nil }
      if let tens = tens[words[last].text] { return (tens, words[place].end) }
      guard let unit = Numerals.value(of: words[last].text), unit > 0, Int(words[last].text) == nil
      else { return nil }
      let before = last > 0 ? tens[words[last - 1].text] ?? 0 : 0
      return (before + Double(unit), words[place].end)
    }
  }

  private static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  private static let limits: Set<String> = [
    "to", "least", "most", "than", "over", "under", "about", "nearly", "almost", "around", "as",
    "shown", "may", "can", "half",
  ]

  private static let links: Set<String> = [
    "of", "the", "all", "our", "actions", "action", "plan", "programme", "commitments", "projects",
    "pledges", "is", "are", "now", "therefore", "rated", "marked", "have", "has", "been", "being",
    "were", "was", "already", "currently",
  ]

  private static let otherTime = Phrases([
    "last year", "last quarter", "last period", "previous*", "compared", "year ago", "target*",
    "by 0000", "will", "of theme", "of priority", "in theme", "expected", "should",
  ])
}
