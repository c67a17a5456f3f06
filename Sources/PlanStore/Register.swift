import GRDB
public import PlanModel

/// What the ledger adds up to, ready to query, as its audience may see it.
///
/// For `.everyone` each query takes published periods and editions only, in the SQL itself.
public struct Register: Sendable {
  let store: Store
  public let audience: Audience

  /// The bit of a row's `visible` that lets this audience see it.
  var bit: Int { audience == .desk ? 1 : 2 }

  /// SQL that lets only those timepoints through that the audience may see.
  var timepointIsVisible: String {
    audience == .desk ? "1" : "timepoint.status = 'published'"
  }
}

extension Register {
  /// Where the ledger stands; pages are cached by it.
  public func position() throws -> Position {
    try store.read { db in
      Position(try Int.fetchOne(db, sql: "SELECT position FROM registerPosition") ?? 0)
    }
  }

  /// The councils, by name.
  public func councils() throws -> [CouncilSummary] {
    try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT council.slug, council.name, count(DISTINCT plan.position),
            (SELECT count(*) FROM action JOIN plan AS own ON own.position = action.plan
             WHERE own.council = council.slug AND visible & ? AND NOT isVanished)
          FROM council JOIN plan ON plan.council = council.slug
          JOIN planView ON planView.plan = plan.position AND planView.visible = ?
          GROUP BY council.slug ORDER BY council.folded
          """, arguments: [bit, bit]
      ).map { CouncilSummary(slug: $0[0], name: $0[1], plans: $0[2], actions: $0[3]) }
    }
  }

  /// The plans of a council, by its slug, or of all; by council and name.
  public func plans(of council: String? = nil) throws -> [PlanListing] {
    try store.read {
      try plans($0, where: "council.slug = coalesce(?, council.slug)", [council])
    }
  }

  /// The plans that the audience may see and that fit some SQL; by council and name.
  func plans(
    _ db: Database, where clause: String, _ arguments: StatementArguments
  ) throws -> [PlanListing] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT plan.slug, plan.name, council.slug, council.name, planView.edition,
          (SELECT label || char(9) || date FROM timepoint
           WHERE timepoint.plan = plan.position AND kind = 'period' AND \(timepointIsVisible)
           ORDER BY ordinal DESC LIMIT 1),
          (SELECT count(*) FROM action
           WHERE action.plan = plan.position AND visible & ? AND NOT isVanished)
        FROM plan JOIN council ON council.slug = plan.council
        JOIN planView ON planView.plan = plan.position AND planView.visible = ?
        WHERE \(clause) ORDER BY council.folded, plan.folded, plan.slug
        """, arguments: [bit, bit] + arguments
    ).map { row in
      PlanListing(
        slug: row[0], name: row[1], council: CouncilName(slug: row[2], name: row[3]),
        edition: row[4], latestPeriod: Self.period(row[5]), actions: row[6])
    }
  }

  private static func period(_ text: String?) -> Period? {
    guard let parts = text?.split(separator: "\t"), parts.count == 2,
      let date = PartialDate(iso: parts[1])
    else { return nil }
    return Period(label: String(parts[0]), date: date)
  }

  /// The plans that someone may mean: by slug, else by name, else by the words in the name; and of
  /// that council only, by slug, name or words, where one is named.
  ///
  /// More than one where it is not clear, none where none fits.
  public func plans(named name: String?, council: String? = nil) throws -> [PlanListing] {
    var plans = try self.plans()
    if let council {
      plans = Self.choose(council, among: plans, by: { ($0.council.slug, $0.council.name) })
    }
    guard let name else { return plans }
    return Self.choose(name, among: plans, by: { ($0.slug, $0.name) })
  }

  private static func choose(
    _ words: String, among plans: [PlanListing], by name: (PlanListing) -> (String, String)
  ) -> [PlanListing] {
    let folded = Names.folded(words)
    let same = plans.filter { name($0).0 == words || Names.folded(name($0).1) == folded }
    guard same.isEmpty else { return same }
    return plans.filter { plan in
      let text = Names.folded(name(plan).1)
      return folded.split(separator: " ").allSatisfy { text.contains($0) }
    }
  }
}
