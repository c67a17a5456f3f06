import GRDB
import PlanModel

extension Register {
  /// A plan by its slug; nil where there is none that the audience may see.
  public func plan(_ slug: String) throws -> PlanSummary? {
    try store.read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT plan.position, plan.name, council.slug, council.name, edition, legend, groupings,
            scoring
          FROM plan JOIN council ON council.slug = plan.council
          JOIN planView ON planView.plan = plan.position AND planView.visible = ?
          WHERE plan.slug = ?
          """, arguments: [bit, slug])
      guard let row else { return nil }
      let plan: Int = row[0]
      let timepoints = try timepoints(of: plan, db)
      let stored: [Grouping] = try Stored.value(row[6])
      let people = PeopleShowing(db)
      let groupings = try stored.map { try people.shown($0) }
      let scheme: SortedScheme? = try (row[7] as String?).map { try Stored.value($0) }
      let counts = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) FILTER (WHERE NOT isVanished),
            count(*) FILTER (WHERE NOT isVanished AND (coalesce(rating, 'notGiven') = 'notGiven'
              AND ratingTerm IS NULL AND ratingPrinted IS NULL OR rating = 'notGiven')),
            count(*) FILTER (WHERE NOT isVanished AND stage IS NULL AND stageTerm IS NULL
              AND stagePrinted IS NULL),
            count(*) FILTER (WHERE NOT isVanished AND leads = ''),
            count(*) FILTER (WHERE NOT isVanished AND endDate IS NULL),
            count(*) FILTER (WHERE isVanished)
          FROM action WHERE plan = ? AND visible & ?
          """, arguments: [plan, bit])
      func count(_ column: Int) -> Int { (counts?[column] as Int?) ?? 0 }
      return PlanSummary(
        slug: slug, name: row[1], council: CouncilName(slug: row[2], name: row[3]),
        edition: row[4], periods: timepoints.filter { $0.effective.kind == .period },
        editions: timepoints.filter { $0.effective.kind == .edition },
        legend: try Stored.value(row[5]), axes: try axes(of: plan, groupings, db),
        scoring: scheme?.scheme, actions: count(0),
        unknown: Unknowns(
          rating: count(1), stage: count(2), lead: count(3), date: count(4), silent: count(5)),
        documents: try documents(of: plan, db).reversed(),
        issuedPapers: try issuedPapers(of: plan, db),
        head: try EventReading.ledgerHead(db))
    }
  }

  private func timepoints(of plan: Int, _ db: Database) throws -> [TimepointSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT kind, label, date, status, closedAt, issue,
          CASE WHEN issue = 0
            THEN (SELECT count(*) FROM report WHERE timepoint = timepoint.position)
            ELSE (SELECT count(*) FROM issuedReport
                  WHERE timepoint = timepoint.position AND issuedReport.issue = timepoint.issue)
          END
        FROM timepoint WHERE plan = ? AND \(timepointIsVisible) ORDER BY ordinal
        """, arguments: [plan]
    ).compactMap { row in
      guard let effective = Stored.effective(row[0], row[1], row[2]) else { return nil }
      let issue: Int = row[5]
      return TimepointSummary(
        effective: effective,
        status: (row[3] as String?).flatMap { PublicationStatus(rawValue: $0) } ?? .draft,
        closedAt: (row[4] as Int?).map { Position($0) }, reissues: max(0, issue - 1),
        actions: row[6])
    }
  }

  /// The axes that have members, the theme first.
  private func axes(
    of plan: Int, _ declared: [Grouping], _ db: Database
  ) throws -> [AxisSummary] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT section, grp, list, printedPlan, members FROM action
        WHERE plan = ? AND visible & ? ORDER BY isVanished, ordinal
        """, arguments: [plan, bit])
    var found: [Axis: [String]] = [:]
    var order: [Axis] = [.theme, .group, .list, .printedPlan]
    func add(_ axis: Axis, _ member: String?) {
      guard let member else { return }
      if found[axis] == nil, !order.contains(axis) { order.append(axis) }
      if found[axis]?.contains(member) != true { found[axis, default: []].append(member) }
    }
    for row in rows {
      add(.theme, row[0])
      add(.group, row[1])
      add(.list, row[2])
      add(.printedPlan, row[3])
      for (axis, member) in Members.all(row[4]) { add(axis, member) }
    }
    for grouping in declared where !order.contains(Axis.named(grouping.name)) {
      order.append(.named(grouping.name))
    }
    return order.compactMap { axis in
      var members = declaration(of: axis, declared)
      for name in found[axis] ?? []
      where !members.contains(where: { $0.name == name || $0.aliases.contains(name) }) {
        members.append(Grouping.Member(name: name))
      }
      return members.isEmpty ? nil : AxisSummary(axis: axis, members: members)
    }
  }

  private func declaration(of axis: Axis, _ declared: [Grouping]) -> [Grouping.Member] {
    let names: [String] =
      switch axis {
      case .theme: ["theme", "section"]
      case .group: ["group"]
      case .element: ["element", "elements"]
      case .objective: ["objective", "objectives"]
      case .named(let heading): [heading.lowercased()]
      case .list, .printedPlan: []
      }
    return declared.first { names.contains($0.name.lowercased()) }?.members ?? []
  }
}

extension Stored {
  static func effective(_ kind: String?, _ label: String?, _ date: String?) -> Effective? {
    guard let kind = kind.flatMap({ Effective.Kind(rawValue: $0) }), let label else { return nil }
    return Effective(kind: kind, label: label, date: date.flatMap { PartialDate(iso: $0) })
  }
}

extension Members {
  static func all(_ text: String) -> [(axis: Axis, member: String)] {
    text.split(separator: "\u{1}").compactMap { entry in
      let parts = entry.split(separator: "\u{2}", maxSplits: 1)
      guard parts.count == 2, let axis = Axis(key: parts[0]) else { return nil }
      return (axis, String(parts[1]))
    }
  }
}
