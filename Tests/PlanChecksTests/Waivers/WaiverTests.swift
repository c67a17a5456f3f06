import Foundation
import PlanChecks
import PlanModel
import Testing

@Suite struct WaiverTests {
  private let finding = Finding(
    rule: "name-varies", severity: .warning, ref: "T5", refs: ["T6"], message: "two names",
    document: "wolmershire.txt", line: 20)

  @Test func `a waiver goes by rule, ref and document`() {
    #expect(Waiver(rule: "name-varies", ref: "T5", reason: "adopted").covers(finding))
    #expect(Waiver(rule: "name-varies", reason: "adopted").covers(finding))
    #expect(!Waiver(rule: "owner-missing", ref: "T5", reason: "adopted").covers(finding))
    #expect(!Waiver(rule: "name-varies", ref: "T6", reason: "adopted").covers(finding))
    #expect(
      !Waiver(rule: "name-varies", document: "other.txt", reason: "adopted").covers(finding))
  }

  @Test func `a finding about several actions goes by the first`() {
    var several = finding
    several.ref = nil
    several.refs = ["T5", "T6"]
    #expect(Waiver(rule: "name-varies", ref: "T5", reason: "adopted").covers(several))
    #expect(!Waiver(rule: "name-varies", ref: "T6", reason: "adopted").covers(several))
  }

  @Test func `what is accepted stays in the list, with its reason`() throws {
    let day = try #require(PartialDate(iso: "2024-05-01"))
    let waiver = Waiver(rule: "name-varies", ref: "T5", reason: "adopted")
    let other = Finding(rule: "ref-duplicate", severity: .error, ref: "T9", message: "twice")
    let checked = [waiver].applied(to: [finding, other], on: day)
    #expect(checked.map(\.finding) == [finding, other])
    #expect(checked.map(\.isWaived) == [true, false])
    #expect(checked.worst == .error)
  }

  private func read(_ json: String) throws -> WaiverFile {
    try JSONDecoder().decode(WaiverFile.self, from: Data(json.utf8))
  }

  @Test func `the file form names its parts`() throws {
    let file = try read(
      """
      {"waivers": [{"rule": "name-varies", "ref": "T5", "reason": "adopted", "until": "2026-03"}]}
      """)
    #expect(
      file.waivers == [
        Waiver(
          rule: "name-varies", ref: "T5", reason: "adopted",
          until: PartialDate(year: 2026, month: 3))
      ])
    let again = try JSONDecoder().decode(WaiverFile.self, from: JSONEncoder().encode(file))
    #expect(again == file)
  }

  @Test(arguments: [
    #"{"waivers": [{"rule": "name-varies", "ref": "T5"}]}"#,
    #"{"waivers": [{"rule": "name-varies", "reason": "  "}]}"#,
    #"{"waivers": [{"rule": "name-varies", "reason": "adopted", "untill": "2026"}]}"#,
    #"{"waivers": [{"rule": "name-varies", "reason": "adopted", "until": "soon"}]}"#,
    #"{"waiver": []}"#,
  ])
  func `an entry without a reason, or with a word that is not known, is refused`(json: String) {
    #expect(throws: DecodingError.self) { try read(json) }
  }
}
