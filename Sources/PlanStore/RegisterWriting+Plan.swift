import Foundation
import GRDB
import PlanModel

extension RegisterWriting {
  /// A plan's own rows: its name, periods, papers, key and axes.
  func writePlan(_ state: PlanState, _ published: PlanState?) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO plan (position, slug, council, name, folded, nameIsAssumed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (position) DO UPDATE SET name = excluded.name, folded = excluded.folded,
          nameIsAssumed = excluded.nameIsAssumed
        """
    ).execute(arguments: [
      state.declared.number, state.slug, state.council, state.name, Names.folded(state.name),
      state.nameIsAssumed,
    ])
    for (ordinal, timepoint) in state.timepoints.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO timepoint (position, plan, kind, label, date, ordinal, status, issue, closedAt)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (position) DO UPDATE SET ordinal = excluded.ordinal,
            status = excluded.status, issue = excluded.issue, closedAt = excluded.closedAt
          """
      ).execute(arguments: [
        timepoint.first.number, state.declared.number, timepoint.effective.kind.rawValue,
        timepoint.effective.label, timepoint.effective.date?.description, ordinal,
        timepoint.status.rawValue, timepoint.issues.count, timepoint.issues.last?.number,
      ])
    }
    try writeReadings(state)
    try db.cachedStatement(sql: "DELETE FROM planView WHERE plan = ?")
      .execute(arguments: [state.declared.number])
    try writeView(of: state, visible: 1)
    if let published { try writeView(of: published, visible: 2) }
    try writeWaivers(of: state)
    try writeIssuedPapers(of: state)
    try writeCarriedOver(of: state)
  }

  private func writeReadings(_ state: PlanState) throws {
    try db.cachedStatement(sql: "DELETE FROM reading WHERE plan = ?")
      .execute(arguments: [state.declared.number])
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO reading (plan, timepoint, document, standing, position)
        VALUES (?, ?, ?, ?, ?)
        """)
    for reading in state.readings {
      guard let timepoint = state.timepoint(reading.effective) else { continue }
      try insert.execute(arguments: [
        state.declared.number, timepoint.first.number, reading.document, reading.standing.number,
        reading.position.number,
      ])
    }
    try writeDoubts(state)
  }

  private func writeDoubts(_ state: PlanState) throws {
    try db.cachedStatement(sql: "DELETE FROM doubt WHERE plan = ?")
      .execute(arguments: [state.declared.number])
    let insert = try db.cachedStatement(sql: "INSERT OR REPLACE INTO doubt VALUES (?, ?, ?, ?)")
    for reading in state.readings {
      for (id, doubt) in (reading.read?.doubts ?? [:]).sorted(by: { $0.key < $1.key }) {
        try insert.execute(arguments: [
          state.declared.number, id, reading.document, try Stored.text(doubt),
        ])
      }
    }
  }

  private func writeView(of state: PlanState, visible: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO planView (plan, visible, edition, legend, groupings, scoring)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      state.declared.number, visible, state.edition, try Stored.text(state.legend),
      try Stored.text(state.groupings), try state.scoring.map { try Stored.text(SortedScheme($0)) },
    ])
  }

  /// A closed period's folded state, as it was when it was issued.
  func write(_ issues: [PlanProjection.Issue], of state: PlanState) throws {
    let marks = Array(repeating: "?", count: ListingRow.count).joined(separator: ", ")
    for issue in issues {
      try db.cachedStatement(
        sql: """
          INSERT INTO issue (timepoint, number, position, planName, councilName, legend, groupings)
          VALUES (?, ?, ?, ?, (SELECT name FROM council WHERE slug = ?), ?, ?)
          """
      ).execute(arguments: [
        issue.timepoint.first.number, issue.number, issue.timepoint.issues.last?.number,
        issue.planName, state.council, try Stored.text(issue.legend),
        try Stored.text(issue.groupings),
      ])
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO issuedReport (timepoint, action, issue, \(ListingRow.columns), content)
          VALUES (?, ?, ?, \(marks), ?)
          """)
      for (action, row) in issue.rows {
        let said = ActionReported(edition: row.edition, action: row.fold.action)
        var content = PackedValues()
        content.append(blob: try Payload.actionReported(said).encoded())
        try insert.insert(
          [issue.timepoint.first.number, action.number, issue.number], row.values, content)
      }
    }
  }

  /// What belongs to no plan: councils, and the marks that documents bear.
  func write(_ event: Event) throws {
    switch event.header.type {
    case .councilDeclared:
      guard case .councilDeclared(let said) = event.payload else { break }
      try db.cachedStatement(sql: "INSERT INTO council (slug, name, folded) VALUES (?, ?, ?)")
        .execute(arguments: [said.slug, said.name, Names.folded(said.name)])
    case .documentExempted: try mark(event, "1, 0", "isExempt = 1")
    case .documentRedacted: try mark(event, "0, 1", "isRedacted = 1")
    case .waiverGranted: if let waiver = StandingWaiver(event) { try writeOfCouncil(waiver) }
    case .waiverWithdrawn:
      guard case .waiverWithdrawn(let said) = event.payload else { break }
      try forgetWaiver(at: said.waiver)
    case .successionAccepted, .successionRefused, .successionWithdrawn:
      try writeSuccession(event)
    case .measuresRecorded, .measuresWithdrawn, .measuresPublished: try writeMeasures(event)
    case .councilSucceeded, .councilSuccessionWithdrawn: try writeCouncilSuccession(event)
    default: break
    }
    try db.cachedStatement(sql: "UPDATE registerPosition SET position = max(position, ?)")
      .execute(arguments: [event.header.position.number])
  }

  private func mark(_ event: Event, _ marks: String, _ update: String) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO documentMark VALUES (?, \(marks)) ON CONFLICT (sha256) DO UPDATE SET \(update)
        """
    ).execute(arguments: [event.header.document])
  }
}

extension PlanState.Timepoint {
  var status: PublicationStatus {
    isPublished ? .published : isWithdrawn ? .withdrawn : .draft
  }
}

/// Small values as JSON text in a column.
enum Stored {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}

/// A scoring scheme with its points by plain words, so that equal schemes give equal bytes.
struct SortedScheme: Codable {
  var timescale: [String: Double]
  var cost: [String: Double]
  var carbon: [String: Double]
  var ground: ScoringScheme.Ground
  var scoredRows: Int
  var fittingRows: Int

  init(_ scheme: ScoringScheme) {
    timescale = Dictionary(uniqueKeysWithValues: scheme.timescale.map { ($0.rawValue, $1) })
    cost = Dictionary(uniqueKeysWithValues: scheme.cost.map { ($0.rawValue, $1) })
    carbon = Dictionary(uniqueKeysWithValues: scheme.carbon.map { ($0.rawValue, $1) })
    ground = scheme.ground
    scoredRows = scheme.scoredRows
    fittingRows = scheme.fittingRows
  }

  var scheme: ScoringScheme {
    func points<Band: RawRepresentable & Hashable>(_ stored: [String: Double]) -> [Band: Double]
    where Band.RawValue == String {
      let pairs = stored.compactMap { name, points in Band(rawValue: name).map { ($0, points) } }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    return ScoringScheme(
      timescale: points(timescale), cost: points(cost), carbon: points(carbon), ground: ground,
      scoredRows: scoredRows, fittingRows: fittingRows)
  }
}
