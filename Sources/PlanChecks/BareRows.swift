import PlanModel

/// Rows that have next to nothing of what the others have: a part of another action, a total or a heading that
/// was taken for one, or an action that nobody has filled in.
///
/// What such a row lacks is one fact, told once, and no fault for each of its empty cells.
struct BareRows {
  /// Positions of the actions.
  let places: [Int]
  private let all: Set<Int>
  /// Whether who does what by when stands in some actions and how it goes in the others: the halves of actions
  /// that were cut in two.
  let areHalves: Bool

  init(_ plan: Plan) {
    let values = Self.values.filter { !plan.columns.isDisjoint(with: $0.columns) }
    areHalves = Self.areHalves(plan)
    guard values.count >= 3, plan.actions.count >= 6, !areHalves else {
      places = areHalves ? Array(plan.actions.indices) : []
      all = Set(places)
      return
    }
    let common = values.filter { value in
      plan.actions.count(where: value.isThere) * 5 >= plan.actions.count * 2
    }
    let bare = plan.actions.indices.filter { place in
      let action = plan.actions[place]
      guard action.see.isEmpty, action.parts.isEmpty else { return false }
      return common.count { !$0.isThere(action) } >= max(3, common.count - 2)
    }
    guard common.count >= 4, !bare.isEmpty else {
      (places, all) = ([], [])
      return
    }
    // A table of which hardly a row has more is one of another kind.
    let found = Set(bare)
    let others = Set(
      plan.layouts.filter { $0.count * 2 <= found.intersection($0).count * 3 }.joined())
    let own = bare.filter { !others.contains($0) }
    places = own.count * 2 <= plan.actions.count ? own : []
    all = Set(places)
  }

  private static func areHalves(_ plan: Plan) -> Bool {
    let planned = plan.actions.map { !$0.leads.isEmpty || !$0.timescale.isEmpty }
    let told = plan.actions.map {
      $0.stage.printed != nil || $0.rating.printed != nil || $0.update != nil
    }
    let both = zip(planned, told).count { $0 && $1 }
    let (first, second) = (planned.count { $0 } - both, told.count { $0 } - both)
    return first >= 4 && second >= 4 && (first + second) * 5 >= plan.actions.count * 4
      && min(first, second) * 2 >= max(first, second)
  }

  func contain(_ place: Int) -> Bool { all.contains(place) }

  /// The names of what a row lacks: “an owner”, “a timescale”.
  static func lacking(_ action: Action, in plan: Plan) -> [String] {
    values.filter { !plan.columns.isDisjoint(with: $0.columns) && !$0.isThere(action) }.map(\.name)
  }

  private struct Value: Sendable {
    var name: String
    /// The names of its column, of which a plan has one or more.
    var columns: Set<String>
    var isThere: @Sendable (Action) -> Bool
  }

  private static let values: [Value] = [
    Value(name: "a ref", columns: ["ref"]) { $0.ref != nil },
    Value(name: "an owner", columns: ["leads"]) { !$0.leads.isEmpty },
    Value(name: "a timescale", columns: ["timescale", "start", "end", "years"]) {
      !$0.timescale.isEmpty
    },
    Value(name: "a stage or rating", columns: ["stage", "rating"]) {
      $0.stage.printed != nil || $0.rating.printed != nil
    },
    Value(name: "an update", columns: ["update"]) { $0.update != nil || $0.reason != nil },
    Value(name: "a measure", columns: ["measure"]) { $0.measure != nil },
  ]
}
