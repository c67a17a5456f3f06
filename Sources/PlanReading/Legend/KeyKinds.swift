import PlanModel

/// Tells by the columns in which the terms of a key stand whether they are stages or ratings, where one
/// key explains both and nothing in a term says which it is.
enum KeyKinds {
  static func settle(_ legend: inout Legend, drafts: [Draft], layouts: [Layout]) {
    let open = legend.terms.indices.filter { isOpen(legend.terms[$0]) }
    guard !open.isEmpty else { return }
    let stages = values(of: .stage, drafts, layouts)
    let ratings = values(of: .rating, drafts, layouts)
    guard !stages.isEmpty, !ratings.isEmpty else { return }
    for index in open {
      let term = legend.terms[index].term.lowercased()
      if stages.contains(term), !ratings.contains(term) { legend.terms[index].kind = .stage }
      if ratings.contains(term), !stages.contains(term) { legend.terms[index].kind = .rating }
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
