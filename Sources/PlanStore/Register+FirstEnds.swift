import GRDB
public import PlanModel

extension Register {
  /// The first end that a paper ever gave for each action, by its id.
  ///
  /// What an action came from in earlier editions, as people said, counts too. Actions of which no paper
  /// gives an end are left out.
  public func firstEnds(of ids: some Sequence<String>) throws -> [String: PartialDate] {
    try store.read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          WITH RECURSIVE origin (root, id) AS (
            SELECT value, value FROM json_each(?)
            UNION
            SELECT origin.root, before.action FROM origin
              JOIN successionEnd AS after ON after.action = origin.id AND NOT after.isBefore
              JOIN succession ON succession.position = after.position AND isAccepted
              JOIN successionEnd AS before
                ON before.position = after.position AND before.isBefore
          )
          SELECT DISTINCT root, report.endDate, kind, label, date FROM origin
            JOIN action ON action.id = origin.id AND action.visible & ?
            JOIN timepoint ON timepoint.plan = action.plan
            JOIN report
              ON report.timepoint = timepoint.position AND report.action = action.row / 2
          WHERE report.endDate IS NOT NULL AND NOT report.isRemoved
            AND (? OR timepoint.status = 'published')
          """, arguments: [try Stored.text(Array(ids)), bit, audience == .desk])
      var first: [String: (said: Effective, end: PartialDate)] = [:]
      while let row = try rows.next() {
        guard let end = PartialDate(iso: row[1] as String),
          let kind = Effective.Kind(rawValue: row[2])
        else { continue }
        let date = (row[4] as String?).flatMap { PartialDate(iso: $0) }
        let said = Effective(kind: kind, label: row[3], date: date)
        let id: String = row[0]
        if first[id].map({ said < $0.said }) ?? true { first[id] = (said, end) }
      }
      return first.mapValues(\.end)
    }
  }
}
