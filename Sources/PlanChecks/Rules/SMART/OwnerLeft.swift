public import PlanModel

/// Finds actions whose lead, as the paper itself says, is no longer there.
public struct OwnerLeft: PaperPlanRule {
  public static let guidance = Guidance(
    name: "owner-left", title: "Lead that has left", family: .smart, severity: .warning,
    looksFor:
      "An action whose lead the prose around the rows says has left, retired or been replaced, where "
      + "the action's own words say nothing of it. Teams do not leave.",
    whyItMatters: "Nobody answers for it, and nobody has noticed.",
    howToPutRight: "Name the post that answers for it now; posts stay when people go.",
    whenToWaive: "Where the successor is not yet appointed, and the paper says who stands in.",
    before: "A. Holm, who led on trees, left in May. … N4 Plant a wood | Lead: A. Holm",
    after: "A. Holm, who led on trees, left in May. … N4 Plant a wood | Lead: Tree Officer",
    criteria: ["ccs-2022-1.2"])

  public init() {}

  public func findings(in plan: Plan, of paper: Paper?) -> [Finding] {
    guard let paper, !paper.prose.isEmpty else { return [] }
    let names = Set(plan.actions.flatMap(\.leads).map(Self.name).filter(Self.isOfPerson))
    guard !names.isEmpty else { return [] }
    var left: [String: Int?] = [:]
    for paragraph in paper.prose where Self.parting.occur(in: paragraph.text) {
      for name in names
      where left[name] == nil && Self.isSaidToHaveLeft(name, in: paragraph.text) {
        left[name] = .some(paragraph.source.line)
      }
    }
    guard !left.isEmpty else { return [] }
    return plan.actions.compactMap { action in
      guard let name = action.leads.first.map(Self.name), action.leads.count == 1,
        let line = left[name],
        !action.isMarkedEnded
      else { return nil }
      return finding(.left(line), about: action, at: "leads")
    }
  }

  /// What stands before the post: “Ann Holm” of “Ann Holm, Woodland Adviser”.
  private static func name(_ lead: String) -> String {
    String(lead.prefix { $0 != "," && $0 != "(" }).trimmed
  }

  /// Two to four words with capitals or initials, and none of a team or post.
  private static func isOfPerson(_ lead: String) -> Bool {
    let words = lead.split { $0 == " " || $0 == "." }
    return (2...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase ?? false } && !posts.occur(in: lead)
      && lead.utf8.allSatisfy { $0 > 0x39 || $0 < 0x30 }
  }

  /// “Who left” and “has retired” behind a name, “took over from” before it.
  private static func isSaidToHaveLeft(_ name: String, in text: String) -> Bool {
    text.ranges(of: name).contains { range in
      isWhole(range, in: text) && isSaidToHaveLeft(at: range, in: text)
    }
  }

  private static func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
    (range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter)
      && (range.upperBound == text.endIndex || !text[range.upperBound].isLetter)
  }

  private static func isSaidToHaveLeft(at range: Range<String.Index>, in text: String) -> Bool {
    let before = WordList(text[..<range.lowerBound].suffix(40)).words.suffix(4).map(\.text)
    let behind = WordList(text[range.upperBound...].prefix(160).prefix { $0 != "." }).words
      .map(\.text)
    if pairs.contains(where: { before.suffix($0.count).elementsEqual($0) }) { return true }
    guard let place = behind.prefix(12).firstIndex(where: { gone.contains($0) }) else {
      return false
    }
    // Between the name and the verb stands at most what is said of the person.
    return place <= 1 || behind.first == "who" || behind[..<place].contains("who")
  }

  private static let gone: Set<String> = ["left", "retired", "departed", "resigned"]
  private static let pairs = [
    ["took", "over", "from"], ["taken", "over", "from"], ["takes", "over", "from"],
    ["has", "replaced"], ["succeeded"], ["has", "succeeded"],
  ]

  private static let parting = Phrases([
    "left", "retired", "departed", "resigned", "took over from", "taken over from",
    "takes over from",
    "has replaced", "succeeded",
  ])

  private static let posts = Phrases([
    "team", "teams", "service", "services", "officer", "head", "director", "manager", "lead",
    "council",
    "department", "unit", "group", "board", "partnership", "property", "housing", "planning",
    "highways", "transport", "energy", "climate", "waste", "parks", "fleet", "hr", "legal",
    "finance",
    "procurement", "communities", "economic", "development", "environment", "environmental",
    "health",
    "estates", "assets", "operations", "strategy", "policy", "communications", "public",
  ])
}

extension Finding.Message {
  fileprivate static func left(_ line: Int?) -> Self {
    let place = line.map { " (line \($0))" } ?? ""
    return "its lead has left, by the paper's own words\(place)"
  }
}
