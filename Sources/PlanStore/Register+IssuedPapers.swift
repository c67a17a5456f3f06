public import Foundation
import GRDB
import PlanModel

extension Register {
  /// The papers that were issued of a plan's periods, newest first; those that the audience may see:
  /// of a visible period, and not exempt.
  public func issuedPapers(of plan: String) throws -> [IssuedPaperSummary] {
    try store.read { db in
      guard let position = try planPosition(plan, db) else { return [] }
      return try issuedPapers(of: position, db)
    }
  }

  func issuedPapers(
    of plan: Int?, sha256: String? = nil, _ db: Database
  ) throws -> [IssuedPaperSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT issuedPaper.position, issuedPaper.name, document.sha256, format, title, kind, label,
          date, size, imported, coalesce(isExempt, 0), coalesce(isRedacted, 0)
        FROM issuedPaper JOIN document ON document.sha256 = issuedPaper.document
        JOIN timepoint ON timepoint.position = issuedPaper.timepoint
        LEFT JOIN documentMark ON documentMark.sha256 = document.sha256
        WHERE issuedPaper.plan = coalesce(?, issuedPaper.plan)
          AND document.sha256 = coalesce(?, document.sha256)
          AND \(timepointIsVisible) AND \(audience == .desk ? "1" : "NOT coalesce(isExempt, 0)")
        ORDER BY issuedPaper.position DESC
        """, arguments: [plan, sha256]
    ).compactMap { row in
      guard let effective = Stored.effective(row[5], row[6], row[7]) else { return nil }
      return IssuedPaperSummary(
        position: Position(row[0]),
        document: DocumentName(name: row[1], sha256: row[2], format: row[3]), title: row[4],
        effective: effective, size: row[8], kept: Milliseconds.date(row[9]), isExempt: row[10],
        isRedacted: row[11])
    }
  }

  /// What is kept under a SHA-256, whether it was read or issued, with its name; nil where there is
  /// none that the audience may see, or its bytes were erased.
  public func archivedFile(_ sha256: String) throws -> (name: String, bytes: Data)? {
    try store.read { db in
      let name =
        try documents(of: nil, sha256: sha256, db).first?.document.name
        ?? issuedPapers(of: nil, sha256: sha256, db).first?.document.name
      guard let name,
        let bytes = try Data.fetchOne(
          db, sql: "SELECT bytes FROM document WHERE sha256 = ? AND bytes IS NOT NULL",
          arguments: [sha256])
      else { return nil }
      return (name, bytes)
    }
  }
}
