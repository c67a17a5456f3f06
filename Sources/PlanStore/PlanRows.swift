import PlanModel

/// All that one plan puts into the register's tables, worked out before anything is written.
struct PlanRows: Sendable {
  /// An action as it stands now, for those who see it so.
  struct Current: Sendable {
    var row: Int
    var visible: Int
    var listing: PackedValues
    /// Where it was last reported, whether it has vanished, and its sources.
    var standing: PackedValues
  }

  /// One action's rows.
  struct ActionRows: Sendable {
    var first: Position
    var isNew: Bool
    var current: [Current]
    /// Timepoints whose rows are made again; nil where none are.
    var timepoints: [Position]?
    var reports: [(timepoint: Position, listing: PackedValues)]
  }

  /// Without its actions, which are in `actions`.
  var state: PlanState
  /// Without its actions.
  var published: PlanState?
  var issues: [PlanProjection.Issue]
  var actions: [ActionRows]

  /// The ids of its actions' rows as things stand now.
  var rows: [Int] { actions.flatMap { $0.current.map(\.row) } }

  init(_ projection: PlanProjection) {
    state = projection.state
    published = state.published()
    issues = projection.issues
    actions = []
    let ordinals = state.ordinals()
    let publicOrdinals = published?.ordinals() ?? [:]
    let firsts = Dictionary(
      state.timepoints.map { ($0.effective, $0.first) }, uniquingKeysWith: { one, _ in one })
    let isAllPublished =
      published?.timepoints.count == state.timepoints.count
      && !state.timepoints.contains(where: \.isClosed)
    let chosen = projection.actionsToProject.compactMap { state.actions[$0] }
    for action in chosen.sorted(by: { $0.first < $1.first }) {
      let folds = action.folds
      var rows = ActionRows(
        first: action.first, isNew: projection.isNew.contains(action.id), current: [],
        timepoints: nil, reports: [])
      let desk = folds.last.map { Self.listing(action, $0, in: state, ordinals) }
      // Where all is published and nothing issued, both see the same, and it is made once.
      let everyone =
        isAllPublished
        ? desk
        : published.flatMap { plan -> ListingRow? in
          guard let action = plan.actions[action.id], let fold = action.current else { return nil }
          return Self.listing(action, fold, in: plan, publicOrdinals)
        }
      let packed = desk.map { (row: $0, values: $0.values) }
      rows.current = current(packed, everyone, of: action, areSame: isAllPublished)
      let since = projection.isWhole ? nil : projection.touched[action.id]
      if projection.isWhole || since != nil {
        let isDue = { (effective: Effective) in since.map { effective >= $0 } ?? true }
        rows.timepoints =
          rows.isNew ? [] : state.timepoints.filter { isDue($0.effective) }.map(\.first)
        for (index, fold) in folds.enumerated() where isDue(fold.lastReported) {
          guard let timepoint = firsts[fold.lastReported] else { continue }
          // How it stands now is how it stood in the latest.
          let latest = index == folds.count - 1 ? packed?.values : nil
          rows.reports.append(
            (timepoint, latest ?? Self.listing(action, fold, in: state, ordinals).values))
        }
      }
      actions.append(rows)
    }
    // Let go of on the thread that made them, not on the one that writes.
    state = state.withoutActions
    published = published?.withoutActions
  }

  private static func listing(
    _ action: ActionState, _ fold: FoldedAction, in state: PlanState, _ ordinals: [String: Int]
  ) -> ListingRow {
    ListingRow(action, fold, in: state, ordinal: ordinals[action.id])
  }

  /// One row where officers and everyone see the same; else one for each.
  private func current(
    _ desk: (row: ListingRow, values: PackedValues)?, _ everyone: ListingRow?,
    of action: ActionState, areSame: Bool
  ) -> [Current] {
    let row = action.first.number * 2
    var deskRow = desk.flatMap { desk in
      standing(desk.row, in: state).map {
        Current(row: row, visible: 1, listing: desk.values, standing: $0)
      }
    }
    if areSame, deskRow != nil {
      deskRow?.visible = 3
      return [deskRow].compactMap { $0 }
    }
    guard let everyone, let published, let standing = standing(everyone, in: published) else {
      return [deskRow].compactMap { $0 }
    }
    let publicRow = Current(
      row: row + 1, visible: 2, listing: everyone.values, standing: standing)
    guard let deskRow else { return [publicRow] }
    guard deskRow.listing == publicRow.listing, deskRow.standing == publicRow.standing else {
      return [deskRow, publicRow]
    }
    return [Current(row: row, visible: 3, listing: deskRow.listing, standing: deskRow.standing)]
  }

  private func standing(_ listing: ListingRow, in state: PlanState) -> PackedValues? {
    guard let timepoint = state.timepoint(listing.fold.lastReported) else { return nil }
    let hasVanished = state.latestRead.map { listing.fold.lastReported < $0 } ?? false
    var values = PackedValues(capacity: 1_024)
    values.append(timepoint.first.number)
    values.append(hasVanished ? 1 : 0)
    values.append(listing.fold.packedGrounds)
    return values
  }
}
