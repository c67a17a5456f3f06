import PlanModel
import PlanStore

/// Compares a plan with itself at two times; the register has linked its actions already.
enum PlanComparison {
  static func between(
    _ from: Effective, _ to: Effective, of plan: PlanListing, in register: Register
  ) throws -> Comparison {
    var old: [(id: String, action: Action)] = []
    var new: [(id: String, action: Action)] = []
    try register.exportReports(of: plan.slug) { update in
      guard !update.report.isRemoved else { return }
      if update.report.effective == from { old.append((update.id, update.report.action)) }
      if update.report.effective == to { new.append((update.id, update.report.action)) }
    }
    let newPlaces = Dictionary(
      new.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var paired: Set<Int> = []
    var pairs: [ActionPair] = []
    for (index, entry) in old.enumerated() {
      let place = newPlaces[entry.id]
      pairs.append(ActionPair(old: index, new: place))
      if let place { paired.insert(place) }
    }
    pairs += new.indices.filter { !paired.contains($0) }.map { ActionPair(old: nil, new: $0) }
    guard pairs.contains(where: { $0.old != nil && $0.new != nil }) || old.isEmpty || new.isEmpty
    else {
      // Two editions have no ids in common.
      return try EditionComparison.comparison(
        from: SuccessionSides(named: from.label, entries: old),
        to: SuccessionSides(named: to.label, entries: new), in: register)
    }
    var comparison = Comparison(old: old.map(\.action), new: new.map(\.action), pairs: pairs)
    let slipped = Set(comparison.changes.filter { $0.slip != nil }.compactMap { $0.old?.key })
    let ids = Dictionary(
      old.map { ($0.action.key, $0.id) }, uniquingKeysWith: { one, _ in one }
    ).filter { slipped.contains($0.key) }
    try comparison.markFirstEnds(in: register) { ids[$0] }
    return comparison
  }
}
