import GRDB
import PlanModel

/// Makes the register's rows again from the events.
struct RegisterRebuilding {
  /// The page cache while it works, in KiB.
  private static let cache = 128_000

  let db: Database
  /// Where other threads may read the same events; nil in memory, where there is one connection.
  let pool: DatabasePool?

  init(_ db: Database, of store: Store) {
    self.db = db
    pool = store.database as? DatabasePool
  }

  /// Drops all rows and makes them again; returns how many events there are.
  func run() throws -> Int {
    // Pages that leave the cache before the end are written twice, and read back.
    try db.execute(sql: "PRAGMA cache_size = -\(Self.cache)")
    defer { try? db.execute(sql: "PRAGMA cache_size = -\(Store.cache)") }
    for name in RegisterTables.names { try db.execute(sql: "DROP TABLE IF EXISTS \(name)") }
    try db.execute(sql: RegisterTables.sql)
    try db.execute(sql: WaiverTable.sql)
    try db.execute(sql: WaiverTable.sqlOfCarried)
    try db.execute(sql: SearchTable.sql)
    try db.execute(sql: SuccessionTable.sql)
    try db.execute(sql: MeasuresTable.sql)
    try db.execute(sql: MeasuresTable.sqlOfSaidOnce)
    try db.execute(sql: CouncilSuccessionTables.sql)
    try db.execute(sql: IssuedPaperTable.sql)
    let indexes = try takeIndexes(of: "action")
    let register = try RegisterWriting(db, indexesWords: false)
    try EventReading.forEach(db, where: "plan IS NULL") { try register.write($0) }
    let declared = try String.fetchAll(
      db, sql: "SELECT plan FROM event WHERE type = ? ORDER BY position",
      arguments: [EventType.planDeclared.rawValue])
    if let pool {
      // The ledger itself does not change here, so that its events are the same on any connection.
      try Prefetching.forEach(declared.count) { index in
        try pool.read { try Self.rows(of: declared[index], $0) }
      } consume: { rows in
        if let rows { try register.write(rows) }
      }
    } else {
      for slug in declared {
        if let rows = try Self.rows(of: slug, db) { try register.write(rows) }
      }
    }
    for index in indexes { try db.execute(sql: index) }
    try indexAllWords()
    let head = try EventReading.head(db).position
    try db.execute(
      sql: "UPDATE registerPosition SET position = ?", arguments: [head.number])
    return head.number
  }

  /// Drops a table's indexes and returns what makes them: over all rows at once they are made in a
  /// third of the time that row by row takes.
  private func takeIndexes(of table: String) throws -> [String] {
    let indexes = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql FROM sqlite_master
        WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL
        """, arguments: [table])
    for index in indexes { try db.execute(sql: "DROP INDEX \(index[0] as String)") }
    return indexes.map { $0[1] }
  }

  /// Fills the index of words from the rows, with room to gather them in fewer and larger pieces.
  private func indexAllWords() throws {
    func gather(_ bytes: Int) throws {
      try db.execute(
        sql: "INSERT INTO search (search, rank) VALUES ('hashsize', ?)", arguments: [bytes])
    }
    try gather(16_000_000)
    try db.execute(sql: "INSERT INTO search (search) VALUES ('rebuild')")
    // What SQLite has where nothing is said.
    try gather(1_048_576)
  }

  /// Makes one plan's rows again.
  func again(_ slug: String) throws {
    guard
      let plan = try Int.fetchOne(
        db, sql: "SELECT position FROM plan WHERE slug = ?", arguments: [slug])
    else { return }
    for table in [
      "issuedReport", "report", "action", "reading", "doubt", "planView", "waiver", "carriedPlan",
      "issuedPaper",
    ] {
      try db.execute(sql: "DELETE FROM \(table) WHERE plan = ?", arguments: [plan])
    }
    try db.execute(
      sql: """
        DELETE FROM issue WHERE timepoint IN (SELECT position FROM timepoint WHERE plan = ?)
        """, arguments: [plan])
    guard let rows = try Self.rows(of: slug, db) else { return }
    try RegisterWriting(db, indexesWords: false).write(rows)
  }

  /// Makes the rows again of what belongs to no single plan.
  func againBesidePlans() throws {
    for table in SuccessionTable.names + [MeasuresTable.table] + CouncilSuccessionTables.names {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    let types = (SuccessionTable.types + MeasuresTable.types + CouncilSuccessionTables.types)
      .map(\.rawValue)
    let marks = types.map { _ in "?" }.joined(separator: ", ")
    let register = try RegisterWriting(db, indexesWords: false)
    try EventReading.forEach(
      db, where: "plan IS NULL AND type IN (\(marks))", arguments: StatementArguments(types)
    ) { try register.write($0) }
  }

  private static func rows(of slug: String, _ db: Database) throws -> PlanRows? {
    // Only what was issued shows a paper's columns as they are printed.
    let wasClosed = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM event WHERE plan = ? AND action IS NULL AND type IN (?, ?)",
      arguments: [slug, EventType.periodClosed.rawValue, EventType.periodReissued.rawValue])
    var projection: PlanProjection?
    try EventReading.forEach(
      db, where: "plan = ?", arguments: [slug], withPrintedFields: wasClosed == true
    ) { event in
      if projection == nil {
        projection = PlanState(declaredBy: event)
          .map { PlanProjection($0, isDeclaredHere: true, isWhole: true) }
      } else {
        projection?.apply(event)
      }
    }
    return projection.map { PlanRows($0) }
  }
}
