import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct PlaceholderLeftTests {
  private func said(_ update: String) -> String {
    told(by: PlaceholderLeft(), in: .reporting([.sample("B5", update: update)]))
  }

  @Test func `a place kept for a figure is found with what stands around it`() {
    #expect(
      said("Building plans were made for XXX sites of the estate.")
        == """
        20 warning B5: a place was never filled in the update: “plans were made for XXX sites of the estate.”
        """)
    #expect(said("The fair is in June (date TBC).") != "")
  }

  @Test(arguments: ["TBC", "xxx", "Route 20 is open", "Superbowl XX", "The tbc of the valley"])
  func `a cell that holds nothing else is its own column's, and other words are words`(
    update: String
  ) {
    let found = said(update)
    #expect(update == "Superbowl XX" || found == "")
  }

  @Test
  func `a text that was never written is found, and an update of that kind is another rule's`() {
    let action = Action.sample("B5", update: "[insert update]").with {
      $0.measure = "[insert measure and date]"
    }
    #expect(
      told(by: PlaceholderLeft(), in: .reporting([action]))
        == """
        20 warning B5: a place was never filled in the success measure: “[insert measure and date]”
        """)
    #expect(told(by: DraftingNote(), in: .reporting([action])) == "")
  }

  @Test func `leads that are still to be named in an overview are one finding`() {
    var paper = Paper.sample(actions: [.sample()])
    paper.tallies = [
      Tally(
        by: "Delivery theme", terms: ["Green", "Amber"],
        rows: [
          .init(name: "Schools", lead: "TBC", source: Source(line: 9)),
          .init(name: "Fleet", lead: "Fleet Manager", source: Source(line: 10)),
          .init(name: "Nature", lead: "tbc", source: Source(line: 11)),
          .init(name: "Water", source: Source(line: 12)),
        ])
    ]
    #expect(
      told(by: PlaceholderLeft(), in: paper)
        == """
        9 warning -: the leads of “Schools” and “Nature” are still to be named (Delivery theme)
        """)
  }

  @Test func `a decision that is planned is no gap`() {
    #expect(
      told(
        by: PlaceholderLeft(),
        in: .reporting([.sample("T1", update: "A third bike to be decided in January.")])) == "")
  }

  @Test func `a gap in the prose is found`() {
    #expect(
      told(by: PlaceholderLeft(), in: Paper.saying(["The fund has paid XXX grants."])).contains(
        "a place was never filled in the text"))
  }

  @Test func `a single X is a code, unless money or per cent stand beside it`() {
    #expect(said("4 Closed / X Stopped, and none at stage X.") == "")
    #expect(said("Grants of £X were paid to halls.") != "")
    #expect(said("About X% of homes are done.") != "")
    #expect(said("The X-ray room was lagged.") == "")
  }

  @Test func `a quarter that is over was never filled, where other rows were`() {
    func said(_ heading: String, _ cells: [String], period: String = "2025-26 Q2") -> String {
      let actions = cells.enumerated().map { place, text in
        Action.sample("Q\(place)", line: place + 5).with {
          $0.fields = [PrintedField(heading: heading, text: text)]
        }
      }
      return told(
        by: PlaceholderLeft(), in: .sample(actions, columns: ["text"], period: period))
    }
    let cells = ["Bids opened", "Work on site", "TBC", "–", "Report to Board", "Trees ordered"]
    #expect(
      said("Q1 Apr–Jun", cells)
        == "7 warning Q2: a place was never filled in “Q1 Apr–Jun”: “TBC”")
    #expect(said("Q2 2025/26", cells) != "")
    #expect(said("Q3 Oct–Dec", cells) == "")
    #expect(said("Q1 2026/27", cells) == "")
    #expect(said("Milestone", cells) == "")
    #expect(said("Q1", cells, period: "May 2025") == "")
    #expect(said("Q1", ["TBC", "TBC", "–", "Bids opened", "Work on site", "Report"]) == "")
  }
}
