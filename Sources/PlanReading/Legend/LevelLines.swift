import PlanModel

/// A key of levels, a letter or a run of dots a line beneath the word that they are of: "Cost" over
/// "L under £5,000", "M £5,000 to £50,000" and "H over £50,000".
enum LevelLines {
  struct Found {
    var terms: [LegendTerm]
    /// How many lines it takes, with the one that says what it is of.
    var count: Int
  }

  static func find(in lines: some Collection<(text: String, line: Int)>) -> Found? {
    guard let first = lines.first, first.text.utf8.count <= 90, isOfLevels(first.text) else {
      return nil
    }
    var terms: [LegendTerm] = []
    var count = 1
    for line in lines.dropFirst().prefix(4) {
      let found = entries(line.text)
      guard !found.isEmpty else { break }
      terms += found.map {
        LegendTerm(
          kind: .level, term: $0.term, definition: $0.definition, source: Source(line: line.line))
      }
      count += 1
    }
    let names = terms.map(\.term)
    guard Set(names).count == names.count,
      names.contains("L") && names.contains("H") || names.count(where: isDots) >= 2
    else { return nil }
    return Found(terms: terms, count: count)
  }

  private static func isOfLevels(_ text: String) -> Bool {
    let words = HeadingVocabulary.normalWords(text)
    return (1...5).contains(words.count)
      && words.contains {
        ["cost", "costs", "carbon", "saving", "savings", "impact", "benefit", "budget"].contains($0)
      }
  }

  /// "L under £5,000", or several with room between them: "● small ●● large    E – none".
  private static func entries(_ text: String) -> [(term: String, definition: String)] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (2...40).contains(words.count) else { return [] }
    var found: [(term: String, definition: [String])] = []
    let isOfDots = isDots(words[0])
    for (place, word) in words.enumerated() {
      let isTerm =
        place == 0 ? isDots(word) || ["L", "M", "H"].contains(word) : isOfDots && isSign(word)
      if isTerm {
        found.append((word, []))
      } else if found.isEmpty {
        return []
      } else if !["=", "-", "–", "—", ":"].contains(word) {
        found[found.count - 1].definition.append(word)
      }
    }
    guard found.allSatisfy({ !$0.definition.isEmpty }) else { return [] }
    return found.map {
      ($0.term, $0.definition.joined(separator: " ").trimming { " ,;.".contains($0) })
    }
  }

  /// A run of dots, or a capital alone among them.
  private static func isSign(_ word: String) -> Bool {
    isDots(word)
      || word.utf8.count == 1 && word.first?.isUppercase == true && !["A", "I"].contains(word)
  }

  private static func isDots(_ word: String) -> Bool {
    (1...5).contains(word.count) && word.allSatisfy { "●■•★".contains($0) }
  }
}
