extension Paper {
  /// With stages and ratings read by another key, where the paper prints none of its own: an export that
  /// was edited, or a table that a service sends in, uses the plan's words without explaining them.
  public func readBy(_ key: Legend) -> Paper {
    func explains(_ legend: Legend) -> Bool {
      legend.terms.contains { $0.kind == .stage || $0.kind == .rating }
    }
    guard !explains(legend), explains(key) else { return self }
    var paper = self
    for index in paper.actions.indices {
      paper.actions[index].rating.take(key)
      paper.actions[index].stage.take(key)
      for part in paper.actions[index].parts.indices {
        paper.actions[index].parts[part].stage.take(key)
      }
    }
    return paper
  }
}

extension RatingReading {
  fileprivate mutating func take(_ key: Legend) {
    guard term == nil, let known = printed.flatMap({ key.term(for: $0, kind: .rating) }) else {
      return
    }
    term = known.term
    canonical = known.canonical.flatMap(Rating.init(rawValue:)) ?? canonical
  }
}

extension StageReading {
  fileprivate mutating func take(_ key: Legend) {
    guard term == nil, let known = printed.flatMap({ key.term(for: $0, kind: .stage) }) else {
      return
    }
    term = known.term
    canonical = known.canonical.flatMap(Stage.init(rawValue:)) ?? canonical
  }
}
