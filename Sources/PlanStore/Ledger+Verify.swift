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
    /// Of archived papers.
    var documentFaults: [Verification.Fault] = []
  }

  func run(against given: LedgerHead?) throws -> Verification {
    var walk = try self.walk(upTo: given?.position)
    let redactions = try redactions(of: walk.erased, &walk.faults)
    walk.faults += walk.documentFaults
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
    let stretch = 2_000
    guard let pool, last > 4 * stretch else {
      var walk = try Self.walk(db, after: 0, through: last, given)
      walk.documentFaults = try Self.documentFaults(db)
      return walk
    }
    var whole = Walk()
    let stretches = (last + stretch - 1) / stretch
    // The papers take as long as many stretches do, and so come first.
    try Prefetching.forEach(stretches + 1) { index in
      try pool.read { db in
        guard index > 0 else {
          var papers = Walk()
          papers.documentFaults = try Self.documentFaults(db)
          return papers
        }
        return try Self.walk(
          db, after: (index - 1) * stretch, through: min(last, index * stretch), given)
      }
    } consume: { part in
      whole.documentFaults += part.documentFaults
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
    let events = try StoredEvents(db, after: start, through: end)
    var header = Chain.Header()
    while try events.next() {
      let position = Int(events.number(0))
      if position != walk.position + 1 { walk.faults.append(.gap(after: Position(walk.position))) }
      walk.check(events, at: position, &header)
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

  private static func documentFaults(_ db: Database) throws -> [Verification.Fault] {
    var faults: [Verification.Fault] = []
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
    return faults + missing.map { .documentMissing($0) }
  }
}

extension LedgerVerifying.Walk {
  /// One event's header and payload, over their stored bytes.
  fileprivate mutating func check(
    _ event: StoredEvents, at position: Int, _ header: inout Chain.Header
  ) {
    header.reset()
    header.append(fixed: hash)
    header.append(Int64(position))
    header.append(text: event.bytes(1))
    header.append(event.number(2))
    for column in 3...7 as ClosedRange<Int32> { header.append(text: event.bytes(column)) }
    header.append(event.isNull(8) ? nil : event.number(8))
    header.append(text: event.bytes(9))
    header.append(text: event.bytes(10))
    if let digest = event.bytes(11) {
      header.append(fixed: digest)
      if let salt = event.bytes(13) {
        let payload = Chain.digest(
          salt: salt, reason: event.bytes(14),
          bytes: event.bytes(15) ?? UnsafeRawBufferPointer(start: nil, count: 0))
        if !payload.isEqual(to: digest) { faults.append(.payloadAltered(Position(position))) }
      } else {
        erased.append(Position(position))
      }
    }
    guard let stored = event.bytes(12) else { return }
    if !header.hash.isEqual(to: stored) { faults.append(.headerAltered(Position(position))) }
    hash.withUnsafeMutableBytes {
      $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: stored.prefix($0.count)))
    }
  }
}

extension SHA256Digest {
  fileprivate func isEqual(to stored: UnsafeRawBufferPointer) -> Bool {
    withUnsafeBytes { own in
      guard own.count == stored.count, let one = own.baseAddress, let other = stored.baseAddress
      else { return false }
      return memcmp(one, other, own.count) == 0
    }
  }
}
