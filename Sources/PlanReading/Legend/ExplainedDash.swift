import PlanModel

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

  /// An entry of a list of terms whose term is a dash: "– not rated (work is yet to begin)".
  ///
  /// Only what says that something is not there; what a dash begins may go on with the line before.
  static func entry(_ text: String) -> (term: String, definition: String)? {
    guard let dash = text.first, "–—-".contains(dash), text.dropFirst().first == " " else {
      return nil
    }
    let definition = text.dropFirst(2).trimming { " .:=".contains($0) }
    let first = definition.lowercased().prefix { $0.isLetter }
    let rating = CommonScale.canonical(of: "", definition: definition, kind: .rating)
      .flatMap { Rating(rawValue: $0) }
    guard ["not", "no", "none", "nothing", "nil"].contains(first) || rating == .notRated
    else { return nil }
    return (String(dash), definition)
  }

  /// What a dash may be called behind itself: "– (dash) – met from staff time".
  private static let names: Set = ["(dash)", "(a dash)", "dash", "a dash", "(hyphen)"]

  /// Adds to a key in one line the dash among its terms: "£ under £9,000; ££ more; – officers' time".
  static func complete(_ legend: inout Legend, from lines: [ProseLine]) {
    for place in legend.terms.indices where names.contains(legend.terms[place].term.lowercased()) {
      legend.terms[place].term = "–"
    }
    for kind in LegendTerm.Kind.allCases {
      let terms = legend.terms(of: kind)
      guard !terms.contains(where: { $0.term.allSatisfy { "–—-".contains($0) } }) else { continue }
      let places = Dictionary(grouping: terms.compactMap(\.source?.line)) { $0 }
      for line in lines where places[line.line, default: []].count >= 2 {
        let pieces = line.text.split { ";|".contains($0) }.map { $0.trimming { " .".contains($0) } }
        guard let found = pieces.dropFirst().lazy.compactMap({ dashed($0, kind, line) }).first,
          let last = legend.terms.lastIndex(where: {
            $0.kind == kind && $0.source?.line == line.line
          })
        else { continue }
        legend.terms.insert(found, at: last + 1)
        break
      }
    }
    // "Not rated (it is yet to begin)" behind the dash is what the dash means, and no other term.
    let dashes = legend.terms.filter { $0.term.allSatisfy { "–—-".contains($0) } }
    legend.terms.removeAll { term in
      dashes.contains { dash in
        dash.kind == term.kind && dash.term != term.term
          && dash.definition?.lowercased() == "\(term.term) (\(term.definition ?? ""))".lowercased()
      }
    }
  }

  private static func dashed(
    _ piece: String, _ kind: LegendTerm.Kind, _ line: ProseLine
  ) -> LegendTerm? {
    guard let dash = piece.first, "–—-".contains(dash), piece.dropFirst().first == " " else {
      return nil
    }
    let definition = piece.dropFirst(2).trimming { " :=–—-".contains($0) }
    guard definition.first?.isLetter == true, definition.utf8.count <= 120 else { return nil }
    return LegendTerm(
      kind: kind, term: String(dash), definition: definition,
      canonical: CommonScale.canonical(of: "", definition: definition, kind: kind),
      source: line.source)
  }
}
