import GRDB
import PlanModel

extension Register {
  /// What became of an action and where it came from, as people said, in the order in which they did.
  ///
  /// Everybody sees accepted links whose actions they may see; only officers see what was refused.
  public func succession(of action: String) throws -> [SuccessionStep] {
    try store.read { try succession(of: action, $0) }
  }

  func succession(of action: String, _ db: Database) throws -> [SuccessionStep] {
    try steps(try SuccessionReading.answers(about: [action], db), db)
      .filter { step in (step.from + step.to).contains { $0.id == action } }
  }

  /// What was said of the actions of a plan, by its slug, or of all plans.
  public func successions(plan slug: String? = nil) throws -> [SuccessionStep] {
    try store.read { db in
      let answers = try Row.fetchAll(
        db,
        sql: """
          SELECT \(SuccessionReading.columns) FROM succession
          WHERE ? IS NULL OR position IN (
            SELECT successionEnd.position FROM plan
            JOIN action ON action.plan = plan.position
            JOIN successionEnd ON successionEnd.action = action.id
            WHERE plan.slug = ?)
          ORDER BY position
          """, arguments: [slug, slug]
      ).map(SuccessionReading.answer)
      return try steps(answers, db)
    }
  }

  private func steps(
    _ answers: [SuccessionAnswer], _ db: Database
  ) throws -> [SuccessionStep] {
    let said = audience == .desk ? answers : answers.filter { $0.link != nil }
    let names = try names(of: Set(said.flatMap { $0.ends.from + $0.ends.to }), db)
    return said.compactMap { answer in
      let from = answer.ends.from.compactMap { names[$0] }
      let to = answer.ends.to.compactMap { names[$0] }
      // Where all that came after, or before, is not to be seen, nothing may be said of it.
      guard answer.ends.from.isEmpty || !from.isEmpty, answer.ends.to.isEmpty || !to.isEmpty else {
        return nil
      }
      return SuccessionStep(answer: answer, from: from, to: to)
    }
  }

  private func names(of ids: Set<String>, _ db: Database) throws -> [String: ActionName] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT action.id, ref, coalesce(nullif(title, ''), text), plan.slug, plan.name,
          council.slug, council.name, edition
        FROM action JOIN plan ON plan.position = action.plan
        JOIN council ON council.slug = plan.council
        WHERE action.id IN (SELECT value FROM json_each(?)) AND visible & ?
        """, arguments: [try Stored.text(ids.sorted()), bit])
    return Dictionary(
      rows.map { row in
        (
          row[0],
          ActionName(
            id: row[0], ref: row[1], name: row[2], plan: PlanName(slug: row[3], name: row[4]),
            council: CouncilName(slug: row[5], name: row[6]), edition: row[7])
        )
      }, uniquingKeysWith: { one, _ in one })
  }
}
