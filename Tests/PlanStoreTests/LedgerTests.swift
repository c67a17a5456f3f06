import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite struct LedgerTests {
  @Test func `a ledger proves itself, and against a head that was printed`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    let printed = try store.ledger.head()
    try store.importPapers([Fernshire.june23], stamp: .officer)
    let alone = try store.ledger.verify()
    #expect(alone.isSound)
    #expect(alone.provedAgainst == nil)
    #expect(alone.head == (try store.ledger.head()))
    #expect(try store.ledger.verify(head: printed).isSound)
    #expect(LedgerHead("\(printed)") == printed)
    let other = LedgerHead(position: printed.position, hash: String(repeating: "0", count: 64))
    #expect(try store.ledger.verify(head: other).faults == [.headNotFound(other)])
  }

  @Test func `a payload, header or paper that was altered is found`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    try store.database.write { db in
      try db.execute(
        sql: """
          DROP TRIGGER payloadIsNeverChanged; DROP TRIGGER eventIsNeverChanged;
          UPDATE payload SET bytes = CAST(replace(bytes, 'Green', 'Amber') AS BLOB) WHERE position = 5;
          UPDATE event SET actor = 'somebody' WHERE position = 3;
          UPDATE document SET bytes = x'00';
          """)
    }
    #expect(
      try store.ledger.verify().faults == [
        .headerAltered(Position(3)), .payloadAltered(Position(5)),
        .documentAltered(Fernshire.december22.paper.document.sha256),
      ])
  }

  @Test func `events can be neither changed nor deleted`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    for sql in [
      "UPDATE event SET actor = 'x'", "DELETE FROM event", "UPDATE payload SET bytes = 'x'",
    ] {
      #expect(throws: DatabaseError.self) {
        try store.database.write { try $0.execute(sql: sql) }
      }
    }
  }

  @Test func `an append that expects another position is refused`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    let head = try store.ledger.head().position
    let event = NewEvent(.planRenamed(PlanRenamed(name: "New name")), plan: Fernshire.plan)
    #expect(throws: PositionMoved(expected: .start, actual: head)) {
      try store.ledger.append([event], expecting: .start, stamp: .officer)
    }
    #expect(try store.ledger.append([event], expecting: head, stamp: .officer) == head.next)
    #expect(try store.register(for: .desk).plan(Fernshire.plan)?.name == "New name")
  }

  @Test func `what does not fit the plan is refused, and nothing of it is kept`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    let head = try store.ledger.head()
    let unknown = NewEvent(
      .actionRated(ActionRated()), plan: Fernshire.plan, action: "fernshire-climate-action-plan-99",
      effective: Fernshire.effective("December 2022"))
    let rename = NewEvent(.planRenamed(PlanRenamed(name: "New name")), plan: Fernshire.plan)
    #expect(throws: EventRefused(why: .noAction("fernshire-climate-action-plan-99"))) {
      try store.ledger.append([rename, unknown], expecting: head.position, stamp: .officer)
    }
    #expect(try store.ledger.head() == head)
  }

  @Test func `the register rebuilt is the live one, row for row`() throws {
    let store = try Fernshire.store()
    try store.publish([Fernshire.effective("December 2022")], of: Fernshire.plan, stamp: .officer)
    try store.close(Fernshire.effective("June 2023"), of: Fernshire.plan, stamp: .officer)
    var better = Fernshire.june23
    better.paper.actions[0].update = "Six buses are running."
    try store.importPapers([better], options: ImportOptions(confirmed: true), stamp: .officer)
    try store.reissue(Fernshire.effective("June 2023"), of: Fernshire.plan, stamp: .officer)
    try store.rate(
      ["\(Fernshire.plan)-2": ActionRated(rating: RatingReading(canonical: .atRisk))],
      in: Fernshire.effective("December 2023"), of: Fernshire.plan, stamp: .officer)
    try store.exempt(document: Fernshire.june23.paper.document.sha256, stamp: .officer)
    let live = try dump(store)
    #expect(live.count > 20)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
    let found = try store.register(for: .desk).actions(matching: ActionQuery(text: "nine bus"))
    #expect(found.actions.map(\.ref) == ["T1"])
    try store.database.write {
      try $0.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test func `what was issued keeps its paper's columns in a rebuild`() throws {
    var printed = Fernshire.june23
    printed.paper.actions[0].fields = [PrintedField(heading: "RAG", text: "Ember \\ \"bright\"")]
    let store = try Fernshire.store([printed])
    try store.close(Fernshire.effective("June 2023"), of: Fernshire.plan, stamp: .officer)
    let live = try dump(store)
    let contents = try store.database.read {
      try Data.fetchAll($0, sql: "SELECT content FROM issuedReport")
    }
    #expect(contents.contains { $0.range(of: Data("Ember".utf8)) != nil })
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
  }

  @Test func `a rebuild leaves the tables, indexes and settings as they were`() throws {
    let store = try Fernshire.store()
    func schema() throws -> [String] {
      try store.database.writeWithoutTransaction { db in
        try String.fetchAll(
          db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
          + String.fetchAll(db, sql: "PRAGMA cache_size")
          + String.fetchAll(db, sql: "PRAGMA secure_delete")
      }
    }
    let before = try schema()
    try store.ledger.rebuild()
    #expect(try schema() == before)
  }

  @Test func `live rows index the same words as rebuilt ones`() throws {
    let store = try Fernshire.store()
    try store.database.write {
      try $0.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test func `what is erased is gone, listed, and the ledger still proves itself`() throws {
    let store = try Fernshire.store()
    let first = try store.ledger.history(
      HistoryQuery(action: "\(Fernshire.plan)-3", newestFirst: false)
    ).events
    for event in first {
      try store.ledger.redact(
        .position(event.header.position), stamp: .officer.because("Names a tenant"))
    }
    let verification = try store.ledger.verify()
    #expect(verification.isSound)
    #expect(verification.redactions.map(\.position) == first.map(\.header.position))
    #expect(verification.redactions.map(\.reason) == ["Names a tenant", "Names a tenant"])
    let record = try #require(try store.register(for: .desk).action("\(Fernshire.plan)-3"))
    #expect(record.isRemoved)
    #expect(record.action.text == "")
    let live = try dump(store)
    try store.ledger.rebuild()
    #expect(try dump(store) == live)
    let bytes = try store.database.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM payload WHERE instr(bytes, CAST('Ashby Vale' AS BLOB))")
    }
    #expect(bytes == 0)
  }

  @Test func `a payload that went missing without a redaction is a fault`() throws {
    let store = try Fernshire.store([Fernshire.december22])
    try store.database.write { try $0.execute(sql: "DELETE FROM payload WHERE position = 5") }
    #expect(try store.ledger.verify().faults == [.payloadMissing(Position(5))])
  }

  @Test func `a paper's bytes can be erased, and it is known that they were`() throws {
    let store = try Fernshire.store()
    let sha = Fernshire.june23.paper.document.sha256
    try store.ledger.redact(.document(sha), stamp: .officer.because("Personal data"))
    #expect(try store.ledger.verify().isSound)
    let document = try #require(try store.register(for: .desk).document(sha))
    #expect(document.bytes == nil)
    #expect(document.summary.isRedacted)
    // Importing it again does not bring it back by the way.
    try store.importPapers([Fernshire.june23], stamp: .officer)
    #expect(try store.register(for: .desk).document(sha)?.bytes == nil)
  }

  @Test func `as at a day means what events speak of, as known means when they were recorded`()
    throws
  {
    let store = try Fernshire.store([Fernshire.december23, Fernshire.december22])
    let early = try #require(
      try store.ledger.state(ofPlan: Fernshire.plan, asAt: PartialDate(iso: "2023-01-01")))
    #expect(early.actions["\(Fernshire.plan)-1"]?.current?.action.stage.term == "Delivery")
    let head = try store.ledger.history(HistoryQuery(types: [.papersImported])).events[0]
    let known = try #require(
      try store.ledger.state(ofPlan: Fernshire.plan, asKnown: head.header.position))
    #expect(known.actions.count == 3)
    #expect(known.timepoints.map(\.effective.label) == ["December 2023"])
  }

  @Test func `a backup is verified and can be put in the register's place`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "waymark.db").path
    let copy = folder.appending(path: "copy.db").path
    let store = try Store.open(path: path)
    try store.importPapers([Fernshire.december22], stamp: .officer)
    let backup = try store.ledger.backup(to: copy)
    #expect(backup.head == (try store.ledger.head()))
    try store.importPapers([Fernshire.june23], stamp: .officer)
    let later = try store.ledger.head()
    try store.database.close()
    let outcome = try Ledger.restore(from: copy, to: path, head: backup.head)
    let restored = try Store.open(path: path)
    #expect(try restored.ledger.head() == backup.head)
    let kept = try Store.open(path: try #require(outcome.keptAside))
    #expect(try kept.ledger.head() == later)
    #expect(throws: UnreadableStore.self) { try Ledger.restore(from: path + "x", to: path) }
    try Data("no register".utf8).write(to: URL(filePath: copy))
    #expect(throws: UnreadableStore.self) { try Ledger.restore(from: copy, to: path) }
    #expect(try Store.open(path: path).ledger.head() == backup.head)
  }
}
