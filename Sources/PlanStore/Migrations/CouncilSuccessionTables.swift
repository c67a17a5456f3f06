import PlanModel

/// Which councils gave way to which; part of the register, and made again with it.
///
/// What a plan took over is among its own rows, for the event belongs to it.
enum CouncilSuccessionTables {
  static let name = "2026-11-council-successions"

  /// Those that belong to no plan.
  static let names = ["councilSuccessor", "councilSuccession"]

  /// The events that those are made from.
  static let types: [EventType] = [.councilSucceeded, .councilSuccessionWithdrawn]

  static let sql = """
    CREATE TABLE councilSuccession (
      position INTEGER PRIMARY KEY, council TEXT NOT NULL UNIQUE REFERENCES council (slug),
      vestingDay TEXT NOT NULL, lawfulOrder TEXT NOT NULL, note TEXT
    ) STRICT;
    CREATE TABLE councilSuccessor (
      position INTEGER NOT NULL REFERENCES councilSuccession (position) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, council TEXT NOT NULL REFERENCES council (slug),
      PRIMARY KEY (position, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX successorCouncil ON councilSuccessor (council);
    CREATE TABLE carriedPlan (
      plan INTEGER NOT NULL REFERENCES plan (position), position INTEGER NOT NULL,
      succession INTEGER NOT NULL, predecessor TEXT NOT NULL,
      PRIMARY KEY (plan, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX carriedPlanFrom ON carriedPlan (predecessor);
    """
}
