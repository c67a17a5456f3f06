public import PlanModel

/// Finds cells of an overview table that the paper's own rows speak against.
public struct TallyDisagrees: PaperRule {
  public static let guidance = Guidance(
    name: "tally-disagrees", title: "Overview table and rows disagree", family: .sums,
    severity: .error,
    looksFor:
      "A count in an overview table that is not the number of rows with that theme and that term, or "
      + "with that term where the table counts the whole plan (“Green 9”), whichever way the table stands; "
      + "where a row or two have no rating that can be read, only what they can't explain. “Complete” among the "
      + "ratings is counted as one of them. A row that says “See 16” has the rating of 16. A total that is not the sum of its column or of its row. "
      + "Where "
      + "the rows print no ratings, nothing is compared.",
    whyItMatters:
      "Two figures for one thing: the committee is told one, the auditor counts the other. Totals "
      + "often agree by chance, while the themes do not.",
    howToPutRight:
      "Count each row once, by the theme in its own column, and take the table from the rows. If a "
      + "row counts for another theme, change the theme in the row.",
    whenToWaive: "Never; if the table counts something else, say so in its heading.",
    before: "Planning | Good 2 | Review 3 … (rows: 1 Good, 2 Review)",
    after: "Planning | Good 1 | Review 2 … (rows: 1 Good, 2 Review)")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    guard !paper.tallies.isEmpty else { return [] }
    let ratings = RatingBook(paper.actions)
    return paper.tallies.flatMap { tally -> [Finding] in
      let tally = tally.withoutGlosses(paper.legend)
      var found = sums(of: tally)
      found += rowSums(of: tally).filter { one in !found.contains { $0.line == one.line } }
      let differences =
        TermRowCount(tally, in: paper, ratings: ratings)?.differences
        ?? RowCount(tally, in: paper, ratings: ratings)?.differences
        ?? turned(tally, in: paper, ratings: ratings)
      if let differences {
        // The cells that are wrong are why the total is.
        if !differences.isEmpty, Self.areExplained(wrongTerms(of: tally), by: differences) {
          found.removeAll { $0.line == tally.rows.last?.source?.line }
        }
        found += differences.map { row in
          finding(
            .differs(row.name, printed: row.printed, counted: row.counted),
            refs: row.actions.map(\.key), line: row.line)
        }
      }
      return found
    }
  }

  /// Of a table with the terms down its side and the themes across.
  private func turned(
    _ tally: Tally, in paper: Paper, ratings: RatingBook
  ) -> [RowCount.Difference]? {
    let rows = tally.rows.filter { !$0.isTotal }
    guard rows.count >= 2, tally.terms.count >= 2, Set(rows.map(\.name)).count == rows.count,
      CountedWord(rows.map(\.name), legend: paper.legend, ratings: ratings) != nil
    else { return nil }
    var other = Tally(by: tally.by, terms: tally.rows.map { $0.isTotal ? "Total" : $0.name })
    other.rows = tally.terms.map { name in
      Tally.Row(
        name: name,
        counts: Dictionary(
          zip(other.terms, tally.rows).compactMap { term, row in
            row.counts[name].map { (term, $0) }
          }, uniquingKeysWith: { first, _ in first }))
    }
    // What the table calls "Total" stands last among the members too.
    other.rows.sort { !$0.isTotal && $1.isTotal }
    return RowCount(other, in: paper, ratings: ratings)?.differences.map { found in
      var found = found
      found.line =
        rows.first { found.printed.contains("\($0.name) ") }?.source?.line
        ?? tally.rows.last?.source?.line
      return found
    }
  }

  /// Rows whose own total is not the sum of their counts, where that of most rows is.
  private func rowSums(of tally: Tally) -> [Finding] {
    let totals = tally.terms.filter { Self.wholes.contains($0.lowercased()) }
    guard totals.count == 1, let whole = totals.first else { return [] }
    let parts = tally.terms.filter { $0 != whole }
    guard parts.count >= 2 else { return [] }
    var fitting = 0
    let wrong = tally.rows.compactMap { row -> (Tally.Row, Int, Int)? in
      let counts = parts.compactMap { row.counts[$0] }
      guard counts.count == parts.count, let printed = row.counts[whole] else { return nil }
      let sum = counts.reduce(0, +)
      if sum == printed { fitting += 1 }
      return sum == printed ? nil : (row, printed, sum)
    }
    guard fitting >= 2, wrong.count <= fitting else { return [] }
    return wrong.map { row, printed, sum in
      finding(.row(row.name, whole, printed, sum: sum), line: row.source?.line)
    }
  }

  private static let wholes: Set = [
    "total", "actions", "all", "all actions", "number of actions", "no of actions", "overall",
  ]

  /// Totals that are not the sum of what stands above them.
  private func sums(of tally: Tally) -> [Finding] {
    let wrong = wrongTerms(of: tally)
    guard !wrong.isEmpty else { return [] }
    return [
      finding(
        .total(wrong.map { "\($0.term) \($0.printed), not \($0.sum)" }, by: tally.by),
        line: tally.rows.last?.source?.line)
    ]
  }

  private func wrongTerms(of tally: Tally) -> [(term: String, printed: Int, sum: Int)] {
    let parts = tally.rows.filter { !$0.isTotal }
    guard parts.count >= 2, let total = tally.rows.last, total.isTotal else { return [] }
    return tally.terms.compactMap { term in
      let counts = parts.map { $0.counts[term] }
      guard !counts.contains(nil), let printed = total.counts[term] else { return nil }
      let sum = counts.compactMap { $0 }.reduce(0, +)
      return sum == printed ? nil : (term, printed, sum)
    }
  }

  /// Whether each of the wrong totals stands over a cell that the rows speak against.
  private static func areExplained(
    _ wrong: [(term: String, printed: Int, sum: Int)], by differences: [RowCount.Difference]
  ) -> Bool {
    wrong.allSatisfy { one in
      differences.contains { $0.printed.contains("\(one.term) ") }
    }
  }
}

extension Tally {
  /// The same under the terms of the key alone: “Blue” for “Complete (Blue)”, “Green” for “Green (on track)”.
  fileprivate func withoutGlosses(_ legend: Legend) -> Tally {
    guard terms.contains(where: { $0.last == ")" }) else { return self }
    let known = Set(
      legend.terms.filter { $0.kind == .rating || $0.kind == .stage }
        .map { CountedWord.form($0.term) })
    let bare = terms.map { term -> String in
      guard term.last == ")", let open = term.firstIndex(of: "("),
        !known.contains(CountedWord.form(term))
      else { return term }
      let parts = [term[term.index(after: open)...].dropLast(), term[..<open]]
        .map { String($0).trimmed }
      return parts.first { known.contains(CountedWord.form($0)) } ?? term
    }
    guard bare != terms, Set(bare).count == bare.count else { return self }
    let names = Dictionary(zip(terms, bare), uniquingKeysWith: { first, _ in first })
    var tally = Tally(by: by, terms: bare)
    tally.rows = rows.map { row in
      var row = row
      row.counts = Dictionary(
        row.counts.map { (names[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { a, _ in a })
      return row
    }
    return tally
  }
}

extension Tally.Row {
  /// Whether it adds up the others.
  var isTotal: Bool {
    let name = name.lowercased()
    return ["total", "totals", "all", "overall", "grand total"].contains(name)
      || name.hasPrefix("total ") || name.hasPrefix("all ") && name.utf8.count <= 16
  }
}

extension Finding.Message {
  fileprivate static func differs(_ name: String, printed: String, counted: String) -> Self {
    "“\(name)”: the table says \(printed); the rows give \(counted)"
  }

  fileprivate static func row(_ name: String, _ whole: String, _ said: Int, sum: Int) -> Self {
    "“\(name)”: \(whole) is \(said), and the counts of the row add up to \(sum)"
  }

  fileprivate static func total(_ wrong: [String], by axis: String) -> Self {
    "the total by \(axis) is not the sum of its rows: \(wrong.listed)"
  }
}
