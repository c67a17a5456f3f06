import Foundation
import GRDB
import PlanModel

/// Appends events to the ledger's tables within one transaction.
struct EventWriting {
  private let insertEvent: Statement
  private let insertPayload: Statement
  private let salt: @Sendable () -> [UInt8]
  private(set) var position: Position
  private var hash: [UInt8]

  init(_ db: Database, salt: @escaping @Sendable () -> [UInt8]) throws {
    insertEvent = try db.makeStatement(
      sql: """
        INSERT INTO event (\(Chain.columns), digest, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    insertPayload = try db.makeStatement(
      sql: "INSERT INTO payload (position, salt, reason, bytes) VALUES (?, ?, ?, ?)")
    self.salt = salt
    (position, hash) = try EventReading.head(db)
  }

  var head: LedgerHead { LedgerHead(position: position, hash: Hex.string(hash)) }

  mutating func append(
    _ event: NewEvent, stamp: Stamp, importPosition: Position? = nil
  ) throws -> Event {
    let header = EventHeader(
      position: position.next, type: event.payload.type, recorded: stamp.time,
      effective: event.effective, actor: stamp.actor, document: event.document,
      importPosition: importPosition, plan: event.plan, action: event.action)
    let reason = event.reason ?? stamp.reason
    let bytes = try event.payload.encoded()
    let salt = self.salt()
    let digest = Chain.digest(salt: salt, reason: reason, bytes: bytes)
    hash = Chain.hash(of: header, after: hash, digest: digest)
    position = header.position
    try insertEvent.execute(arguments: [
      header.position.number, header.type.rawValue, Milliseconds.since1970(header.recorded),
      header.effective?.kind.rawValue, header.effective?.label,
      header.effective?.date?.description, header.actor.description, header.document,
      header.importPosition?.number, header.plan, header.action, Data(digest), Data(hash),
    ])
    try insertPayload.execute(arguments: [
      header.position.number, Data(salt), reason, Data(bytes),
    ])
    return Event(header: header, reason: reason, payload: event.payload)
  }
}
