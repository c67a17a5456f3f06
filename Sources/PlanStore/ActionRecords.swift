import Foundation
import GRDB
import PlanModel

/// Makes records of actions from their events, as an audience may see them.
struct ActionRecords {
  let db: Database
  let register: Register
  let plan: PlanName
  let council: CouncilName
  private let state: PlanState
  private let documents: [String: DocumentName]
  private let latestRead: Effective?
  private let editions: [String: String]
  private let people: PeopleShowing

  /// All of a plan, or one of its actions; nil where the audience may see nothing of it.
  init?(_ db: Database, _ register: Register, plan slug: String, action: String? = nil) throws {
    guard let position = try register.planPosition(slug, db),
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT plan.name, council.slug, council.name FROM plan
          JOIN council ON council.slug = plan.council WHERE plan.position = ?
          """, arguments: [position]),
      let all = try Self.state(db, register, slug, action)
    else { return nil }
    guard let state = register.audience == .desk ? all : all.published() else { return nil }
    self.db = db
    people = PeopleShowing(db)
    self.register = register
    plan = PlanName(slug: slug, name: row[0])
    council = CouncilName(slug: row[1], name: row[2])
    self.state = state
    documents = Dictionary(
      try register.documents(of: position, db).map { ($0.document.sha256, $0.document) },
      uniquingKeysWith: { one, _ in one })
    editions = try Self.editions(db, register, position, action)
    latestRead = try Row.fetchOne(
      db,
      sql: """
        SELECT kind, label, date FROM reading
        JOIN timepoint ON timepoint.position = reading.timepoint
        WHERE reading.plan = ? AND \(register.timepointIsVisible) ORDER BY ordinal DESC LIMIT 1
        """, arguments: [position]
    ).flatMap { Stored.effective($0[0], $0[1], $0[2]) }
  }

  /// The plan's own events without its papers, and those of its actions that the audience may see.
  private static func state(
    _ db: Database, _ register: Register, _ slug: String, _ action: String?
  ) throws -> PlanState? {
    var state: PlanState?
    let visible = """
      (action IS NULL OR EXISTS (
        SELECT 1 FROM timepoint JOIN plan AS own ON own.position = timepoint.plan
        WHERE own.slug = event.plan AND kind = effectiveKind AND label = effectiveLabel
          AND date IS effectiveDate AND \(register.timepointIsVisible)))
      """
    try EventReading.forEach(
      db,
      where: """
        event.plan = ? AND type <> ? AND (action IS NULL OR action = coalesce(?, action))
          AND \(register.audience == .desk ? "1" : visible)
        """,
      arguments: [slug, EventType.paperRead.rawValue, action]
    ) { event in
      if state == nil {
        state = PlanState(declaredBy: event)
      } else {
        state?.apply(event)
      }
    }
    return state
  }

  private static func editions(
    _ db: Database, _ register: Register, _ plan: Int, _ action: String?
  ) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, edition FROM action
        WHERE plan = ? AND visible & ? AND id = coalesce(?, id) AND edition IS NOT NULL
        """, arguments: [plan, register.bit, action])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { one, _ in one })
  }

  /// Ids in the order in which they were given.
  var ids: [String] {
    state.actions.values.sorted { $0.first < $1.first }.map(\.id)
  }

  func exported(_ id: String) throws -> ExportedAction? {
    guard let fold = state.actions[id]?.current else { return nil }
    return ExportedAction(
      id: id, council: council.name, plan: plan, edition: editions[id],
      action: try people.shown(fold.action), sources: sources(fold),
      lastReported: fold.lastReported, isVanished: hasVanished(fold))
  }

  func record(_ id: String) throws -> ActionRecord? {
    guard let action = state.actions[id], let fold = action.current else { return nil }
    let history = try history(action)
    return ActionRecord(
      id: id, council: council, plan: plan, edition: editions[id],
      action: try people.shown(fold.action), sources: sources(fold),
      lastReported: fold.lastReported, isVanished: hasVanished(fold),
      isRemoved: fold.isRemoved, history: history, changes: Self.changes(history),
      doubts: try doubts(id))
  }

  func history(_ action: ActionState) throws -> [PeriodReport] {
    let issued = try issued(action)
    var reports: [PeriodReport] = []
    for (report, fold) in zip(action.reports, action.folds) {
      let shown = try people.shown(issued[report.effective] ?? fold.action)
      let before = reports.last { $0.effective.kind == .period }?.action
      let isPeriod = report.effective.kind == .period
      reports.append(
        PeriodReport(
          effective: report.effective, action: shown,
          document: report.reading?.document.flatMap { documents[$0] },
          ratingMovement: isPeriod ? Self.movement(before?.rating, shown.rating) : .unknown,
          stageMovement: isPeriod ? Self.movement(before?.stage, shown.stage) : .unknown,
          ratingIsKeyed: fold.ratingIsKeyed && fold.lastUpdated == report.effective,
          stageIsKeyed: fold.stageIsKeyed && fold.lastUpdated == report.effective,
          isClosed: state.timepoint(report.effective)?.isClosed ?? false,
          isRemoved: report.isRemoved))
    }
    return reports
  }

  func updates(_ id: String) throws -> [ExportedUpdate] {
    try reports(id).filter { $0.report.effective.kind == .period }
  }

  /// What was said in each period and edition.
  func reports(_ id: String) throws -> [ExportedUpdate] {
    guard let action = state.actions[id] else { return [] }
    return try history(action).map {
      ExportedUpdate(id: id, council: council.name, plan: plan, report: $0)
    }
  }

  private static func movement(_ before: RatingReading?, _ now: RatingReading) -> Movement {
    guard let before else { return .new }
    return .between(before.canonical, now.canonical)
  }

  private static func movement(_ before: StageReading?, _ now: StageReading) -> Movement {
    guard let before else { return .new }
    return .between(before.canonical, now.canonical)
  }

  private static func changes(_ history: [PeriodReport]) -> [RecordedChange] {
    zip(history, history.dropFirst()).compactMap { before, after in
      let changes = before.action.changes(to: after.action)
      guard !changes.isEmpty else { return nil }
      return RecordedChange(
        effective: after.effective, document: after.document, changes: changes)
    }.reversed()
  }

  /// What closed periods show of it, as they were last issued.
  private func issued(_ action: ActionState) throws -> [Effective: Action] {
    guard state.timepoints.contains(where: \.isClosed) else { return [:] }
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, label, date, content FROM timepoint
        JOIN issuedReport ON issuedReport.timepoint = timepoint.position
          AND issuedReport.issue = timepoint.issue
        WHERE issuedReport.action = ? AND \(register.timepointIsVisible)
        """, arguments: [action.first.number])
    var issued: [Effective: Action] = [:]
    while let row = try cursor.next() {
      guard let effective = Stored.effective(row[0], row[1], row[2]) else { continue }
      let content: Data = row[3]
      let payload = try content.withUnsafeBytes {
        try Payload(.actionReported, decoding: $0.bindMemory(to: UInt8.self))
      }
      if case .actionReported(let said) = payload { issued[effective] = said.action }
    }
    return issued
  }

  private func doubts(_ id: String) throws -> [IdentityDoubt] {
    guard register.audience == .desk else { return [] }
    return try String.fetchAll(
      db, sql: "SELECT doubt FROM doubt WHERE action = ? ORDER BY document", arguments: [id]
    ).map { try Stored.value($0) }
  }

  private func hasVanished(_ fold: FoldedAction) -> Bool {
    latestRead.map { fold.lastReported < $0 } ?? false
  }

  private func sources(_ fold: FoldedAction) -> [String: ValueSource] {
    fold.grounds.mapValues { ground in
      let document = ground.document.flatMap { documents[$0] }
      return ValueSource(
        document: document?.sha256, documentName: document?.name, source: ground.source,
        effective: ground.effective)
    }
  }
}
