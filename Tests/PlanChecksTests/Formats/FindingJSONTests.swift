import Foundation
import PlanChecks
import PlanModel
import Testing

@Suite struct FindingJSONTests {
  @Test func `every key is always there, in its order`() {
    #expect(
      FindingJSON.text(of: FormatSamples.findings) == """
        {"findings":[
          {"rule":"stage-contradicted","severity":"error","ref":"T4","refs":[],"message":"the update says that it is \
        paused (“This work has been paused”); the stage says “Delivery”","document":"wolmershire plan.txt","line":2},
          {"rule":"update-repeated","severity":"warning","ref":"C2","refs":["C3"],"message":"C2 and C3 have the same \
        update: “A plan for talks is being…”","document":"wolmershire plan.txt","line":3},
          {"rule":"name-varies","severity":"warning","ref":"T5","refs":[],"message":"“Property” seems to be what is \
        “Council Property” elsewhere","document":"wolmershire plan.txt","line":4,"waived":{"reason":"Cabinet adopted \
        <both> & keeps them.","until":"2026-03-31","by":"Climate Change Manager"}},
          {"rule":"reading-guess","severity":"note","ref":null,"refs":[],"message":"a rule that only the reader has",\
        "document":null,"line":null}
        ]}

        """)
    #expect(FindingJSON.text(of: []) == "{\"findings\":[]}\n")
  }

  @Test func `any text comes back as it was`() throws {
    let message =
      "a \"quote\" \\ \u{0}\u{1F}\u{7F}\n\r\t\u{2028}é\u{301}\u{1F469}\u{200D}\u{1F33E}</"
    let finding = Finding(rule: "ref-missing", severity: .note, message: message)
    let text = FindingJSON.text(of: [CheckedFinding(finding)])
    struct Output: Decodable { var findings: [Finding] }
    let read = try JSONDecoder().decode(Output.self, from: Data(text.utf8))
    #expect(read.findings == [finding])
  }
}
