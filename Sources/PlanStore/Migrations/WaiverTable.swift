/// The findings that were accepted; part of the register, and made again with it.
enum WaiverTable {
  static let name = "2026-11-waivers"

  static let sql = """
    CREATE TABLE waiver (
      position INTEGER PRIMARY KEY, plan INTEGER REFERENCES plan (position),
      council TEXT REFERENCES council (slug), rule TEXT NOT NULL, ref TEXT, document TEXT,
      reason TEXT NOT NULL, until TEXT, actor TEXT NOT NULL, recorded INTEGER NOT NULL,
      CHECK ((plan IS NULL) <> (council IS NULL))
    ) STRICT;
    CREATE INDEX waiverOfPlan ON waiver (plan);
    """

  static let nameOfCarried = "2026-11-waivers-carried-over"

  /// The name of the council that gave way, of a waiver that went over with its plan.
  static let sqlOfCarried = "ALTER TABLE waiver ADD COLUMN carriedFrom TEXT"
}
