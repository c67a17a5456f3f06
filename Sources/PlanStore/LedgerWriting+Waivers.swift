import GRDB
import PlanModel

extension LedgerWriting {
  /// Whether a waiver is for all of a council's plans, and fits; false where it is for a plan, which
  /// is to be looked at yet.
  func checkOfCouncil(_ said: WaiverGranted, _ plan: String?) throws -> Bool {
    guard !said.rule.isEmpty else { throw EventRefused(why: .notStated(field: "rule")) }
    guard said.reason.contains(where: { !$0.isWhitespace }) else {
      throw EventRefused(why: .notStated(field: "reason"))
    }
    guard let council = said.council else { return false }
    // It would not be clear whose it is.
    guard plan == nil else { throw EventRefused(why: .noCouncil(council)) }
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM council WHERE slug = ?", arguments: [council])
    guard isKnown == true else { throw EventRefused(why: .noCouncil(council)) }
    return true
  }

  func checkOfCouncil(_ said: WaiverWithdrawn) throws {
    let stands = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM waiver WHERE position = ? AND plan IS NULL",
      arguments: [said.waiver.number])
    guard stands == true else { throw EventRefused(why: .noWaiver(said.waiver)) }
  }
}
