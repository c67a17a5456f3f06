import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// What was erased is not to be found in the file's bytes, read without SQLite.
@Suite struct ErasureTests {
  private static let words = "zqxvorbel"

  private func bytes(of path: String) throws -> Data {
    var bytes = try Data(contentsOf: URL(filePath: path))
    for ending in ["-wal", "-journal"] {
      let beside = URL(filePath: path + ending)
      if let more = try? Data(contentsOf: beside) { bytes += more }
    }
    return bytes
  }

  /// Actions of many lengths, of which some say the words, so that pages split and overflow.
  private func paper(_ number: Int, period: String) -> ImportedPaper {
    let actions = (0..<120).map { index in
      let filler = (0..<(index * 7 + number * 13) % 400).map { "w\($0 * 31 % 97)" }
      let secret = index % 9 == number % 9 ? " \(Self.words) " : " "
      return Action.sample(
        "T\(index)", "Do \(index) things for place \(index)",
        stage: "Delivery", rating: "Green",
        update: filler.joined(separator: " ") + secret + "in round \(number)")
    }
    return .sample("p\(number).txt", period: period, actions: actions)
  }

  @Test func `erased words, papers and people are gone from the file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "waymark.db").path
    let store = try Store.open(path: path)
    let periods = ["June 2022", "December 2022", "June 2023", "December 2023"]
    var papers = periods.enumerated().map { paper($0, period: $1) }
    papers[0].paper.actions[0].leads = ["Jane Zqxvorbel, jane@zqxvorbel.example"]
    for paper in papers { try store.importPapers([paper], stamp: .officer) }
    try store.close(Fernshire.effective("June 2023"), of: Fernshire.plan, stamp: .officer)
    try store.ledger.rebuild()
    // The front of a word may be shared with the one before it in the index; its end is not.
    let tails = ["xvorbel", "xvorb"].map { Data($0.utf8) }
    #expect(try tails.allSatisfy { try bytes(of: path).range(of: $0) != nil })
    let person = try #require(try store.register(for: .desk).people().first)
    try store.ledger.redact(.person(person.id), stamp: .officer)
    for paper in papers {
      try store.ledger.redact(.document(paper.paper.document.sha256), stamp: .officer)
    }
    let outcome = try store.ledger.redact(.words(Self.words), stamp: .officer)
    #expect(outcome.positions.count > 40)
    for tail in tails { #expect(try bytes(of: path).range(of: tail) == nil) }
    #expect(try bytes(of: path).range(of: Data("Zqx".utf8)) == nil)
    #expect(try store.ledger.verify().isSound)
    try store.database.write {
      try $0.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    }
  }
}
