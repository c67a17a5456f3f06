/// What the ledger adds up to; may be dropped and made again at any time.
///
/// Row ids are positions of events, so that a rebuild gives the same ones. `visible` says to whom a
/// row speaks: 1 officers, 2 everyone, 3 both, where both see the same.
enum RegisterTables {
  static let name = "2026-11-register"

  static let names = [
    "issuedPaper",
    "carriedPlan", "councilSuccessor", "councilSuccession", "measures", "successionEnd",
    "succession", "waiver", "search", "issuedReport", "report", "action", "issue", "doubt",
    "reading",
    "documentMark",
    "planView",
    "timepoint", "plan", "council", "registerPosition",
  ]

  /// What a list shows of an action, now or in a period.
  private static let listing = """
      id TEXT NOT NULL,
      plan INTEGER NOT NULL REFERENCES plan (position),
      edition TEXT, ref TEXT, list TEXT, section TEXT, grp TEXT, printedPlan TEXT,
      title TEXT, text TEXT NOT NULL,
      stage TEXT, stageTerm TEXT, stagePrinted TEXT,
      rating TEXT, ratingTerm TEXT, ratingPrinted TEXT,
      leads TEXT NOT NULL, timescale TEXT, endDate TEXT, updateText TEXT, score REAL,
      members TEXT NOT NULL, ordinal INTEGER NOT NULL, isRemoved INTEGER NOT NULL,
    """

  static let sql = """
    CREATE TABLE registerPosition (
      id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL
    ) STRICT;
    INSERT INTO registerPosition VALUES (1, 0);

    CREATE TABLE council (
      slug TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE plan (
      position INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE,
      council TEXT NOT NULL REFERENCES council (slug),
      name TEXT NOT NULL, folded TEXT NOT NULL, nameIsAssumed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX planOfCouncil ON plan (council);

    CREATE TABLE timepoint (
      position INTEGER PRIMARY KEY, plan INTEGER NOT NULL REFERENCES plan (position),
      kind TEXT NOT NULL, label TEXT NOT NULL, date TEXT, ordinal INTEGER NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
      issue INTEGER NOT NULL, closedAt INTEGER,
      UNIQUE (plan, kind, label, date)
    ) STRICT;

    CREATE TABLE planView (
      plan INTEGER NOT NULL REFERENCES plan (position), visible INTEGER NOT NULL,
      edition TEXT, legend TEXT NOT NULL, groupings TEXT NOT NULL, scoring TEXT,
      PRIMARY KEY (plan, visible)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE documentMark (
      sha256 TEXT PRIMARY KEY, isExempt INTEGER NOT NULL, isRedacted INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reading (
      plan INTEGER NOT NULL REFERENCES plan (position),
      timepoint INTEGER NOT NULL REFERENCES timepoint (position),
      document TEXT NOT NULL, standing INTEGER NOT NULL, position INTEGER NOT NULL,
      PRIMARY KEY (plan, timepoint, document)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX readingOfDocument ON reading (document);

    CREATE TABLE doubt (
      plan INTEGER NOT NULL REFERENCES plan (position), action TEXT NOT NULL,
      document TEXT NOT NULL, doubt TEXT NOT NULL,
      PRIMARY KEY (plan, action, document)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE issue (
      timepoint INTEGER NOT NULL REFERENCES timepoint (position), number INTEGER NOT NULL,
      position INTEGER NOT NULL, planName TEXT NOT NULL, councilName TEXT NOT NULL,
      legend TEXT NOT NULL, groupings TEXT NOT NULL,
      PRIMARY KEY (timepoint, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE action (
      row INTEGER PRIMARY KEY, visible INTEGER NOT NULL CHECK (visible IN (1, 2, 3)),
    \(listing)
      lastReported INTEGER NOT NULL REFERENCES timepoint (position),
      isVanished INTEGER NOT NULL, sources TEXT NOT NULL
    ) STRICT;
    CREATE INDEX actionInOrder ON action (
      plan, isVanished, ordinal, visible, stage, rating, section
    );
    CREATE INDEX actionById ON action (id);
    CREATE INDEX actionByRef ON action (ref) WHERE ref IS NOT NULL;

    CREATE TABLE report (
      timepoint INTEGER NOT NULL REFERENCES timepoint (position), action INTEGER NOT NULL,
    \(listing)
      PRIMARY KEY (timepoint, action)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE issuedReport (
      timepoint INTEGER NOT NULL REFERENCES timepoint (position), action INTEGER NOT NULL,
      issue INTEGER NOT NULL,
    \(listing)
      content BLOB NOT NULL,
      PRIMARY KEY (timepoint, issue, action)
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE search USING fts5 (
      title, text, updateText, content='action', content_rowid='row',
      tokenize='porter unicode61 remove_diacritics 2'
    );
    """
}
