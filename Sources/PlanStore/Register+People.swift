import GRDB
import PlanModel

extension Register {
  /// The people whom papers name, with how to reach them; for officers only.
  ///
  /// All of them, or those of a name, whatever its letters' case, or of an id.
  public func people(named words: String? = nil) throws -> [PersonRecord] {
    guard audience == .desk else { return [] }
    return try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, council, name, contacts, recorded, erased FROM person
          WHERE ?1 IS NULL OR folded = ?2 OR id = ?1 ORDER BY council, folded, id
          """, arguments: [words, words.map(Names.folded)]
      ).map { row in
        PersonRecord(
          id: PersonID(row[0] as String), council: row[1], name: row[2],
          contacts: Contacts.unpack(row[3]), recorded: Milliseconds.date(row[4]),
          erased: (row[5] as Int?).map { Position($0) })
      }
    }
  }
}
