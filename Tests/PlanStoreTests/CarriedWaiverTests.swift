import Foundation
import PlanModel
import Testing

@testable import PlanStore

/// What was accepted of a plan's findings, when its council gives way.
@Suite struct CarriedWaiverTests {
  private let ofBuses = WaiverGranted(
    rule: "owner-missing", ref: "T1", reason: "The post is being filled.",
    until: PartialDate(iso: "2028-03-31"))
  private let ofTrees = WaiverGranted(
    rule: "end-missing", ref: "T2", reason: "It goes on for ever.")
  private let ofDepot = WaiverGranted(
    rule: "owner-missing", ref: "E1", reason: "The depot is being sold.")
  private let ofPaper = WaiverGranted(
    rule: "end-missing", ref: "T1", document: "plan.txt", reason: "A slip of the printer.")
  private let ofAll = WaiverGranted(rule: "cost-missing", reason: "Cabinet keeps costs apart.")

  /// Fernshire with all of them granted, divided into north and south.
  private func divided() throws -> (store: Store, outcome: CouncilSuccessionOutcome) {
    let store = try Fernshire.store()
    for waiver in [ofBuses, ofTrees, ofDepot, ofPaper] {
      try store.grant(waiver, plan: Fernshire.plan, stamp: .officer)
    }
    var wide = ofAll
    wide.council = "fernshire-county-council"
    try store.grant(wide, stamp: .officer)
    return (store, try store.succeed(Reorganisation.divided, stamp: .officer))
  }

  private func carried(_ store: Store, _ plan: String) throws -> [WaiverGranted] {
    try store.register(for: .desk).waivers(plan: plan).map(\.said)
      .sorted { $0.rule < $1.rule }
  }

  private func carried(_ waiver: WaiverGranted) -> WaiverGranted {
    var waiver = waiver
    waiver.carried = WaiverGranted.Carried(
      council: "Fernshire County Council", actor: Stamp.officer.actor,
      recorded: Stamp.officer.time)
    return waiver
  }

  @Test func `each goes with its action as it stands, and says from where it came`() throws {
    let (store, outcome) = try divided()
    #expect(
      try carried(store, Reorganisation.southPlan)
        == [carried(ofAll), carried(ofTrees), carried(ofBuses)])
    #expect(
      try carried(store, Reorganisation.northPlan) == [carried(ofAll), carried(ofTrees)])
    let south = try store.register(for: .desk).waivers(plan: Reorganisation.southPlan)
    #expect(south.allSatisfy { $0.plan == Reorganisation.southPlan })
    #expect(south.allSatisfy { $0.actor == Stamp.officer.actor })
    #expect(outcome.preview.successors.flatMap(\.plans).map(\.waivers) == [2, 3])
  }

  @Test func `the archive keeps its own, and a rebuild changes nothing`() throws {
    let (store, _) = try divided()
    #expect(
      try store.register(for: .desk).waivers(plan: Fernshire.plan).map(\.said.carried)
        == [nil, nil, nil, nil, nil])
    let live = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
  }

  @Test func `one that is taken back at the new council stands in the archive and next door`()
    throws
  {
    let (store, _) = try divided()
    let desk = store.register(for: .desk)
    let trees = try #require(
      try desk.waivers(plan: Reorganisation.southPlan).first { $0.said.ref == "T2" })
    try store.withdraw(waiver: trees.position, plan: trees.plan, stamp: .officer)
    #expect(try carried(store, Reorganisation.southPlan) == [carried(ofAll), carried(ofBuses)])
    #expect(try carried(store, Reorganisation.northPlan).contains(carried(ofTrees)))
    #expect(try desk.waivers(plan: Fernshire.plan).contains { $0.said == ofTrees })
  }

  @Test func `they are taken back with the order, and are there once where it is made again`()
    throws
  {
    let (store, outcome) = try divided()
    try store.withdraw(councilSuccession: outcome.position, stamp: .officer)
    #expect(try carried(store, Reorganisation.southPlan).isEmpty)
    try store.succeed(Reorganisation.divided, stamp: .officer)
    #expect(
      try carried(store, Reorganisation.southPlan)
        == [carried(ofAll), carried(ofTrees), carried(ofBuses)])
  }

  @Test func `carried on to the next council, who granted it first is still known`() throws {
    let (store, _) = try divided()
    let later = try #require(PartialDate(iso: "2030-04-01"))
    try store.succeed(
      Reorganisation.order(
        Reorganisation.north, successors: ["Great Fernshire Council"], day: later,
        everything: .to(["Great Fernshire Council"])),
      stamp: Stamp(actor: .desk, time: Date(timeIntervalSince1970: 1_900_000_000)))
    let plan = try #require(
      try store.register(for: .desk).successorPlans(of: Reorganisation.northPlan).first)
    let waiver = try #require(try store.register(for: .desk).waivers(plan: plan.slug).first)
    #expect(waiver.said.carried?.council == Reorganisation.north)
    #expect(waiver.actor == Stamp.officer.actor)
    #expect(waiver.recorded == Stamp.officer.time)
  }
}
