import GRDB
import PlanModel

extension RegisterWriting {
  /// That a council gave way to others, or that this was taken back.
  func writeCouncilSuccession(_ event: Event) throws {
    if case .councilSuccessionWithdrawn(let said) = event.payload {
      try db.cachedStatement(sql: "DELETE FROM councilSuccession WHERE position = ?")
        .execute(arguments: [said.succession.number])
    }
    guard case .councilSucceeded(let said) = event.payload else { return }
    let position = event.header.position.number
    // Where the words that took an earlier one back were erased, the later one stands.
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO councilSuccession VALUES (?, ?, ?, ?, ?)")
      .execute(arguments: [
        position, said.council, said.vestingDay.description, said.order, said.note,
      ])
    let insert = try db.cachedStatement(sql: "INSERT INTO councilSuccessor VALUES (?, ?, ?)")
    for (ordinal, council) in said.successors.enumerated() {
      try insert.execute(arguments: [position, ordinal, council])
    }
  }

  /// Which plans a plan took over from, as its fold has them.
  func writeCarriedOver(of state: PlanState) throws {
    try db.cachedStatement(sql: "DELETE FROM carriedPlan WHERE plan = ?")
      .execute(arguments: [state.declared.number])
    for carried in state.carriedOver {
      try db.cachedStatement(sql: "INSERT INTO carriedPlan VALUES (?, ?, ?, ?)")
        .execute(arguments: [
          state.declared.number, carried.position.number, carried.said.succession.number,
          carried.said.from,
        ])
    }
  }
}
