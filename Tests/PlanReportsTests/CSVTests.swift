import PlanModel
import PlanReports
import PlanTestSupport
import Testing

@Suite struct `Actions as CSV` {
  private func text(_ papers: [Paper]) -> String {
    String(decoding: ActionCSV.bytes(of: papers), as: UTF8.self)
  }

  @Test func `a paper in which everything occurs`() throws {
    let text = text([.wholeSample]).replacing("\r\n", with: "\n")
    try expectSnapshot(text, named: "actions.csv")
  }

  @Test func `rows end as RFC 4180 says, and quotes are doubled`() {
    var csv = CSVWriter()
    csv.row(["a", "b, c", "say \"hi\"", "two\nlines", " blank ends "])
    #expect(
      String(decoding: csv.bytes, as: UTF8.self)
        == "a,\"b, c\",\"say \"\"hi\"\"\",\"two\nlines\",\" blank ends \"\r\n")
  }

  @Test func `a cell that a spreadsheet would run has an apostrophe before it`() {
    var csv = CSVWriter()
    csv.row(["=1+1", "-5", "@x", "+1", "ok"])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "'=1+1,'-5,'@x,'+1,ok\r\n")
  }

  @Test func `the council's own headings follow the fixed columns`() throws {
    let header = try #require(text([.wholeSample]).split(separator: "\r\n").first)
    #expect(header.hasPrefix(ExchangeColumn.allCases.map(\.heading).joined(separator: ",")))
    #expect(header.contains(",Ward"))
    #expect(!header.contains("Action ID"))
  }

  @Test func `the register's further headings are found without its tables`() {
    var action = Action.sample("T1", "Plant trees")
    action.fields = [
      PrintedField(heading: "Action ID", text: "T1"),
      PrintedField(heading: "Description", text: "Plant trees"),
      PrintedField(heading: "Ward", text: "Sallow"),
    ]
    let place = RegisterPlace(id: "p-1", council: "Wolmershire", plan: "Plan")
    let text = String(
      decoding: ActionCSV.bytes(ofRegister: [(place: place, action: action)]), as: UTF8.self)
    #expect(text.contains(",Ward\r\n"))
    #expect(!text.contains("Description"))
  }
}
