import Foundation
import GRDB
import PlanModel

/// Writes what plans add up to into the register's tables, within one transaction.
struct RegisterWriting {
  let db: Database
  private let insertAction: Statement
  private let insertReport: Statement
  private let insertSearch: Statement
  private let deleteSearch: Statement
  private let deleteAction: Statement
  private let deleteReport: Statement
  /// Off in a rebuild, which indexes all words at the end.
  private let indexesWords: Bool

  init(_ db: Database, indexesWords: Bool = true) throws {
    self.db = db
    self.indexesWords = indexesWords
    let marks = Array(repeating: "?", count: ListingRow.count).joined(separator: ", ")
    insertAction = try db.makeStatement(
      sql: """
        INSERT INTO action (row, visible, \(ListingRow.columns), lastReported, isVanished, sources)
        VALUES (?, ?, \(marks), ?, ?, ?)
        """)
    insertReport = try db.makeStatement(
      sql: """
        INSERT OR REPLACE INTO report (timepoint, action, \(ListingRow.columns))
        VALUES (?, ?, \(marks))
        """)
    insertSearch = try db.makeStatement(
      sql: "INSERT INTO search (rowid, title, text, updateText) VALUES (?, ?, ?, ?)")
    deleteSearch = try db.makeStatement(
      sql: """
        INSERT INTO search (search, rowid, title, text, updateText)
        SELECT 'delete', row, title, text, updateText FROM action WHERE row IN (?, ?)
        """)
    deleteAction = try db.makeStatement(sql: "DELETE FROM action WHERE row IN (?, ?)")
    deleteReport = try db.makeStatement(
      sql: "DELETE FROM report WHERE timepoint = ? AND action = ?")
  }

  /// Brings a plan's rows up to its state.
  func write(_ projection: PlanProjection) throws {
    let state = projection.state
    let published = state.published()
    try writePlan(state, published)
    try write(projection.issues, of: state)
    let ordinals = state.ordinals()
    let publicOrdinals = published?.ordinals() ?? [:]
    for id in projection.actionsToProject.sorted() {
      guard let action = state.actions[id] else { continue }
      let isNew = projection.isNew.contains(id)
      let folds = action.folds
      let row = current(action, folds.last, in: state, ordinals)
      let publicRow = published.flatMap { plan in
        plan.actions[id].flatMap { current($0, $0.current, in: plan, publicOrdinals) }
      }
      if !isNew { try erase(action) }
      try write(row, publicRow, of: action)
      let since = projection.isWhole ? nil : projection.touched[id]
      if projection.isWhole || since != nil {
        try writeReports(of: action, folds, in: state, since: since, isNew: isNew, ordinals)
      }
    }
    try db.cachedStatement(sql: "UPDATE registerPosition SET position = max(position, ?)")
      .execute(arguments: [state.position.number])
  }

  private struct Current: Hashable {
    var row: ListingRow
    var lastReported: Position
    var isVanished: Bool
  }

  private func current(
    _ action: ActionState, _ fold: FoldedAction?, in state: PlanState, _ ordinals: [String: Int]
  ) -> Current? {
    guard let fold, let timepoint = state.timepoint(fold.lastReported) else {
      return nil
    }
    return Current(
      row: ListingRow(action, fold, in: state, ordinal: ordinals[action.id]),
      lastReported: timepoint.first,
      isVanished: state.latestRead.map { fold.lastReported < $0 } ?? false)
  }

  private func erase(_ action: ActionState) throws {
    let rows: StatementArguments = [action.first.number * 2, action.first.number * 2 + 1]
    if indexesWords { try deleteSearch.execute(arguments: rows) }
    try deleteAction.execute(arguments: rows)
  }

  private func write(_ desk: Current?, _ everyone: Current?, of action: ActionState) throws {
    let row = action.first.number * 2
    if let desk, desk == everyone { return try write(desk, row: row, visible: 3) }
    if let desk { try write(desk, row: row, visible: 1) }
    if let everyone { try write(everyone, row: row + 1, visible: 2) }
  }

  private func write(_ current: Current, row: Int, visible: Int) throws {
    let sources = PackedGrounds.pack(current.row.fold)
    try insertAction.execute(
      arguments: StatementArguments(
        [row, visible] + current.row.values
          + [current.lastReported.number, current.isVanished, sources]))
    guard indexesWords else { return }
    let action = current.row.fold.values
    try insertSearch.execute(arguments: [row, action.title, action.text, action.update])
  }

  private func writeReports(
    of action: ActionState, _ folds: [FoldedAction], in state: PlanState, since: Effective?,
    isNew: Bool, _ ordinals: [String: Int]
  ) throws {
    if !isNew {
      for timepoint in state.timepoints where since.map({ timepoint.effective >= $0 }) ?? true {
        try deleteReport.execute(arguments: [timepoint.first.number, action.first.number])
      }
    }
    for fold in folds where since.map({ fold.lastReported >= $0 }) ?? true {
      guard let timepoint = state.timepoint(fold.lastReported) else { continue }
      let row = ListingRow(action, fold, in: state, ordinal: ordinals[action.id])
      try insertReport.execute(
        arguments: StatementArguments(
          [timepoint.first.number, action.first.number] + row.values))
    }
  }
}
