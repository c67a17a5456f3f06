import PlanDocuments
import PlanModel

/// Finds the key of a column by the words that stand in the column.
///
/// A key may have any heading, any form and words that no scale knows. What gives it away is that two or
/// more of the words that a column prints again and again stand in it, each with what it means or all
/// in one list. All that the key lists is then a term, also what no action prints.
struct KeysInUse {
  private let lines: [ProseLine]
  private let paragraphs: [ProseLine]
  private let runs: [ProseLine]
  private let rows: [KeyPairs.Row]

  /// - Parameters:
  ///   - lines: The paper's lines outside its tables, those of its keys among them.
  ///   - rows: The rows of its tables that could be pairs of a term and its meaning.
  init(lines: [ProseLine], rows: [KeyPairs.Row]) {
    self.lines = lines.sorted { $0.line < $1.line }
    paragraphs = Paragraphs.joined(self.lines)
    runs = TermList.runs(of: self.lines)
    self.rows = rows
  }

  /// Adds what is found to the key, and says of columns that nothing else named that they hold it.
  ///
  /// - Returns: The lines on which it was found.
  func settle(
    _ legend: inout Legend, _ layouts: inout [Layout], drafts: [Draft]
  ) -> Set<Int> {
    var places: Set<Int> = []
    var found: [LegendTerm.Kind: Set<Int>] = [:]
    var words: [LegendTerm.Kind: Set<String>] = [:]
    let columns = Self.columns(of: layouts, drafts: drafts)
    // Where the key of bands or roles was read in its own words, nothing is added to it.
    let known = Set(legend.terms.map(\.kind))
    let headings = Set(layouts.flatMap(\.columns).map { $0.heading.lowercased() })
    for column in columns {
      if let kind = BandKey.kind(of: column.field) {
        guard !known.contains(kind), let entries = entries(of: column) else { continue }
        places.formUnion(entries.map(\.line))
        legend = Self.merged(entries.map { $0.term(of: kind) }, of: kind, into: legend)
        continue
      }
      guard !Self.isOfOtherScale(column, beside: columns),
        // "Cost   £ up to £50,000" beneath them explains another column.
        let entries = entries(of: column)?
          .filter({ column.counts[$0.word] != nil || !headings.contains($0.word) })
      else { continue }
      places.formUnion(entries.map(\.line))
      let kind = Self.kind(of: entries, in: column, besides: layouts)
      Self.drop(&legend, of: kind, besides: entries, in: column)
      // What was read of a line that explains a sign was no term of its own.
      let signs = Set(entries.filter(\.isSign).map(\.line))
      legend.terms.removeAll { term in
        term.source?.line.map(signs.contains) ?? false
          && column.counts[term.term.lowercased()] == nil
      }
      // What a sign is of, only its meaning says: "●" is on track beside "✔", which is done.
      let others = entries.filter { $0.isSign && $0.meantKind != kind }
      let own = entries.filter { one in !others.contains { $0.line == one.line } }
      legend = Self.merged(own.map { $0.term(of: kind) }, of: kind, into: legend)
      if let other = others.first?.meantKind {
        legend = Self.merged(others.map { $0.term(of: other) }, of: other, into: legend)
        found[other, default: []].formUnion(others.map(\.line))
        words[other, default: []].formUnion(others.map(\.word))
      }
      if column.isOpen { Self.name(column, kind == .rating ? .rating : .stage, in: &layouts) }
      found[kind, default: []].formUnion(entries.map(\.line))
      words[kind, default: []].formUnion(column.counts.keys)
    }
    // What stands in the key of one column is no term of the other, unless that prints it too.
    legend.terms.removeAll { term in
      guard let line = term.source?.line, let own = found[term.kind], !own.contains(line),
        !(words[term.kind]?.contains(term.term.lowercased()) ?? false)
      else { return false }
      return found.contains { $0.key != term.kind && $0.value.contains(line) }
    }
    KeyKinds.dropSeconds(from: &legend, printed: words)
    return places
  }

  /// Says what a column holds in each of its tables where no other column holds that.
  private static func name(_ column: Words, _ field: Field, in layouts: inout [Layout]) {
    for place in column.places {
      let isTaken = layouts[place.layout].columns.contains { other in
        other.field == field || other.field == .status && field == .stage
      }
      guard !isTaken else { continue }
      layouts[place.layout].columns[place.column].field = field
      layouts[place.layout].columns[place.column].ground = "its cells are terms of the key"
    }
  }

  /// Whether a column of words that no scale knows stands beside one of words that are known, neither of
  /// them named: "Our answer: Agreed in part" beside "Where it is now: Started".
  private static func isOfOtherScale(_ column: Words, beside columns: [Words]) -> Bool {
    guard column.field == nil, column.isOpen, column.known == 0, let place = column.places.first
    else { return false }
    return columns.contains { other in
      other.heading != column.heading && other.isOpen && other.known > 0
        && other.places.contains { $0.layout == place.layout }
    }
  }

  // MARK: Labels

  /// The lines that explain what the labels of a paper without tables hold ("Verdict: Delivered"), each
  /// a term and what it means: they are a key, and no entries of a list of actions.
  static func lines(explaining labels: [String: [String]], in prose: [ProseLine]) -> Set<Int> {
    var found: Set<Int> = []
    for (label, values) in labels {
      var words = Words(heading: label, field: nil)
      for value in values where !CellText.isNothing(value) {
        guard isTerm(value) else {
          words.others += 1
          continue
        }
        words.counts[value.lowercased(), default: 0] += 1
        words.all += 1
      }
      guard words.areTerms else { continue }
      for block in KeyPairs.blocks(in: prose, of: words) {
        found.formUnion(block.map(\.line))
      }
    }
    return found
  }

  // MARK: The columns

  /// The columns of one heading and how often each of their words stands in them.
  struct Words {
    var heading: String
    var field: Field?
    var places: [(layout: Int, column: Int)] = []
    /// By the words in lower case.
    var counts: [String: Int] = [:]
    var all = 0
    /// How many cells hold something else, as one that took a neighbour's value does.
    var others = 0

    /// Whether nothing but what stands in it says what it holds.
    var isOpen: Bool {
      (field == nil || field == .update) && !PeriodColumns.isOfTime(heading)
    }

    /// Whether a text can be what one of its words means: words, and for bands a sum or a time too.
    func takes(_ meaning: String) -> Bool {
      guard BandKey.kind(of: field) != nil else { return KeyPairs.means(meaning) }
      return meaning.contains { $0.isLetter || $0.isNumber }
    }

    /// How many of its words the scales know.
    var known: Int {
      counts.keys.count { CommonScale.stage(of: $0) != nil || CommonScale.rating(of: $0) != nil }
    }

    /// A few short words again and again.
    var areTerms: Bool {
      all >= 4 && others * 8 <= all && (2...10).contains(counts.count)
        && counts.count * 10 <= all * 7
    }
  }

  private static func columns(of layouts: [Layout], drafts: [Draft]) -> [Words] {
    var order: [String] = []
    var found: [String: Words] = [:]
    let open = layouts.map { layout in
      layout.columns.indices.filter { isCandidate(layout.columns[$0]) }
    }
    for (index, columns) in open.enumerated() {
      for column in columns {
        let heading = layouts[index].columns[column].heading
        let name = heading.lowercased()
        if found[name] == nil { order.append(name) }
        found[name, default: Words(heading: heading, field: layouts[index].columns[column].field)]
          .places.append((index, column))
      }
    }
    for draft in drafts {
      for column in open[draft.layout] {
        guard let text = draft.cells.text(column), !CellText.isNothing(text) else { continue }
        let name = layouts[draft.layout].columns[column].heading.lowercased()
        guard isTerm(text) || BandKey.isLevel(text) else {
          found[name]?.others += 1
          continue
        }
        found[name]?.counts[text.lowercased(), default: 0] += 1
        found[name]?.all += 1
      }
    }
    return order.compactMap { found[$0] }.filter(\.areTerms)
  }

  private static func isCandidate(_ column: Column) -> Bool {
    guard !column.isFixed, !column.isExchange, !column.heading.isEmpty else { return false }
    switch column.field {
    case .status, .stage, .rating, .update, .role, .timescale, .cost, .carbon: return true
    // "Priority: A, B, C" says how much an action matters, and not how it goes.
    case nil:
      return otherScales.isDisjoint(with: HeadingVocabulary.normalWords(column.heading))
    default: return false
    }
  }

  private static let otherScales: Set<String> = [
    "priority", "impact", "ease", "likelihood", "risk", "cost", "score", "carbon", "benefit",
    "type", "category", "ward", "area", "theme",
  ]

  /// "In delivery", "3": short enough for a word of a scale, and no date, share or sum.
  private static func isTerm(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.split(separator: " ").count <= 6 else { return false }
    if text.utf8.count == 1 { return true }
    // "●", "✔"
    if text.count <= 2, !CellText.isNothing(text),
      !text.contains(where: { $0.isLetter || $0.isNumber || $0.isASCII })
    {
      return true
    }
    guard text.contains(where: \.isLetter), !text.contains(where: { "%£;".contains($0) }) else {
      return false
    }
    // "Medium" and "Ongoing" may be times and are terms too; "March 2026" is a time.
    return !text.contains(where: \.isNumber) || !DateCell.isDate(text)
  }

  // MARK: The key

  /// The entries of the key that explains most of the column's cells; nil where none does.
  private func entries(of column: Words) -> [KeyPairs.Entry]? {
    var best: (entries: [KeyPairs.Entry], covered: Int)?
    let found =
      KeyPairs.blocks(in: rows, of: column) + KeyPairs.blocks(in: lines, of: column)
      + (paragraphs + runs).compactMap { TermList.entries(in: $0, of: column) }
    for entries in found {
      let covered = Set(entries.map { $0.word }).reduce(0) { $0 + (column.counts[$1] ?? 0) }
      guard covered * 2 >= column.all else { continue }
      let isBetter =
        best.map { (covered, entries.count) > ($0.covered, $0.entries.count) } ?? true
      if isBetter { best = (entries, covered) }
    }
    return best?.entries
  }

  private static func kind(
    of entries: [KeyPairs.Entry], in column: Words, besides layouts: [Layout]
  ) -> LegendTerm.Kind {
    if column.field == .stage { return .stage }
    if column.field == .rating || ofHowWell(column.heading) { return .rating }
    // Beside a column that says how far an action is, another says how well it goes.
    let hasStage = column.places.contains { place in
      layouts[place.layout].columns.indices.contains { other in
        other != place.column
          && [.stage, .status].contains(layouts[place.layout].columns[other].field)
      }
    }
    let areStages = entries.contains { CommonScale.stage(of: $0.text) != nil }
    if column.isOpen, hasStage, !areStages { return .rating }
    let ratings = entries.count { entry in
      CommonScale.isRatingTerm(entry.text)
        || CommonScale.stage(of: entry.text) == nil
          && CommonScale.rating(of: entry.text, definition: entry.meaning)?.order != nil
    }
    return ratings * 2 >= entries.count ? .rating : .stage
  }

  /// Whether a heading asks how well things go, and not how far they are.
  private static func ofHowWell(_ heading: String) -> Bool {
    HeadingVocabulary.normalWords(heading).contains {
      ["outlook", "confidence", "health", "prospects", "rag", "brag", "rating"].contains($0)
    }
  }

  /// Takes out terms that no action prints and that stand elsewhere ("Scoring" over a rule for scores),
  /// where a key explains nearly all that the column holds.
  private static func drop(
    _ legend: inout Legend, of kind: LegendTerm.Kind, besides entries: [KeyPairs.Entry],
    in column: Words
  ) {
    let names = Set(entries.map(\.word))
    let covered = names.reduce(0) { $0 + (column.counts[$1] ?? 0) }
    guard covered * 10 >= column.all * 9, let first = entries.map(\.line).min(),
      let last = entries.map(\.line).max()
    else { return }
    legend.terms.removeAll { term in
      guard term.kind == kind, let line = term.source?.line else { return false }
      let word = term.term.lowercased()
      guard !names.contains(word), column.counts[word] == nil else { return false }
      // "Scoping" was read of "1 Scoping", which the rows print.
      return !((first - 3)...(last + 3)).contains(line)
        || names.contains { $0.hasSuffix(" " + word) || $0.hasPrefix(word + " – ") }
    }
  }

  /// The key with the entries found: in their own order, where they hold all that was known before.
  private static func merged(
    _ terms: [LegendTerm], of kind: LegendTerm.Kind, into legend: Legend
  ) -> Legend {
    let names = Set(terms.map { $0.term.lowercased() })
    let known = legend.terms.filter { $0.kind == kind }
    let knownNames = Set(known.map { $0.term.lowercased() })
    if names.isSubset(of: knownNames) { return legend }
    guard knownNames.isSubset(of: names) else {
      let fresh = terms.filter { !knownNames.contains($0.term.lowercased()) }
      return Legend(
        terms: LegendReader.merged([legend.terms, fresh]).terms, doubt: legend.doubt)
    }
    let rest = legend.terms.filter { $0.kind != kind }
    let ordered = terms.map { term in
      var term = term
      let before = known.first { $0.term.lowercased() == term.term.lowercased() }
      // The other reader may have stopped at the end of a line.
      if let known = before?.definition, term.definition?.hasPrefix(known) != true {
        term.definition = known
      }
      return term
    }
    return Legend(terms: LegendReader.merged([rest, ordered]).terms, doubt: legend.doubt)
  }
}
