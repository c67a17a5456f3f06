import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

@Suite struct IssuedPaperTests {
  private let bytes = Data("PK\u{3}\u{4} a report".utf8)
  private let said = PaperIssued(name: "report.docx", title: "Climate action plan, June 2023")

  private func period(_ store: Store) throws -> Effective {
    let plan = try #require(try store.register(for: .desk).plan(Fernshire.plan))
    return try #require(plan.periods.first { $0.effective.label == "June 2023" }).effective
  }

  @Test func `a report is kept byte for byte under its SHA-256`() throws {
    let store = try Fernshire.store()
    let june = try period(store)
    let sha = try store.issue(bytes, as: said, of: Fernshire.plan, june, stamp: .officer).sha256
    #expect(sha == Hex.sha256(of: bytes))
    let desk = store.register(for: .desk)
    let issued = try #require(try desk.issuedPapers(of: Fernshire.plan).first)
    #expect(issued.document == DocumentName(name: "report.docx", sha256: sha, format: "docx"))
    #expect(issued.title == said.title)
    #expect(issued.effective == june)
    #expect(issued.size == bytes.count)
    let file = try #require(try desk.archivedFile(sha))
    #expect(file.name == "report.docx")
    #expect(file.bytes == bytes)
    #expect(try desk.documents().allSatisfy { $0.document.sha256 != sha })
  }

  @Test func `everybody sees it once its period is published, and never where it is exempt`()
    throws
  {
    let store = try Fernshire.store()
    let june = try period(store)
    let sha = try store.issue(bytes, as: said, of: Fernshire.plan, june, stamp: .officer).sha256
    let everyone = store.register(for: .everyone)
    #expect(try everyone.archivedFile(sha) == nil)
    try store.publish([june], of: Fernshire.plan, stamp: .officer)
    #expect(try everyone.archivedFile(sha)?.bytes == bytes)
    #expect(try everyone.plan(Fernshire.plan)?.issuedPapers.map(\.title) == [said.title])
    try store.exempt(document: sha, stamp: .officer)
    #expect(try everyone.archivedFile(sha) == nil)
    #expect(try everyone.issuedPapers(of: Fernshire.plan).isEmpty)
    #expect(try store.register(for: .desk).archivedFile(sha)?.bytes == bytes)
  }

  @Test func `the same bytes are issued once, and a corrected report beside the first`() throws {
    let store = try Fernshire.store()
    let june = try period(store)
    try store.issue(bytes, as: said, of: Fernshire.plan, june, stamp: .officer)
    #expect(throws: EventRefused(why: .alreadyIssued(june.label))) {
      try store.issue(bytes, as: said, of: Fernshire.plan, june, stamp: .officer)
    }
    let corrected = Data("corrected".utf8)
    try store.issue(corrected, as: said, of: Fernshire.plan, june, stamp: .officer)
    let issued = try store.register(for: .desk).issuedPapers(of: Fernshire.plan)
    #expect(issued.map(\.document.sha256) == [corrected, bytes].map { Hex.sha256(of: $0) })
  }

  @Test func `a report of a period that the plan does not have is refused, and nothing is kept`()
    throws
  {
    let store = try Fernshire.store()
    let never = Effective(kind: .period, label: "June 1923", date: PartialDate(iso: "1923-06"))
    #expect(throws: EventRefused(why: .noPeriod("June 1923"))) {
      try store.issue(bytes, as: said, of: Fernshire.plan, never, stamp: .officer)
    }
    let kept = try store.read {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM document WHERE sha256 = ?",
        arguments: [Hex.sha256(of: bytes)])
    }
    #expect(kept == 0)
  }

  @Test func `what was issued outlives a rebuild, and its bytes can be erased`() throws {
    let store = try Fernshire.store()
    let june = try period(store)
    let sha = try store.issue(bytes, as: said, of: Fernshire.plan, june, stamp: .officer).sha256
    let desk = store.register(for: .desk)
    let before = try desk.issuedPapers(of: Fernshire.plan)
    try store.ledger.rebuild()
    #expect(try desk.issuedPapers(of: Fernshire.plan) == before)
    try store.ledger.redact(.document(sha), stamp: .officer.because("It names a resident."))
    #expect(try desk.archivedFile(sha) == nil)
    #expect(try desk.issuedPapers(of: Fernshire.plan).map(\.isRedacted) == [true])
    #expect(try store.ledger.verify().isSound)
  }
}
