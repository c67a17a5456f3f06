import GRDB
import PlanModel

extension LedgerWriting {
  func check(_ said: MeasuresRecorded) throws {
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM council WHERE slug = ?", arguments: [said.council])
    guard isKnown == true else { throw EventRefused(why: .noCouncil(said.council)) }
    guard said.measures != PlanMeasures() else {
      throw EventRefused(why: .notStated(field: "measure"))
    }
  }

  /// Whether a record stands there that can be published or taken back.
  func checkMeasures(at record: Position) throws {
    let stands = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM measures WHERE position = ?", arguments: [record.number])
    guard stands == true else { throw EventRefused(why: .noMeasures(record)) }
  }
}
