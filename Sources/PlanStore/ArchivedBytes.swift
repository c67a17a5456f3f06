import Foundation
import GRDB
import PlanModel

/// Keeps papers under the SHA-256 of their bytes.
struct ArchivedBytes {
  private let insert: Statement

  init(_ db: Database) throws {
    insert = try db.makeStatement(
      sql: """
        INSERT INTO document (sha256, name, format, size, imported, bytes)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING
        """)
  }

  /// What is kept already stays as it is, and a paper that was erased stays so.
  func keep(_ bytes: Data, as document: DocumentName, at time: Date) throws {
    try insert.execute(arguments: [
      document.sha256, document.name, document.format, bytes.count,
      Milliseconds.since1970(time), bytes,
    ])
  }
}
