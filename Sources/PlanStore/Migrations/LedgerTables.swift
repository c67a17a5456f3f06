import GRDB

/// The truth: events, their payloads, and the papers they were read from.
enum LedgerTables {
  static let name = "2026-11-ledger"

  static let sql = """
    CREATE TABLE event (
      position INTEGER PRIMARY KEY CHECK (position > 0),
      type TEXT NOT NULL CHECK (length(type) > 0),
      recorded INTEGER NOT NULL,
      effectiveKind TEXT CHECK (effectiveKind IN ('edition', 'period')),
      effectiveLabel TEXT,
      effectiveDate TEXT,
      actor TEXT NOT NULL CHECK (length(actor) > 0),
      document TEXT CHECK (length(document) = 64),
      importPosition INTEGER REFERENCES event (position),
      plan TEXT CHECK (length(plan) > 0),
      action TEXT CHECK (action IS NULL OR plan IS NOT NULL),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      CHECK ((effectiveKind IS NULL) = (effectiveLabel IS NULL))
    ) STRICT;

    CREATE INDEX eventOfPlan ON event (plan, action) WHERE plan IS NOT NULL;

    CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event BEGIN
      SELECT RAISE(ABORT, 'an event is never changed');
    END;
    CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event BEGIN
      SELECT RAISE(ABORT, 'an event is never deleted');
    END;

    CREATE TABLE payload (
      position INTEGER PRIMARY KEY REFERENCES event (position),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      reason TEXT,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TRIGGER payloadIsNeverChanged BEFORE UPDATE ON payload BEGIN
      SELECT RAISE(ABORT, 'a payload is erased or kept, never changed');
    END;

    CREATE TABLE document (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      imported INTEGER NOT NULL,
      bytes BLOB
    ) STRICT;
    """
}
