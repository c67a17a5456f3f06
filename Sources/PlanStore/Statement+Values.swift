import Foundation
import GRDB
import GRDBSQLite

extension Statement {
  /// Executes an insertion with values that are bound as they are.
  ///
  /// A rebuild binds some fifty values for each action; by way of `StatementArguments` that takes
  /// longer than SQLite takes to insert them.
  func insert(_ values: [DatabaseValue]) throws {
    let row = sqliteStatement
    sqlite3_reset(row)
    for (index, value) in values.enumerated() {
      let code = Self.bind(value, at: Int32(index + 1), of: row)
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
    let code = sqlite3_step(row)
    sqlite3_reset(row)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  private static func bind(
    _ value: DatabaseValue, at index: Int32, of row: SQLiteStatement
  ) -> Int32 {
    // SQLite copies the bytes before the call returns.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value.storage {
    case .null: return sqlite3_bind_null(row, index)
    case .int64(let number): return sqlite3_bind_int64(row, index, number)
    case .double(let number): return sqlite3_bind_double(row, index, number)
    case .string(let text) where text.isEmpty: return sqlite3_bind_text(row, index, "", 0, copied)
    case .string(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(row, index, $0.baseAddress, Int32($0.count), copied)
        }
      }
    case .blob(let data) where data.isEmpty: return sqlite3_bind_zeroblob(row, index, 0)
    case .blob(let data):
      return data.withUnsafeBytes {
        sqlite3_bind_blob(row, index, $0.baseAddress, Int32($0.count), copied)
      }
    }
  }
}
