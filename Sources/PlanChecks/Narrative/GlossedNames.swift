import PlanModel

/// Bodies that the rows explain in the same words, under two names: “Wolmer Homes Ltd (the council's
/// housing company)” and “Wolmer Housing Ltd (the council's housing company)”.
struct GlossedNames {
  struct Pair {
    var name: String
    var other: String
    /// Positions of the actions, in order.
    var places: [Int]
  }

  static func pairs(in plan: Plan) -> [Pair] {
    var names: [String: [(name: String, places: [Int])]] = [:]
    for (place, action) in plan.actions.enumerated() {
      func look(_ text: String) {
        guard TextBytes.has("(", in: text), cue.occur(in: text) else { return }
        for (name, gloss) in glossed(in: text) {
          let at = names[gloss]?.firstIndex { $0.name == name }
          if let at {
            if names[gloss]?[at].places.last != place { names[gloss]?[at].places.append(place) }
          } else {
            names[gloss, default: []].append((name, [place]))
          }
        }
      }
      if let partners = action.partnersAsPrinted { look(partners) }
      if let update = action.update { look(update) }
      for lead in action.leads { look(lead) }
    }
    return names.values.compactMap { found -> Pair? in
      guard found.count == 2,
        found[0].name.split(separator: " ").first
          == found[1].name.split(separator: " ").first
      else { return nil }
      let rare = found[0].places.count < found[1].places.count ? 0 : 1
      return Pair(
        name: found[rare].name, other: found[1 - rare].name,
        places: Set(found[0].places + found[1].places).sorted())
    }.sorted { $0.places.lexicographicallyPrecedes($1.places) }
  }

  /// Each name of two words or more right before a bracket that says whose it is.
  private static func glossed(in text: String) -> [(name: String, gloss: String)] {
    var found: [(String, String)] = []
    let parts = text.split(separator: "(", omittingEmptySubsequences: false)
    for (head, tail) in zip(parts, parts.dropFirst()) {
      let gloss = tail.prefix { $0 != ")" }
      guard gloss.utf8.count < tail.utf8.count, (12...64).contains(gloss.utf8.count),
        cue.occur(in: String(gloss)), !gloss.hasSuffix("s"),
        !Self.many.occur(in: String(gloss)),
        let words = ProperName.last(in: String(head)), words.count >= 2
      else { continue }
      let name = words.joined(separator: " ")
      guard head.trimmed.hasSuffix(name) else { continue }
      found.append((name, gloss.lowercased()))
    }
    return found
  }

  /// What a council has several of.
  private static let many = Phrases([
    "partner", "contractor", "supplier", "adviser", "advisor", "consultant", "tenant", "one of",
    "subsidiary", "member",
  ])
  private static let cue = Phrases([
    "the council s", "the county council s", "the authority s", "the borough s",
    "the city council s",
  ])
}
