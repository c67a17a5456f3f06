import PlanModel

/// Tells by the columns in which the terms of a key stand whether they are stages or ratings, where one
/// key explains both and nothing in a term says which it is.
enum KeyKinds {
  static func settle(_ legend: inout Legend, drafts: [Draft], layouts: [Layout]) {
    let open = legend.terms.indices.filter { isOpen(legend.terms[$0]) }
    let among = legend.terms.indices.filter { standsAmongRatings(legend.terms[$0], legend) }
    guard !open.isEmpty || !among.isEmpty else { return }
    let stages = values(of: .stage, drafts, layouts)
    let ratings = values(of: .rating, drafts, layouts)
    guard !stages.isEmpty, !ratings.isEmpty else { return }
    for index in open {
      let term = legend.terms[index].term.lowercased()
      if stages.contains(term), !ratings.contains(term) { legend.terms[index].kind = .stage }
      if ratings.contains(term), !stages.contains(term) { legend.terms[index].kind = .rating }
    }
    for index in among {
      let term = legend.terms[index]
      let word = term.term.lowercased()
      guard ratings.contains(word), !stages.contains(word) else { continue }
      legend.terms[index].kind = .rating
      legend.terms[index].canonical = CommonScale.canonical(
        of: term.term, definition: term.definition, kind: .rating)
    }
  }

  /// "Blue: complete" over "Green: on track" and "Red: late" is a rating like them, though it means a stage.
  private static func standsAmongRatings(_ term: LegendTerm, _ legend: Legend) -> Bool {
    guard term.kind == .stage, let line = term.source?.line else { return false }
    return legend.terms.count { other in
      other.kind == .rating && other.source?.line.map { abs($0 - line) <= 4 } ?? false
    } >= 2
  }

  /// Leaves an entry that was read as a stage and as a rating in one kind, unless columns of both print
  /// its word.
  ///
  /// One list may hold stages and ratings ("Done", "Going well", "Slow"); each of its words says itself
  /// which it is, or its definition does.
  static func dropSeconds(
    from legend: inout Legend, printed: [LegendTerm.Kind: Set<String>]
  ) {
    func places(of kind: LegendTerm.Kind) -> [String: LegendTerm] {
      let terms = legend.terms.filter { $0.kind == kind }
      return Dictionary(terms.map { ($0.term.lowercased(), $0) }) { first, _ in first }
    }
    let (stages, ratings) = (places(of: .stage), places(of: .rating))
    legend.terms.removeAll { term in
      let word = term.term.lowercased()
      guard term.kind == .stage || term.kind == .rating, let stage = stages[word],
        let rating = ratings[word], stage.source?.line == rating.source?.line
      else { return false }
      let kinds = printed.filter { $0.value.contains(word) }.map(\.key)
      guard !(kinds.contains(.stage) && kinds.contains(.rating)) else { return false }
      return term.kind != kind(of: stage, or: rating, in: kinds.first)
    }
  }

  private static func kind(
    of stage: LegendTerm, or rating: LegendTerm, in column: LegendTerm.Kind?
  ) -> LegendTerm.Kind {
    switch (stage.canonical, rating.canonical) {
    case (nil, _): .rating
    case (_, nil): .stage
    default: CommonScale.isRatingTerm(rating.term) ? .rating : column ?? .stage
    }
  }

  private static func isOpen(_ term: LegendTerm) -> Bool {
    (term.kind == .stage || term.kind == .rating) && term.canonical == nil
  }

  private static func values(
    of field: Field, _ drafts: [Draft], _ layouts: [Layout]
  ) -> Set<String> {
    let columns = layouts.map { layout in
      layout.columns.indices.filter { layout.columns[$0].field == field }
    }
    var found: Set<String> = []
    for draft in drafts {
      for column in columns[draft.layout] {
        if let text = draft.cells.text(column), text.utf8.count <= 40 {
          found.insert(text.lowercased())
        }
      }
    }
    return found
  }
}
