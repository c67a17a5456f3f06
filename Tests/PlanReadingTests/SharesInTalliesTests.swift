import PlanDocuments
import PlanModel
import Testing

@testable import PlanReading

@Suite struct SharesInTalliesTests {
  @Test(arguments: [("7 (35%)", 7), ("7", 7), ("0 (0%)", 0), ("12 (37.5%)", 12)])
  func `a count may say in brackets what share it is`(cell: String, count: Int) {
    #expect(TallyReader.count(in: cell) == count)
  }

  @Test(arguments: ["35%", "7 (of 20)", "7 (35)", "about 7 (35%)", "(35%)", "7 of 20 (35%)"])
  func `other cells are no counts`(cell: String) {
    #expect(TallyReader.count(in: cell) == nil)
  }
}
