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
    try insertEvent.insert([], Self.values(of: header, digest: digest, hash: hash))
    var values = PackedValues(capacity: bytes.count + 128)
    values.append(header.position.number)
    values.append(blob: salt)
    values.append(reason)
    values.append(blob: bytes)
    try insertPayload.insert([], values)
    return Event(header: header, reason: reason, payload: event.payload)
  }

  private static func values(
    of header: EventHeader, digest: [UInt8], hash: [UInt8]
  ) -> PackedValues {
    var values = PackedValues(capacity: 512)
    values.append(header.position.number)
    values.append(header.type.rawValue)
    values.append(Int(Milliseconds.since1970(header.recorded)))
    values.append(header.effective?.kind.rawValue)
    values.append(header.effective?.label)
    values.append(header.effective?.date?.description)
    values.append(header.actor.description)
    values.append(header.document)
    values.append(header.importPosition?.number)
    values.append(header.plan)
    values.append(header.action)
    values.append(blob: digest)
    values.append(blob: hash)
    return values
  }
}
