import Testing

@testable import PlanChecks

struct ReferenceScannerTests {
  private func refs(_ text: String, announced: Bool? = nil) -> [String] {
    ReferenceScanner.references(in: text)
      .filter { announced == nil || $0.isAnnounced == announced }.map(\.ref)
  }

  @Test(arguments: [
    ("see actions B1 and B2 above", ["B1", "B2"]),
    (
      "(could this be merged with T18/T19)",
      [
        "T18",
        "T19",
      ]
    ),
    ("captured under Greener Together (CE1.7)", ["CE1.7"]), ("New Action 61 on delivery", ["61"]),
    ("Ref. 3 and Ref 20", ["3", "20"]), ("see item 19", ["19"]),
    (
      "Actions 4, 5 and 16",
      [
        "4",
        "5",
      ]
    ),
    ("linked to LCC.3", ["LCC.3"]), ("Action no. 7", ["7"]),
  ])
  func `refs are found as they are written`(text: String, refs: [String]) {
    #expect(Array(self.refs(text).prefix(refs.count)) == refs)
  }

  @Test(arguments: [
    "45 homes by 2030", "action plan 2030", "actions 12 are done", "£3m for 2 sites", "by 50%",
    "NEW ACTION 2024", "mail a@b1.example", "the tenth action", "2.5 per cent", "H2GV",
  ])
  func `other figures are no refs`(text: String) {
    #expect(refs(text).isEmpty)
  }

  @Test func `a word in between ends the announcement`() {
    #expect(refs("see the road A38", announced: true).isEmpty)
    #expect(refs("see the road A38", announced: false) == ["A38"])
  }

  @Test func `other documents are told apart`() {
    let found = ReferenceScanner.references(in: "action 4 of the Corporate Plan, action 5")
    #expect(found.map(\.isElsewhere) == [true, false])
  }

  @Test(arguments: [
    "", "action", "action ", "B", "9", "action 99999999999999999999", "é9",
    "\u{0}1",
  ])
  func `short and odd texts are read without harm`(text: String) {
    #expect(refs(text).count <= 1)
  }

  @Test func `a stepped number behind “under” at the end of its clause is a ref`() {
    #expect(refs("It feeds the trials under 2.6.") == ["2.6"])
    #expect(refs("It keeps warming under 2.6 degrees.").isEmpty)
    #expect(refs("It costs under 26.").isEmpty)
  }

  @Test func `a stepped number that ends its clause behind a word of place is a ref`() {
    #expect(refs("paid from the same grant as 4.6.", announced: true) == ["4.6"])
    #expect(refs("(feeds the planting in 3.7)", announced: true) == ["3.7"])
    #expect(refs("a rise as 4.6 tonnes were saved, in 3.7 months").isEmpty)
  }
}
