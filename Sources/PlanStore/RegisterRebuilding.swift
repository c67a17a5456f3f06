import GRDB
import PlanModel

/// Makes the register's rows again from the events.
struct RegisterRebuilding {
  let db: Database

  /// Drops all rows and makes them again; returns how many events there are.
  func run() throws -> Int {
    for name in RegisterTables.names { try db.execute(sql: "DROP TABLE IF EXISTS \(name)") }
    try db.execute(sql: RegisterTables.sql)
    let register = try RegisterWriting(db, indexesWords: false)
    try EventReading.forEach(db, where: "plan IS NULL") { try register.write($0) }
    let declared = try String.fetchAll(
      db, sql: "SELECT plan FROM event WHERE type = ? ORDER BY position",
      arguments: [EventType.planDeclared.rawValue])
    for slug in declared { try project(slug, register) }
    try db.execute(sql: "INSERT INTO search (search) VALUES ('rebuild')")
    let head = try EventReading.head(db).position
    try db.execute(
      sql: "UPDATE registerPosition SET position = ?", arguments: [head.number])
    return head.number
  }

  /// Makes one plan's rows again.
  func again(_ slug: String) throws {
    guard
      let plan = try Int.fetchOne(
        db, sql: "SELECT position FROM plan WHERE slug = ?", arguments: [slug])
    else { return }
    for table in ["issuedReport", "report", "action", "reading", "doubt", "planView"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE plan = ?", arguments: [plan])
    }
    try db.execute(
      sql: """
        DELETE FROM issue WHERE timepoint IN (SELECT position FROM timepoint WHERE plan = ?)
        """, arguments: [plan])
    try project(slug, try RegisterWriting(db, indexesWords: false))
  }

  private func project(_ slug: String, _ register: RegisterWriting) throws {
    var projection: PlanProjection?
    try EventReading.forEach(db, where: "plan = ?", arguments: [slug]) { event in
      if projection == nil {
        projection = PlanState(declaredBy: event)
          .map { PlanProjection($0, isDeclaredHere: true, isWhole: true) }
      } else {
        projection?.apply(event)
      }
    }
    guard let projection else { return }
    try register.write(projection)
  }
}
