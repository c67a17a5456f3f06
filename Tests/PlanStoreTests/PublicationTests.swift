import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite struct PublicationTests {
  let december22 = Fernshire.effective("December 2022")
  let june23 = Fernshire.effective("June 2023")

  @Test func `nothing is public until someone publishes it`() throws {
    let store = try Fernshire.store()
    let everyone = store.register(for: .everyone)
    #expect(try everyone.councils().isEmpty)
    #expect(try everyone.plans().isEmpty)
    #expect(try everyone.plan(Fernshire.plan) == nil)
    #expect(try everyone.actions(matching: ActionQuery()).total == 0)
    #expect(
      try everyone.actions(matching: ActionQuery(plan: Fernshire.plan, effective: june23)).total
        == 0)
    #expect(try everyone.action("\(Fernshire.plan)-1") == nil)
    #expect(try everyone.documents().isEmpty)
    #expect(try everyone.document(Fernshire.june23.paper.document.sha256) == nil)
    #expect(try everyone.tally(of: Fernshire.plan, by: .theme, scale: .stage) == nil)
    #expect(try everyone.changes(in: Fernshire.plan, from: december22, to: june23) == nil)
    var exported = 0
    try everyone.exportActions { _ in exported += 1 }
    try everyone.exportUpdates { _ in exported += 1 }
    #expect(exported == 0)
  }

  @Test func `what is published shows, and only that`() throws {
    let store = try Fernshire.store()
    try store.publish([december22], of: Fernshire.plan, stamp: .officer)
    let everyone = store.register(for: .everyone)
    let plan = try #require(try everyone.plan(Fernshire.plan))
    #expect(plan.periods.map(\.effective) == [december22])
    #expect(plan.documents.map(\.document.name) == ["dec-2022.txt"])
    let page = try everyone.actions(matching: ActionQuery(plan: Fernshire.plan))
    #expect(page.actions.map(\.ref) == ["T1", "T2", "H1"])
    #expect(page.actions.allSatisfy { !$0.isVanished && $0.rating.term == "Green" })
    #expect(try everyone.actions(matching: ActionQuery(text: "nine")).total == 0)
    #expect(try store.register(for: .desk).actions(matching: ActionQuery(text: "nine")).total == 1)
    let record = try #require(try everyone.action("\(Fernshire.plan)-1"))
    #expect(record.history.map(\.effective) == [december22])
    #expect(record.action.text == Fernshire.buses)
    #expect(try everyone.action("\(Fernshire.plan)-4") == nil)
    var updates: [String] = []
    try everyone.exportUpdates { updates.append($0.report.effective.label) }
    #expect(Set(updates) == ["December 2022"])
    #expect(try everyone.paper(Fernshire.december22.paper.document.sha256) == nil)
  }

  @Test func `what is withdrawn is gone again`() throws {
    let store = try Fernshire.store()
    try store.publish(of: Fernshire.plan, stamp: .officer)
    #expect(try store.register(for: .everyone).plan(Fernshire.plan)?.periods.count == 3)
    for label in ["December 2022", "June 2023", "December 2023"] {
      try store.withdraw(Fernshire.effective(label), of: Fernshire.plan, stamp: .officer)
    }
    #expect(try store.register(for: .everyone).plans().isEmpty)
    #expect(try store.register(for: .everyone).actions(matching: ActionQuery()).total == 0)
  }

  @Test func `an exempt paper is never public, nor named`() throws {
    let store = try Fernshire.store()
    try store.publish(of: Fernshire.plan, stamp: .officer)
    let sha = Fernshire.december23.paper.document.sha256
    #expect(try store.register(for: .everyone).document(sha)?.bytes != nil)
    try store.exempt(document: sha, stamp: .officer)
    let everyone = store.register(for: .everyone)
    #expect(try everyone.document(sha) == nil)
    #expect(
      try everyone.documents().map(\.document.name).sorted() == ["dec-2022.txt", "jun-2023.txt"])
    let record = try #require(try everyone.action("\(Fernshire.plan)-1"))
    #expect(record.sources["text"]?.document == nil)
    #expect(record.history.last?.document == nil)
    #expect(try store.register(for: .desk).document(sha)?.summary.isExempt == true)
  }

  @Test func `a closed period never changes, and a reissue is marked`() throws {
    let store = try Fernshire.store()
    try store.publish(of: Fernshire.plan, stamp: .officer)
    try store.close(june23, of: Fernshire.plan, stamp: .officer)
    let query = ActionQuery(plan: Fernshire.plan, effective: june23)
    func shown(_ audience: Audience) throws -> [ActionListing] {
      try store.register(for: audience).actions(matching: query).actions
    }
    let before = try shown(.everyone)
    #expect(try shown(.desk) == before)
    let tally = try store.register(for: .everyone).tally(
      of: Fernshire.plan, by: .theme, scale: .rating, effective: june23)

    var better = Fernshire.june23
    better.paper.actions[1].rating = RatingReading(
      printed: "Green", term: "Green", canonical: .onTrack)
    better.paper.actions.removeLast()
    try store.importPapers([better], options: ImportOptions(confirmed: true), stamp: .officer)
    var earlier = Fernshire.december22
    earlier.paper.actions[0].section = "Transport"
    try store.importPapers([earlier], options: ImportOptions(confirmed: true), stamp: .officer)
    try store.ledger.append(
      [NewEvent(.planRenamed(PlanRenamed(name: "Another name")), plan: Fernshire.plan)],
      expecting: store.ledger.head().position, stamp: .officer)

    #expect(try shown(.everyone).map(\.rating) == before.map(\.rating))
    #expect(try shown(.everyone).map(\.section) == before.map(\.section))
    #expect(try shown(.everyone).map(\.id) == before.map(\.id))
    #expect(
      try store.register(for: .everyone).tally(
        of: Fernshire.plan, by: .theme, scale: .rating, effective: june23) == tally)
    let history = try #require(try store.register(for: .everyone).action("\(Fernshire.plan)-2"))
    #expect(history.history[1].action.rating.term == "Red")
    #expect(history.history[1].isClosed)

    try store.reissue(june23, of: Fernshire.plan, stamp: .officer.because("T2 was misread"))
    #expect(try shown(.everyone).map(\.ref) == ["T1", "T2"])
    #expect(try shown(.everyone)[1].rating.term == "Green")
    let plan = try #require(try store.register(for: .everyone).plan(Fernshire.plan))
    #expect(plan.periods[1].reissues == 1)
  }

  @Test func `a rating keyed in by an officer stands, and stays when the paper is read again`()
    throws
  {
    let bare = ImportedPaper.sample(
      "bare.txt", period: "June 2023",
      actions: [
        .sample("T1", Fernshire.buses, stage: "Delivery", update: "Five buses.")
      ])
    let store = try Fernshire.store([bare])
    let id = "\(Fernshire.plan)-1"
    let rating = RatingReading(printed: nil, term: "Green", canonical: .onTrack)
    try store.rate(
      [id: ActionRated(rating: rating)], in: june23, of: Fernshire.plan, stamp: .officer)
    #expect(try store.importPapers([bare], stamp: .officer).events == 0)
    var better = bare
    better.paper.actions[0].update = "Five buses run."
    try store.importPapers([better], options: ImportOptions(confirmed: true), stamp: .officer)
    let record = try #require(try store.register(for: .desk).action(id))
    #expect(record.action.rating == rating)
    #expect(record.action.stage.term == "Delivery")
    #expect(record.action.update == "Five buses run.")
    #expect(record.history[0].ratingIsKeyed)
    #expect(record.sources["rating"]?.document == nil)
  }
}
