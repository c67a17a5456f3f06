import GRDB
import PlanModel

extension RegisterWriting {
  /// A record of measures, or that one was taken back.
  func writeMeasures(_ event: Event) throws {
    switch event.payload {
    case .measuresRecorded(let said):
      try db.cachedStatement(sql: "INSERT INTO measures VALUES (?, ?, 0, ?, ?)")
        .execute(arguments: [
          event.header.position.number, said.council, event.header.actor.description,
          Milliseconds.since1970(event.header.recorded),
        ])
    case .measuresWithdrawn(let said):
      try db.cachedStatement(sql: "DELETE FROM measures WHERE position = ?")
        .execute(arguments: [said.record.number])
    case .measuresPublished(let said):
      try db.cachedStatement(sql: "UPDATE measures SET isPublished = 1 WHERE position = ?")
        .execute(arguments: [said.record.number])
    default: return
    }
  }
}
