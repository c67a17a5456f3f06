import GRDB
import PlanModel

extension Register {
  /// To whom a council gave way, by its slug, and when; nil where it did not.
  ///
  /// That a council is gone is said to everybody; notes are for officers only.
  public func successors(of council: String) throws -> CouncilSuccession? {
    try store.read { db in
      try successions(db, where: "councilSuccession.council = ?", [council]).first
    }
  }

  /// The councils that gave way to this one, among others perhaps; the earliest first.
  public func predecessors(of council: String) throws -> [CouncilSuccession] {
    try store.read { db in
      try successions(
        db,
        where: """
          position IN (SELECT position FROM councilSuccessor WHERE council = ?)
          """, [council])
    }
  }

  /// The plans that took over from a plan, by its slug, where the old address may lead.
  ///
  /// Empty where the plan's council did not give way. Everybody is told only of plans of which
  /// something is published, and only from a plan of which something is.
  public func successorPlans(of plan: String) throws -> [PlanListing] {
    try store.read { db in
      try plans(
        db,
        where: """
          plan.position IN (
            SELECT carriedPlan.plan FROM carriedPlan
            JOIN councilSuccession ON councilSuccession.position = carriedPlan.succession
            JOIN plan AS own ON own.slug = carriedPlan.predecessor
            JOIN planView AS view ON view.plan = own.position AND view.visible = ?
            WHERE carriedPlan.predecessor = ?)
          """, [bit, plan])
    }
  }

  /// The plans from which a plan, by its slug, took over.
  public func predecessorPlans(of plan: String) throws -> [PlanListing] {
    try store.read { db in
      try plans(
        db,
        where: """
          plan.slug IN (
            SELECT carriedPlan.predecessor FROM carriedPlan
            JOIN councilSuccession ON councilSuccession.position = carriedPlan.succession
            JOIN plan AS own ON own.position = carriedPlan.plan
            JOIN planView AS view ON view.plan = own.position AND view.visible = ?
            WHERE own.slug = ?)
          """, [bit, plan])
    }
  }

  private func successions(
    _ db: Database, where clause: String, _ arguments: StatementArguments
  ) throws -> [CouncilSuccession] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT position, councilSuccession.council, name, vestingDay, lawfulOrder, note
        FROM councilSuccession JOIN council ON council.slug = councilSuccession.council
        WHERE \(clause) ORDER BY vestingDay, position
        """, arguments: arguments)
    return try rows.compactMap { row in
      guard let day = PartialDate(iso: row[3] as String) else { return nil }
      let successors = try Row.fetchAll(
        db,
        sql: """
          SELECT slug, name FROM councilSuccessor
          JOIN council ON council.slug = councilSuccessor.council
          WHERE position = ? ORDER BY ordinal
          """, arguments: [row[0] as Int]
      ).map { CouncilName(slug: $0[0], name: $0[1]) }
      return CouncilSuccession(
        position: Position(row[0]), council: CouncilName(slug: row[1], name: row[2]),
        vestingDay: day, successors: successors, order: row[4],
        note: audience == .desk ? row[5] : nil)
    }
  }
}
