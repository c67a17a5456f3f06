import Foundation
import PlanModel
import Testing

struct PaperTests {
  private let name = DocumentName(name: "plan.txt", sha256: "", format: "text")

  @Test func `printed plans are listed once, in their order`() {
    var paper = Paper(document: name)
    paper.actions = ["Town", "County", "Town"].enumerated().map { index, plan in
      var action = Action(key: "\(index)", text: "Plant a wood")
      action.plan = plan
      return action
    }
    #expect(paper.printedPlans == ["Town", "County"])
  }

  @Test func `a paper that says nothing of how actions go is an edition`() {
    var paper = Paper(document: name)
    paper.actions = [Action(key: "1", text: "Plant a wood")]
    #expect(paper.isEdition)
    paper.actions[0].stage.printed = "Delivery"
    #expect(!paper.isEdition)
  }

  @Test func `a paper survives being written as JSON and read again`() throws {
    var paper = Paper(document: name)
    paper.period = Period("2024-25 Q3")
    var action = Action(
      key: "T1", ref: "T1", text: "Plant a wood", source: Source(line: 3, cell: "2"))
    action.timescale = Timescale(printed: "2024-25")
    action.updates = [ReportedUpdate(period: "2024-25 Q2", text: "Begun")]
    paper.actions = [action]
    paper.accounting = Accounting(characters: 5, placed: [.action: 3, .furniture: 2])
    let bytes = try JSONEncoder().encode(paper)
    #expect(try JSONDecoder().decode(Paper.self, from: bytes) == paper)
  }

  @Test func `a scoring scheme is written with its bands as names, the same in every run`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(ScoringScheme.productOfThree), as: UTF8.self)
    #expect(
      text == """
        {"carbon":{"H":3,"L":1,"M":2},"cost":{"H":1,"L":3,"M":2},"fittingRows":0,\
        "ground":"inferred","scoredRows":0,"timescale":{"L":1,"M":2,"S":3}}
        """)
  }

  @Test func `joined places run from the first line to the last`() {
    let one = Source(line: 4, page: 1, cell: "2")
    let other = Source(line: 9, endLine: 11, page: 2, cell: "2")
    #expect(one.joined(with: other) == Source(line: 4, endLine: 11, page: 1, cell: "2"))
    #expect(one.joined(with: Source(line: 9, cell: "3")).cell == nil)
  }
}
