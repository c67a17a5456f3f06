import PlanModel

extension ReportSource {
  /// The actions that a finding is about, as tables call them; a key that only the register knows is told by no
  /// paper.
  func refs(of finding: Finding) -> [String] {
    let byKey = Dictionary(
      now.actions.map { ($0.action.key, $0.ref) }, uniquingKeysWith: { one, _ in one })
    return ([finding.ref].compactMap { $0 } + finding.refs).compactMap { key -> String? in
      if let known = byKey[key] { return known }
      guard !key.hasPrefix("line:") else { return nil }
      // The second of a ref has it as its key with a number behind it.
      return key.split(separator: "#").first.map(String.init)
    }.firstOfEach
  }

  /// Terms that the settings explain and that neither a row nor the key prints.
  public var unusedScaleTerms: [String] {
    let actions = ([now] + before).flatMap(\.actions).map(\.action)
    let printed = actions.flatMap { action in
      [
        action.rating.term, action.rating.printed, action.stage.term, action.stage.printed,
        action.movement.from,
      ].compactMap { $0 }
    }
    let known = Set((printed + legend.terms.map(\.term)).map { $0.lowercased() })
    return settings.scale.map(\.term).filter { !known.contains($0.lowercased()) }
  }

  /// How many actions of a list have each term, as the papers' own words count them, in the order of the words.
  func statedCounts(of list: String?) -> [(term: String, count: Int)] {
    var counts: [(term: String, count: Int)] = []
    for claim in stated where claim.kind == .count && claim.list == list {
      guard let term = claim.term, let count = claim.value.flatMap({ Int(exactly: $0) }),
        !counts.contains(where: { $0.term == term })
      else { continue }
      counts.append((term, count))
    }
    return counts
  }
}
