import GRDB
import PlanModel

/// Works out what an order on a council's succession would append, without writing anything.
struct CouncilSuccessionPlanning {
  /// A council that comes after, with its plans by their folded names.
  struct Successor {
    var council: CouncilName
    var isNew: Bool
    var plans: [String: String] = [:]
    var carried: [CouncilSuccessionPreview.Carried] = []
  }

  let db: Database
  let order: CouncilSuccessionOrder
  let council: CouncilName
  /// Of its plans, as they were before.
  private(set) var loaded: [String: PlanState] = [:]
  private(set) var successors: [Successor] = []
  /// What is declared, and that the council gives way.
  private(set) var events: [NewEvent] = []
  /// What its successors take over, and what became of its actions.
  private(set) var consequences: [NewEvent] = []
  private(set) var split = 0
  private(set) var ended: [CouncilSuccessionPreview.Ended] = []
  private(set) var unassigned: [PreviewedAction] = []
  private(set) var left: [CouncilSuccessionPreview.Left] = []
  /// Where it will be recorded that the council gives way.
  private let succession: Position
  private let effective: Effective
  private var takenPlans: Set<String>

  init(_ db: Database, order: CouncilSuccessionOrder) throws {
    self.db = db
    self.order = order
    guard let council = try Self.council(order.council, db) else {
      throw EventRefused(why: .noCouncil(order.council))
    }
    self.council = council
    effective = Effective(
      kind: .edition, label: "Carried over from \(council.name)", date: order.vestingDay)
    takenPlans = Set(try String.fetchAll(db, sql: "SELECT slug FROM plan"))
    let (found, declared) = try Self.successors(order.successors, db)
    successors = found
    let said = CouncilSucceeded(
      council: council.slug, successors: found.map(\.council.slug), vestingDay: order.vestingDay,
      order: order.order, note: order.note)
    try CouncilSuccessionReading(db: db).check(
      said, declaring: Set(found.filter(\.isNew).map(\.council.slug)))
    events = declared + [NewEvent(.councilSucceeded(said))]
    succession = Position(try EventReading.head(db).position.number + events.count)
    try carryOver()
  }

  var preview: CouncilSuccessionPreview {
    CouncilSuccessionPreview(
      council: council, vestingDay: order.vestingDay,
      successors: successors.map {
        CouncilSuccessionPreview.Successor(
          council: $0.council, isNew: $0.isNew, plans: $0.carried)
      },
      split: split, ended: ended, unassigned: unassigned, left: left)
  }

  // MARK: Councils

  private static func council(_ named: String, _ db: Database) throws -> CouncilName? {
    try Row.fetchOne(
      db, sql: "SELECT slug, name FROM council WHERE slug = ? OR folded = ? ORDER BY slug <> ?",
      arguments: [named, Names.folded(Names.display(named)), named]
    ).map { CouncilName(slug: $0[0], name: $0[1]) }
  }

  private static func successors(
    _ named: [String], _ db: Database
  ) throws -> ([Successor], declared: [NewEvent]) {
    var taken = Set(try String.fetchAll(db, sql: "SELECT slug FROM council"))
    var found: [Successor] = []
    var declared: [NewEvent] = []
    for name in named {
      if let known = try council(name, db) {
        let plans = try Row.fetchAll(
          db, sql: "SELECT folded, slug FROM plan WHERE council = ? ORDER BY position DESC",
          arguments: [known.slug])
        found.append(
          Successor(
            council: known, isNew: false,
            plans: Dictionary(plans.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })))
        continue
      }
      let shown = Names.display(name)
      guard shown.contains(where: { !$0.isWhitespace }) else {
        throw EventRefused(why: .notStated(field: "successor"))
      }
      guard !found.contains(where: { Names.folded($0.council.name) == Names.folded(shown) }) else {
        throw EventRefused(why: .notStated(field: "successors once each"))
      }
      let slug = Names.free(Names.slug(shown), taken: &taken)
      declared.append(NewEvent(.councilDeclared(CouncilDeclared(slug: slug, name: shown))))
      found.append(Successor(council: CouncilName(slug: slug, name: shown), isNew: true))
    }
    return (found, declared)
  }

  // MARK: Plans

  private mutating func carryOver() throws {
    let slugs = try String.fetchAll(
      db, sql: "SELECT slug FROM plan WHERE council = ? ORDER BY position",
      arguments: [council.slug])
    for slug in slugs { loaded[slug] = try EventReading.state(db, plan: slug) }
    let states = slugs.compactMap { loaded[$0] }
    var assigning = try ActionAssigning(
      order, plans: states, councils: successors.map(\.council), db)
    for state in states { try carryOver(state, &assigning) }
    try assigning.checkAllUsed()
    split = assigning.split
    ended = assigning.ended
    unassigned = assigning.unassigned
    left = assigning.left
  }

  private mutating func carryOver(
    _ state: PlanState, _ assigning: inout ActionAssigning
  ) throws {
    let assigned = try assigning.assign(state)
    var ids: [String: [String]] = [:]
    for index in successors.indices {
      let going = assigned.filter { $0.successors.contains(index) }
      guard !going.isEmpty else { continue }
      let minted = try take(going.map(\.action), of: state, at: index)
      for (action, id) in zip(going, minted) { ids[action.id, default: []].append(id) }
    }
    for action in assigned {
      let after = ids[action.id] ?? []
      let link = try SuccessionLink(
        from: [action.id], to: after,
        kind: after.isEmpty ? .ended : after.count == 1 ? .continues : .split,
        date: order.vestingDay, minute: order.order, note: action.reason)
      consequences.append(NewEvent(.successionAccepted(SuccessionAccepted(link: link))))
    }
  }

  /// Gives actions to a plan of a successor; returns their ids there.
  private mutating func take(
    _ actions: [Action], of state: PlanState, at index: Int
  ) throws -> [String] {
    let plan = try plan(for: state, at: index)
    let ids = actions.indices.map { "\(plan.slug)-\(plan.nextNumber + $0)" }
    consequences.append(
      NewEvent(
        .planCarriedOver(
          PlanCarriedOver(
            succession: succession, from: state.slug, edition: state.edition, actions: ids,
            legend: state.legend, groupings: state.groupings, scoring: state.scoring)),
        plan: plan.slug, effective: effective))
    var keys: Set<String> = []
    var keysBefore: [String: String] = [:]
    for (id, action) in zip(ids, actions) {
      let carried = Self.carried(action, keys: &keys)
      keysBefore[action.key] = carried.key
      consequences.append(
        NewEvent(
          .actionReported(ActionReported(edition: effective.label, action: carried)),
          plan: plan.slug, action: id, effective: effective))
    }
    let waivers = try CarriedWaivers(from: state, keys: keysBefore, council: council, db)
    consequences += waivers.events(into: plan.slug, already: plan.waivers)
    if order.publish, plan.isPublished != true {
      consequences.append(NewEvent(.published, plan: plan.slug, effective: effective))
    }
    successors[index].carried.append(
      CouncilSuccessionPreview.Carried(
        from: PlanName(slug: state.slug, name: state.name),
        plan: PlanName(slug: plan.slug, name: plan.name), actions: ids.count,
        waivers: waivers.count))
    return ids
  }

  /// The action without its places in papers, for none of the new council's papers holds it.
  private static func carried(_ action: Action, keys: inout Set<String>) -> Action {
    var carried = action
    carried.source = Source()
    carried.sources = [:]
    var number = 2
    while !keys.insert(carried.key).inserted {
      carried.key = "\(action.key)#\(number)"
      number += 1
    }
    return carried
  }

  private struct Taker {
    var slug: String
    var name: String
    var nextNumber = 1
    var isPublished = false
    var waivers: [StandingWaiver] = []
  }

  /// The successor's plan that takes over from another: a new one, or the one that did before an
  /// order was taken back.
  private mutating func plan(for state: PlanState, at index: Int) throws -> Taker {
    for slug in successors[index].plans.values.sorted() {
      guard let known = try EventReading.state(db, plan: slug),
        known.carriedOver.contains(where: { $0.said.from == state.slug })
      else { continue }
      return Taker(
        slug: slug, name: known.name, nextNumber: known.nextNumber,
        isPublished: known.timepoint(effective)?.isPublished ?? false, waivers: known.waivers)
    }
    let name = try planName(for: state, at: index)
    let successor = successors[index].council
    let slug = Names.free(
      Names.planSlug(council: successor.name, plan: name), taken: &takenPlans)
    successors[index].plans[Names.folded(name)] = slug
    let declared = PlanDeclared(
      council: successor.slug, name: name,
      nameIsAssumed: state.nameIsAssumed && order.planNames[state.slug] == nil)
    consequences.append(NewEvent(.planDeclared(declared), plan: slug))
    return Taker(slug: slug, name: name)
  }

  /// Two councils' plans of one name stay apart at the council that takes over both.
  private func planName(for state: PlanState, at index: Int) throws -> String {
    let taken = successors[index].plans
    let given = order.planNames[state.slug].map(Names.display)
    let names = given.map { [$0] } ?? [state.name, "\(state.name) (\(council.name))"]
    guard let free = names.first(where: { taken[Names.folded($0)] == nil }) else {
      throw EventRefused(why: .planNameTaken(names[names.count - 1]))
    }
    return free
  }
}
