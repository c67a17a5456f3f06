public import PlanModel

/// Finds terms that are spelt otherwise in a cell than in the key, and slips in the key itself.
public struct TermMisspelt: DigestRule {
  public static let guidance = Guidance(
    name: "term-misspelt", title: "A term spelt in two ways", family: .words, severity: .note,
    looksFor:
      "A stage or rating whose spelling differs from the key's by a letter or an ending, and a "
      + "term "
      + "of the key that is itself a slip for a common word.",
    whyItMatters:
      "Filters and counts take two spellings for two terms, and a slip in the key is repeated in "
      + "every paper made from it.",
    howToPutRight: "Use one spelling in the key and in every row.",
    whenToWaive: "Where the word is a name and meant so.",
    before: "Key: In Desing … Status: Design", after: "Key: In Design … Status: Design")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    var findings: [Finding] = []
    var slips: [String: String] = [:]
    for term in digest.plan.legend.terms where term.kind == .stage || term.kind == .rating {
      guard let word = Self.meant(by: term.term) else { continue }
      slips[term.term] = word
      findings.append(finding(.slip(term.term, for: word), line: term.source?.line))
    }
    for column in digest.printedTerms {
      for value in column.values {
        guard let term = value.term, !value.printed.isSameWord(as: term),
          !Self.bare(value.printed).isSameWord(as: Self.bare(term)),
          !Self.gives(term, value.printed)
        else { continue }
        // The cells may well have right what the key has wrong.
        if let word = slips[term], Self.shareStem(value.printed, word) { continue }
        findings.append(
          finding(
            .differs(value.printed, from: term, count: value.keys.count),
            about: value.first,
            at: column.field, refs: Array(value.keys.dropFirst())))
      }
    }
    return findings
  }

  /// Without a leading "in", marks and blanks.
  private static func bare(_ term: String) -> String {
    var words = term.lowercased().split { !($0.isLetter || $0.isNumber) }
    if words.first == "currently" { words.removeFirst() }
    if words.first == "in", words.count > 1 { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// Whether the key itself gives the short form: “Blue (B)” and “B”, “AMBER – delayed” and “Amber”,
  /// “3 Delivery” and “3”.
  private static func gives(_ term: String, _ printed: String) -> Bool {
    if printed.allSatisfy(\.isNumber) { return true }
    // “Complete (Nov 24)” says when, too.
    if let open = printed.firstIndex(of: "("), bare(String(printed[..<open])) == bare(term) {
      return true
    }
    let words = bare(term).split(separator: " ")
    return words.contains(Substring(bare(printed))) && words.count > 1
  }

  private static func shareStem(_ one: String, _ other: String) -> Bool {
    bare(one).prefix(6) == bare(other).prefix(6)
  }

  private static let commonWords: Set<String> = [
    "complete", "completed", "delivery", "delivered", "design", "designed", "discovery", "develop",
    "development", "developed", "progress", "started", "closed", "ongoing", "planned", "planning",
    "feasibility", "deferred", "suspended", "cancelled", "procurement", "implementation",
    "scoping", "amber", "green", "orange", "yellow", "review", "archived", "finished", "stopped",
    "deploy", "define", "decide", "deliver", "paused", "delayed", "embedded", "compete",
    "construction",
  ]

  /// The common word that a term of one word is a slip for; nil where it is a word of its own.
  private static func meant(by term: String) -> String? {
    let word = bare(term)
    guard word.utf8.count >= 5, !word.contains(" "), !commonWords.contains(word) else { return nil }
    let near = commonWords.filter {
      $0.utf8.count >= 6 && abs($0.utf8.count - word.utf8.count) <= 1 && !isInflection($0, of: word)
        && isSlip(word, for: $0)
    }
    return near.count == 1 ? near.first : nil
  }

  private static func isInflection(_ one: String, of other: String) -> Bool {
    one.hasPrefix(other) || other.hasPrefix(one)
  }

  /// One letter more, fewer or other, or two changed about.
  private static func isSlip(_ word: String, for right: String) -> Bool {
    if EditDistance.between(word, right, atMost: 1) != nil { return true }
    guard word.utf8.count == right.utf8.count,
      let distance = EditDistance.between(word, right, atMost: 2)
    else { return false }
    return distance == 2 && word.sorted() == right.sorted()
  }
}

extension Finding.Message {
  fileprivate static func slip(_ term: String, for word: String) -> Self {
    "the key prints “\(term)”, a slip for “\(word)”"
  }

  fileprivate static func differs(_ word: String, from term: String, count: Int) -> Self {
    let use = count > 1 ? " (\(count) actions)" : ""
    return "“\(word)”\(use) stands for what the key calls “\(term)”"
  }
}
