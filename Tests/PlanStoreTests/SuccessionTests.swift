import Foundation
import PlanModel
import Testing

@testable import PlanStore

/// Two editions of Fernshire's plan: two actions go on as one, one ends.
private enum Editions {
  static let first = ImportedPaper.sample(
    "plan-2022.txt", edition: "2022-25",
    actions: [
      .sample("T1", Fernshire.buses), .sample("T2", Fernshire.trees),
      .sample("H1", Fernshire.homes, section: "Homes"),
    ])
  static let second = ImportedPaper.sample(
    "plan-2025.txt", edition: "2025-30",
    actions: [
      .sample("T1", "Run electric buses on six more routes"),
      .sample("N1", "Plant trees beside county roads and in parks", section: "Nature"),
    ])

  static func id(_ number: Int) -> String { "\(Fernshire.plan)-\(number)" }

  static func store() throws -> Store { try Fernshire.store([first, second]) }

  static func link(
    _ from: [Int], _ to: [Int], _ kind: SuccessionKind, note: String? = nil
  ) throws -> SuccessionAccepted {
    SuccessionAccepted(
      link: try SuccessionLink(
        from: from.map(id), to: to.map(id), kind: kind, date: PartialDate(iso: "2025-03-11"),
        minute: "Cabinet, minute 47", note: note), ground: "shares “electric buses”")
  }
}

@Suite struct SuccessionTests {
  @Test func `the first end that was ever given is known, through drafts and earlier actions`()
    throws
  {
    let store = try Fernshire.store()
    let ids = (1...4).map { "\(Fernshire.plan)-\($0)" }
    let desk = store.register(for: .desk)
    let march = try #require(PartialDate(iso: "2024-03"))
    // Only the trees were ever given an end.
    #expect(try desk.firstEnds(of: ids) == [ids[1]: march])
    #expect(try desk.firstEnds(of: ["nothing-1"]).isEmpty)
    // The depot's panels come from the trees, and their end with them.
    let link = try SuccessionLink(from: [ids[1]], to: [ids[3]], kind: .replaced)
    try store.accept([SuccessionAccepted(link: link)], stamp: .officer)
    #expect(try desk.firstEnds(of: ids) == [ids[1]: march, ids[3]: march])
    #expect(try store.register(for: .everyone).firstEnds(of: ids).isEmpty)
    try store.publish(of: Fernshire.plan, stamp: .officer)
    #expect(try store.register(for: .everyone).firstEnds(of: ids)[ids[1]] == march)
  }

  @Test func `what a person said became of an action is told of both of them`() throws {
    let store = try Editions.store()
    let link = try Editions.link([1], [4], .reworded)
    let position = try #require(try store.accept([link], stamp: .officer).first)
    let register = store.register(for: .desk)
    for number in [1, 4] {
      let record = try #require(try register.action(Editions.id(number)))
      let step = try #require(record.succession.first)
      #expect(step.answer.position == position)
      #expect(step.answer.said == .accepted(link))
      #expect(step.answer.actor == Stamp.officer.actor)
      #expect(step.from.map(\.name) == [Fernshire.buses])
      #expect(step.to.map(\.ref) == ["T1"])
      #expect(step.to.map(\.edition) == ["2025-30"])
    }
    #expect(try register.succession(of: Editions.id(2)).isEmpty)
    #expect(try register.successions(plan: Fernshire.plan).count == 1)
  }

  @Test func `an action that would come after itself is refused, with the way round`() throws {
    let store = try Editions.store()
    try store.accept(
      [try Editions.link([1], [2], .continues), try Editions.link([2], [4], .continues)],
      stamp: .officer)
    let way = [4, 1, 2, 4].map(Editions.id)
    #expect(throws: EventRefused(why: .succession(.cycle(way)))) {
      try store.accept([try Editions.link([4], [1], .continues)], stamp: .officer)
    }
  }

  @Test func `what ended does not go on, and of several answers all stand or none`() throws {
    let store = try Editions.store()
    let head = try store.ledger.head()
    #expect(throws: EventRefused(why: .succession(.contradiction([Editions.id(3)])))) {
      try store.accept(
        [try Editions.link([3], [], .ended), try Editions.link([3], [5], .continues)],
        stamp: .officer)
    }
    #expect(try store.ledger.head() == head)
    #expect(try store.register(for: .desk).successions().isEmpty)
  }

  @Test func `an action that nobody knows, or the same said twice, is refused`() throws {
    let store = try Editions.store()
    #expect(throws: EventRefused(why: .noAction(Editions.id(9)))) {
      try store.accept([try Editions.link([1], [9], .continues)], stamp: .officer)
    }
    try store.accept([try Editions.link([1], [4], .reworded)], stamp: .officer)
    #expect(throws: EventRefused(why: .alreadyAccepted)) {
      try store.accept([try Editions.link([1], [4], .reworded)], stamp: .officer)
    }
  }

  @Test func `an answer is taken back, once`() throws {
    let store = try Editions.store()
    let accepted = try #require(
      try store.accept([try Editions.link([1, 2], [5], .merged)], stamp: .officer).first)
    let refused = try store.refuse(
      SuccessionRefused(from: [Editions.id(3)], to: [Editions.id(5)]), stamp: .officer)
    for answer in [accepted, refused] { try store.withdraw(answer: answer, stamp: .officer) }
    #expect(try store.register(for: .desk).successions().isEmpty)
    #expect(throws: EventRefused(why: .noAnswer(accepted))) {
      try store.withdraw(answer: accepted, stamp: .officer)
    }
  }

  @Test func `everybody is told of published actions only, and never of what was refused`() throws {
    let store = try Editions.store()
    try store.accept([try Editions.link([1], [4], .reworded)], stamp: .officer)
    try store.refuse(
      SuccessionRefused(from: [Editions.id(2)], to: [Editions.id(5)]), stamp: .officer)
    let everyone = store.register(for: .everyone)
    #expect(try everyone.successions().isEmpty)
    try store.publish(
      [Effective(edition: "2022-25")], of: Fernshire.plan, stamp: .officer)
    #expect(try everyone.successions().isEmpty)
    try store.publish(
      [Effective(edition: "2025-30")], of: Fernshire.plan, stamp: .officer)
    #expect(try everyone.successions().map(\.answer.link?.kind) == [.reworded])
    #expect(try store.register(for: .desk).successions().count == 2)
  }

  @Test func `a rebuild gives the same answers, and an erased one is gone`() throws {
    let store = try Editions.store()
    let first = try #require(
      try store.accept(
        [try Editions.link([1], [4], .reworded, note: "Mrs Hale said so")], stamp: .officer
      )
      .first)
    try store.accept([try Editions.link([3], [], .ended)], stamp: .officer)
    let before = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == before)
    try store.ledger.redact(.position(first), stamp: .officer.because("It names somebody"))
    #expect(try store.register(for: .desk).successions().map(\.answer.link?.kind) == [.ended])
    let erased = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == erased)
    #expect(try store.ledger.verify().isSound)
  }

  @Test func `the same papers read again leave the answers as they were`() throws {
    let store = try Editions.store()
    try store.accept([try Editions.link([1], [4], .reworded)], stamp: .officer)
    let before = try store.register(for: .desk).successions()
    try store.importPapers([Editions.first, Editions.second], stamp: .officer)
    #expect(try store.register(for: .desk).successions() == before)
    let ids = try store.register(for: .desk).actionIDs(
      ofDocument: Editions.second.paper.document.sha256)
    #expect(ids == ["T1": Editions.id(4), "N1": Editions.id(5)])
  }
}
