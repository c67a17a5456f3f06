import PlanModel

/// What a heading that is not in the vocabulary is most likely for, by the words it is made of.
///
/// A guess: the column's ground says so, so that the officer sees it and a recipe can put it right.
enum HeadingGuess {
  private static let signs: [(Field, Set<String>, atMost: Int)] = [
    (.reason, ["reason", "reasons"], 12),
    (.rating, ["rag", "brag"], 6),
    (.status, ["status"], 5),
    (
      .leads,
      ["responsible", "responsibility", "owner", "accountable", "lead", "leads", "sponsor"], 6
    ),
    (.partners, ["partners", "partner", "stakeholders", "collaborators"], 6),
    (.measure, ["succeeded", "succeed", "success", "worked"], 9),
    (.timescale, ["when", "timescale", "timescales", "deadline", "timeframe", "timeline"], 7),
    (.update, ["progress", "update", "commentary", "comments", "comment", "narrative"], 8),
    (
      .measure,
      ["measure", "measures", "kpi", "kpis", "indicator", "indicators"], 9
    ),
    (.carbon, ["carbon", "co2", "co2e", "tco2e", "emissions", "ghg"], 6),
    (.cost, ["cost", "costs", "budget"], 6),
    (.stage, ["stage", "phase"], 4),
    (.timescale, ["date", "due"], 5),
    (.text, ["actions", "action", "activity", "activities", "intervention", "task"], 6),
  ]

  private static let questions: [(String, Field)] = [
    ("what will", .text), ("what we will", .text), ("what are we", .text),
    ("how will we know", .measure),
    ("how we will know", .measure), ("we will know", .measure), ("we ll know", .measure),
    ("who else", .partners), ("who will help", .partners),
    ("who is", .leads), ("who s", .leads), ("whos", .leads), ("who will", .leads),
    ("when will", .timescale), ("by when", .timescale),
    ("what have we", .update), ("what we have", .update),
    ("what we ve", .update), ("how are we", .update),
    ("what has", .update), ("what happened", .update), ("what s happened", .update),
    ("how is it", .update), ("how s it", .update), ("what we did", .update),
    ("what did we", .update),
    ("what was", .update),
    ("what we said", .text), ("what we want", .text), ("what we plan", .text),
    ("what we re going", .text), ("what we are going", .text), ("what we d like", .text),
    ("what we promised", .text), ("what we agreed", .text), ("we want to", .text),
    ("what did you", .update), ("what did", .update),
    ("where are we", .update), ("how much", .cost),
  ]

  /// What the column's ground says of such a heading.
  static let ground = "guessed from the words of its heading"

  /// What a heading that asks a question is for.
  static func question(_ heading: String) -> Field? {
    let name = HeadingVocabulary.normalWords(heading).joined(separator: " ")
    return questions.first { name.hasPrefix($0.0) }?.1
  }

  static func field(of heading: String) -> Field? {
    guard heading.utf8.count <= 70 else { return nil }
    let words = HeadingVocabulary.normalWords(heading)
    guard (1...12).contains(words.count) else { return nil }
    let name = words.joined(separator: " ")
    if let question = questions.first(where: { name.hasPrefix($0.0) }) { return question.1 }
    // "Reason for change" tells of what got better too.
    if words.contains("change"), words.contains("reason") { return nil }
    return signs.first { _, signs, most in
      words.count <= most && words.contains { signs.contains($0) }
    }?.0
  }
}
