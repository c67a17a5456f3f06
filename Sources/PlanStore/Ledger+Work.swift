import GRDB
public import PlanModel

extension Ledger {
  /// Where it stands.
  public func head() throws -> LedgerHead {
    try store.read { try EventReading.ledgerHead($0) }
  }

  /// Appends events and brings the register up to them, in one transaction.
  ///
  /// Throws `PositionMoved` where the ledger does not stand at `expected`, and `EventRefused` where an
  /// event does not fit what it holds; then nothing is appended.
  @discardableResult
  public func append(
    _ events: [NewEvent], expecting expected: Position, stamp: Stamp
  ) throws -> Position {
    let head = try store.record(stamp) { writing in
      guard writing.position == expected else {
        throw PositionMoved(expected: expected, actual: writing.position)
      }
      for event in events {
        switch event.payload {
        case .payloadRedacted, .documentRedacted, .personErased:
          throw EventRefused(why: .notByThisWay)
        default: try writing.append(event)
        }
      }
    }
    return head.position
  }

  /// A plan as a fold over its events: of those that speak of a day or before, as at that day, and of
  /// those recorded up to a position, as known then.
  public func state(
    ofPlan slug: String, asAt: PartialDate? = nil, asKnown: Position? = nil
  ) throws -> PlanState? {
    try store.read { try EventReading.state($0, plan: slug, asAt: asAt, asKnown: asKnown) }
  }

  /// A page of events.
  public func history(_ query: HistoryQuery = HistoryQuery()) throws -> HistoryPage {
    var conditions = ["1"]
    var arguments = StatementArguments()
    func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    add("plan = ?", query.plan)
    add("action = ?", query.action)
    add("document = ?", query.document)
    add("recorded >= ?", query.since.map(Milliseconds.since1970))
    add("recorded <= ?", query.until.map(Milliseconds.since1970))
    if let types = query.types {
      conditions.append("type IN (\(types.map { _ in "?" }.joined(separator: ", ")))")
      arguments += StatementArguments(types.map(\.rawValue).sorted())
    }
    let clause = conditions.joined(separator: " AND ")
    let direction = query.newestFirst ? "DESC" : "ASC"
    return try store.read { db in
      let total = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM event WHERE \(clause)", arguments: arguments)
      let events = try EventReading.all(
        db, where: clause, arguments: arguments + [query.limit, query.offset],
        order: "event.position \(direction) LIMIT ? OFFSET ?")
      return HistoryPage(events: events, total: total ?? 0)
    }
  }

  /// Drops the register's rows and makes them again from the events; returns how many events.
  @discardableResult
  public func rebuild() throws -> Int {
    try store.write { try RegisterRebuilding($0, of: store).run() }
  }
}
