extension Paper {
  /// With stages and ratings read by another key, where the paper prints none of its own: an export that
  /// was edited, or a table that a service sends in, uses the plan's words without explaining them.
  public func readBy(_ key: Legend) -> Paper {
    let isOwn = { (legend: Legend) in
      legend.terms.contains { $0.kind == .stage || $0.kind == .rating }
    }
    guard !isOwn(legend), isOwn(key) else { return self }
    var paper = self
    for index in paper.actions.indices {
      let rating = paper.actions[index].rating
      if rating.term == nil, let term = rating.printed.flatMap({ key.term(for: $0, kind: .rating) })
      {
        paper.actions[index].rating.term = term.term
        paper.actions[index].rating.canonical =
          term.canonical.flatMap(Rating.init(rawValue:)) ?? rating.canonical
      }
      let stage = paper.actions[index].stage
      if stage.term == nil, let term = stage.printed.flatMap({ key.term(for: $0, kind: .stage) }) {
        paper.actions[index].stage.term = term.term
        paper.actions[index].stage.canonical =
          term.canonical.flatMap(Stage.init(rawValue:)) ?? stage.canonical
      }
    }
    return paper
  }
}
