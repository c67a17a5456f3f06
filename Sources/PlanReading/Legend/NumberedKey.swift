import PlanModel

/// A key whose terms are counted by one word: "Gate 1 Idea - agreed in principle" over "Gate 2 Develop -
/// the case is being written".
///
/// The rows may print the number alone.
struct NumberedKey {
  let terms: [LegendTerm]
  /// The terms by what the rows may print of them: "2", "Gate 2".
  let codes: [String: String]
  /// How many lines it takes.
  let count: Int

  /// The words that count how far things are; what they head is a column of stages.
  private static let nouns: Set = ["gate", "stage", "phase", "step"]
  private static let marks = [": ", " - ", " – ", " — ", " = "]

  /// The key that begins with the first of the lines; nil where fewer than three count on from one.
  init?(_ lines: some Collection<(text: String, line: Int)>) {
    var terms: [LegendTerm] = []
    var codes: [String: String] = [:]
    var noun: String?
    for line in lines {
      let words = CellText.clean(line.text).split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count == 3, Self.nouns.contains(words[0].lowercased()),
        noun ?? words[0] == words[0],
        words[1].trimming({ ".):".contains($0) }) == "\(terms.count + 1)",
        let (term, definition) = Self.split(words[2])
      else { break }
      noun = words[0]
      codes["\(terms.count + 1)"] = term
      codes["\(words[0]) \(terms.count + 1)"] = term
      terms.append(
        LegendTerm(
          kind: .stage, term: term, definition: definition, source: Source(line: line.line)))
    }
    guard terms.count >= 3, Set(terms.map(\.term)).count == terms.count else { return nil }
    self.terms = terms
    self.codes = codes
    count = terms.count
  }

  private static func split(_ text: String) -> (term: String, definition: String)? {
    let text = text.trimming { " -–—:=".contains($0) }
    let found = marks.compactMap { text.firstRange(of: $0) }
      .min { $0.lowerBound < $1.lowerBound }
    guard let found else { return nil }
    let term = String(text[..<found.lowerBound])
    let definition = text[found.upperBound...].trimming { " .".contains($0) }
    guard (1...4).contains(term.split(separator: " ").count), term.first?.isLetter == true,
      definition.contains(where: \.isLetter)
    else { return nil }
    return (term, definition)
  }
}
