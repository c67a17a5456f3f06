import GRDB
import PlanModel

extension RegisterWriting {
  /// The waivers of one plan, as its fold has them.
  func writeWaivers(of state: PlanState) throws {
    try db.cachedStatement(sql: "DELETE FROM waiver WHERE plan = ?")
      .execute(arguments: [state.declared.number])
    for waiver in state.waivers { try insert(waiver, plan: state.declared) }
  }

  /// A waiver for all plans of a council; it takes the place of one for the same findings.
  func writeOfCouncil(_ waiver: StandingWaiver) throws {
    try db.cachedStatement(
      sql: """
        DELETE FROM waiver WHERE council = ? AND rule = ? AND ref IS ? AND document IS ?
        """
    ).execute(arguments: [
      waiver.said.council, waiver.said.rule, waiver.said.ref, waiver.said.document,
    ])
    try insert(waiver, plan: nil)
  }

  func forgetWaiver(at position: Position) throws {
    try db.cachedStatement(sql: "DELETE FROM waiver WHERE position = ?")
      .execute(arguments: [position.number])
  }

  private func insert(_ waiver: StandingWaiver, plan: Position?) throws {
    try db.cachedStatement(sql: "INSERT INTO waiver VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: [
        waiver.position.number, plan?.number, waiver.said.council, waiver.said.rule,
        waiver.said.ref, waiver.said.document, waiver.said.reason,
        waiver.said.until?.description, waiver.actor.description,
        Milliseconds.since1970(waiver.recorded), waiver.said.carried?.council,
      ])
  }
}
