import PlanModel

/// How each action of a period stands: by its own term, or by that of the action that its entry points to.
struct Standings {
  let period: ReportedPeriod
  private let places: [String: Int]
  private let targets: [String: ReportedAction]

  init(_ period: ReportedPeriod, on scale: ReportScale) {
    self.period = period
    var byRef: [String: ReportedAction] = [:]
    for reported in period.actions {
      for ref in [reported.action.ref, reported.action.refAsPrinted].compactMap({ $0 })
      where byRef[ref] == nil { byRef[ref] = reported }
    }
    var places: [String: Int] = [:]
    var targets: [String: ReportedAction] = [:]
    for reported in period.actions {
      if let own = scale.place(of: reported.action) {
        places[reported.id] = own
        if reported.action.update == nil, reported.action.see.count == 1 {
          targets[reported.id] = byRef[reported.action.see[0]]
        }
        continue
      }
      var met: Set<String> = [reported.id]
      var current = reported
      while current.action.see.count == 1, let next = byRef[current.action.see[0]],
        met.insert(next.id).inserted
      {
        current = next
        guard let found = scale.place(of: next.action) else { continue }
        places[reported.id] = found
        targets[reported.id] = next
        break
      }
    }
    self.places = places
    self.targets = targets
  }

  /// The place of its term on the scale; nil where it has none.
  func place(of reported: ReportedAction) -> Int? { places[reported.id] }

  func place(ofID id: String) -> Int? { places[id] }

  /// The action that its entry points to instead of saying anything itself.
  func target(of reported: ReportedAction) -> ReportedAction? { targets[reported.id] }
}
