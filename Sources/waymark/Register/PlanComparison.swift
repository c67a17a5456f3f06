import PlanModel
import PlanStore

/// Compares a plan with itself at two times; the register has linked its actions already.
enum PlanComparison {
  static func between(
    _ from: Effective, _ to: Effective, of plan: PlanListing, in register: Register
  ) throws -> Comparison {
    var old: [(id: String, action: Action)] = []
    var new: [(id: String, action: Action)] = []
    try register.exportUpdates(of: plan.slug) { update in
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
    return Comparison(old: old.map(\.action), new: new.map(\.action), pairs: pairs)
  }
}
