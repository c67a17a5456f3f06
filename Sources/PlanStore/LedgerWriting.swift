import GRDB
import PlanModel

/// One transaction of the ledger: decides each event against the fold before it, appends it, and in
/// the end brings the register up to all of them.
struct LedgerWriting {
  let db: Database
  private let stamp: Stamp
  private var events: EventWriting
  private let register: RegisterWriting
  private var projections: [String: PlanProjection] = [:]
  private var order: [String] = []
  /// Folds that were made in this transaction already.
  private let loaded: [String: PlanState]
  /// When councils gave way to others, as far as it was looked up.
  var vestings: [String: CouncilVesting?] = [:]

  init(
    _ db: Database, store: Store, stamp: Stamp, loaded: [String: PlanState] = [:]
  ) throws {
    self.loaded = loaded
    self.db = db
    self.stamp = stamp
    events = try EventWriting(db, salt: store.salt)
    register = try RegisterWriting(db)
  }

  var head: LedgerHead { events.head }
  var position: Position { events.position }

  @discardableResult
  mutating func append(_ new: NewEvent, importPosition: Position? = nil) throws -> Event {
    try check(new)
    let event = try events.append(new, stamp: stamp, importPosition: importPosition)
    guard let slug = event.header.plan else {
      try register.write(event)
      vestings = [:]
      return event
    }
    if let state = PlanState(declaredBy: event) {
      projections[slug] = PlanProjection(state, isDeclaredHere: true, isWhole: false)
      order.append(slug)
    } else {
      projections[slug]?.apply(event)
    }
    return event
  }

  /// Writes the register's rows.
  func finish() throws -> LedgerHead {
    let waiting = order.compactMap { projections[$0] }
    var rows: [Int] = []
    func write(_ plan: PlanRows) throws {
      try register.write(plan)
      rows += plan.rows
    }
    if waiting.count == 1 {
      try write(PlanRows(waiting[0]))
    } else {
      try Prefetching.forEach(waiting.count, { PlanRows(waiting[$0]) }, consume: write)
    }
    try register.indexWords(of: rows)
    return events.head
  }

  /// A plan as it stands within this transaction.
  mutating func state(_ slug: String) throws -> PlanState? {
    if let projection = projections[slug] { return projection.state }
    guard let state = try loaded[slug] ?? EventReading.state(db, plan: slug) else {
      return nil
    }
    projections[slug] = PlanProjection(state, isDeclaredHere: false, isWhole: false)
    order.append(slug)
    return state
  }

  private mutating func check(_ new: NewEvent) throws {
    func refuse(_ why: EventRefused.Why) -> EventRefused { EventRefused(why: why) }
    switch new.payload {
    case .councilDeclared, .papersImported, .documentRedacted, .payloadRedacted, .personErased:
      return
    case .documentExempted:
      guard let sha = new.document else { throw refuse(.notStated(field: "document")) }
      let isKnown = try Bool.fetchOne(
        db, sql: "SELECT 1 FROM document WHERE sha256 = ?", arguments: [sha])
      guard isKnown == true else { throw refuse(.noDocument(sha)) }
      return
    case .successionAccepted(let said): return try check(said)
    case .successionRefused(let said): return try check(said)
    case .successionWithdrawn(let said): return try check(said)
    case .measuresRecorded(let said): return try check(said)
    case .measuresWithdrawn(let said): return try checkMeasures(at: said.record)
    case .measuresPublished(let said): return try checkMeasures(at: said.record)
    case .councilSucceeded(let said):
      return try CouncilSuccessionReading(db: db).check(said)
    case .councilSuccessionWithdrawn(let said):
      return try CouncilSuccessionReading(db: db).checkStands(said.succession)
    case .waiverGranted(let said): if try checkOfCouncil(said, new.plan) { return }
    case .waiverWithdrawn(let said) where new.plan == nil: return try checkOfCouncil(said)
    default: break
    }
    guard let slug = new.plan else { throw refuse(.notStated(field: "plan")) }
    let state = try state(slug)
    if case .planDeclared(let said) = new.payload {
      guard state == nil else { throw refuse(.planExists(slug)) }
      let isKnown = try Bool.fetchOne(
        db, sql: "SELECT 1 FROM council WHERE slug = ?", arguments: [said.council])
      guard isKnown == true else { throw refuse(.noCouncil(said.council)) }
      return
    }
    guard let state else { throw refuse(.noPlan(slug)) }
    try checkArchive(new, of: state)
    if case .planCarriedOver(let said) = new.payload {
      try CouncilSuccessionReading(db: db).check(said, into: state.council)
    }
    try Self.check(new, against: state)
  }

  private static func check(_ new: NewEvent, against state: PlanState) throws {
    func refuse(_ why: EventRefused.Why) -> EventRefused { EventRefused(why: why) }
    switch new.payload {
    case .planRenamed, .waiverGranted: return
    case .waiverWithdrawn(let said):
      let stands = state.waivers.contains { $0.position == said.waiver }
      guard stands else { throw refuse(.noWaiver(said.waiver)) }
      return
    default: break
    }
    guard let effective = new.effective else {
      throw refuse(.notStated(field: "period or edition"))
    }
    let timepoint = state.timepoint(effective)
    switch new.payload {
    case .actionReported:
      guard let id = new.action else { throw refuse(.notStated(field: "action")) }
      guard id.hasPrefix("\(state.slug)-") else { throw refuse(.noAction(id)) }
    case .actionRated, .readingCorrected, .linkAccepted:
      guard let id = new.action else { throw refuse(.notStated(field: "action")) }
      guard state.actions[id] != nil else { throw refuse(.noAction(id)) }
    case .paperRead:
      guard new.document != nil else { throw refuse(.notStated(field: "document")) }
    case .periodClosed:
      guard let timepoint else { throw refuse(.noPeriod(effective.label)) }
      guard !timepoint.isClosed else { throw refuse(.periodClosed(effective.label)) }
    case .paperIssued:
      guard let document = new.document else { throw refuse(.notStated(field: "document")) }
      guard timepoint != nil else { throw refuse(.noPeriod(effective.label)) }
      let isIssued = state.issuedPapers.contains {
        $0.document == document && $0.effective == effective
      }
      guard !isIssued else { throw refuse(.alreadyIssued(effective.label)) }
    case .periodReissued:
      guard let timepoint else { throw refuse(.noPeriod(effective.label)) }
      guard timepoint.isClosed else { throw refuse(.periodNotClosed(effective.label)) }
    case .published:
      guard let timepoint else { throw refuse(.noPeriod(effective.label)) }
      guard !timepoint.isPublished else { throw refuse(.alreadyPublished(effective.label)) }
    case .withdrawn:
      guard let timepoint else { throw refuse(.noPeriod(effective.label)) }
      guard timepoint.isPublished else { throw refuse(.notPublished(effective.label)) }
    default: return
    }
  }
}
