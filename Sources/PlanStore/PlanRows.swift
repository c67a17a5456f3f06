import GRDB
import PlanModel

/// All that one plan puts into the register's tables, worked out before anything is written.
struct PlanRows: Sendable {
  /// An action as it stands now, for those who see it so.
  struct Current: Sendable {
    var row: Int
    var visible: Int
    var values: [DatabaseValue]
  }

  /// One action's rows.
  struct ActionRows: Sendable {
    var first: Position
    var isNew: Bool
    var current: [Current]
    /// Timepoints whose rows are made again; nil where none are.
    var timepoints: [Position]?
    var reports: [(timepoint: Position, values: [DatabaseValue])]
  }

  var state: PlanState
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
      rows.current = current(desk, everyone, of: action, areSame: isAllPublished)
      let since = projection.isWhole ? nil : projection.touched[action.id]
      if projection.isWhole || since != nil {
        let isDue = { (effective: Effective) in since.map { effective >= $0 } ?? true }
        rows.timepoints =
          rows.isNew ? [] : state.timepoints.filter { isDue($0.effective) }.map(\.first)
        for fold in folds where isDue(fold.lastReported) {
          guard let timepoint = firsts[fold.lastReported] else { continue }
          let listing = Self.listing(action, fold, in: state, ordinals)
          rows.reports.append(
            (
              timepoint,
              [timepoint.number.databaseValue, action.first.databaseValue] + listing.values
            )
          )
        }
      }
      actions.append(rows)
    }
  }

  private static func listing(
    _ action: ActionState, _ fold: FoldedAction, in state: PlanState, _ ordinals: [String: Int]
  ) -> ListingRow {
    ListingRow(action, fold, in: state, ordinal: ordinals[action.id])
  }

  /// One row where officers and everyone see the same; else one for each.
  private func current(
    _ desk: ListingRow?, _ everyone: ListingRow?, of action: ActionState, areSame: Bool
  ) -> [Current] {
    let row = action.first.number * 2
    let deskRow = desk.flatMap { current($0, in: state, row: row, visible: 1) }
    if areSame, var row = deskRow {
      row.visible = 3
      row.values[1] = 3.databaseValue
      return [row]
    }
    guard let everyone, let published,
      let publicRow = current(everyone, in: published, row: row + 1, visible: 2)
    else { return [deskRow].compactMap { $0 } }
    guard var deskRow else { return [publicRow] }
    if deskRow.values.dropFirst(2) == publicRow.values.dropFirst(2) {
      deskRow.visible = 3
      deskRow.values[1] = 3.databaseValue
      return [deskRow]
    }
    return [deskRow, publicRow]
  }

  private func current(
    _ listing: ListingRow, in state: PlanState, row: Int, visible: Int
  ) -> Current? {
    guard let timepoint = state.timepoint(listing.fold.lastReported) else { return nil }
    let hasVanished = state.latestRead.map { listing.fold.lastReported < $0 } ?? false
    var values: [DatabaseValue] = [row.databaseValue, visible.databaseValue]
    values += listing.values
    values.append(timepoint.first.databaseValue)
    values.append(hasVanished.databaseValue)
    values.append(listing.fold.packedGrounds.databaseValue)
    return Current(row: row, visible: visible, values: values)
  }
}

extension Position {
  var databaseValue: DatabaseValue { number.databaseValue }
}
