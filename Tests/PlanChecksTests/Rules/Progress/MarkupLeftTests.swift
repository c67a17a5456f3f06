import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct MarkupLeftTests {
  private func said(_ updates: String...) -> String {
    let actions = updates.enumerated().map { index, update in
      Action.sample("T\(index + 1)", "Action \(index)", update: update)
    }
    return told(by: MarkupLeft(), in: .reporting(actions))
  }

  @Test func `codes of a page are one finding for each code`() {
    #expect(
      said("Walking &amp; cycling.", "Trees &amp; hedges.", "See <br> below.")
        == """
        20 note T1 T2: “&amp;” was left in the texts of 2 actions
        20 note T3: “<br” was left in the update
        """)
  }

  @Test func `a reference or formula that failed is worse`() {
    #expect(
      said("See Error! Reference source not found.")
        == "20 warning T1: “Error! Reference source not found” was left in the update")
    #expect(said("Saved #REF! tonnes.").hasPrefix("20 warning"))
  }

  @Test func `letters of a wrong encoding are found`() {
    #expect(said("The councilâ€™s fleet").contains("“â€”"))
    #expect(said("A grant of Â£40,000").contains("“Â£”"))
  }

  @Test(arguments: [
    "R&D with small firms, less than 5 < 6 tonnes", "A café in the Pâtisserie Rémy",
    "#NetZero week",
    "Costs £40,000 & more", "Done!", "5 * 3 sites",
  ])
  func `signs that belong to the text are left alone`(update: String) {
    #expect(said(update) == "")
  }

  @Test func `a cell that was too narrow for its date is found`() {
    var action = Action.sample("T1")
    action.fields = [PrintedField(heading: "Finish", text: "########")]
    #expect(
      told(by: MarkupLeft(), in: .reporting([action]))
        == "20 warning T1: “####” was left in the column “Finish”")
  }

  @Test func `a span that a converter marked is found`() {
    #expect(said("[The order is out in May.]{.mark}").contains("“{.mark}” was left in the update"))
    #expect(said("[The order]{.underline} is out.").contains("“{.underline}”"))
    #expect(said("Cost [see note] {approx}") == "")
  }

  @Test func `what the reader took away is told of the value in which it stood`() {
    func said(_ mark: LeftMark) -> String {
      var paper = Paper.sample(actions: [
        .sample("T1", "Plant a hedge", update: "Half is planted. The rest waits.", line: 7)
      ])
      paper.leftMarks = [mark]
      return told(by: MarkupLeft(), of: paper)
    }
    #expect(
      said(LeftMark(mark: "<br>", beside: "Half is planted.", line: 7))
        == "7 note T1: “<br>” was left in the update")
    #expect(said(LeftMark(mark: "<br>", beside: "Half is planted.", line: 9)) == "")
    #expect(said(LeftMark(mark: "<br>", beside: "Depot", line: 7)) == "")
  }
}
