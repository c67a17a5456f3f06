import Foundation
import GRDB
import PlanModel

/// Writes what plans add up to into the register's tables, within one transaction.
struct RegisterWriting {
  let db: Database
  private let insertAction: Statement
  private let insertReport: Statement
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
    deleteAction = try db.makeStatement(sql: "DELETE FROM action WHERE row IN (?, ?)")
    deleteReport = try db.makeStatement(
      sql: "DELETE FROM report WHERE timepoint = ? AND action = ?")
  }

  /// Brings a plan's rows up to its state.
  ///
  /// The new rows' words are left to `indexWords`, which is to be called once, after all plans.
  func write(_ plan: PlanRows) throws {
    try forgetWords(of: plan.actions.filter { !$0.isNew })
    try writePlan(plan.state, plan.published)
    try write(plan.issues, of: plan.state)
    for action in plan.actions { try write(action) }
    try db.cachedStatement(sql: "UPDATE registerPosition SET position = max(position, ?)")
      .execute(arguments: [plan.state.position.number])
  }

  /// Adds the words of rows to the index.
  ///
  /// All in one statement: FTS5 writes what it has gathered to the file whenever another statement
  /// comes between two of its own, which costs ten times the indexing itself.
  func indexWords(of rows: [Int]) throws {
    guard indexesWords, !rows.isEmpty else { return }
    try db.execute(
      sql: """
        INSERT INTO search (rowid, title, text, updateText)
        SELECT row, title, text, updateText FROM json_each(?) JOIN action ON row = value
        """, arguments: [Self.list(rows)])
  }

  private func forgetWords(of actions: [PlanRows.ActionRows]) throws {
    guard indexesWords, !actions.isEmpty else { return }
    let rows = actions.flatMap { [$0.first.number * 2, $0.first.number * 2 + 1] }
    try db.execute(
      sql: """
        INSERT INTO search (search, rowid, title, text, updateText)
        SELECT 'delete', row, title, text, updateText FROM json_each(?) JOIN action ON row = value
        """, arguments: [Self.list(rows)])
  }

  private static func list(_ rows: [Int]) -> String {
    "[\(rows.map { String($0) }.joined(separator: ","))]"
  }

  private func write(_ action: PlanRows.ActionRows) throws {
    if !action.isNew {
      let rows: StatementArguments = [action.first.number * 2, action.first.number * 2 + 1]
      try deleteAction.execute(arguments: rows)
    }
    for current in action.current {
      try insertAction.insert([current.row, current.visible], current.listing, current.standing)
    }
    guard let timepoints = action.timepoints else { return }
    for timepoint in timepoints {
      try deleteReport.execute(arguments: [timepoint.number, action.first.number])
    }
    for report in action.reports {
      try insertReport.insert([report.timepoint.number, action.first.number], report.listing)
    }
  }
}
