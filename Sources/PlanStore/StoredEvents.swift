import GRDB
import GRDBSQLite
import PlanModel

/// The stored columns of events, one event after another, as SQLite has them in memory.
///
/// Proving a ledger looks at every byte of it and keeps none, so that no row is made of them: this
/// is three times as fast as rows are. The bytes are good until the next event is asked for.
struct StoredEvents {
  private let statement: Statement
  private var row: SQLiteStatement { statement.sqliteStatement }

  init(_ db: Database, after start: Int, through end: Int) throws {
    statement = try db.makeStatement(
      sql: """
        SELECT \(Chain.columns), digest, hash, salt, payload.reason, payload.bytes
        FROM event LEFT JOIN payload USING (position)
        WHERE position > ? AND position <= ? ORDER BY position
        """)
    try statement.setArguments([start, end])
  }

  /// Goes to the next event; false after the last.
  func next() throws -> Bool {
    switch sqlite3_step(row) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(row, column) == SQLITE_NULL }

  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(row, column) }

  /// A text's or blob's bytes; nil for NULL.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer? {
    guard !isNull(column) else { return nil }
    let start = sqlite3_column_blob(row, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column)))
  }
}
