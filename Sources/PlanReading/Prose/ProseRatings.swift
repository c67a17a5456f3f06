import PlanModel

/// Gives actions the ratings and movements that the paper states only in prose.
enum ProseRatings {
  static func apply(_ claims: [Claim], prose: [ProseLine], to paper: inout Paper) {
    var places: [String: Int] = [:]
    for (index, action) in paper.actions.enumerated() {
      guard let ref = action.ref, places[ref] == nil else { continue }
      places[ref] = index
    }
    for claim in claims {
      guard let ref = claim.refs.first, let index = places[ref], let term = claim.term else {
        continue
      }
      switch claim.kind {
      case .rating where paper.actions[index].rating.printed == nil:
        let meant = paper.legend.term(for: term, kind: .rating)
        paper.actions[index].rating = RatingReading(
          printed: term, term: meant?.term,
          canonical: meant?.canonical.flatMap { Rating(rawValue: $0) })
        paper.actions[index].sources["rating"] = claim.source
        addNarrative(claim, to: &paper.actions[index])
      case .movement where paper.actions[index].movement.from == nil:
        paper.actions[index].movement.from = term
        if paper.actions[index].sources["movement"] == nil {
          paper.actions[index].sources["movement"] = claim.source
        }
      default: continue
      }
    }
  }

  /// What the list says of the action beyond its name is its update, where it has no other.
  private static func addNarrative(_ claim: Claim, to action: inout Action) {
    guard action.update == nil, let (_, rest) = ClaimReader.leadingRef(claim.text) else { return }
    var text = rest
    for name in [action.title, action.text].compactMap({ $0?.lowercased() })
    where text.lowercased().hasPrefix(name) {
      text = String(text.dropFirst(name.count)).trimming { " :–-".contains($0) }
    }
    guard text.utf8.count > 20 else { return }
    action.update = text
    action.sources["update"] = claim.source
  }
}
