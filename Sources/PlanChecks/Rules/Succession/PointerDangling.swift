public import PlanModel

/// Finds pointers to paragraphs and charts that the paper does not have.
public struct PointerDangling: PaperRule {
  public static let guidance = Guidance(
    name: "pointer-dangling", title: "A pointer to a paragraph or chart that is not there",
    family: .succession, severity: .warning,
    looksFor:
      "“See paragraph 3.6” in a paper whose paragraphs of that section are numbered and stop before "
      + "it, and “Chart 2” in a paper that names it nowhere else. A pointer into another document is "
      + "left alone.",
    whyItMatters: "The reader is sent for the reason or the evidence, and finds nothing.",
    howToPutRight: "Put in what was left out, or point to where it stands now.",
    whenToWaive: "Where the chart is in the printed paper and only its caption was not read.",
    before: "The reasons are in paragraph 3.6. (Section 3 ends with 3.4.)",
    after: "The reasons are in paragraph 3.4.")

  public init() {}

  public func findings(in paper: Paper) -> [Finding] {
    lazy var numbers = Set(paper.prose.compactMap { Self.number(of: $0.text) })
    lazy var actions = Set(paper.actions.compactMap(\.ref))
    var seen: Set<String> = []
    return paper.prose.flatMap { paragraph -> [Finding] in
      guard Self.pointers.occur(in: paragraph.text) else { return [] }
      return paragraph.text.statements.flatMap { sentence -> [Finding] in
        guard !Self.elsewhere.occur(in: sentence) else { return [] }
        return Self.targets(in: sentence).compactMap { kind, number in
          guard seen.insert("\(kind) \(number)").inserted else { return nil }
          let isThere =
            kind == "chart"
            ? Self.isNamedAgain(number, in: paper)
            : numbers.contains(number) || actions.contains(number)
              || !Self.isNumbered(number, numbers)
          return isThere ? nil : finding(.nowhere(kind, number), line: paragraph.source.line)
        }
      }
    }
  }

  /// The number that a paragraph begins with: 3.4 of “3.4 Members asked …”.
  private static func number(of text: String) -> String? {
    let head = text.prefix { $0.isNumber || $0 == "." }
    guard head.contains("."), head.first?.isNumber == true else { return nil }
    return String(head.last == "." ? head.dropLast() : head)
  }

  /// Whether the section numbers its paragraphs from one on, so that this one should be among them.
  private static func isNumbered(_ number: String, _ numbers: Set<String>) -> Bool {
    let parts = number.split(separator: ".")
    guard parts.count == 2, let last = Int(parts[1]), last > 1 else { return false }
    return numbers.contains("\(parts[0]).1")
      && (last <= 2 || numbers.contains("\(parts[0]).2")) && !numbers.contains(number)
  }

  private static func isNamedAgain(_ number: String, in paper: Paper) -> Bool {
    let own = Phrases(["chart \(number)", "figure \(number)"])
    let uses = paper.prose.reduce(0) { $0 + own.all(in: $1.text).count }
    // A paper of which little prose was read may have lost its captions.
    return uses != 1 || paper.prose.count < 10
      || paper.tables.contains { $0.section.map { own.occur(in: $0) } ?? false }
  }

  /// “paragraph 3.6” and “Chart 2”, as kind and number.
  private static func targets(in sentence: String) -> [(kind: String, number: String)] {
    let bytes = Array(sentence.utf8)
    return pointers.all(in: sentence).compactMap { match in
      let rest = String(decoding: bytes[match.end...].prefix(8), as: UTF8.self)
      let number = rest.drop { $0 == " " }.prefix { $0.isNumber || $0 == "." }
      let trimmed = String(number.last == "." ? number.dropLast() : number)
      guard let first = trimmed.first, first.isNumber else { return nil }
      guard match.phrase < firstChart else { return ("chart", trimmed) }
      return trimmed.contains(".") ? ("paragraph", trimmed) : nil
    }
  }

  private static let firstChart = 4
  private static let pointers = Phrases(["paragraph", "paragraphs", "para", "section", "chart"])

  private static let elsewhere = Phrases([
    "act", "nppf", "framework", "of the report", "of that report", "of the plan",
    "of the local plan",
    "of the strategy", "of the constitution", "schedule", "regulations", "guidance", "previous*",
    "last report", "background paper", "minutes", "appendix", "annex",
  ])
}

extension Finding.Message {
  fileprivate static func nowhere(_ kind: String, _ number: String) -> Self {
    "it points to \(kind) \(number), and the paper has none"
  }
}
