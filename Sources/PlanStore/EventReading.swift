import Foundation
import GRDB
import PlanModel

/// Reads events back from the ledger's tables.
struct EventReading {
  private static let columns = """
    event.position, type, recorded, effectiveKind, effectiveLabel, effectiveDate, actor, document,
    importPosition, plan, action, payload.reason, payload.bytes
    """

  private let withPrintedFields: Bool
  private var lastDate: (text: String, date: PartialDate?)?

  private init(withPrintedFields: Bool) { self.withPrintedFields = withPrintedFields }

  static func head(_ db: Database) throws -> (position: Position, hash: [UInt8]) {
    let row = try Row.fetchOne(
      db, sql: "SELECT position, hash FROM event ORDER BY position DESC LIMIT 1")
    guard let row else { return (.start, Chain.origin) }
    let hash: Data = row[1]
    return (Position(row[0]), Array(hash))
  }

  /// The ledger's head as it was at a position; as it is where none is given.
  static func ledgerHead(_ db: Database, at position: Position? = nil) throws -> LedgerHead {
    if let position,
      let hash = try Data.fetchOne(
        db, sql: "SELECT hash FROM event WHERE position = ?", arguments: [position.number])
    {
      return LedgerHead(position: position, hash: Hex.string(Array(hash)))
    }
    let head = try head(db)
    return LedgerHead(position: head.position, hash: Hex.string(head.hash))
  }

  /// Calls back for each event that the clause selects, in order of position.
  static func forEach(
    _ db: Database, where clause: String = "1", arguments: StatementArguments = [],
    order: String = "event.position", withPrintedFields: Bool = true,
    _ body: (Event) throws -> Void
  ) throws {
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(columns) FROM event LEFT JOIN payload USING (position)
        WHERE \(clause) ORDER BY \(order)
        """, arguments: arguments)
    var reading = EventReading(withPrintedFields: withPrintedFields)
    while let row = try cursor.next() { try body(try reading.event(row)) }
  }

  static func all(
    _ db: Database, where clause: String, arguments: StatementArguments = [],
    order: String = "event.position"
  ) throws -> [Event] {
    var events: [Event] = []
    try forEach(db, where: clause, arguments: arguments, order: order) { events.append($0) }
    return events
  }

  /// The fold over a plan's events; nil where there is no such plan.
  static func state(
    _ db: Database, plan slug: String, asAt: PartialDate? = nil, asKnown: Position? = nil
  ) throws -> PlanState? {
    var state: PlanState?
    try forEach(
      db, where: "plan = ? AND event.position <= ?",
      arguments: [slug, asKnown?.number ?? Int.max]
    ) { event in
      if let asAt, let date = event.header.effective?.date, asAt < date { return }
      if state == nil {
        state = PlanState(declaredBy: event)
      } else {
        state?.apply(event)
      }
    }
    return state
  }

  private mutating func event(_ row: Row) throws -> Event {
    let position = Position(row[0])
    let name: String = row[1]
    guard let type = EventType(rawValue: name) else {
      throw UnreadableStore(path: nil, why: .unknownEvent(type: name, at: position))
    }
    let header = EventHeader(
      position: position, type: type, recorded: Milliseconds.date(row[2]),
      effective: effective(row), actor: ActorID(row[6] as String), document: row[7],
      importPosition: (row[8] as Int?).map { Position($0) }, plan: row[9], action: row[10])
    do {
      let payload = try row.withUnsafeData(atIndex: 12) { data in
        try data.map { data in
          try data.withUnsafeBytes {
            try Payload(
              type, decoding: $0.bindMemory(to: UInt8.self), withPrintedFields: withPrintedFields)
          }
        }
      }
      return Event(header: header, reason: row[11], payload: payload)
    } catch {
      throw UnreadableStore(path: nil, why: .damaged(position))
    }
  }

  private mutating func effective(_ row: Row) -> Effective? {
    guard let kind = (row[3] as String?).flatMap({ Effective.Kind(rawValue: $0) }) else {
      return nil
    }
    guard let text = row[5] as String? else {
      return Effective(kind: kind, label: row[4], date: nil)
    }
    if lastDate?.text != text { lastDate = (text, PartialDate(iso: text)) }
    return Effective(kind: kind, label: row[4], date: lastDate?.date)
  }
}
