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
      try Row.fetchAll(
        db,
        sql: """
          SELECT position, said, isPublished, actor, recorded FROM measures
          WHERE council = ? AND (isPublished OR ?) ORDER BY position
          """, arguments: [council, audience == .desk]
      ).map { row in
        MeasuresRecord(
          position: Position(row[0]),
          said: MeasuresRecorded(council: council, measures: try Stored.value(row[1])),
          isPublished: row[2], actor: ActorID(row[3] as String),
          recorded: Milliseconds.date(row[4]))
      }
    }
  }
}
