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
  func write(_ plan: PlanRows) throws {
    try writePlan(plan.state, plan.published)
    try write(plan.issues, of: plan.state)
    for action in plan.actions { try write(action) }
    try db.cachedStatement(sql: "UPDATE registerPosition SET position = max(position, ?)")
      .execute(arguments: [plan.state.position.number])
  }

  private func write(_ action: PlanRows.ActionRows) throws {
    if !action.isNew {
      let rows: StatementArguments = [action.first.number * 2, action.first.number * 2 + 1]
      if indexesWords { try deleteSearch.execute(arguments: rows) }
      try deleteAction.execute(arguments: rows)
    }
    for current in action.current {
      try insertAction.execute(arguments: StatementArguments(current.values))
      guard indexesWords else { continue }
      try insertSearch.execute(
        arguments: [current.row, current.title, current.text, current.update])
    }
    guard let timepoints = action.timepoints else { return }
    for timepoint in timepoints {
      try deleteReport.execute(arguments: [timepoint.number, action.first.number])
    }
    for report in action.reports {
      try insertReport.execute(arguments: StatementArguments(report.values))
    }
  }
}
