extension IndicatorSuggestion {
  /// Puts proposals of one measure together, each proposal into one suggestion.
  ///
  /// Two are of one measure where their units can be changed into one another and their words agree: all
  /// words of the one are among the other's, or half of all words of both are in both. Where both have a
  /// noun it must be the same. Across actions each must have two words at least; estimates stand alone.
  public static func pairing(_ proposals: [IndicatorProposal]) -> [IndicatorSuggestion] {
    var groups: [[IndicatorProposal]] = []
    // By words, so that only what shares one is compared.
    var byStem: [String: [Int]] = [:]
    for proposal in proposals where proposal.kind != .estimate {
      let near = Set(proposal.stems.flatMap { byStem[$0] ?? [] }).sorted()
      let place = near.first { groups[$0].contains { $0.isOfOneMeasure(with: proposal) } }
      if let place {
        groups[place].append(proposal)
      } else {
        groups.append([proposal])
      }
      let group = place ?? groups.count - 1
      for stem in proposal.stems where byStem[stem]?.contains(group) != true {
        byStem[stem, default: []].append(group)
      }
    }
    return groups.compactMap { suggestion(of: $0) }
  }

  private static func suggestion(of group: [IndicatorProposal]) -> IndicatorSuggestion? {
    let goals = group.filter { $0.kind == .goal }
    let values = group.filter { $0.kind == .value }
    guard let first = goals.first ?? values.first,
      let fullest = group.max(by: { $0.stems.count < $1.stems.count })
    else { return nil }
    return IndicatorSuggestion(
      name: fullest.measure, unit: first.unit, goals: goals,
      values: values.enumerated().sorted { one, other in
        switch (one.element.date, other.element.date) {
        case (let a?, let b?): a == b ? one.offset < other.offset : a < b
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): one.offset < other.offset
        }
      }.map(\.element))
  }

  /// An indicator of that name and goal, for a person to accept or change.
  ///
  /// The direction is down for emissions that are not saved, else up. It has no baseline: where it started
  /// is for a person to say.
  public func indicator(id: String, actions: [String]) -> Indicator {
    let stems = Set((goals + values).flatMap(\.stems))
    let isSaving = !stems.isDisjoint(with: [
      "sav", "avoid", "reduc", "offset", "captur", "sequester",
    ])
    let isCut = unit.dimension == .emissions && !isSaving
    let goal = goals.first.flatMap { goal in
      goal.date.flatMap { date in
        goal.unit.value(goal.value, in: unit).map { Indicator.Point($0, at: date) }
      }
    }
    let spans = Set(values.map(\.span))
    return Indicator(
      id: id, name: name, unit: unit, direction: isCut ? .down : .up,
      counting: spans.contains(.toDate) ? .toDate : spans == [.period] ? .perPeriod : .level,
      goal: goal, actions: actions)
  }
}

extension IndicatorProposal {
  /// Whether two figures are of one measure, by unit and words.
  fileprivate func isOfOneMeasure(with other: IndicatorProposal) -> Bool {
    guard unit.dimension == other.unit.dimension else { return false }
    if let head, let otherHead = other.head, head != otherHead { return false }
    let (one, two) = (Set(stems), Set(other.stems))
    let common = one.intersection(two).count
    guard common == min(one.count, two.count) || common * 2 >= one.union(two).count else {
      return false
    }
    return source.action == other.source.action || min(one.count, two.count) >= 2
  }
}
