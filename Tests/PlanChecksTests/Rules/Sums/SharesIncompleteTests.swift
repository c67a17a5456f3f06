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
}
