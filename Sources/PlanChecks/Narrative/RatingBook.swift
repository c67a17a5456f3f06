import PlanModel

/// The rating of every action of a plan, that of its target where its entry only says "See".
struct RatingBook {
  private var byRef: [String: Int] = [:]
  private let actions: [Action]
  /// The ratings that any row prints, but for dates.
  private let known: [String: RatingReading]

  init(_ actions: [Action]) {
    self.actions = actions
    known = Dictionary(
      actions.filter { !($0.rating.printed.map(PairedDates.isDate) ?? false) }.map {
        ($0.rating.word.normal, $0.rating)
      }, uniquingKeysWith: { first, _ in first })
    for (index, action) in actions.enumerated() {
      guard let ref = action.ref, byRef[ref] == nil else { continue }
      byRef[ref] = index
    }
  }

  /// Its own rating, else the one of the action that it points to; nil where there is neither.
  func rating(of action: Action) -> RatingReading? {
    var action = action
    var steps = 0
    while action.rating.printed == nil, action.rating.canonical == nil, steps < 8 {
      guard action.see.count == 1, let next = byRef[action.see[0]] else { return nil }
      action = actions[next]
      steps += 1
    }
    // Where the cells of date and rating have changed places, the rating stands in the other one.
    if let printed = action.rating.printed, PairedDates.isDate(printed),
      let time = action.timescale.printed?.normal, !time.isEmpty, let rating = known[time]
    {
      return rating
    }
    return action.rating.printed == nil && action.rating.canonical == nil ? nil : action.rating
  }
}

extension RatingReading {
  /// The council's own word for it.
  var word: String { term ?? printed ?? canonical?.rawValue ?? "" }
}
