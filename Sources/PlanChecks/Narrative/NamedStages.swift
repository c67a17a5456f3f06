import PlanModel

/// Finds updates that name a stage of the plan's own key ("is currently in design").
struct NamedStages {
  private var phrases: Phrases
  private var terms: [LegendTerm]

  init(_ legend: Legend) {
    var phrases: [String] = []
    var terms: [LegendTerm] = []
    for term in legend.terms(of: .stage) where term.canonical != nil {
      var word = term.term.lowercased()
      if word.hasPrefix("in ") { word = String(word.dropFirst(3)) }
      guard word.utf8.count >= 5 else { continue }
      for lead in ["is in", "is currently in", "is still in", "is now in", "remains in"] {
        phrases.append("\(lead) \(word)")
        terms.append(term)
      }
      for lead in ["is in the", "is currently in the", "remains in the", "is still in the"] {
        for tail in ["stage", "phase"] {
          phrases.append("\(lead) \(word) \(tail)")
          terms.append(term)
        }
      }
    }
    self.phrases = Phrases(phrases)
    self.terms = terms
  }

  /// The term that an update says the action is in, where it is not the one that the stage means.
  func other(than stage: StageReading, in update: String) -> String? {
    guard !terms.isEmpty, let match = phrases.first(in: update) else { return nil }
    let term = terms[match.phrase]
    guard let canonical = term.canonical, canonical != stage.canonical?.rawValue else { return nil }
    let clause = Clause(update, around: match.start, to: match.end)
    guard !clause.isConditional, !Self.partOnly.occur(in: clause.subject),
      !clause.subject.contains(where: \.isNumber)
    else { return nil }
    return term.term
  }

  private static let partOnly = Phrases([
    "phase", "second", "next", "further", "new", "stage", "third", "another", "one", "also",
  ])
}
