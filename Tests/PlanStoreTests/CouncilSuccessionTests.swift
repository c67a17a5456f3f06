import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite struct CouncilSuccessionTests {
  private func successions(_ store: Store, of id: String) throws -> [String] {
    try store.register(for: .desk).succession(of: id).compactMap { step in
      guard let link = step.answer.link else { return nil }
      return "\(link.kind.rawValue) \(link.to.joined(separator: ", ")) "
        + "\(link.date?.description ?? "") \(link.note ?? "")"
    }
  }

  @Test func `a county is divided, and each action goes to one council, to several or to none`()
    throws
  {
    let store = try Fernshire.store()
    let outcome = try store.succeed(Reorganisation.divided, stamp: .officer)
    let plan = Fernshire.plan
    #expect(
      try successions(store, of: "\(plan)-1") == [
        "continues \(Reorganisation.southPlan)-1 2027-04-01 "
      ])
    #expect(
      try successions(store, of: "\(plan)-2") == [
        "split \(Reorganisation.northPlan)-1, \(Reorganisation.southPlan)-2 2027-04-01 "
      ])
    #expect(
      try successions(store, of: "\(plan)-4") == ["ended  2027-04-01 The depot was sold."])
    // The homes had gone from the latest paper: nothing is said of them.
    #expect(try successions(store, of: "\(plan)-3").isEmpty)
    let desk = store.register(for: .desk)
    let trees = try #require(try desk.action("\(Reorganisation.southPlan)-2"))
    #expect(trees.council.name == Reorganisation.south)
    #expect(trees.action.text == Fernshire.trees)
    #expect(trees.action.rating.canonical == .offTrack)
    #expect(trees.action.timescale.printed == "March 2025")
    #expect(trees.edition == "Carried over from Fernshire County Council")
    #expect(trees.lastReported.date == Reorganisation.day)
    #expect(trees.action.sources.isEmpty)
    #expect(trees.history.map(\.document) == [nil])
    #expect(outcome.preview.split == 1)
    #expect(try store.ledger.verify().isSound)
  }

  @Test func `the new plans keep the key and the printed order of the old one`() throws {
    let store = try Fernshire.store()
    let before = try #require(try store.register(for: .desk).plan(Fernshire.plan))
    try store.succeed(
      Reorganisation.order(actions: ["E1": .to(["south-fernshire-council"])]), stamp: .officer)
    let north = try #require(try store.register(for: .desk).plan(Reorganisation.northPlan))
    #expect(north.legend == before.legend)
    #expect(north.name == "Climate Action Plan")
    #expect(north.editions.map(\.effective.date) == [Reorganisation.day])
    #expect(north.editions.map(\.status) == [.draft])
    let listed = try store.register(for: .desk).actions(
      matching: ActionQuery(plan: Reorganisation.northPlan))
    #expect(listed.actions.map(\.ref) == ["T1", "T2"])
    #expect(
      listed.actions.map(\.id) == [
        "\(Reorganisation.northPlan)-1", "\(Reorganisation.northPlan)-2",
      ])
  }

  @Test func `a preview says how many go where and writes nothing`() throws {
    let store = try Fernshire.store()
    let head = try store.ledger.head()
    let rows = try dump(store)
    let preview = try store.previewSuccession(Reorganisation.divided)
    #expect(preview.successors.map(\.council.name) == [Reorganisation.north, Reorganisation.south])
    #expect(preview.successors.map(\.isNew) == [true, true])
    #expect(preview.successors.map(\.actions) == [1, 2])
    #expect(preview.successors[0].plans.map(\.plan.slug) == [Reorganisation.northPlan])
    #expect(preview.split == 1)
    #expect(preview.ended.map(\.reason) == ["The depot was sold."])
    #expect(preview.unassigned.isEmpty)
    #expect(preview.left.map(\.action.id) == ["\(Fernshire.plan)-3"])
    #expect(preview.left.map(\.why) == [.vanished])
    #expect(try store.ledger.head() == head)
    #expect(try dump(store) == rows)
    #expect(try store.succeed(Reorganisation.divided, stamp: .officer).preview == preview)
  }

  @Test func `nothing is done while it is not said of an action where it goes`() throws {
    let store = try Fernshire.store()
    let head = try store.ledger.head()
    let rows = try dump(store)
    let order = Reorganisation.order(
      everything: nil, actions: ["T1": .to([Reorganisation.south])])
    let preview = try store.previewSuccession(order)
    #expect(preview.unassigned.map(\.ref) == ["T2", "E1"])
    #expect(throws: ActionsNotAssigned(actions: preview.unassigned)) {
      try store.succeed(order, stamp: .officer)
    }
    #expect(try store.ledger.head() == head)
    #expect(try dump(store) == rows)
  }

  @Test func `what the latest paper no longer holds goes on where that is asked`() throws {
    let store = try Fernshire.store()
    var order = Reorganisation.order()
    order.actions = ["\(Fernshire.plan)-3": .to([Reorganisation.south])]
    let preview = try store.previewSuccession(order)
    #expect(preview.left.isEmpty)
    #expect(preview.successors.map(\.actions) == [3, 1])
    order.actions = [:]
    order.carriesVanished = true
    #expect(try store.previewSuccession(order).successors.map(\.actions) == [4, 0])
  }

  @Test func `what ended or went on before stays where it is`() throws {
    let store = try Fernshire.store()
    let plan = Fernshire.plan
    try store.accept(
      [
        SuccessionAccepted(
          link: try SuccessionLink(from: ["\(plan)-1"], to: [], kind: .ended, note: "Done")),
        SuccessionAccepted(
          link: try SuccessionLink(from: ["\(plan)-2"], to: ["\(plan)-4"], kind: .continues)),
      ], stamp: .officer)
    let preview = try store.previewSuccession(Reorganisation.order())
    #expect(preview.left.filter { $0.why == .settled }.map(\.action.ref) == ["T1", "T2"])
    #expect(preview.successors.map(\.actions) == [1, 0])
    // That it ended can't be unsaid by the way.
    let order = Reorganisation.order(actions: ["\(plan)-1": .to([Reorganisation.north])])
    #expect(throws: EventRefused(why: .succession(.contradiction(["\(plan)-1"])))) {
      try store.succeed(order, stamp: .officer)
    }
    #expect(try store.register(for: .desk).successors(of: "fernshire-county-council") == nil)
  }

  @Test(arguments: [
    (
      Reorganisation.order("Nowhere Council"), EventRefused.Why.noCouncil("Nowhere Council")
    ),
    (Reorganisation.order(successors: []), .notStated(field: "successor")),
    (
      Reorganisation.order(successors: ["Fernshire County Council"]),
      .councilSucceedsItself(["fernshire-county-council", "fernshire-county-council"])
    ),
    (
      Reorganisation.order(successors: [Reorganisation.north, "north fernshire council"]),
      .notStated(field: "successors once each")
    ),
    (
      Reorganisation.order(day: PartialDate(year: 2027, month: 4) ?? Reorganisation.day),
      .notStated(field: "vesting day")
    ),
    (
      Reorganisation.order(everything: .to(["East Fernshire"])), .noSuccessor("East Fernshire")
    ),
    (Reorganisation.order(everything: .to([])), .notStated(field: "successor")),
    (Reorganisation.order(everything: .none(reason: " ")), .notStated(field: "reason")),
    (
      Reorganisation.order(themes: ["Travle": .to([Reorganisation.north])]), .noTheme("Travle")
    ),
    (
      Reorganisation.order(actions: ["T9": .to([Reorganisation.north])]), .noAction("T9")
    ),
  ])
  func `an order that does not fit is refused and leaves nothing behind`(
    order: CouncilSuccessionOrder, why: EventRefused.Why
  ) throws {
    let store = try Fernshire.store()
    let head = try store.ledger.head()
    let rows = try dump(store)
    #expect(throws: EventRefused(why: why)) { try store.previewSuccession(order) }
    #expect(throws: EventRefused(why: why)) { try store.succeed(order, stamp: .officer) }
    #expect(try store.ledger.head() == head)
    #expect(try dump(store) == rows)
  }

  @Test func `a council gives way once, and never to itself by whatever way round`() throws {
    let store = try Fernshire.store()
    try store.succeed(Reorganisation.order(), stamp: .officer)
    #expect(
      throws: EventRefused(
        why: .councilSucceeded(name: "Fernshire County Council", Reorganisation.day))
    ) {
      try store.succeed(Reorganisation.order(), stamp: .officer)
    }
    let later = try #require(PartialDate(iso: "2030-04-01"))
    #expect(
      throws: EventRefused(
        why: .councilSucceedsItself([
          "north-fernshire-council", "fernshire-county-council", "north-fernshire-council",
        ]))
    ) {
      try store.succeed(
        Reorganisation.order(
          Reorganisation.north, successors: ["fernshire-county-council"], day: later,
          everything: .to(["fernshire-county-council"])), stamp: .officer)
    }
    let merged = "Great Fernshire Council"
    try store.succeed(
      Reorganisation.order(
        Reorganisation.north, successors: [merged], day: later, everything: .to([merged])),
      stamp: .officer)
    let register = store.register(for: .desk)
    #expect(
      try register.successors(of: "north-fernshire-council")?.successors.map(\.name) == [merged])
    let plans = try register.successorPlans(of: Reorganisation.northPlan)
    #expect(plans.map(\.council.name) == [merged])
    // A council that is gone by then can't take over.
    try store.importPapers(
      [
        .sample(
          "w.txt", council: "Wolmershire Council", period: "June 2023",
          actions: [.sample("W1", "Dig ponds on the common")])
      ], stamp: .officer)
    #expect(
      throws: EventRefused(why: .councilSucceeded(name: Reorganisation.north, later))
    ) {
      try store.succeed(
        Reorganisation.order(
          "Wolmershire Council", successors: [Reorganisation.north],
          day: try #require(PartialDate(iso: "2031-04-01"))), stamp: .officer)
    }
  }

  @Test func `ids are minted in order, the same for the same order`() throws {
    let one = try Fernshire.store()
    let other = try Fernshire.store()
    for store in [one, other] { try store.succeed(Reorganisation.divided, stamp: .officer) }
    func ids(_ store: Store) throws -> [String] {
      try store.ledger.history(
        HistoryQuery(types: [.actionReported], newestFirst: false)
      ).events.filter { $0.header.document == nil }.compactMap(\.header.action)
    }
    #expect(
      try ids(one) == [
        "\(Reorganisation.northPlan)-1", "\(Reorganisation.southPlan)-1",
        "\(Reorganisation.southPlan)-2",
      ])
    #expect(try ids(one) == ids(other))
  }
}
