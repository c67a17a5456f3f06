/// The papers that were issued; part of the register, and made again with it.
enum IssuedPaperTable {
  static let name = "2026-11-issued-papers"

  static let sql = """
    CREATE TABLE issuedPaper (
      position INTEGER PRIMARY KEY, plan INTEGER NOT NULL REFERENCES plan (position),
      timepoint INTEGER NOT NULL REFERENCES timepoint (position), document TEXT NOT NULL,
      name TEXT NOT NULL, title TEXT NOT NULL, actor TEXT NOT NULL
    ) STRICT;
    CREATE INDEX issuedPaperOfPlan ON issuedPaper (plan);
    CREATE INDEX issuedPaperOfDocument ON issuedPaper (document);
    """
}
