import GRDB
import PlanModel

extension Register {
  /// All of one action, by its permanent id; nil where there is none that the audience may see.
  public func action(_ id: String) throws -> ActionRecord? {
    try store.read { db in
      let plan = try String.fetchOne(
        db,
        sql: """
          SELECT plan.slug FROM action JOIN plan ON plan.position = action.plan
          WHERE action.id = ? AND visible & ?
          """, arguments: [id, bit])
      guard let plan else { return nil as ActionRecord? }
      var record = try ActionRecords(db, self, plan: plan, action: id)?.record(id)
      record?.succession = try succession(of: id, db)
      return record
    }
  }

  /// Every action of a plan, or of all, with everything known of it, plan by plan.
  public func exportActions(
    of plan: String? = nil, _ body: (ExportedAction) throws -> Void
  ) throws {
    try forEachPlan(plan) { records in
      for id in records.ids { if let action = try records.exported(id) { try body(action) } }
    }
  }

  /// What was said of every action in every period, plan by plan.
  public func exportUpdates(
    of plan: String? = nil, _ body: (ExportedUpdate) throws -> Void
  ) throws {
    try forEachPlan(plan) { records in
      for id in records.ids { for update in try records.updates(id) { try body(update) } }
    }
  }

  /// How every action of a plan stood in each of its periods and editions.
  public func exportReports(of plan: String, _ body: (ExportedUpdate) throws -> Void) throws {
    try forEachPlan(plan) { records in
      for id in records.ids { for report in try records.reports(id) { try body(report) } }
    }
  }

  private func forEachPlan(_ plan: String?, _ body: (ActionRecords) throws -> Void) throws {
    let slugs = try plan.map { [$0] } ?? plans().map(\.slug)
    for slug in slugs {
      try store.read { db in
        if let records = try ActionRecords(db, self, plan: slug) { try body(records) }
      }
    }
  }
}
