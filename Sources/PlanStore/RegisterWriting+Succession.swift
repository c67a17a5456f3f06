import GRDB
import PlanModel

extension RegisterWriting {
  /// An answer, or that one was taken back.
  func writeSuccession(_ event: Event) throws {
    if case .successionWithdrawn(let said) = event.payload {
      try db.cachedStatement(sql: "DELETE FROM succession WHERE position = ?")
        .execute(arguments: [said.answer.number])
    }
    guard let answer = SuccessionAnswer(event) else { return }
    try db.cachedStatement(sql: "INSERT INTO succession VALUES (?, ?, ?, ?, ?)")
      .execute(arguments: [
        answer.position.number, answer.link != nil, try Stored.text(answer.said),
        answer.actor.description, Milliseconds.since1970(answer.recorded),
      ])
    let insert = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO successionEnd (position, action, isBefore) VALUES (?, ?, ?)")
    for id in answer.ends.from {
      try insert.execute(arguments: [event.header.position.number, id, true])
    }
    for id in answer.ends.to {
      try insert.execute(arguments: [event.header.position.number, id, false])
    }
  }
}
