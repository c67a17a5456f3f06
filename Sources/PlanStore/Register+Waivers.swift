import GRDB
public import PlanModel

extension Register {
  /// The findings of a plan that were accepted and still are, its council's own among them, in the
  /// order in which they were granted; for officers only.
  ///
  /// One that has run out is still listed: the day decides, and whoever applies it knows the day.
  public func waivers(plan slug: String) throws -> [StandingWaiver] {
    guard audience == .desk else { return [] }
    return try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT waiver.position, waiver.council, rule, ref, document, reason, until, actor, recorded,
            carriedFrom
          FROM plan JOIN waiver ON waiver.plan = plan.position OR waiver.council = plan.council
          WHERE plan.slug = ? ORDER BY waiver.position
          """, arguments: [slug]
      ).map { row in
        let (actor, recorded) = (ActorID(row[7] as String), Milliseconds.date(row[8]))
        let said = WaiverGranted(
          council: row[1], rule: row[2], ref: row[3], document: row[4], reason: row[5],
          until: (row[6] as String?).flatMap { PartialDate(iso: $0) },
          carried: (row[9] as String?).map {
            WaiverGranted.Carried(council: $0, actor: actor, recorded: recorded)
          })
        return StandingWaiver(
          position: Position(row[0]), plan: said.council == nil ? slug : nil, said: said,
          actor: actor, recorded: recorded)
      }
    }
  }
}
