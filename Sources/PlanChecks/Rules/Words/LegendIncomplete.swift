public import PlanModel

/// Finds terms in use that the key leaves without a meaning.
public struct LegendIncomplete: DigestRule {
  public static let guidance = Guidance(
    name: "legend-incomplete", title: "A term in use that the key does not explain",
    family: .words, severity: .note,
    looksFor:
      "A stage or rating in use for which the key has no entry of that meaning, bands (S, M, L; "
      + "L, M, H) that no key explains, colours without a key, and an entry that alone among its "
      + "sisters has no definition.",
    whyItMatters:
      "“Short” may be one year or five and “high cost” £50,000 or £5 million: the reader guesses, "
      + "and "
      + "two officers score the same action differently.",
    howToPutRight: "Add the term to the key with what it means, bands with their years or amounts.",
    whenToWaive: "Where the strategy defines it and the paper says where.",
    before: "Timescale: S … (no key)", after: "Timescale: S … Key: S – by March 2027")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let paper = digest.paper
    guard plan.legend.doubt == nil else { return unexplainedBands(of: plan) }
    let explained = paper.map(Self.coloursInProse) ?? []
    var told: Set<String> = []
    let columns = digest.printedTerms
    // What is told as beside the key is not told again, nor what a line of the prose explains.
    let beside = Set(
      columns.flatMap { column in column.unknown.filter { !column.isBeyondKey($0) } }.map(\.printed)
    )
    func isTold(_ value: PrintedTerms.Value) -> Bool {
      beside.contains(value.printed)
        || paper?.prose.contains { Self.explains($0, value.printed) } ?? false
    }
    // A word that stands in two columns is one word.
    return columns.flatMap { missingEntries($0, explained: explained, isTold) }
      .filter { told.insert("\($0.message.split(separator: "“").last ?? "") \($0.refs)").inserted }
      + missingDefinitions(plan.legend)
      + unexplainedBands(of: plan)
  }

  /// Whether a line begins with the term and goes on to say what it means: “Paused Stopped for now”.
  private static func explains(_ paragraph: Paragraph, _ term: String) -> Bool {
    guard paragraph.text.utf8.count <= 240, paragraph.text.hasPrefix(term) else { return false }
    let rest = paragraph.text.dropFirst(term.count)
    return rest.first.map { " -–:=".contains($0) } ?? false && WordList(rest).words.count >= 3
  }

  private func missingEntries(
    _ column: PrintedTerms, explained: Set<String>, _ isTold: (PrintedTerms.Value) -> Bool
  ) -> [Finding] {
    if column.terms.isEmpty, column.kind == .rating {
      return withoutKey(column, explained: explained)
    }
    return column.unknown.filter { value in
      // "n/r" says itself that nothing is rated.
      column.isBeyondKey(value) && !isTold(value) && value.canonical != Rating.notRated.rawValue
    }.map { value in
      finding(
        .noEntry(value.printed, in: column.name, count: value.keys.count),
        refs: value.keys, line: column.terms.last?.source?.line ?? value.first.source.line)
    }
  }

  private static let colours: Set<String> = [
    "red", "amber", "orange", "yellow", "green", "blue", "grey", "black", "purple", "r", "a", "g",
  ]

  /// Colours that the prose explains: “Blue – complete”, “Green means that”, “R = will be late”.
  private static func coloursInProse(_ paper: Paper) -> Set<String> {
    var found: Set<String> = []
    for paragraph in paper.prose {
      let words = WordList(paragraph.text).words
      let bytes = Array(paragraph.text.utf8)
      for (place, word) in words.enumerated()
      where word.isCapitalised && colours.contains(word.text) {
        let next = place + 1 < words.count ? words[place + 1].text : ""
        let between = String(decoding: bytes[word.end...].prefix(4), as: UTF8.self).trimmed
        let isSign = ["-", "–", "=", ":"].contains { between.hasPrefix($0) }
        if isSign || ["means", "is", "shows", "indicates"].contains(next) {
          found.insert(word.text)
        }
      }
    }
    return found
  }

  /// Colours say nothing by themselves; "On track" does.
  private func withoutKey(_ column: PrintedTerms, explained: Set<String>) -> [Finding] {
    guard explained.count < 2 else { return [] }
    let colours = column.values.filter { Self.colours.contains($0.printed.lowercased()) }
    guard colours.count >= 2, colours.reduce(0, { $0 + $1.keys.count }) >= 3 else { return [] }
    return [
      finding(.noKey(of: colours.map(\.printed).sorted()), line: colours[0].first.source.line)
    ]
  }

  private func missingDefinitions(_ legend: Legend) -> [Finding] {
    LegendTerm.Kind.allCases.flatMap { kind -> [Finding] in
      let terms = legend.terms(of: kind)
      let without = terms.filter { $0.definition == nil }
      guard terms.count >= 3, !without.isEmpty, without.count * 3 <= terms.count else { return [] }
      // "Outlook is one of On course, Watch (some concern) or Off course (...)" leaves out what is plain.
      let isSentence = Set(terms.map { $0.source?.line }).count == 1 && terms[0].source?.line != nil
      return without.filter { !isSentence || $0.canonical == nil }
        .map { finding(.noDefinition($0.term), line: $0.source?.line) }
    }
  }

  private func unexplainedBands(of plan: Plan) -> [Finding] {
    var findings: [Finding] = []
    func look(_ kind: LegendTerm.Kind, _ bands: Finding.Message, _ isBanded: (Action) -> Bool) {
      guard plan.legend.terms(of: kind).isEmpty,
        let first = plan.actions.firstIndex(where: isBanded),
        let second = plan.actions[(first + 1)...].firstIndex(where: isBanded),
        plan.actions[(second + 1)...].contains(where: isBanded)
      else { return }
      findings.append(finding(bands, line: plan.actions[first].source.line))
    }
    look(.timescale, .bands("short, medium and long term", lack: "years")) {
      !$0.timescale.bands.isEmpty
    }
    look(.level, .bands("low, medium and high cost", lack: "amounts")) { !$0.cost.bands.isEmpty }
    look(.level, .bands("low, medium and high carbon saving", lack: "tonnes")) {
      !$0.carbon.bands.isEmpty
    }
    return findings
  }
}

extension Finding.Message {
  fileprivate static func noEntry(_ word: String, in column: String, count: Int) -> Self {
    "the \(column) “\(word)” is in use (\(count.of("action"))), and the key has no entry for it"
  }

  fileprivate static func noKey(of colours: [String]) -> Self {
    "\(colours.listed) are used as ratings, and no key says what they mean"
  }

  fileprivate static func noDefinition(_ term: String) -> Self {
    "the key lists “\(term)” without saying what it means, as it does of the others"
  }

  fileprivate static func bands(_ bands: String, lack unit: String) -> Self {
    "no key says which \(unit) \(bands) stand for"
  }
}
