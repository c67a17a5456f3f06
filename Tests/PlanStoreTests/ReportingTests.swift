import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite struct `A plan as it stood in a period` {
  let june23 = Fernshire.effective("June 2023")

  private func plan(_ store: Store) throws -> PlanAtPeriod {
    let plan = try store.register(for: .desk).plan(Fernshire.plan, at: june23, earlier: 3)
    return try #require(plan)
  }

  @Test func `has the period's actions in printed order, and the periods before it`() throws {
    let plan = try plan(Fernshire.store())
    #expect(plan.now.members.map(\.action.ref) == Fernshire.june23.paper.actions.map(\.ref))
    #expect(plan.before.map(\.period.label) == ["December 2022"])
    #expect(plan.paper?.document.name == Fernshire.june23.paper.document.name)
    #expect(plan.legend == Fernshire.june23.paper.legend)
    #expect(!plan.isClosed)
  }

  @Test func `is for officers only`() throws {
    let store = try Fernshire.store()
    try store.publish(of: Fernshire.plan, stamp: .officer)
    let everyone = store.register(for: .everyone)
    #expect(try everyone.plan(Fernshire.plan, at: june23, earlier: 3) == nil)
  }

  @Test func `once closed, is told as it was, its name, its key and the period before too`() throws
  {
    let store = try Fernshire.store()
    let head = try store.close(june23, of: Fernshire.plan, stamp: .officer)
    let first = try plan(store)
    #expect(first.isClosed && first.head == head)
    var earlier = Fernshire.december22
    earlier.paper.actions[0].rating = RatingReading(
      printed: "Red", term: "Red", canonical: .offTrack)
    var again = Fernshire.june23
    again.paper.legend = Legend()
    again.paper.actions.removeLast()
    try store.importPapers(
      [earlier, again], options: ImportOptions(confirmed: true), stamp: .officer)
    try store.ledger.append(
      [NewEvent(.planRenamed(PlanRenamed(name: "Another name")), plan: Fernshire.plan)],
      expecting: store.ledger.head().position, stamp: .officer)
    let second = try plan(store)
    #expect(second.plan == first.plan && second.legend == first.legend)
    #expect(second.now.members == first.now.members)
    #expect(second.before.map(\.members) == first.before.map(\.members))
    #expect(second.head == first.head && second.paper == first.paper)

    try store.reissue(june23, of: Fernshire.plan, stamp: .officer.because("One row was misread"))
    #expect(try plan(store).now.members.count == first.now.members.count - 1)
    #expect(try plan(store).plan.name == "Another name")
    #expect(try plan(store).issuedFirst?.members == first.now.members)
  }

  @Test func `where there is only an edition, is told as the edition has it`() throws {
    let store = try Store.inMemory()
    let edition = ImportedPaper.sample(
      "plan.txt", edition: "2025-30", actions: [.sample("T1", Fernshire.buses, end: "March 2027")])
    try store.importPapers([edition], options: ImportOptions(confirmed: true), stamp: .officer)
    let desk = store.register(for: .desk)
    let effective = try #require(try desk.plan(Fernshire.plan)?.editions.first).effective
    let plan = try #require(try desk.plan(Fernshire.plan, at: effective, earlier: 3))
    #expect(plan.now.period.label == "2025-30")
    #expect(plan.now.members.map(\.action.ref) == ["T1"])
    #expect(plan.before.isEmpty)
  }

  @Test func `there is none of a period that the plan does not have`() throws {
    let period = Effective(try #require(Period("May 1999")))
    let desk = try Fernshire.store().register(for: .desk)
    #expect(try desk.plan(Fernshire.plan, at: period, earlier: 3) == nil)
  }
}
