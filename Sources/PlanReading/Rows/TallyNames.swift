import PlanModel

/// Brings an overview into the words of the rows: its members as their headings call them, and its terms
/// down its side.
enum TallyNames {
  static func settle(_ paper: inout Paper) {
    guard !paper.tallies.isEmpty else { return }
    var names: [String: String] = [:]
    for action in paper.actions {
      for name in [action.section, action.group].compactMap({ $0 }) + action.groupings.values {
        names[name.lowercased()] = name
      }
    }
    for index in paper.tallies.indices {
      if let turned = turned(paper.tallies[index]) { paper.tallies[index] = turned }
      callByTerms(&paper.tallies[index], legend: paper.legend)
      for row in paper.tallies[index].rows.indices {
        let name = paper.tallies[index].rows[row].name
        guard names[name.lowercased()] == nil else { continue }
        let known = [unnumbered(name), unbracketed(name), unnumbered(unbracketed(name))]
          .lazy.compactMap { names[$0.lowercased()] }.first
        if let known { paper.tallies[index].rows[row].name = known }
      }
    }
  }

  /// "Status | Green | Amber" over "Number | 5 | 3": the terms are what is counted, and belong down the
  /// side.
  private static func turned(_ tally: Tally) -> Tally? {
    guard tally.rows.count == 1, let row = tally.rows.first, tally.terms.count >= 2,
      countWords.contains(row.name.lowercased())
    else { return nil }
    var turned = Tally(by: "Status", terms: [row.name])
    turned.rows = tally.terms.map { term in
      Tally.Row(
        name: term, counts: row.counts[term].map { [row.name: $0] } ?? [:], source: row.source)
    }
    return turned
  }

  private static let countWords: Set = [
    "number", "no", "no.", "count", "actions", "number of actions", "total", "no. of actions",
    "all actions", "total actions",
  ]

  /// "C - Completed" down the side is called C where the rows print "C".
  private static func callByTerms(_ tally: inout Tally, legend: Legend) {
    let terms = tally.rows.map { row -> String? in
      guard
        let mark = [" - ", " – ", ": ", " = ", " ("].lazy
          .compactMap({ row.name.firstRange(of: $0) }).first
      else { return term(meant: row.name, legend: legend) }
      let head = row.name[..<mark.lowerBound].trimming { $0 == " " }.lowercased()
      let tail = row.name[mark.upperBound...].trimming { " )".contains($0) }.lowercased()
      return legend.terms.first { $0.term.lowercased() == head }?.term
        ?? (row.name.last == ")" ? legend.terms.first { $0.term.lowercased() == tail }?.term : nil)
    }
    guard terms.count(where: { $0 != nil }) * 2 >= tally.rows.count else { return }
    for (index, term) in terms.enumerated() {
      if let term { tally.rows[index].name = term }
    }
  }

  /// The term of a word that the key prints as a letter ("Green" of "G = to plan"), or in another order of
  /// words ("Not started yet" of "Not yet started").
  private static func term(meant name: String, legend: Legend) -> String? {
    let terms = legend.terms.filter { $0.kind == .rating || $0.kind == .stage }
    let lower = name.lowercased()
    let words = lower.split(separator: " ").sorted()
    // Where letters rate, "Complete" may be the word of one, and a stage besides.
    guard
      !terms.contains(where: {
        $0.term.lowercased() == lower && ($0.kind == .rating || words.count >= 2)
      })
    else { return nil }
    let found = terms.filter { term in
      if words.count >= 2 { return term.term.lowercased().split(separator: " ").sorted() == words }
      guard term.term.utf8.count == 1, term.term.lowercased().first == lower.first else {
        return false
      }
      if let rating = CommonScale.rating(of: name) {
        return CommonScale.rating(of: term.term) == rating
      }
      return term.definition.map { $0.lowercased().hasPrefix(lower) } ?? false
    }
    return found.count == 1 ? found[0].term : nil
  }

  /// "A Homes", "1 Homes" and "Theme 2: Homes" are called Homes by their heading.
  private static func unnumbered(_ name: String) -> String {
    if let colon = name.prefix(16).firstIndex(of: ":") {
      return name[name.index(after: colon)...].trimming { $0 == " " }
    }
    guard let space = name.firstIndex(of: " ") else { return name }
    let head = name[..<space].trimming { ".):".contains($0) }
    guard head.utf8.count <= 2, head.allSatisfy({ $0.isNumber || $0.isUppercase }) else {
      return name
    }
    return name[space...].trimming { " –-".contains($0) }
  }

  /// "Homes (HH)".
  private static func unbracketed(_ name: String) -> String {
    guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else {
      return name
    }
    return name[..<open].trimming { $0 == " " }
  }
}
