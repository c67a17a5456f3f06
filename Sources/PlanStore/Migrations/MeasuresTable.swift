import PlanModel

/// What is measured of councils beside their actions; part of the register, and made again with it.
enum MeasuresTable {
  static let name = "2026-11-measures"
  static let table = "measures"

  /// The events that it is made from.
  static let types: [EventType] = [
    .measuresRecorded, .measuresWithdrawn, .measuresPublished,
  ]

  static let sql = """
    CREATE TABLE measures (
      position INTEGER PRIMARY KEY, council TEXT NOT NULL REFERENCES council (slug),
      said TEXT NOT NULL, isPublished INTEGER NOT NULL,
      actor TEXT NOT NULL, recorded INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX measuresOfCouncil ON measures (council);
    """

  static let nameOfSaidOnce = "2026-11-measures-said-once"

  /// What was measured stands in the event's payload, and nowhere a second time: the official
  /// statistics come to twenty megabytes.
  static let sqlOfSaidOnce = "ALTER TABLE measures DROP COLUMN said"
}
