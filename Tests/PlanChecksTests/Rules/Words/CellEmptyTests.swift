import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct CellEmptyTests {
  private func paper(heading: String, empty: Set<Int>) -> Paper {
    let actions = (1...24).map { number in
      var action = Action.sample("T\(number)", line: 20 + number)
      if !empty.contains(number) {
        action.fields = [PrintedField(heading: heading, text: number % 2 == 0 ? "D" : "E")]
      }
      return action
    }
    var paper = Paper.saying([], actions: actions)
    paper.tables[0].columns.append(.init(heading: heading))
    return paper
  }

  @Test func `the one empty cell of a column of terms is found`() {
    #expect(
      told(by: CellEmpty(), of: paper(heading: "Delivery role", empty: [7]))
        == "27 warning T7: nothing stands under “Delivery role”, which nearly all other rows fill")
  }

  @Test func `a column with many empty cells, or one that may have them, is not`() {
    #expect(told(by: CellEmpty(), of: paper(heading: "Delivery role", empty: [3, 7, 9])) == "")
    #expect(told(by: CellEmpty(), of: paper(heading: "Partner type", empty: [7])) == "")
    #expect(told(by: CellEmpty(), of: paper(heading: "Delivery role", empty: [])) == "")
  }

  @Test func `the one action without a source of money is found`() {
    #expect(told(by: CellEmpty(), of: paper(heading: "Funding source", empty: [7])) != "")
    #expect(told(by: CellEmpty(), of: paper(heading: "Funding source", empty: [7, 9])) == "")
  }
}
