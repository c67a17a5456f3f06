import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite struct WaitingTests {
  @Test func `what is written can be read back once it was waited for`() async throws {
    let store = try Fernshire.store([Fernshire.december22])
    let head = try store.ledger.head().position
    try await store.register(for: .desk).wait(for: head, atMost: .zero)
    async let waiting: Void = store.register(for: .everyone).wait(
      for: head.next, atMost: .seconds(60))
    try store.publish(of: Fernshire.plan, stamp: .officer)
    try await waiting
  }

  @Test func `a position that does not come is waited for no longer than was asked`() async throws {
    let store = try Fernshire.store([Fernshire.december22])
    let head = try store.ledger.head().position
    await #expect(throws: RegisterBehind(expected: head.next, actual: head)) {
      try await store.register(for: .desk).wait(for: head.next, atMost: .milliseconds(20))
    }
  }

  @Test func `the events of one document are found by an index`() throws {
    let store = try Fernshire.store()
    let sha = Fernshire.june23.paper.document.sha256
    let page = try store.ledger.history(HistoryQuery(document: sha))
    #expect(page.total == 4)
    #expect(page.events.allSatisfy { $0.header.document == sha })
    let plan = try store.database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT event.position FROM event LEFT JOIN payload USING (position)
          WHERE 1 AND document = ? ORDER BY event.position DESC LIMIT 10
          """, arguments: [sha]
      ).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("eventOfDocument") })
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }
}
