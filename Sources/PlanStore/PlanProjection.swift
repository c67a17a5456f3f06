import PlanModel

/// A plan on its way from the ledger into the register's tables.
///
/// Live appends and rebuilds go through the same steps, so that they end in the same rows.
struct PlanProjection: Sendable {
  /// A closed period's folded state, taken at the moment it was closed or issued again.
  struct Issue: Sendable {
    var timepoint: PlanState.Timepoint
    var number: Int
    var planName: String
    var legend: Legend
    var groupings: [Grouping]
    var rows: [(action: Position, row: ListingRow)]
  }

  private(set) var state: PlanState
  /// The earliest period or edition touched, by action.
  private(set) var touched: [String: Effective] = [:]
  /// Actions that the register has no rows of.
  private(set) var isNew: Set<String> = []
  private(set) var issues: [Issue] = []
  /// Whether all rows are to be made again.
  private(set) var isWhole: Bool
  private(set) var isDeclaredHere: Bool
  private let latestReadBefore: Effective?
  private let knownBefore: Set<String>

  init(_ state: PlanState, isDeclaredHere: Bool, isWhole: Bool) {
    self.state = state
    self.isDeclaredHere = isDeclaredHere
    self.isWhole = isWhole
    latestReadBefore = state.latestRead
    knownBefore = isWhole ? [] : Set(state.actions.keys)
  }

  mutating func apply(_ event: Event) {
    let editions = event.header.type == .paperRead ? state.editions : []
    state.apply(event)
    switch event.header.type {
    case .periodClosed, .periodReissued:
      if let effective = event.header.effective, let issue = issue(of: effective) {
        issues.append(issue)
      }
      isWhole = true
    case .published, .withdrawn: isWhole = true
    // An action whose papers name no edition belongs to the one in force, which may be another now.
    case .paperRead: isWhole = isWhole || (!knownBefore.isEmpty && state.editions != editions)
    case .planCarriedOver: isWhole = isWhole || !knownBefore.isEmpty
    default: break
    }
    guard let id = event.header.action, let effective = event.header.effective else { return }
    touched[id] = touched[id].map { min($0, effective) } ?? effective
    if !knownBefore.contains(id) { isNew.insert(id) }
  }

  /// The actions whose rows are to be made again.
  var actionsToProject: [String] {
    guard !isWhole else { return Array(state.actions.keys) }
    let latest = state.latestRead
    guard latest != latestReadBefore else { return Array(touched.keys) }
    return state.actions.compactMap { id, action in
      if touched[id] != nil { return id }
      guard let last = action.lastReported, let latest else { return nil }
      let hadVanished = latestReadBefore.map { last < $0 } ?? false
      return hadVanished == (last < latest) ? nil : id
    }
  }

  private func issue(of effective: Effective) -> Issue? {
    guard let timepoint = state.timepoint(effective) else { return nil }
    let ordinals = state.ordinals()
    let rows = state.actions.values.compactMap { action -> (Position, ListingRow)? in
      guard let fold = action.folds.last(where: { $0.lastReported == effective }) else {
        return nil
      }
      return (
        action.first,
        ListingRow(action, fold, in: state, ordinal: ordinals[action.id])
      )
    }
    return Issue(
      timepoint: timepoint, number: timepoint.issues.count, planName: state.name,
      legend: state.legend, groupings: state.groupings,
      rows: rows.sorted { $0.0 < $1.0 }.map { (action: $0.0, row: $0.1) })
  }
}
