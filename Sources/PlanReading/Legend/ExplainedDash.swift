/// A dash that a note explains: "Budget: – means from existing budgets", "- = not quantified".
enum ExplainedDash {
  /// Whether a dash stands where a term does, and what it means after it.
  static func stands(in text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.indices.dropLast().contains { place in
      let word = words[place].trimming { "“”‘’'\"(".contains($0) }
      guard !word.isEmpty, word.allSatisfy({ "-–—".contains($0) }),
        verbs.contains(String(words[place + 1]))
      else { return false }
      // "Green – means that ..." has another term before its dash.
      return place == words.startIndex || words[place - 1].last.map { ":;.(,".contains($0) } == true
    }
  }

  private static let verbs: Set<String> = [
    "=", "means", "shows", "denotes", "indicates", "where", "is", "for",
  ]
}
