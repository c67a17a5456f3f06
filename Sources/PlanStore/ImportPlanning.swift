import Foundation
import GRDB
import PlanModel

/// Works out what importing papers would do, against the folds, without writing anything.
struct ImportPlanning {
  struct Council {
    var slug: String
    var name: String
    var plans: [String]
  }

  let db: Database
  let options: ImportOptions
  private(set) var events: [NewEvent] = []
  private(set) var previews: [PaperPreview] = []
  private var councils: [String: Council] = [:]
  private var states: [String: PlanState] = [:]
  /// As they were before, so that whoever appends the events need not fold them again.
  private(set) var loaded: [String: PlanState] = [:]
  private var takenPlans: Set<String> = []
  private var takenCouncils: Set<String> = []
  private var position: Position
  private(set) var people: PeopleReferring

  init(
    _ db: Database, options: ImportOptions, salt: @escaping @Sendable () -> [UInt8]
  ) throws {
    self.db = db
    people = PeopleReferring(db, salt: salt)
    self.options = options
    position = try EventReading.head(db).position
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT council.slug, council.name, council.folded, plan.slug FROM council
        LEFT JOIN plan ON plan.council = council.slug ORDER BY plan.position
        """)
    for row in rows {
      let folded: String = row[2]
      takenCouncils.insert(row[0])
      councils[folded, default: Council(slug: row[0], name: row[1], plans: [])].plans
        .append(contentsOf: [row[3] as String?].compactMap { $0 })
      if let plan = row[3] as String? { takenPlans.insert(plan) }
    }
  }

  mutating func add(_ paper: Paper) throws {
    guard !paper.actions.isEmpty else { throw NoActionsFound(document: paper.document.name) }
    guard let named = options.council ?? paper.council, !named.isBlank else {
      throw CouncilNotStated(document: paper.document.name)
    }
    let council = try council(named)
    let printed = paper.printedPlans
    guard options.plan == nil, printed.count > 1 else {
      let plan = try planSlug(
        of: paper, named: options.plan ?? paper.plan ?? printed.first, council)
      return try read(paper, into: plan, council)
    }
    let loose = paper.actions.contains { $0.plan == nil }
    for name in printed {
      var part = paper
      part.actions = paper.actions.filter { $0.plan == name }
      try read(part, into: try planSlug(of: part, named: name, council), council)
    }
    guard loose else { return }
    var rest = paper
    rest.actions = paper.actions.filter { $0.plan == nil }
    try read(rest, into: try planSlug(of: rest, named: paper.plan, council), council)
  }

  private mutating func record(_ event: NewEvent) {
    events.append(event)
    position = position.next
    guard let slug = event.plan else { return }
    let header = EventHeader(
      position: position, type: event.payload.type, recorded: .distantPast,
      effective: event.effective, actor: ActorID(""), document: event.document, plan: slug,
      action: event.action)
    let event = Event(header: header, payload: event.payload)
    if let state = PlanState(declaredBy: event) {
      states[slug] = state
    } else {
      states[slug]?.apply(event)
    }
  }

  private mutating func council(_ name: String) throws -> Council {
    let shown = Names.display(name)
    let folded = Names.folded(shown)
    if let known = councils[folded] { return known }
    let slug = Names.free(Names.slug(shown), taken: &takenCouncils)
    let council = Council(slug: slug, name: shown, plans: [])
    councils[folded] = council
    record(NewEvent(.councilDeclared(CouncilDeclared(slug: slug, name: shown))))
    return council
  }

  private mutating func state(_ slug: String) throws -> PlanState {
    if let state = states[slug] { return state }
    guard let state = try EventReading.state(db, plan: slug) else {
      throw EventRefused(why: .noPlan(slug))
    }
    states[slug] = state
    loaded[slug] = state
    return state
  }

  // MARK: Which plan

  private mutating func planSlug(
    of paper: Paper, named: String?, _ council: Council
  ) throws -> String {
    let plans = try council.plans.map { try state($0) }
    guard let named, !named.isBlank else {
      if plans.isEmpty {
        return declarePlan(named: "Climate action plan", isAssumed: true, council)
      }
      if plans.count == 1, agreesMostly(paper, with: plans[0]) { return plans[0].slug }
      throw PlanNotClear(
        document: paper.document.name, council: council.name, candidates: plans.map(\.name))
    }
    let shown = Names.display(named)
    let folded = Names.folded(shown)
    if let same = plans.first(where: { Names.folded($0.name) == folded || $0.slug == named }) {
      if same.nameIsAssumed {
        record(NewEvent(.planRenamed(PlanRenamed(name: shown)), plan: same.slug))
      }
      return same.slug
    }
    let assumed = plans.filter(\.nameIsAssumed)
    if assumed.count == 1, agreesMostly(paper, with: assumed[0]) {
      record(NewEvent(.planRenamed(PlanRenamed(name: shown)), plan: assumed[0].slug))
      return assumed[0].slug
    }
    return declarePlan(named: shown, isAssumed: false, council)
  }

  private mutating func declarePlan(
    named name: String, isAssumed: Bool, _ council: Council
  ) -> String {
    let slug = Names.free(
      Names.planSlug(council: council.name, plan: name), taken: &takenPlans)
    councils[Names.folded(council.name)]?.plans.append(slug)
    let declared = PlanDeclared(council: council.slug, name: name, nameIsAssumed: isAssumed)
    record(NewEvent(.planDeclared(declared), plan: slug))
    return slug
  }

  /// Whether most of the smaller one's actions are in the other by ref and wording, in any edition.
  private func agreesMostly(_ paper: Paper, with plan: PlanState) -> Bool {
    let known = plan.known()
    let same = Identity.match(paper.actions, against: known).count {
      if case .same = $0 { true } else { false }
    }
    return same * 2 > min(paper.actions.count, known.count)
  }

  // MARK: What it says

  private func effective(of paper: Paper) throws -> Effective {
    let period = options.period ?? paper.period
    let edition = options.edition ?? paper.edition
    if paper.isEdition { return Effective(edition: edition, period: period) }
    if let period { return Effective(period) }
    if let edition, let year = Period(edition), year.label == edition { return Effective(year) }
    throw PeriodNotStated(document: paper.document.name)
  }

  private mutating func read(_ paper: Paper, into slug: String, _ council: Council) throws {
    let state = try state(slug)
    let effective = try effective(of: paper)
    let before = state.readings.first {
      $0.document == paper.document.sha256 && $0.effective == effective
    }
    let reading = PaperDiffing(
      paper: try people.refer(
        paper.readBy(state.legend), council: council.slug, before: before, in: state),
      state: state, effective: effective,
      edition: options.edition ?? paper.edition, links: options.links[paper.document.sha256] ?? [:])
    let outcome = reading.run()
    try checkArchive(outcome.events, of: state)
    for event in outcome.events { record(event) }
    var preview = outcome.preview
    preview.council = council.name
    let showing = PeopleShowing(db, pending: people.name)
    for index in preview.changed.indices {
      preview.changed[index].changes = try preview.changed[index].changes.map(showing.shown)
    }
    preview.planIsNew = state.readings.isEmpty && state.carriedOver.isEmpty
    if preview.isClosed { preview.needsConfirmation = !preview.isAlreadyRead }
    previews.append(preview)
    try publish(slug, effective)
  }

  /// Says at once what the ledger would refuse.
  private func checkArchive(_ events: [NewEvent], of state: PlanState) throws {
    guard let vesting = try CouncilSuccessionReading(db: db).vesting(of: state.council) else {
      return
    }
    for event in events { try CouncilArchive.check(event, of: state, vesting) }
  }

  private mutating func publish(_ slug: String, _ effective: Effective) throws {
    guard options.publish, let timepoint = try state(slug).timepoint(effective),
      !timepoint.isPublished
    else { return }
    record(NewEvent(.published, plan: slug, effective: effective))
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
