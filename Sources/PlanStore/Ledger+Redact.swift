import Foundation
import GRDB
import PlanModel

extension Ledger {
  /// Erases payloads with their salts, or a paper's bytes, and records by whom and why.
  ///
  /// Copies made before, backups among them, are not reached.
  @discardableResult
  public func redact(_ target: RedactionTarget, stamp: Stamp) throws -> RedactionOutcome {
    let outcome = try store.write { db in
      switch target {
      case .position(let position): try erase([position], db, stamp)
      case .words(let words): try erase(try positions(holding: words, db), db, stamp)
      case .document(let sha): try erase(document: sha, db, stamp)
      case .person(let id): try erase(person: id, db, stamp)
      }
    }
    // What is deleted is overwritten at once (`secure_delete`); the log beside the file still has it.
    try store.database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    return outcome
  }

  private func positions(holding words: String, _ db: Database) throws -> [Position] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT position FROM payload JOIN event USING (position)
        WHERE (instr(bytes, CAST(? AS BLOB)) > 0 OR instr(payload.reason, ?) > 0)
          AND type NOT IN (?, ?)
        ORDER BY position
        """,
      arguments: [
        words, words, EventType.councilDeclared.rawValue, EventType.planDeclared.rawValue,
      ]
    ).map { Position($0) }
  }

  private func erase(
    _ positions: [Position], _ db: Database, _ stamp: Stamp
  ) throws -> RedactionOutcome {
    var plans: [String] = []
    var isBesidePlans = false
    var writing = try LedgerWriting(db, store: store, stamp: stamp)
    for position in positions {
      let row = try Row.fetchOne(
        db, sql: "SELECT plan, type FROM event JOIN payload USING (position) WHERE position = ?",
        arguments: [position.number])
      guard let row else { throw EventRefused(why: .noPayload(position)) }
      let type: String = row[1]
      let stays: [EventType] = [.councilDeclared, .planDeclared, .payloadRedacted]
      guard !stays.map(\.rawValue).contains(type) else {
        throw EventRefused(why: .notByThisWay)
      }
      try db.execute(
        sql: "DELETE FROM payload WHERE position = ?", arguments: [position.number])
      try writing.append(NewEvent(.payloadRedacted(PayloadRedacted(position: position))))
      if let plan = row[0] as String?, !plans.contains(plan) { plans.append(plan) }
      if row[0] == nil {
        isBesidePlans = true
        try RegisterWriting(db).forgetWaiver(at: position)
      }
    }
    let head = try writing.finish()
    if isBesidePlans { try RegisterRebuilding(db, of: store).againBesidePlans() }
    for plan in plans { try RegisterRebuilding(db, of: store).again(plan) }
    if !plans.isEmpty { try db.execute(sql: "INSERT INTO search (search) VALUES ('rebuild')") }
    return RedactionOutcome(positions: positions, documents: [], head: head)
  }

  private func erase(
    person id: PersonID, _ db: Database, _ stamp: Stamp
  ) throws -> RedactionOutcome {
    var writing = try LedgerWriting(db, store: store, stamp: stamp)
    try db.execute(
      sql: """
        UPDATE person SET name = NULL, folded = NULL, contacts = NULL, erased = ?
        WHERE id = ? AND erased IS NULL
        """, arguments: [writing.position.next.number, id.description])
    guard db.changesCount == 1 else { throw EventRefused(why: .noPerson(id)) }
    try writing.append(NewEvent(.personErased(PersonErased(person: id))))
    return RedactionOutcome(positions: [], documents: [], head: try writing.finish())
  }

  private func erase(
    document sha: String, _ db: Database, _ stamp: Stamp
  ) throws -> RedactionOutcome {
    try db.execute(
      sql: "UPDATE document SET bytes = NULL WHERE sha256 = ? AND bytes IS NOT NULL",
      arguments: [sha])
    guard db.changesCount == 1 else { throw EventRefused(why: .noDocument(sha)) }
    var writing = try LedgerWriting(db, store: store, stamp: stamp)
    try writing.append(NewEvent(.documentRedacted, document: sha))
    return RedactionOutcome(positions: [], documents: [sha], head: try writing.finish())
  }
}
