import PlanModel

/// What a paper calls its actions, where it has another word for them: "commitments", "pledges".
enum ActionNouns {
  /// The word over their texts, or the one that each begins with; empty where they are actions.
  static func of(_ paper: Paper, layouts: [Layout]) -> Set<String> {
    var nouns: Set<String> = []
    for layout in layouts {
      for column in layout.columns where column.field == .text || column.field == .ref {
        let words = HeadingVocabulary.normalWords(column.heading)
        guard (1...3).contains(words.count) else { continue }
        for word in words { add(word, to: &nouns) }
      }
    }
    for action in paper.actions.prefix(3) {
      guard let word = action.refAsPrinted?.split(separator: " ").first else { continue }
      add(word.lowercased(), to: &nouns)
    }
    return nouns
  }

  private static func add(_ word: String, to nouns: inout Set<String>) {
    let single =
      word.hasSuffix("ies")
      ? word.dropLast(3) + "y" : word.hasSuffix("s") ? "\(word.dropLast())" : word
    guard single != "action", countable.contains(String(single)) else { return }
    nouns.insert(String(single))
    nouns.insert(single.hasSuffix("y") ? single.dropLast() + "ies" : single + "s")
  }

  private static let countable: Set = [
    "pledge", "commitment", "project", "measure", "initiative", "task", "intervention",
    "deliverable", "priority", "proposal", "recommendation", "activity", "scheme",
  ]
}
