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
}
