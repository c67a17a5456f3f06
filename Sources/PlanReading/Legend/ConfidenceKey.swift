import PlanModel

/// A key of how sure a paper is that its actions will be done: High, Medium and Low.
enum ConfidenceKey {
  /// Terms of how sure a paper is, as in "Confidence that it will be done: High, Medium or Low".
  static func terms(in text: String, line: Int) -> [LegendTerm]? {
    if let scale = scale(ofConfidence: text, line: line) { return scale }
    guard text.hasPrefix("Confidence"), let colon = text.prefix(90).firstIndex(of: ":") else {
      return nil
    }
    let rest = text[text.index(after: colon)...]
    let words = rest[..<Sentences.endOfFirst(in: rest)].words().map(String.init)
      .filter { !["or", "and"].contains($0) }
    guard (2...4).contains(words.count),
      words.allSatisfy({ ["High", "Medium", "Low"].contains($0) })
    else { return nil }
    return words.map { LegendTerm(kind: .rating, term: $0, source: Source(line: line)) }
  }

  /// The scale that a sentence names, as in “Confidence is judged on a scale of High, Medium and Low”.
  private static func scale(ofConfidence text: String, line: Int) -> [LegendTerm]? {
    guard text.lowercased().prefix(48).contains("confidence"),
      ["High, Medium and Low", "High, Medium or Low", "High, Medium, Low"].contains(
        where: text.contains)
    else { return nil }
    let meant: [(String, Rating)] = [("High", .onTrack), ("Medium", .atRisk), ("Low", .offTrack)]
    return meant.map { term, rating in
      let said = Sentences.split(text).first { $0.hasPrefix("\(term) means ") }
      return LegendTerm(
        kind: .rating, term: term,
        definition: said.map { $0.dropFirst(term.count + 7).trimming { " .".contains($0) } },
        canonical: rating.rawValue, source: Source(line: line))
    }
  }
}
