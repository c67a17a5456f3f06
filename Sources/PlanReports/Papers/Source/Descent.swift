import PlanModel

/// Which actions of an earlier period the present ones come from: the same under their id, and those that
/// people said they follow.
struct Descent {
  /// By the id of an action, the ids that it directly follows.
  private var sources: [String: [String]] = [:]

  init(_ links: [EarlierEdition.Link]) {
    for link in links where link.kind.isLink {
      for id in link.to { sources[id, default: []] += link.from.filter { $0 != id } }
    }
  }

  /// The ids among some that an action comes from, over as many steps as that takes.
  func origins(of id: String, among held: Set<String>) -> [String] {
    var met: Set<String> = [id]
    var open = [id]
    var found: [String] = []
    while let next = open.first {
      open.removeFirst()
      if held.contains(next) { found.append(next) }
      // Whoever stands there himself is followed no further.
      if next != id, held.contains(next) { continue }
      open += (sources[next] ?? []).filter { met.insert($0).inserted }
    }
    return found
  }
}

extension ReportedPeriod {
  /// With each action under the id of the one that it became, in printed order; one that became several
  /// stands there for each, and several that became one as the first of them.
  func traced(to now: ReportedPeriod, by descent: Descent) -> ReportedPeriod {
    let held = Set(actions.map(\.id))
    var successors: [String: [String]] = [:]
    var origins: [String: [String]] = [:]
    for reported in now.actions {
      let found = descent.origins(of: reported.id, among: held)
      origins[reported.id] = found
      for id in found { successors[id, default: []].append(reported.id) }
    }
    let old = actions.byID
    var traced = self
    traced.joined = origins.filter { $0.value.count > 1 }
      .mapValues { ids in ids.compactMap { old[$0] } }
    var told: Set<String> = []
    traced.actions = actions.flatMap { reported -> [ReportedAction] in
      guard let next = successors[reported.id] else { return [reported] }
      return next.filter { told.insert($0).inserted }.map { id in
        var action = reported.action
        if let all = traced.joined[id],
          Set(all.map(\.action.rating)).count > 1 || Set(all.map(\.action.stage)).count > 1
        {
          // They stood differently, so nothing tells how the one that they became would have.
          (action.rating, action.stage) = (RatingReading(), StageReading())
        }
        return ReportedAction(id: id, action: action)
      }
    }
    return traced
  }
}
