import GRDB
import GRDBSQLite

extension Statement {
  /// Executes an insertion with numbers and packed values, in the order of the statement's marks.
  ///
  /// SQLite reads texts and blobs where they lie: by way of `StatementArguments` they would be copied
  /// twice, which takes longer than to insert them. Throws what SQLite says of a row that it refuses.
  func insert(
    _ numbers: [Int], _ values: PackedValues, _ more: PackedValues = .none
  ) throws {
    let row = sqliteStatement
    sqlite3_reset(row)
    // The bytes are there no longer than this call.
    defer { sqlite3_clear_bindings(row) }
    var binding = Binding(row: row)
    for number in numbers { binding.bind(number) }
    let code = values.bytes.withUnsafeBytes { values in
      more.bytes.withUnsafeBytes { more in
        binding.bind(values)
        binding.bind(more)
        guard binding.code == SQLITE_OK else { return binding.code }
        defer { sqlite3_reset(row) }
        return sqlite3_step(row)
      }
    }
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }
}

/// Binds values to a statement's marks, one after another.
private struct Binding {
  let row: SQLiteStatement
  private var index: Int32 = 0
  /// What SQLite said: the first that was no success.
  private(set) var code = SQLITE_OK

  init(row: SQLiteStatement) { self.row = row }

  mutating func bind(_ number: Int) { take { sqlite3_bind_int64($0, $1, Int64(number)) } }

  mutating func bind(_ values: UnsafeRawBufferPointer) {
    var at = 0
    while at < values.count {
      let kind = PackedValues.Kind(rawValue: values[at])
      let number = values.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self)
      at += 9
      switch kind {
      case .integer: take { sqlite3_bind_int64($0, $1, Int64(bitPattern: number)) }
      case .double: take { sqlite3_bind_double($0, $1, Double(bitPattern: number)) }
      case .text, .blob:
        let start = values.baseAddress.map { $0 + at }
        let count = Int32(number)
        if kind == .blob {
          take { sqlite3_bind_blob($0, $1, start, count, nil) }
        } else {
          let text = start?.assumingMemoryBound(to: CChar.self)
          take { sqlite3_bind_text($0, $1, text, count, nil) }
        }
        at += Int(count)
      case .null, nil: take { sqlite3_bind_null($0, $1) }
      }
    }
  }

  private mutating func take(_ bind: (SQLiteStatement, Int32) -> Int32) {
    index += 1
    let code = bind(row, index)
    if self.code == SQLITE_OK { self.code = code }
  }
}
