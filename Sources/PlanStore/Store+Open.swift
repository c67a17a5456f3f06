import Foundation
import GRDB
import PlanModel

extension Store {
  /// Opens a register, and makes the file where there is none.
  ///
  /// `salt` gives sixteen fresh bytes for each payload; a seeded one is only for making the same
  /// made-up ledger twice.
  public static func open(
    path: String, salt: @escaping @Sendable () -> [UInt8] = Store.randomSalt
  ) throws -> Store {
    do {
      let pool = try DatabasePool(path: path, configuration: configuration())
      try migrate(pool, path: path)
      return Store(database: pool, path: path, salt: salt)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw UnreadableStore(path: path, why: .notARegister)
    }
  }

  /// A register that is gone when the program ends.
  public static func inMemory(
    salt: @escaping @Sendable () -> [UInt8] = Store.randomSalt
  ) throws -> Store {
    let queue = try DatabaseQueue(configuration: configuration())
    try migrate(queue, path: nil)
    return Store(database: queue, path: nil, salt: salt)
  }

  /// Sixteen bytes from the system's generator.
  @Sendable public static func randomSalt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    let halves = [generator.next(), generator.next()]
    return halves.withUnsafeBytes { Array($0) }
  }

  /// The page cache of a connection, in KiB.
  static let cache = 32_000

  static func configuration(readonly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(30)
    configuration.label = "register"
    configuration.prepareDatabase { database in
      // What is erased is overwritten, in the file too.
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA cache_size = -\(cache)")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      // An acknowledged change survives a power cut, not only kill -9.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  private static func migrate(_ database: any DatabaseWriter, path: String?) throws {
    let isForeign = try database.read { db in
      try !db.tableExists("grdb_migrations")
        && Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0 > 0
    }
    guard !isForeign else { throw UnreadableStore(path: path, why: .notARegister) }
    var migrator = DatabaseMigrator()
    migrator.registerMigration(LedgerTables.name) { try $0.execute(sql: LedgerTables.sql) }
    migrator.registerMigration(RegisterTables.name) { try $0.execute(sql: RegisterTables.sql) }
    migrator.registerMigration(WaiverTable.name) { try $0.execute(sql: WaiverTable.sql) }
    migrator.registerMigration(PeopleTable.name) { try $0.execute(sql: PeopleTable.sql) }
    migrator.registerMigration(DocumentIndex.name) { try $0.execute(sql: DocumentIndex.sql) }
    migrator.registerMigration(SearchTable.name) { try $0.execute(sql: SearchTable.sql) }
    migrator.registerMigration(SuccessionTable.name) { try $0.execute(sql: SuccessionTable.sql) }
    migrator.registerMigration(MeasuresTable.name) { try $0.execute(sql: MeasuresTable.sql) }
    migrator.registerMigration(CouncilSuccessionTables.name) {
      try $0.execute(sql: CouncilSuccessionTables.sql)
    }
    migrator.registerMigration(MeasuresTable.nameOfSaidOnce) {
      try $0.execute(sql: MeasuresTable.sqlOfSaidOnce)
    }
    migrator.registerMigration(WaiverTable.nameOfCarried) {
      try $0.execute(sql: WaiverTable.sqlOfCarried)
    }
    migrator.registerMigration(IssuedPaperTable.name) { try $0.execute(sql: IssuedPaperTable.sql) }
    let isNewer = try database.read { try migrator.hasBeenSuperseded($0) }
    guard !isNewer else { throw UnreadableStore(path: path, why: .newerVersion) }
    if try database.read({ try !migrator.hasCompletedMigrations($0) }) {
      try migrator.migrate(database)
    }
  }

  /// One transaction that takes the write lock at once, so that what it reads cannot move.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try database.writeWithoutTransaction { db in
      var value: Value?
      try db.inTransaction(.immediate) {
        value = try body(db)
        return .commit
      }
      guard let value else { throw UnreadableStore(path: path, why: .unsound) }
      return value
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try database.read(body)
  }
}
