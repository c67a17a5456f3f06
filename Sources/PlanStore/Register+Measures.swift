import GRDB
public import PlanModel

extension Register {
  /// What is measured of a council, by its slug: all that stands, the latest word on each thing.
  public func measures(of council: String) throws -> PlanMeasures {
    try measureRecords(of: council).reduce(into: PlanMeasures()) { $0.merge($1.said.measures) }
  }

  /// What was measured of a council and published when the ledger stood at a position.
  ///
  /// All that stood then, whatever was recorded, published or taken back since: for papers that
  /// everybody may read.
  public func publishedMeasures(
    of council: String, at position: Position
  ) throws -> PlanMeasures {
    try store.read { db in
      var standing: [Position: PlanMeasures] = [:]
      var order: [Position] = []
      var published: Set<Position> = []
      // Of those that still stand the council is known without reading what they say.
      try EventReading.forEach(
        db,
        where: """
          event.position <= ? AND (type IN (?, ?) OR type = ? AND event.position NOT IN
            (SELECT position FROM measures WHERE council <> ?))
          """,
        arguments: [
          position.number, EventType.measuresPublished.rawValue,
          EventType.measuresWithdrawn.rawValue, EventType.measuresRecorded.rawValue, council,
        ]
      ) { event in
        switch event.payload {
        case .measuresRecorded(let said) where said.council == council:
          standing[event.header.position] = said.measures
          order.append(event.header.position)
        case .measuresPublished(let said): published.insert(said.record)
        case .measuresWithdrawn(let said): standing[said.record] = nil
        default: break
        }
      }
      return order.filter(published.contains).compactMap { standing[$0] }
        .reduce(into: PlanMeasures()) { $0.merge($1) }
    }
  }

  /// The records themselves, in the order in which they were made.
  public func measureRecords(of council: String) throws -> [MeasuresRecord] {
    try store.read { db in
      let standing = "FROM measures WHERE council = ? AND (isPublished OR ?)"
      let arguments: StatementArguments = [council, audience == .desk]
      let published = try Set(
        Int.fetchCursor(
          db, sql: "SELECT position \(standing) AND isPublished", arguments: arguments))
      var records: [MeasuresRecord] = []
      try EventReading.forEach(
        db, where: "event.position IN (SELECT position \(standing))", arguments: arguments
      ) { event in
        guard case .measuresRecorded(let said) = event.payload else { return }
        let position = event.header.position
        records.append(
          MeasuresRecord(
            position: position, said: said, isPublished: published.contains(position.number),
            actor: event.header.actor, recorded: event.header.recorded))
      }
      return records
    }
  }
}
