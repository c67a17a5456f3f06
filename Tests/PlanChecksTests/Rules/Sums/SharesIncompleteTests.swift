import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct SharesIncompleteTests {
  @Test func `the rating whose share is not given is named`() {
    let paper = Paper.claiming(
      [
        .count(13, "Green"), .share(43, "Green"), .count(15, "Amber"), .share(50, "Amber"),
        .count(2, "Red", line: 6),
      ], green: 13, amber: 15, red: 2)
    #expect(
      told(by: SharesIncomplete(), in: paper)
        == "6 warning -: the stated shares add up to 93%: the share of the 2 rated “Red” is not given"
    )
  }

  @Test func `shares that add up but for rounding are whole`() {
    let paper = Paper.claiming(
      [.share(33, "Green"), .share(33, "Amber"), .share(33, "Red")], green: 1, amber: 1, red: 1)
    #expect(told(by: SharesIncomplete(), in: paper) == "")
  }

  @Test func `one share alone is no list of shares`() {
    let paper = Paper.claiming([.share(43, "Green")], green: 3, amber: 4)
    #expect(told(by: SharesIncomplete(), in: paper) == "")
  }

  @Test func `shares of one whole that are more than it are found`() {
    func said(_ text: String) -> String { told(by: SharesIncomplete(), in: Paper.saying([text])) }
    #expect(
      said("Transport made up 38% of the total, homes 31%, industry 24% and waste 9%.")
        == "1 warning -: the stated shares add up to 102%")
    #expect(said("Transport made up 38% of the total, homes 31% and industry 31%.") == "")
    #expect(said("Homes made up 38%, and emissions fell by 31% and 41%.") == "")
  }

  @Test func `shares in a column of a table are added up`() {
    func said(_ shares: [String], heading: String = "Share of total") -> String {
      var paper = Paper.sample(actions: [])
      paper.figures = [
        FigureTable(
          headings: ["Source", heading],
          rows: shares.enumerated().map {
            .init(cells: ["Source \($0)", $1], source: Source(line: $0 + 4))
          })
      ]
      return told(by: SharesIncomplete(), in: paper)
    }
    #expect(
      said(["51%", "30%", "19%", "8%"]) == "4 warning -: the stated shares add up to 108%")
    #expect(said(["51%", "30%", "18%", "2%"]) == "")
    #expect(said(["51%", "30%", "19%", "8%"], heading: "Share of target reached") == "")
    #expect(said(["51%", "30%", "19%", "8%"], heading: "Homes insulated") == "")
  }

  @Test func `what emissions come from is a whole`() {
    func said(_ text: String) -> String { told(by: SharesIncomplete(), in: Paper.saying([text])) }
    #expect(said("Where they come from: homes 46%, cars 29%, farms 19% and mills 11%.") != "")
    #expect(said("Where they come from: homes 46%, cars 29%, farms 14% and mills 11%.") == "")
  }

  @Test func `two shares among many counts were never meant to be the whole`() {
    func said(_ text: String) -> String {
      var paper = Paper.saying([text])
      paper.claims = [
        Claim(kind: .count, term: "Green", value: 10, text: text, source: Source(line: 1)),
        Claim(kind: .share, term: "Green", value: 53, text: text, source: Source(line: 1)),
        Claim(kind: .count, term: "Blue", value: 2, text: text, source: Source(line: 1)),
        Claim(kind: .share, term: "Blue", value: 11, text: text, source: Source(line: 1)),
        Claim(kind: .count, term: "Red", value: 3, text: text, source: Source(line: 1)),
        Claim(kind: .count, term: "Amber", value: 4, text: text, source: Source(line: 1)),
      ]
      return told(by: SharesIncomplete(), in: paper)
    }
    #expect(said("Ten are Green (53%), two Blue (11%), three Red and four Amber.") == "")
  }

  @Test func `three shares that each come from something divide a whole`() {
    func said(_ text: String) -> String { told(by: SharesIncomplete(), in: Paper.saying([text])) }
    #expect(
      said("We sent out 900 tonnes: 50% from ovens, 36% from carts and 19% from kilns.")
        == "1 warning -: the stated shares add up to 105%")
    #expect(
      said("We sent out 900 tonnes: 50% from ovens, 31% from carts and 19% from kilns.") == "")
    #expect(said("We saved 50% from ovens and 55% from carts.") == "")
  }
}
