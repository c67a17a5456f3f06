import GRDB
import PlanModel

extension Register {
  /// The permanent ids of a paper's actions, by their key in it; for officers only.
  ///
  /// Empty where the paper was never imported.
  public func actionIDs(ofDocument sha256: String) throws -> [String: String] {
    guard audience == .desk else { return [:] }
    return try store.read { db in
      let plans = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT slug FROM reading JOIN plan ON plan.position = reading.plan
          WHERE document = ? ORDER BY plan.position
          """, arguments: [sha256])
      var ids: [String: String] = [:]
      for slug in plans {
        guard let state = try EventReading.state(db, plan: slug) else { continue }
        for reading in state.readings where reading.document == sha256 {
          for id in reading.read?.actions ?? [] {
            guard let said = state.actions[id]?.said(in: reading.effective, by: sha256) else {
              continue
            }
            ids[said.key] = id
          }
        }
      }
      return ids
    }
  }
}
