import GRDB
import PlanModel

extension RegisterWriting {
  /// The papers of one plan that were issued, as its fold has them.
  func writeIssuedPapers(of state: PlanState) throws {
    try db.cachedStatement(sql: "DELETE FROM issuedPaper WHERE plan = ?")
      .execute(arguments: [state.declared.number])
    for paper in state.issuedPapers {
      guard let timepoint = state.timepoint(paper.effective) else { continue }
      try db.cachedStatement(sql: "INSERT INTO issuedPaper VALUES (?, ?, ?, ?, ?, ?, ?)")
        .execute(arguments: [
          paper.position.number, state.declared.number, timepoint.first.number, paper.document,
          paper.said.name, paper.said.title, paper.actor.description,
        ])
    }
  }
}
