import Crypto
import Foundation
import GRDB
public import PlanModel

extension Ledger {
  /// Proves the chain, every payload's digest and every archived paper.
  ///
  /// The head is one printed in a published paper, site or backup. Without it the ledger is proved
  /// consistent with itself and no more.
  public func verify(head: LedgerHead? = nil) throws -> Verification {
    try store.read { db in
      try LedgerVerifying(db: db, pool: store.database as? DatabasePool).run(against: head)
    }
  }
}

/// One run over the whole ledger, within one transaction.
struct LedgerVerifying {
  let db: Database
  /// Where other threads may read the same events; nil where there is one connection.
  var pool: DatabasePool?

  fileprivate struct Walk: Sendable {
    var events = 0
    var position = 0
    var hash = Chain.origin
    var hashAtHead: [UInt8]?
    var faults: [Verification.Fault] = []
    var erased: [Position] = []
  }

  func run(against given: LedgerHead?) throws -> Verification {
    var walk = try self.walk(upTo: given?.position)
    let redactions = try redactions(of: walk.erased, &walk.faults)
    try verifyDocuments(&walk.faults)
    let register = Position(
      try Int.fetchOne(db, sql: "SELECT position FROM registerPosition") ?? 0)
    let head = LedgerHead(position: Position(walk.position), hash: Hex.string(walk.hash))
    if register != head.position {
      walk.faults.append(.registerBehind(register: register, ledger: head.position))
    }
    if let given, walk.hashAtHead.map(Hex.string) != given.hash {
      walk.faults.append(.headNotFound(given))
    }
    return Verification(
      events: walk.events, head: head, redactions: redactions, faults: walk.faults,
      provedAgainst: given)
  }

  /// Many events are walked in stretches at once, each from the stored hash before it, which the
  /// stretch before ends with.
  private func walk(upTo given: Position?) throws -> Walk {
    let last = try EventReading.head(db).position.number
    let stretch = 20_000
    guard let pool, last > 2 * stretch else {
      return try Self.walk(db, after: 0, through: last, given)
    }
    var whole = Walk()
    let stretches = (last + stretch - 1) / stretch
    try Prefetching.forEach(stretches) { index in
      try pool.read { db in
        try Self.walk(
          db, after: index * stretch, through: min(last, (index + 1) * stretch), given)
      }
    } consume: { part in
      whole.events += part.events
      whole.faults += part.faults
      whole.erased += part.erased
      whole.position = part.position
      whole.hash = part.hash
      whole.hashAtHead = part.hashAtHead ?? whole.hashAtHead
    }
    return whole
  }

  private static func walk(
    _ db: Database, after start: Int, through end: Int, _ given: Position?
  ) throws -> Walk {
    var walk = Walk()
    walk.position = start
    if start > 0 {
      let hash = try Data.fetchOne(
        db, sql: "SELECT hash FROM event WHERE position = ?", arguments: [start])
      walk.hash = hash.map { Array($0) } ?? Chain.origin
    } else if given == .start {
      walk.hashAtHead = Chain.origin
    }
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(Chain.columns), digest, hash, salt, payload.reason, payload.bytes
        FROM event LEFT JOIN payload USING (position)
        WHERE position > ? AND position <= ? ORDER BY position
        """, arguments: [start, end])
    var header = Chain.Header()
    while let row = try cursor.next() {
      let position: Int = row[0]
      if position != walk.position + 1 { walk.faults.append(.gap(after: Position(walk.position))) }
      try walk.check(row, at: position, &header)
      walk.events += 1
      walk.position = position
      if position == given?.number { walk.hashAtHead = walk.hash }
    }
    return walk
  }

  /// Payloads that are gone, each with the event that says so.
  private func redactions(
    of erased: [Position], _ faults: inout [Verification.Fault]
  ) throws -> [Verification.Redaction] {
    guard !erased.isEmpty else { return [] }
    var records: [Position: Event] = [:]
    try EventReading.forEach(
      db, where: "type = ?", arguments: [EventType.payloadRedacted.rawValue]
    ) { event in
      guard case .payloadRedacted(let said) = event.payload else { return }
      records[said.position] = event
    }
    return erased.map { position in
      let record = records[position]
      if record == nil { faults.append(.payloadMissing(position)) }
      return Verification.Redaction(
        position: position, recordedAt: record?.header.position, reason: record?.reason,
        actor: record?.header.actor)
    }
  }

  private func verifyDocuments(_ faults: inout [Verification.Fault]) throws {
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT sha256, bytes FROM document WHERE bytes IS NOT NULL ORDER BY sha256")
    while let row = try cursor.next() {
      let named: String = row[0]
      let found = try row.withUnsafeData(atIndex: 1) { $0.map { Hex.sha256(of: $0) } }
      if found != named { faults.append(.documentAltered(named)) }
    }
    let missing = try String.fetchAll(
      db,
      sql: """
        SELECT document FROM event WHERE type = ?
        EXCEPT SELECT sha256 FROM document WHERE bytes IS NOT NULL
        EXCEPT SELECT document FROM event WHERE type = ?
        """,
      arguments: [EventType.paperRead.rawValue, EventType.documentRedacted.rawValue])
    faults += missing.map { .documentMissing($0) }
  }
}

extension LedgerVerifying.Walk {
  /// One event's header and payload, over their stored bytes.
  fileprivate mutating func check(_ row: Row, at position: Int, _ header: inout Chain.Header) throws
  {
    header.reset()
    header.append(fixed: hash)
    header.append(Int64(position))
    try header.append(text: 1, of: row)
    header.append(row[2] as Int64)
    for column in 3...7 { try header.append(text: column, of: row) }
    header.append(row[8] as Int64?)
    try header.append(text: 9, of: row)
    try header.append(text: 10, of: row)
    let payload = try Self.digest(of: row)
    try row.withUnsafeData(atIndex: 11) { stored in
      guard let stored else { return }
      stored.withUnsafeBytes { header.append(fixed: $0) }
      if let payload, !payload.isEqual(to: stored) {
        faults.append(.payloadAltered(Position(position)))
      }
    }
    if payload == nil { erased.append(Position(position)) }
    try row.withUnsafeData(atIndex: 12) { stored in
      guard let stored else { return }
      if !header.hash.isEqual(to: stored) {
        faults.append(.headerAltered(Position(position)))
      }
      hash.withUnsafeMutableBytes { _ = stored.copyBytes(to: $0) }
    }
  }

  /// The digest that a stored payload gives; nil where it is gone.
  private static func digest(of row: Row) throws -> SHA256Digest? {
    try row.withUnsafeData(atIndex: 13) { salt in
      guard let salt else { return nil }
      return try row.withUnsafeData(atIndex: 15) { bytes in
        try row.withUnsafeData(atIndex: 14) { reason in
          salt.withUnsafeBytes { salt in
            (bytes ?? Data()).withUnsafeBytes { bytes in
              guard let reason else { return Chain.digest(salt: salt, reason: nil, bytes: bytes) }
              return reason.withUnsafeBytes {
                Chain.digest(salt: salt, reason: $0, bytes: bytes)
              }
            }
          }
        }
      }
    }
  }
}

extension Chain.Header {
  fileprivate mutating func append(text column: Int, of row: Row) throws {
    try row.withUnsafeData(atIndex: column) { data in
      guard let data else { return append(nil as String?) }
      data.withUnsafeBytes { append(text: $0) }
    }
  }
}

extension SHA256Digest {
  fileprivate func isEqual(to stored: Data) -> Bool {
    withUnsafeBytes { own in stored.withUnsafeBytes { own.elementsEqual($0) } }
  }
}
