import PlanModel

/// What became of actions, as people said; part of the register, and made again with it.
///
/// It belongs to no plan, for an action may go on in another plan, even another council's.
enum SuccessionTable {
  static let name = "2026-11-succession"

  static let names = ["successionEnd", "succession"]

  /// The events that it is made from.
  static let types: [EventType] = [
    .successionAccepted, .successionRefused, .successionWithdrawn,
  ]

  static let sql = """
    CREATE TABLE succession (
      position INTEGER PRIMARY KEY, isAccepted INTEGER NOT NULL, said TEXT NOT NULL,
      actor TEXT NOT NULL, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE successionEnd (
      position INTEGER NOT NULL REFERENCES succession (position) ON DELETE CASCADE,
      action TEXT NOT NULL, isBefore INTEGER NOT NULL,
      PRIMARY KEY (position, isBefore, action)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX successionOfAction ON successionEnd (action, isBefore);
    """
}
