import GRDB
import PlanModel

/// Reads answers about successions from the register's rows.
enum SuccessionReading {
  static let columns = "position, said, actor, recorded"

  static func answer(_ row: Row) throws -> SuccessionAnswer {
    SuccessionAnswer(
      position: Position(row[0]), said: try Stored.value(row[1]),
      actor: ActorID(row[2] as String), recorded: Milliseconds.date(row[3]))
  }

  /// All answers that name one of these actions, in the order in which they were given.
  static func answers(about ids: [String], _ db: Database) throws -> [SuccessionAnswer] {
    guard !ids.isEmpty else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns) FROM succession WHERE position IN (
          SELECT position FROM successionEnd WHERE action IN (SELECT value FROM json_each(?))
        ) ORDER BY position
        """, arguments: [try Stored.text(ids)]
    ).map(answer)
  }

  /// The accepted links that bear on whether another may stand: those of its actions, and all that
  /// come after its targets, at any distance.
  static func links(bearingOn link: SuccessionLink, _ db: Database) throws -> [SuccessionLink] {
    try Row.fetchAll(
      db,
      sql: """
        WITH RECURSIVE reached (action) AS (
          SELECT value FROM json_each(?)
          UNION
          SELECT after.action FROM reached
            JOIN successionEnd AS before ON before.action = reached.action AND before.isBefore
            JOIN succession USING (position)
            JOIN successionEnd AS after
              ON after.position = before.position AND NOT after.isBefore
          WHERE isAccepted
        )
        SELECT \(columns) FROM succession WHERE isAccepted AND position IN (
          SELECT position FROM successionEnd
          WHERE action IN (SELECT action FROM reached UNION SELECT value FROM json_each(?))
        ) ORDER BY position
        """, arguments: [try Stored.text(link.to), try Stored.text(link.from)]
    ).compactMap { try answer($0).link }
  }
}
