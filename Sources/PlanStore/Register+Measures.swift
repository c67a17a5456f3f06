import GRDB
public import PlanModel

extension Register {
  /// What is measured of a council, by its slug: all that stands, the latest word on each thing.
  public func measures(of council: String) throws -> PlanMeasures {
    try measureRecords(of: council).reduce(into: PlanMeasures()) { $0.merge($1.said.measures) }
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
