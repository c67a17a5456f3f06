import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite struct ImportTests {
  @Test func `a first paper makes a council, a plan and its actions with ids for life`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    let register = store.register(for: .desk)
    let plan = try #require(try register.plans().first)
    #expect(plan.slug == Fernshire.plan)
    #expect(plan.council.name == "Fernshire County Council")
    let page = try register.actions(matching: ActionQuery(plan: plan.slug))
    #expect(
      page.actions.map { "\($0.id) \($0.ref ?? "")" } == [
        "fernshire-climate-action-plan-1 T1", "fernshire-climate-action-plan-2 T2",
        "fernshire-climate-action-plan-3 H1",
      ])
    #expect(page.total == 3)
  }

  @Test func `reading the same paper again changes nothing`() throws {
    let store = try Fernshire.store()
    let before = try store.ledger.head()
    let outcome = try store.importPapers([Fernshire.june23], stamp: .officer)
    #expect(outcome.events == 0)
    #expect(outcome.preview.changesNothing)
    #expect(try store.ledger.head() == before)
  }

  @Test func `a newer paper of the same plan and period shows what differs and asks`() throws {
    let store = try Fernshire.store()
    let before = try store.ledger.head()
    var actions = Fernshire.december23.paper.actions
    actions[1] = .sample(
      "T2", Fernshire.trees, stage: "Delivery", rating: "Green", end: "March 2025")
    let newer = ImportedPaper.sample(
      "dec-2023-v2.txt", period: "December 2023", actions: Array(actions.dropLast()))
    let needed = #expect(throws: ConfirmationNeeded.self) {
      try store.importPapers([newer], stamp: .officer)
    }
    let preview = try #require(needed?.preview.papers.first)
    #expect(preview.changed.map(\.ref) == ["T2"])
    #expect(
      preview.changed[0].changes == [FieldChange(field: "rating", before: "Red", after: "Green")])
    #expect(preview.vanished.map(\.ref) == ["E1"])
    #expect(preview.unchanged == 1)
    #expect(try store.ledger.head() == before)

    try store.importPapers([newer], options: ImportOptions(confirmed: true), stamp: .officer)
    let page = try store.register(for: .desk).actions(
      matching: ActionQuery(plan: Fernshire.plan, rating: .offTrack))
    #expect(page.total == 0)
    // And the paper it took the place of, read once more, says nothing new.
    let again = try store.importPapers([Fernshire.december23], stamp: .officer)
    #expect(again.events == 0)
  }

  @Test func `papers add up to the same plan in whatever order they come`() throws {
    let papers = [Fernshire.december22, Fernshire.june23, Fernshire.december23]
    var outcomes: Set<[String]> = []
    for order in permutations(papers) {
      outcomes.insert(try currentPlan(Fernshire.store(order)))
    }
    #expect(outcomes.count == 1)
  }

  @Test func `an edition, updates without one and an unnamed paper add up in any order`() throws {
    let edition = ImportedPaper.sample(
      "plan-2022.txt", edition: "2022",
      actions: Fernshire.december22.paper.actions.map {
        .sample($0.ref, $0.text, section: $0.section, leads: ["Head of Works"])
      })
    let unnamed = ImportedPaper.sample(
      "jun-2023-unnamed.txt", plan: nil, period: "June 2023",
      actions: Fernshire.june23.paper.actions)
    let papers = [edition, Fernshire.december22, unnamed, Fernshire.december23]
    var outcomes: Set<[String]> = []
    for order in permutations(papers) {
      outcomes.insert(try currentPlan(Fernshire.store(order)))
    }
    #expect(outcomes.count == 1)
    #expect(outcomes.first?.isEmpty == false)
  }

  @Test func `an action that the latest paper does not hold stays, and is marked`() throws {
    let store = try Fernshire.store()
    let page = try store.register(for: .desk).actions(matching: ActionQuery(plan: Fernshire.plan))
    let homes = try #require(page.actions.first { $0.ref == "H1" })
    #expect(homes.isVanished)
    #expect(homes.lastReported.label == "June 2023")
    #expect(page.actions.last == homes)
  }

  @Test func `an import is all or nothing`() throws {
    let store = try Store.inMemory()
    let nameless = ImportedPaper.sample(
      "x.txt", council: nil, period: "June 2023",
      actions: [
        .sample("A1", "Do a thing", stage: "Delivery")
      ])
    #expect(throws: CouncilNotStated(document: "x.txt")) {
      try store.importPapers([Fernshire.december22, nameless], stamp: .officer)
    }
    #expect(try store.ledger.head().position == .start)
    #expect(try store.register(for: .desk).plans().isEmpty)
  }

  @Test func `updates of no stated period are not taken in`() throws {
    let store = try Store.inMemory()
    let undated = ImportedPaper.sample(
      "u.txt",
      actions: [
        .sample("A1", "Do a thing", stage: "Delivery")
      ])
    #expect(throws: PeriodNotStated(document: "u.txt")) {
      try store.importPapers([undated], stamp: .officer)
    }
    let options = ImportOptions(period: Period("June 2023"))
    #expect(try store.importPapers([undated], options: options, stamp: .officer).events > 0)
  }

  @Test func `a paper with no column for updates is an edition and makes none`() throws {
    let store = try Store.inMemory()
    let edition = ImportedPaper.sample(
      "e.txt", edition: "2025-30",
      actions: [
        .sample("A1", "Do a thing")
      ])
    try store.importPapers([edition], stamp: .officer)
    let plan = try #require(try store.register(for: .desk).plan(Fernshire.plan))
    #expect(plan.periods.isEmpty)
    #expect(plan.editions.map(\.effective.label) == ["2025-30"])
    var updates = 0
    try store.register(for: .desk).exportUpdates { _ in updates += 1 }
    #expect(updates == 0)
  }

  @Test func `a paper that holds several plans makes one of each, unless a programme is named`()
    throws
  {
    var one = Action.sample("A1", "Mend the roof of the hall", stage: "Delivery")
    one.plan = "Buildings Plan"
    var two = Action.sample("A1", "Buy cargo bikes for the post room", stage: "Delivery")
    two.plan = "Travel Plan"
    let paper = ImportedPaper.sample(
      "two.txt", plan: nil, period: "June 2023", actions: [one, two])
    let apart = try Fernshire.store([paper])
    #expect(
      try apart.register(for: .desk).plans().map(\.name) == ["Buildings Plan", "Travel Plan"])
    let together = try Store.inMemory()
    try together.importPapers(
      [paper], options: ImportOptions(plan: "Green Fernshire"), stamp: .officer)
    let register = together.register(for: .desk)
    #expect(try register.plans().map(\.name) == ["Green Fernshire"])
    #expect(
      try register.actions(matching: ActionQuery(axis: .printedPlan, member: "Travel Plan")).total
        == 1)
  }

  @Test func `an unnamed paper goes to the only plan it agrees with, and else asks`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    let strange = ImportedPaper.sample(
      "s.txt", plan: nil, period: "June 2023",
      actions: [
        .sample("Z1", "Breed newts in the moat", stage: "Delivery")
      ])
    #expect(
      throws: PlanNotClear(
        document: "s.txt", council: "Fernshire County Council", candidates: ["Climate Action Plan"])
    ) {
      try store.importPapers([strange], stamp: .officer)
    }
  }

  @Test func `councils are one whatever their letters`() throws {
    let shouted = ImportedPaper.sample(
      "c.txt", council: "FERNSHIRE COUNTY COUNCIL", period: "June 2023",
      actions: Fernshire.june23.paper.actions)
    let store = try Fernshire.store([shouted, Fernshire.december22])
    #expect(try store.register(for: .desk).councils().map(\.name) == ["Fernshire County Council"])
  }

  @Test func `a better reading of the same paper is a correction of ours`() throws {
    let store = try Fernshire.store()
    var better = Fernshire.december22
    better.paper.actions[0].update = "Two buses are running daily."
    let needed = #expect(throws: ConfirmationNeeded.self) {
      try store.importPapers([better], stamp: .officer)
    }
    #expect(needed?.preview.papers.first?.isCorrection == true)
    try store.importPapers([better], options: ImportOptions(confirmed: true), stamp: .officer)
    let events = try store.ledger.history(HistoryQuery(types: [.readingCorrected])).events
    #expect(events.map(\.header.action) == ["\(Fernshire.plan)-1"])
  }

  @Test func `a ref with another's wording links nothing, and says so`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    let swapped = ImportedPaper.sample(
      "swap.txt", period: "June 2023",
      actions: [
        .sample("T1", Fernshire.trees, stage: "Delivery", rating: "Green"),
        .sample("T2", Fernshire.buses, stage: "Delivery", rating: "Green"),
      ])
    let preview = try store.previewImport([swapped]).papers[0]
    #expect(preview.doubtful.count == 2)
    #expect(preview.doubtful[0].doubt.why == .refAndWordingDisagree)
    try store.importPapers([swapped], stamp: .officer)
    let record = try #require(try store.register(for: .desk).action("\(Fernshire.plan)-4"))
    #expect(record.doubts.map(\.why) == [.refAndWordingDisagree])
    #expect(try store.importPapers([swapped], stamp: .officer).events == 0)
  }

  @Test func `an officer can say that a doubtful action is a known one`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    let paper = ImportedPaper.sample(
      "l.txt", period: "June 2023",
      actions: [
        .sample("T1", "Something quite unlike the first wording", stage: "Delivery")
      ])
    let id = "\(Fernshire.plan)-1"
    let options = ImportOptions(links: [paper.paper.document.sha256: ["T1": id]])
    try store.importPapers([paper], options: options, stamp: .officer)
    let record = try #require(try store.register(for: .desk).action(id))
    #expect(record.history.map(\.effective.label) == ["December 2022", "June 2023"])
  }

  private func permutations<Element>(_ list: [Element]) -> [[Element]] {
    guard list.count > 1 else { return [list] }
    return list.indices.flatMap { index in
      var rest = list
      let one = rest.remove(at: index)
      return permutations(rest).map { [one] + $0 }
    }
  }

  /// All that can be seen of the plan, but for ids and positions.
  private func currentPlan(_ store: Store) throws -> [String] {
    let register = store.register(for: .desk)
    var lines: [String] = []
    for listing in try register.plans() {
      let plan = try #require(try register.plan(listing.slug))
      lines.append("\(plan.name) of \(plan.council.name), \(plan.edition ?? "-"), \(plan.legend)")
      lines.append("\(plan.axes) \(plan.actions) \(plan.unknown)")
      lines += (plan.periods + plan.editions).map { "\($0.effective) \($0.status) \($0.actions)" }
      try register.exportActions(of: listing.slug) { action in
        let sources = action.sources.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        lines.append(
          "\(action.edition ?? "-") \(action.action) \(sources) \(action.lastReported) "
            + "\(action.isVanished)")
      }
      try register.exportUpdates(of: listing.slug) { update in
        lines.append(
          "\(update.report.effective) \(update.report.action.name) \(update.report.action.stage) "
            + "\(update.report.ratingMovement) \(update.report.document?.name ?? "-")")
      }
    }
    // Dictionaries print in any order.
    return lines.map { String($0.sorted()) }.sorted()
  }

  @Test func `a table without a key is read by the plan's own`() throws {
    let store = try Store.inMemory()
    var first = ImportedPaper.sample(
      "plan.txt", period: "June 2023", actions: [.sample("T1", Fernshire.buses)])
    first.paper.legend = Legend(terms: [
      LegendTerm(kind: .rating, term: "Thirsty", canonical: "atRisk"),
      LegendTerm(kind: .stage, term: "Sapling", canonical: "delivery"),
    ])
    var second = ImportedPaper.sample(
      "edited.csv", period: "December 2023", actions: [.sample("T1", Fernshire.buses)])
    second.paper.legend = Legend()
    second.paper.actions[0].rating = RatingReading(printed: "thirsty")
    second.paper.actions[0].stage = StageReading(printed: "Sapling")
    try store.importPapers([first], options: ImportOptions(confirmed: true), stamp: .officer)
    try store.importPapers([second], options: ImportOptions(confirmed: true), stamp: .officer)
    var action: Action?
    try store.register(for: .desk).exportActions(of: Fernshire.plan) { action = $0.action }
    #expect(
      action?.rating == RatingReading(printed: "thirsty", term: "Thirsty", canonical: .atRisk))
    #expect(
      action?.stage == StageReading(printed: "Sapling", term: "Sapling", canonical: .delivery))
  }
}
