import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite struct CouncilArchiveTests {
  private func successions(_ store: Store, of id: String) throws -> [String] {
    try store.register(for: .desk).succession(of: id).compactMap { step in
      guard let link = step.answer.link else { return nil }
      return "\(link.kind.rawValue) \(link.to.joined(separator: ", ")) "
        + "\(link.date?.description ?? "") \(link.note ?? "")"
    }
  }

  @Test func `an archive takes in nothing of a later day, and what came before stays open`()
    throws
  {
    let store = try Fernshire.store([Fernshire.december22, Fernshire.june23])
    let day = try #require(PartialDate(iso: "2023-07-01"))
    try store.succeed(Reorganisation.order(day: day), stamp: .officer)
    let refused = EventRefused(why: .councilSucceeded(name: "Fernshire County Council", day))
    let rows = try dump(store)
    #expect(throws: refused) {
      try store.importPapers([Fernshire.december23], stamp: .officer)
    }
    #expect(throws: refused) { try store.previewImport([Fernshire.december23]) }
    #expect(throws: refused) {
      try store.rate(
        ["\(Fernshire.plan)-1": ActionRated(stage: StageReading(canonical: .complete))],
        in: Fernshire.effective("December 2023"), of: Fernshire.plan, stamp: .officer)
    }
    #expect(try dump(store) == rows)
    // What speaks of the council's own days may be put right, published, closed and erased.
    var better = Fernshire.june23
    better.paper.actions[0].update = "Six buses are running."
    try store.importPapers([better], options: ImportOptions(confirmed: true), stamp: .officer)
    try store.publish(of: Fernshire.plan, stamp: .officer)
    try store.close(Fernshire.effective("June 2023"), of: Fernshire.plan, stamp: .officer)
    try store.rate(
      ["\(Fernshire.plan)-2": ActionRated(rating: RatingReading(canonical: .atRisk))],
      in: Fernshire.effective("December 2022"), of: Fernshire.plan, stamp: .officer)
    let june22 = ImportedPaper.sample(
      "jun-2022.txt", period: "June 2022", actions: [.sample("T1", Fernshire.buses)])
    try store.importPapers([june22], stamp: .officer)
    try store.ledger.redact(.words("Ashby Vale"), stamp: .officer)
    #expect(try store.ledger.verify().isSound)
  }

  @Test func `a paper of a later day that was read before may be read again`() throws {
    let store = try Fernshire.store()
    let day = try #require(PartialDate(iso: "2023-07-01"))
    try store.succeed(Reorganisation.order(day: day), stamp: .officer)
    var better = Fernshire.december23
    better.paper.actions[0].update = "All ten buses are running."
    better.paper.actions.append(.sample("E2", "Light the county's car parks by the sun"))
    try store.importPapers([better], options: ImportOptions(confirmed: true), stamp: .officer)
    let buses = try #require(try store.register(for: .desk).action("\(Fernshire.plan)-1"))
    #expect(buses.action.update == "All ten buses are running.")
    #expect(throws: EventRefused.self) {
      try store.close(Fernshire.effective("December 2023"), of: Fernshire.plan, stamp: .officer)
    }
  }

  @Test func `the new council goes on with its plan, and misses what its papers leave out`()
    throws
  {
    let store = try Fernshire.store()
    try store.succeed(Reorganisation.order(), stamp: .officer)
    let first = ImportedPaper.sample(
      "jun-2027.txt", council: Reorganisation.north, period: "June 2027",
      actions: [
        .sample("T1", Fernshire.buses + " by 2025", stage: "Complete"),
        .sample("T2", Fernshire.trees, stage: "Complete"),
        .sample("N1", "Buy the canal's old mills", stage: "Delivery"),
      ])
    let preview = try store.previewImport([first]).papers[0]
    #expect(!preview.planIsNew)
    #expect(preview.plan.slug == Reorganisation.northPlan)
    #expect(preview.new.map(\.ref) == ["N1"])
    #expect(preview.changed.map(\.ref) == ["T1", "T2"])
    #expect(preview.vanished.map(\.ref) == ["E1"])
    try store.importPapers([first], stamp: .officer)
    let trees = try #require(
      try store.register(for: .desk).action("\(Reorganisation.northPlan)-2"))
    #expect(
      trees.history.map(\.effective.label) == [
        "Carried over from Fernshire County Council", "June 2027",
      ])
    let depot = try #require(
      try store.register(for: .desk).action("\(Reorganisation.northPlan)-3"))
    #expect(depot.isVanished)
  }

  @Test func `papers may name the edition of before, or none, and mean what was carried over`()
    throws
  {
    let store = try Fernshire.store([
      .sample(
        "plan.txt", edition: "2025-30",
        actions: [.sample("T1", Fernshire.buses), .sample("T2", Fernshire.trees)])
    ])
    try store.succeed(Reorganisation.order(), stamp: .officer)
    let one = ImportedPaper.sample(
      "jun-2027.txt", council: Reorganisation.north, edition: "2025-30", period: "June 2027",
      actions: [
        .sample("T1", Fernshire.buses, stage: "Delivery"),
        .sample("N1", "Buy the canal's old mills", stage: "Delivery"),
      ])
    let other = ImportedPaper.sample(
      "dec-2027.txt", council: Reorganisation.north, period: "December 2027",
      actions: [
        .sample("T1", Fernshire.buses, stage: "Complete"),
        .sample("N1", "Buy the canal's old mills", stage: "Delivery"),
      ])
    let new = ImportedPaper.sample(
      "next.txt", council: Reorganisation.north, edition: "2028-33",
      actions: [.sample("T1", Fernshire.buses)])
    #expect(
      try store.importPapers([one], stamp: .officer).preview.papers[0].new.map(\.ref) == ["N1"])
    #expect(try store.importPapers([other], stamp: .officer).preview.papers[0].new.isEmpty)
    #expect(
      try store.importPapers([new], stamp: .officer).preview.papers[0].new.map(\.ref) == ["T1"])
  }

  @Test func `plans of one name from two districts stay apart at their new council`() throws {
    let store = try Fernshire.store()
    try store.importPapers(
      [
        .sample(
          "w.txt", council: "Wolmershire Council", period: "June 2023",
          actions: [.sample("W1", "Dig ponds on the common")])
      ], stamp: .officer)
    let new = "Fern and Wolmer Council"
    for council in ["Fernshire County Council", "Wolmershire Council"] {
      try store.succeed(
        Reorganisation.order(council, successors: [new], everything: .to([new])),
        stamp: .officer)
    }
    let plans = try store.register(for: .desk).plans(of: "fern-and-wolmer-council")
    #expect(
      plans.map(\.name) == [
        "Climate Action Plan", "Climate Action Plan (Wolmershire Council)",
      ])
    #expect(
      try store.register(for: .desk).predecessors(of: "fern-and-wolmer-council")
        .map(\.council.name) == ["Fernshire County Council", "Wolmershire Council"])
  }

  @Test func `a plan may be called otherwise at its new council, but not as another is`() throws {
    let store = try Fernshire.store()
    var order = Reorganisation.order()
    order.planNames = [Fernshire.plan: "Inherited climate plan"]
    #expect(
      try store.previewSuccession(order).successors[0].plans.map(\.plan.name) == [
        "Inherited climate plan"
      ])
    try store.importPapers(
      [
        .sample(
          "n.txt", council: Reorganisation.north, plan: "Inherited Climate Plan",
          period: "June 2023", actions: [.sample("N1", "Dig ponds on the common")])
      ],
      stamp: .officer)
    #expect(throws: EventRefused(why: .planNameTaken("Inherited climate plan"))) {
      try store.succeed(order, stamp: .officer)
    }
    order.planNames = ["no-such-plan": "Name"]
    #expect(throws: EventRefused(why: .noPlan("no-such-plan"))) {
      try store.previewSuccession(order)
    }
  }

  @Test func `everybody is led from a published plan to the published plans after it`() throws {
    let store = try Fernshire.store()
    let desk = store.register(for: .desk)
    let everyone = store.register(for: .everyone)
    try store.succeed(Reorganisation.divided, stamp: .officer)
    #expect(
      try desk.successorPlans(of: Fernshire.plan).map(\.slug) == [
        Reorganisation.northPlan, Reorganisation.southPlan,
      ])
    #expect(
      try desk.predecessorPlans(of: Reorganisation.southPlan).map(\.slug) == [Fernshire.plan])
    #expect(try everyone.successorPlans(of: Fernshire.plan).isEmpty)
    try store.publish(of: Reorganisation.southPlan, stamp: .officer)
    #expect(try everyone.successorPlans(of: Fernshire.plan).isEmpty)
    try store.publish(of: Fernshire.plan, stamp: .officer)
    #expect(
      try everyone.successorPlans(of: Fernshire.plan).map(\.slug) == [Reorganisation.southPlan])
    let said = try #require(try everyone.successors(of: "fernshire-county-council"))
    #expect(said.vestingDay == Reorganisation.day)
    #expect(said.successors.map(\.slug) == ["north-fernshire-council", "south-fernshire-council"])
    #expect(said.note == nil)
    #expect(
      try desk.successors(of: "fernshire-county-council")?.note == "Seen by the monitoring officer")
    #expect(try desk.successors(of: "north-fernshire-council") == nil)
  }

  @Test func `an order can publish what it carries over`() throws {
    let store = try Fernshire.store()
    try store.publish(of: Fernshire.plan, stamp: .officer)
    var order = Reorganisation.order()
    order.publish = true
    try store.succeed(order, stamp: .officer)
    let everyone = store.register(for: .everyone)
    #expect(
      try everyone.successorPlans(of: Fernshire.plan).map(\.slug) == [Reorganisation.northPlan])
    let plan = try #require(try everyone.plan(Reorganisation.northPlan))
    #expect(plan.actions == 3)
    #expect(!plan.legend.terms.isEmpty)
  }

  @Test func `an order that is taken back leaves the archive open, and can be made again`() throws {
    let store = try Fernshire.store()
    try store.publish(of: Fernshire.plan, stamp: .officer)
    var order = Reorganisation.divided
    order.publish = true
    let first = try store.succeed(order, stamp: .officer)
    try store.withdraw(councilSuccession: first.position, stamp: .officer)
    let desk = store.register(for: .desk)
    #expect(try desk.successors(of: "fernshire-county-council") == nil)
    #expect(try desk.successorPlans(of: Fernshire.plan).isEmpty)
    #expect(try successions(store, of: "\(Fernshire.plan)-1").isEmpty)
    #expect(try desk.action("\(Reorganisation.southPlan)-1") == nil)
    #expect(try store.register(for: .everyone).plan(Reorganisation.southPlan) == nil)
    #expect(throws: EventRefused(why: .noCouncilSuccession(first.position))) {
      try store.withdraw(councilSuccession: first.position, stamp: .officer)
    }
    let again = try store.succeed(order, stamp: .officer)
    #expect(
      again.preview.successors.flatMap(\.plans).map(\.plan.slug) == [
        Reorganisation.northPlan, Reorganisation.southPlan,
      ])
    #expect(
      try successions(store, of: "\(Fernshire.plan)-1") == [
        "continues \(Reorganisation.southPlan)-3 2027-04-01 "
      ])
    let live = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
  }

  @Test func `what a council's successor passed on is not taken back from under it`() throws {
    let store = try Fernshire.store()
    let first = try store.succeed(Reorganisation.order(), stamp: .officer)
    let later = try #require(PartialDate(iso: "2030-04-01"))
    let merged = "Great Fernshire Council"
    let second = try store.succeed(
      Reorganisation.order(
        Reorganisation.north, successors: [merged], day: later, everything: .to([merged])),
      stamp: .officer)
    let head = try store.ledger.head()
    #expect(throws: EventRefused(why: .councilSucceeded(name: Reorganisation.north, later))) {
      try store.withdraw(councilSuccession: first.position, stamp: .officer)
    }
    #expect(try store.ledger.head() == head)
    try store.withdraw(councilSuccession: second.position, stamp: .officer)
    try store.withdraw(councilSuccession: first.position, stamp: .officer)
    #expect(try successions(store, of: "\(Fernshire.plan)-1").isEmpty)
  }

  @Test(arguments: [
    (
      ["fernshire-county-council"], "An order",
      EventRefused.Why.councilSucceedsItself([
        "fernshire-county-council", "fernshire-county-council",
      ])
    ),
    (["nowhere-council"], "An order", .noCouncil("nowhere-council")),
    (
      ["wolmershire-council", "wolmershire-council"], "An order",
      .notStated(field: "successors once each")
    ),
    (["wolmershire-council"], " ", .notStated(field: "order or decision")),
  ])
  func `the ledger itself refuses a succession that can't be`(
    successors: [String], order: String, why: EventRefused.Why
  ) throws {
    let store = try Fernshire.store()
    try store.importPapers(
      [
        .sample(
          "w.txt", council: "Wolmershire Council", period: "June 2023",
          actions: [.sample("W1", "Dig ponds on the common")])
      ], stamp: .officer)
    let head = try store.ledger.head()
    let said = CouncilSucceeded(
      council: "fernshire-county-council", successors: successors, vestingDay: Reorganisation.day,
      order: order)
    #expect(throws: EventRefused(why: why)) {
      try store.ledger.append(
        [NewEvent(.councilSucceeded(said))], expecting: head.position, stamp: .officer)
    }
    #expect(try store.ledger.head() == head)
  }

  @Test func `a succession that was said in the same transaction counts for what follows`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    try store.importPapers(
      [
        .sample(
          "w.txt", council: "Wolmershire Council", period: "June 2023",
          actions: [.sample("W1", "Dig ponds on the common")])
      ], stamp: .officer)
    let head = try store.ledger.head()
    let day = try #require(PartialDate(iso: "2022-06-30"))
    let said = CouncilSucceeded(
      council: "fernshire-county-council", successors: ["wolmershire-council"], vestingDay: day,
      order: "An order")
    let rated = NewEvent(
      .actionRated(ActionRated(stage: StageReading(canonical: .complete))), plan: Fernshire.plan,
      action: "\(Fernshire.plan)-1", effective: Fernshire.effective("December 2022"))
    #expect(throws: EventRefused(why: .councilSucceeded(name: "Fernshire County Council", day))) {
      try store.ledger.append(
        [rated, NewEvent(.councilSucceeded(said)), rated], expecting: head.position,
        stamp: .officer)
    }
    #expect(try store.ledger.head() == head)
  }

  @Test func `a plan takes over only from a council that gave way to its own`() throws {
    let store = try Fernshire.store()
    let head = try store.ledger.head().position
    let carried = NewEvent(
      .planCarriedOver(
        PlanCarriedOver(succession: Position(1), from: Fernshire.plan, actions: [])),
      plan: Fernshire.plan, effective: Effective(edition: "2027"))
    #expect(throws: EventRefused(why: .noCouncilSuccession(Position(1)))) {
      try store.ledger.append([carried], expecting: head, stamp: .officer)
    }
  }

  @Test func `what is measured of a council stays with it`() throws {
    let store = try Fernshire.store()
    var measures = PlanMeasures()
    measures.funds = [Fund(id: "canal", name: "Canal fund", status: .bid)]
    let council = "fernshire-county-council"
    try store.record(
      [MeasuresRecorded(council: council, measures: measures)], stamp: .officer)
    try store.succeed(Reorganisation.order(), stamp: .officer)
    let desk = store.register(for: .desk)
    #expect(try desk.measures(of: council).funds.map(\.name) == ["Canal fund"])
    #expect(try desk.measures(of: "north-fernshire-council") == PlanMeasures())
  }

  /// However a council's actions are given out, and whatever is done afterwards.
  @Test(arguments: 0..<24)
  func `the register rebuilt is the live one, row for row`(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
    func pick(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    let store = try Fernshire.store()
    let choices: [ActionAssignment] = [
      .to([Reorganisation.north]), .to([Reorganisation.south]),
      .to([Reorganisation.south, Reorganisation.north]), .none(reason: "It is done."),
    ]
    if pick(2) == 0 { try store.publish(of: Fernshire.plan, stamp: .officer) }
    var order = Reorganisation.order(everything: choices[pick(4)])
    for number in 1...4 where pick(2) == 0 {
      order.actions["\(Fernshire.plan)-\(number)"] = choices[pick(4)]
    }
    order.publish = pick(2) == 0
    order.carriesVanished = pick(2) == 0
    let outcome = try store.succeed(order, stamp: .officer)
    #expect(try dump(store) == dumpRebuilt(store))
    switch pick(4) {
    case 0: try store.withdraw(councilSuccession: outcome.position, stamp: .officer)
    case 1:
      try store.ledger.redact(.position(outcome.position), stamp: .officer)
      #expect(try store.register(for: .desk).successors(of: "fernshire-county-council") == nil)
    case 2:
      try store.ledger.redact(.words("two thousand trees"), stamp: .officer)
    default:
      let paper = ImportedPaper.sample(
        "jun-2027.txt", council: Reorganisation.south, period: "June 2027",
        actions: [.sample("T2", Fernshire.trees), .sample("N1", "Dig ponds")])
      try store.importPapers([paper], stamp: .officer)
    }
    #expect(try dump(store) == dumpRebuilt(store))
    #expect(try store.ledger.verify().isSound)
  }

  private func dumpRebuilt(_ store: Store) throws -> [String] {
    try store.ledger.rebuild()
    return try dump(store)
  }

  @Test func `an order whose withdrawal was erased gives way to the one after it`() throws {
    let store = try Fernshire.store()
    let first = try store.succeed(Reorganisation.order(), stamp: .officer)
    let withdrawal = try store.withdraw(councilSuccession: first.position, stamp: .officer)
    let second = try store.succeed(Reorganisation.order(), stamp: .officer)
    try store.ledger.redact(.position(withdrawal.position), stamp: .officer)
    let council = "fernshire-county-council"
    #expect(try store.register(for: .desk).successors(of: council)?.position == second.position)
    let live = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
  }

  @Test func `a register of before has the tables after it is opened`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "waymark.db").path
    let store = try Store.open(path: path)
    try store.importPapers([Fernshire.december23], stamp: .officer)
    try store.database.write { db in
      try db.execute(
        sql: """
          DROP TABLE carriedPlan; DROP TABLE councilSuccessor; DROP TABLE councilSuccession;
          DELETE FROM grdb_migrations WHERE identifier = '\(CouncilSuccessionTables.name)';
          """)
    }
    try store.database.close()
    let opened = try Store.open(path: path)
    try opened.succeed(Reorganisation.order(), stamp: .officer)
    let live = try dump(opened)
    try opened.ledger.rebuild()
    #expect(try dump(opened) == live)
  }
}
