import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite struct WaiverTests {
  private let ownerMissing = WaiverGranted(
    rule: "owner-missing", ref: "T2", reason: "The post is being filled.",
    until: PartialDate(iso: "2024-03-31"))

  private func council(_ store: Store) throws -> String {
    try #require(try store.register(for: .desk).councils().first).slug
  }

  @Test func `a finding that was accepted is listed with who did so and when`() throws {
    let store = try Fernshire.store()
    let position = try store.grant(ownerMissing, plan: Fernshire.plan, stamp: .officer)
    #expect(
      try store.register(for: .desk).waivers(plan: Fernshire.plan) == [
        StandingWaiver(
          position: position, plan: Fernshire.plan, said: ownerMissing, actor: Stamp.officer.actor,
          recorded: Stamp.officer.time)
      ])
    #expect(try store.register(for: .everyone).waivers(plan: Fernshire.plan).isEmpty)
  }

  @Test func `a council's waiver holds for its plans, and a withdrawn one for none`() throws {
    let store = try Fernshire.store()
    var wide = ownerMissing
    wide.council = try council(store)
    let ofCouncil = try store.grant(wide, stamp: .officer)
    let ofPlan = try store.grant(ownerMissing, plan: Fernshire.plan, stamp: .officer)
    let register = store.register(for: .desk)
    #expect(try register.waivers(plan: Fernshire.plan).map(\.position) == [ofCouncil, ofPlan])
    #expect(try register.waivers(plan: Fernshire.plan).map(\.plan) == [nil, Fernshire.plan])
    try store.withdraw(waiver: ofPlan, plan: Fernshire.plan, stamp: .officer)
    #expect(try register.waivers(plan: Fernshire.plan).map(\.position) == [ofCouncil])
    try store.withdraw(waiver: ofCouncil, stamp: .officer)
    #expect(try register.waivers(plan: Fernshire.plan).isEmpty)
    #expect(throws: EventRefused(why: .noWaiver(ofPlan))) {
      try store.withdraw(waiver: ofPlan, plan: Fernshire.plan, stamp: .officer)
    }
    #expect(throws: EventRefused(why: .noWaiver(ofCouncil))) {
      try store.withdraw(waiver: ofCouncil, stamp: .officer)
    }
  }

  @Test func `a second waiver for the same findings takes the place of the first`() throws {
    let store = try Fernshire.store()
    var wide = ownerMissing
    wide.council = try council(store)
    for waiver in [ownerMissing, wide] {
      let plan = waiver.council == nil ? Fernshire.plan : nil
      try store.grant(waiver, plan: plan, stamp: .officer)
      var longer = waiver
      longer.until = nil
      try store.grant(longer, plan: plan, stamp: .officer)
    }
    let waivers = try store.register(for: .desk).waivers(plan: Fernshire.plan)
    #expect(waivers.map(\.said.until) == [nil, nil])
  }

  @Test func `a waiver without plan, council, rule or reason is refused`() throws {
    let store = try Fernshire.store()
    func refusal(_ waiver: WaiverGranted, plan: String?) -> EventRefused.Why? {
      #expect(throws: EventRefused.self) {
        try store.grant(waiver, plan: plan, stamp: .officer)
      }?.why
    }
    var wide = ownerMissing
    wide.council = "nowhere"
    #expect(refusal(ownerMissing, plan: "nowhere") == .noPlan("nowhere"))
    #expect(refusal(ownerMissing, plan: nil) == .notStated(field: "plan"))
    #expect(refusal(wide, plan: nil) == .noCouncil("nowhere"))
    #expect(refusal(wide, plan: Fernshire.plan) == .noCouncil("nowhere"))
    var bare = ownerMissing
    bare.reason = " "
    #expect(refusal(bare, plan: Fernshire.plan) == .notStated(field: "reason"))
    bare = ownerMissing
    bare.rule = ""
    #expect(refusal(bare, plan: Fernshire.plan) == .notStated(field: "rule"))
    #expect(try store.register(for: .desk).waivers(plan: Fernshire.plan).isEmpty)
  }

  @Test func `waivers rebuilt are the live ones, and the fold knows what stood when`() throws {
    let store = try Fernshire.store()
    var wide = ownerMissing
    wide.council = try council(store)
    try store.grant(wide, stamp: .officer)
    let first = try store.grant(ownerMissing, plan: Fernshire.plan, stamp: .officer)
    let other = WaiverGranted(rule: "name-varies", reason: "As Cabinet adopted it.")
    let second = try store.grant(other, plan: Fernshire.plan, stamp: .officer)
    try store.withdraw(waiver: first, plan: Fernshire.plan, stamp: .officer)
    let live = try dump(store)
    #expect(live.count { $0.hasPrefix("waiver:") } == 2)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
    let now = try #require(try store.ledger.state(ofPlan: Fernshire.plan))
    #expect(now.waivers.map(\.position) == [second])
    let then = try #require(try store.ledger.state(ofPlan: Fernshire.plan, asKnown: second))
    #expect(then.waivers.map(\.position) == [first, second])
  }

  @Test func `a waiver whose words were erased accepts nothing`() throws {
    let store = try Fernshire.store()
    var wide = ownerMissing
    wide.council = try council(store)
    let ofCouncil = try store.grant(wide, stamp: .officer)
    let ofPlan = try store.grant(ownerMissing, plan: Fernshire.plan, stamp: .officer)
    for position in [ofCouncil, ofPlan] {
      try store.ledger.redact(.position(position), stamp: .officer.because("Names someone"))
    }
    #expect(try store.register(for: .desk).waivers(plan: Fernshire.plan).isEmpty)
    let live = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
    #expect(try store.ledger.verify().isSound)
  }
}
