import PlanModel

/// Tells the numbers of a whole paper or list from those of a part of it, of a time or of a change.
struct ClaimScope {
  private let firstLine: Int
  private let parts: [String: [Action]]
  /// Sentences that say how many actions a part has, and count those: “Two of the five are done”.
  private let ofParts: Set<String>

  init(_ paper: Paper) {
    firstLine = paper.actions.compactMap(\.source.line).min() ?? 0
    var parts: [String: [Action]] = [:]
    for action in paper.actions {
      let names = [action.section, action.group].compactMap { $0 } + action.groupings.values
      for name in Set(names) where name.utf8.count >= 3 { parts[name, default: []].append(action) }
    }
    self.parts = parts.count > 1 ? parts : [:]
    let sizes = Set(parts.values.map(\.count)).subtracting([paper.actions.count])
    ofParts = Set(
      paper.claims.filter { claim in
        claim.kind == .count && claim.term == nil
          && claim.number.map { $0 > 1 && sizes.contains($0) } ?? false
      }.map(\.text))
  }

  /// The actions of the part that a sentence counts; nil where it counts no part, or it can't be told
  /// which.
  func part(countedBy claim: Claim, in paper: Paper) -> [Action]? {
    guard ofParts.contains(claim.text), let line = claim.source.line,
      let next = paper.actions.first(where: { ($0.source.line ?? 0) > line })
    else { return nil }
    let section = paper.actions.filter { $0.section == next.section && $0.plan == next.plan }
    // The sentence stands right before its table.
    guard section.first?.key == next.key else { return nil }
    let size = paper.claims.first {
      $0.text == claim.text && $0.kind == .count && $0.term == nil
    }?.number
    return size == section.count ? section : nil
  }

  /// Whether a claim is of all actions of its list, as things are.
  func isOfAll(_ claim: Claim) -> Bool {
    // A list that is named is its own scope.
    guard claim.list == nil else { return true }
    let text = claim.text
    guard !ofParts.contains(text) else { return false }
    // “Eight are complete and a further twelve on track” counts on.
    // “At the end of June one had been completed” tells how things are.
    var counted = text.replacing(" and a further ", with: " and ")
    if Self.position.occur(in: text) { counted = counted.replacing(" had been ", with: " ") }
    guard !Self.partial.occur(in: counted) else { return false }
    guard !parts.isEmpty else { return true }
    // Among the tables of several sections a sentence may be of the one that it stands in.
    guard (claim.source.line ?? 0) < firstLine else { return Self.overall.occur(in: text) }
    let words = text.normal
    if parts.keys.contains(where: { $0.utf8.count >= 5 && words.contains($0.normal) }) {
      return false
    }
    guard claim.term == nil, let number = claim.number else { return true }
    return !parts.values.contains { $0.count == number }
  }

  private static let overall = Phrases([
    "overall", "in total", "in all", "the plan", "all actions", "altogether", "across the plan",
  ])

  private static let position = Phrases(["at the end of", "by the end of", "as at", "at 00"])

  private static let partial = Phrases([
    "since", "last year", "last quarter", "last period", "last report", "previous*", "compared",
    "this year", "this quarter", "during", "new", "further", "additional", "another", "other",
    "more", "fewer", "at least", "about", "around", "approximately", "nearly", "over half", "theme",
    "sector", "section", "workstream", "chapter", "objective", "next", "will", "would", "should",
    "target", "aim", "aims", "moved", "changed", "improved", "worsened", "up from", "down from",
    "increase*", "decrease*", "remaining", "led by", "owned by", "partners", "for which",
    "had been",
    "short term", "medium term", "long term", "priority area", "category", "in 0000", "originally",
    "initially", "average", "each", "per", "every", "milestone*", "by 0000", "quick wins",
    "in the first",
  ])
}
