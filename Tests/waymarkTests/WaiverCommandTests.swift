import Foundation
import PlanTestSupport
import Testing

@Suite struct `Findings are accepted on the command line` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    #expect(try waymark("import", "march.csv").code == 0)
  }

  private func waymark(_ arguments: String...) throws -> CommandRun {
    try .waymark(arguments, in: folder.url)
  }

  /// How many findings there are, and how many of them were accepted.
  private func counts(_ arguments: [String]) throws -> (all: Int, accepted: [[String: Any]]) {
    let run = try CommandRun.waymark(["check", "--format", "json"] + arguments, in: folder.url)
    let value = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let findings = try #require(value?["findings"] as? [[String: Any]])
    return (findings.count, findings.filter { $0["waived"] != nil })
  }

  /// The first finding of the plan: its rule, and its action's ref where it is about one.
  private func someFinding() throws -> (rule: String, ref: String?) {
    let run = try waymark("check", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let first = try #require((value?["findings"] as? [[String: Any]])?.first)
    return (try #require(first["rule"] as? String), first["ref"] as? String)
  }

  @Test func `what is accepted is counted with its reason, until it is taken back`() throws {
    let (rule, _) = try someFinding()
    let before = try counts([])
    #expect(before.accepted.isEmpty)
    let granted = try waymark("waiver", "grant", rule, "--reason", "Cabinet knows of it.")
    #expect(granted.code == 0, "\(granted.errors)")
    let after = try counts([])
    #expect(after.all == before.all)
    #expect(!after.accepted.isEmpty)
    let words = after.accepted.compactMap { ($0["waived"] as? [String: Any])?["reason"] as? String }
    #expect(Set(words) == ["Cabinet knows of it."])

    let listed = try waymark("waiver", "list").text
    #expect(listed.contains("\(rule): Cabinet knows of it."))
    let number = try #require(listed.split(separator: " ").first.map(String.init))
    #expect(try waymark("waiver", "withdraw", number).code == 0)
    #expect(try counts([]).accepted.isEmpty)
    #expect(try waymark("waiver", "list").text.isEmpty)
    #expect(try waymark("ledger", "verify").code == 0)
  }

  @Test func `a waiver that has run out, or matches nothing, is a note`() throws {
    let (rule, _) = try someFinding()
    _ = try waymark("waiver", "grant", rule, "--reason", "Until spring.", "--until", "2024-03-31")
    _ = try waymark("waiver", "grant", "ref-duplicate", "Z9", "--reason", "Two lists.")
    let run = try waymark("check")
    #expect(run.text.contains("[waiver-expired]"))
    #expect(run.text.contains("[waiver-unused]"))
    #expect(try counts([]).accepted.isEmpty)
  }

  @Test(arguments: [
    (["grant", "no-such-rule", "--reason", "x"], "waymark rules"),
    (["grant", "ref-duplicate", "--reason", "x", "--until", "soon"], "2027-03-31"),
    (["grant", "ref-duplicate", "--reason", "x", "--plan", "Moon"], "Moon"),
    (["withdraw", "999999"], "waymark waiver list"),
  ])
  func `what can't be done says what can`(arguments: [String], remedy: String) throws {
    let run = try CommandRun.waymark(["waiver"] + arguments, in: folder.url)
    #expect(run.code == 64)
    #expect(run.errors.contains(remedy), "\(run.errors)")
    #expect(try waymark("waiver", "list").text.isEmpty)
  }
}
