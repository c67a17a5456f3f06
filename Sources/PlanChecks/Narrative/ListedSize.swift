import PlanModel

/// What a paper says that it lists: “This annex holds our 14 actions”.
struct ListedSize {
  var said: Int
  var line: Int?

  /// Nil where no sentence says so, or one says it rightly.
  init?(wrongIn paper: Paper) {
    let rows = paper.actions.count
    guard rows >= 5, paper.actions.allSatisfy({ $0.list == paper.actions[0].list }) else {
      return nil
    }
    var found: (said: Int, line: Int?)?
    for paragraph in paper.prose where !paragraph.isHeading && Self.verbs.occur(in: paragraph.text)
    {
      for sentence in paragraph.text.statements {
        guard let said = Self.size(in: sentence) else { continue }
        if said == rows { return nil }
        found = found ?? (said, paragraph.source.line)
      }
    }
    // A number far from the rows counts something else, or the rows are an extract.
    guard let found, abs(found.said - rows) <= max(2, rows / 6) else { return nil }
    (said, line) = found
  }

  /// The number behind “this appendix lists the”.
  private static func size(in sentence: String) -> Int? {
    let words = WordList(sentence).words.map(\.text)
    for place in words.indices where verbWords.contains(words[place]) {
      guard place >= 2, papers.contains(words[place - 1]),
        ["this", "the", "our", "following"].contains(words[place - 2])
      else { continue }
      var next = place + 1
      if next + 1 < words.count, words[next] == "out" { next += 1 }
      while next < words.count,
        ["all", "the", "our", "of", "a", "total", "some"].contains(words[next])
      {
        if words[next] == "some" { return nil }
        next += 1
      }
      guard next + 1 < words.count, let number = Numerals.value(of: words[next]) else { continue }
      let noun = nouns.contains(words[next + 1]) ? next + 1 : next + 2
      guard noun < words.count, nouns.contains(words[noun]),
        noun == next + 1 || qualifiers.contains(words[next + 1])
      else { continue }
      // “The 18 actions rated Red”, “18 actions for 2025” are of a part.
      guard noun + 1 >= words.count || goingOn.contains(words[noun + 1]) else { continue }
      return number
    }
    return nil
  }

  private static let verbs = Phrases([
    "lists", "sets out", "contains", "shows", "covers", "gives", "includes", "holds", "describes",
  ])
  private static let verbWords: Set = [
    "lists", "sets", "contains", "shows", "covers", "gives", "includes", "holds", "describes",
  ]
  private static let papers: Set = [
    "appendix", "annex", "register", "plan", "table", "report", "paper", "tracker", "schedule",
    "document", "list", "programme", "annexe",
  ]
  private static let nouns: Set = [
    "actions", "projects", "commitments", "measures", "pledges", "schemes", "deliverables",
    "promises",
  ]
  private static let qualifiers: Set = [
    "priority", "climate", "separate", "individual", "live", "agreed", "main", "key",
  ]
  private static let goingOn: Set = [
    "under", "in", "that", "which", "the", "across", "and", "of", "by", "we", "with", "grouped",
    "to", "agreed", "adopted", "arranged", "within",
  ]
}
