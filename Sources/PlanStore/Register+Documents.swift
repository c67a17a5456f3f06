import Foundation
import GRDB
public import PlanModel

extension Register {
  /// The papers that were read, newest first, all or of one plan.
  public func documents(of plan: String? = nil) throws -> [DocumentSummary] {
    try store.read { db in
      guard let plan else { return try documents(of: nil as Int?, db) }
      guard let position = try planPosition(plan, db) else { return [] }
      return try documents(of: position, db)
    }
  }

  /// An archived paper by its SHA-256; nil where there is none that the audience may see.
  public func document(_ sha256: String) throws -> ArchivedDocument? {
    try store.read { db in
      guard let summary = try documents(of: nil, sha256: sha256, db).first else { return nil }
      let bytes = try Data.fetchOne(
        db, sql: "SELECT bytes FROM document WHERE sha256 = ?", arguments: [sha256])
      return ArchivedDocument(summary: summary, bytes: bytes)
    }
  }

  /// All of a paper as it was read into a plan, its actions included; for officers only.
  ///
  /// `plan` is needed where the paper was read into several.
  public func paper(_ sha256: String, plan: String? = nil) throws -> Paper? {
    guard audience == .desk else { return nil }
    return try store.read { db in
      let positions = try Int.fetchAll(
        db,
        sql: """
          SELECT reading.position FROM reading JOIN plan ON plan.position = reading.plan
          WHERE document = ? AND plan.slug = coalesce(?, plan.slug) ORDER BY reading.position
          """, arguments: [sha256, plan])
      var whole: Paper?
      for position in positions {
        guard let part = try paper(at: Position(position), db) else { continue }
        whole?.actions += part.actions
        whole = whole ?? part
      }
      return whole
    }
  }

  private func paper(at position: Position, _ db: Database) throws -> Paper? {
    let events = try EventReading.all(
      db, where: "event.position = ?", arguments: [position.number])
    guard let event = events.first, case .paperRead(let read) = event.payload,
      let effective = event.header.effective, let document = event.header.document,
      let plan = event.header.plan,
      let state = try EventReading.state(db, plan: plan)
    else { return nil }
    let people = PeopleShowing(db)
    var paper = try people.shown(read.paper)
    paper.actions = try read.actions.compactMap { id in
      try (state.actions[id]?.said(in: effective, by: document)).map(people.shown)
    }
    return paper
  }

  /// The papers that the audience may see: read for a visible period or edition, and not exempt.
  func documents(
    of plan: Int?, sha256: String? = nil, _ db: Database
  ) throws -> [DocumentSummary] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT document.sha256, document.name, format, size, imported,
          coalesce(isExempt, 0), coalesce(isRedacted, 0), plan.slug, plan.name,
          timepoint.kind, timepoint.label, timepoint.date
        FROM reading JOIN document ON document.sha256 = reading.document
        JOIN timepoint ON timepoint.position = reading.timepoint
        JOIN plan ON plan.position = reading.plan
        LEFT JOIN documentMark ON documentMark.sha256 = document.sha256
        WHERE reading.plan = coalesce(?, reading.plan)
          AND document.sha256 = coalesce(?, document.sha256)
          AND \(timepointIsVisible) AND \(audience == .desk ? "1" : "NOT coalesce(isExempt, 0)")
        ORDER BY imported DESC, reading.standing DESC, plan.slug
        """, arguments: [plan, sha256])
    var summaries: [DocumentSummary] = []
    var places: [String: Int] = [:]
    for row in rows {
      let name = DocumentName(name: row[1], sha256: row[0], format: row[2])
      let index = places[name.sha256] ?? summaries.count
      if index == summaries.count {
        places[name.sha256] = index
        summaries.append(
          DocumentSummary(
            document: name, size: row[3], imported: Milliseconds.date(row[4]), isExempt: row[5],
            isRedacted: row[6], readings: []))
      }
      guard let effective = Stored.effective(row[9], row[10], row[11]) else { continue }
      summaries[index].readings.append(
        DocumentReading(plan: PlanName(slug: row[7], name: row[8]), effective: effective))
    }
    return summaries
  }
}
