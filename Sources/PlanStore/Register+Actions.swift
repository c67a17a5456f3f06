import GRDB
import PlanModel

extension Register {
  /// A page of actions, plan by plan in printed order, or best match first where words are asked for.
  public func actions(matching query: ActionQuery) throws -> ActionPage {
    try store.read { db in
      guard var request = try request(query.effective, of: query.plan, db) else {
        return ActionPage(actions: [], total: 0)
      }
      if let slug = query.plan {
        guard let plan = try planPosition(slug, db) else {
          return ActionPage(actions: [], total: 0)
        }
        request.filter("row.plan = ?", plan)
      }
      if let council = query.council { request.filter("plan.council = ?", council) }
      request.filter(by: query)
      if let text = query.text {
        if query.effective != nil {
          request.scan(for: text.split { $0.isWhitespace }.map(String.init))
        } else if let pattern = FTS5Pattern(matchingAllPrefixesIn: text) {
          request.search(pattern)
        } else {
          return ActionPage(actions: [], total: 0)
        }
      }
      let total = try request.count(db)
      return ActionPage(
        actions: try request.fetch(db, limit: query.limit, offset: query.offset, of: total),
        total: total)
    }
  }

  func planPosition(_ slug: String, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT plan.position FROM plan
        JOIN planView ON planView.plan = plan.position AND planView.visible = ?
        WHERE plan.slug = ?
        """, arguments: [bit, slug])
  }

  /// The rows of a period or edition, or of how things stand now; nil where the audience may not see
  /// the period.
  func request(
    _ effective: Effective?, of slug: String?, _ db: Database
  ) throws -> ActionRequest? {
    guard let effective else { return .current(self) }
    guard let slug, let found = try timepoint(effective, of: slug, db) else { return nil }
    return .timepoint(found.position, issue: found.issue)
  }

  func timepoint(
    _ effective: Effective, of slug: String, _ db: Database
  ) throws -> (position: Int, issue: Int)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT timepoint.position, issue FROM timepoint
        JOIN plan ON plan.position = timepoint.plan
        WHERE plan.slug = ? AND kind = ? AND label = ? AND date IS ? AND \(timepointIsVisible)
        """,
      arguments: [slug, effective.kind.rawValue, effective.label, effective.date?.description]
    ).map { ($0[0], $0[1]) }
  }
}
