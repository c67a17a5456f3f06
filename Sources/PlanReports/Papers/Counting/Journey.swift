import PlanModel

/// How one action stood over the periods that a report shows, and which way it went over all of them.
struct Journey: Equatable {
  /// The place of its term in each period, oldest first; nil where it had none.
  let places: [Int?]
  /// Whether the period had the action at all.
  let stood: [Bool]
  /// From the first term that is known to the latest; unknown where it has none now or had none before.
  let movement: Movement

  /// As far as the paper itself says how it stood the period before.
  init(stated change: Change, now place: Int?) {
    places = [change.before, place]
    stood = [true, true]
    movement = change.before == nil || place == nil ? .unknown : change.movement
  }

  init(of id: String, over periods: [Standings], on scale: ReportScale) {
    places = periods.map { $0.place(ofID: id) }
    stood = periods.map { standings in standings.period.actions.contains { $0.id == id } }
    let known = places.compactMap { $0 }
    if !stood.dropLast().contains(true) {
      movement = .new
    } else if let now = places.last.flatMap({ $0 }), known.count > 1 {
      movement = scale.movement(from: known[0], to: now)
    } else {
      movement = .unknown
    }
  }

  /// Whether it ends at the term that it began with.
  var isBack: Bool { steps.first == steps.last }

  /// The terms that it went through, each once in a row: Green, Amber, Red for Green, Amber, Red, Red.
  var steps: [Int] {
    places.compactMap { $0 }.reduce(into: []) { steps, place in
      if steps.last != place { steps.append(place) }
    }
  }
}
