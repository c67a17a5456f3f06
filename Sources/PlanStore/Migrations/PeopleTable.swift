/// The people whom papers name: beside the ledger and no part of it, so that they can be forgotten.
///
/// Not dropped in a rebuild: the events hold ids only, and nobody could be named again from them.
enum PeopleTable {
  static let name = "2026-11-people"

  static let sql = """
    CREATE TABLE person (
      id TEXT PRIMARY KEY CHECK (length(id) = 16),
      council TEXT NOT NULL,
      name TEXT, folded TEXT, contacts TEXT,
      recorded INTEGER NOT NULL,
      erased INTEGER,
      CHECK (erased IS NULL OR (name IS NULL AND folded IS NULL AND contacts IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX personByName ON person (council, folded) WHERE folded IS NOT NULL;
    """
}
