extension PlanState {
  /// The plan as everybody may see it: its published periods and editions only, the closed among
  /// them as they were issued; nil where nothing is published.
  public func published() -> PlanState? {
    let open = timepoints.filter(\.isPublished)
    guard !open.isEmpty else { return nil }
    var state = self
    state.timepoints = open
    state.waivers = []
    state.readings = readings.filter { reading in
      guard let timepoint = open.first(where: { $0.effective == reading.effective }) else {
        return false
      }
      return timepoint.issues.last.map { reading.standing <= $0 } ?? true
    }
    state.carriedOver = carriedOver.filter { carried in
      guard let timepoint = open.first(where: { $0.effective == carried.effective }) else {
        return false
      }
      return timepoint.issues.last.map { carried.position <= $0 } ?? true
    }
    state.actions = actions.mapValues { $0.limited(to: open) }
    return state
  }

  /// The plan's own matters alone, for who has done with its actions.
  public var withoutActions: PlanState {
    var state = self
    state.actions = [:]
    return state
  }

  /// The latest period or edition that a paper was read for; an action that does not stand in it has
  /// vanished.
  public var latestRead: Effective? { readings.last?.effective }

  /// Where an action stands in printed order, by the latest paper that holds it.
  public func ordinals() -> [String: Int] {
    var ordinals: [String: Int] = [:]
    var papers = 0
    var effective: Effective?
    for (index, id) in carriedOver.flatMap(\.said.actions).enumerated() { ordinals[id] = index }
    for reading in readings {
      papers = reading.effective == effective ? papers + 1 : 0
      effective = reading.effective
      for (index, id) in (reading.read?.actions ?? []).enumerated() {
        ordinals[id] = papers * 1_000_000 + index
      }
    }
    return ordinals
  }
}
