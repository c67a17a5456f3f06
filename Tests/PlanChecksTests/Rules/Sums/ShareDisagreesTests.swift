import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ShareDisagreesTests {
  private func said(_ count: Double, _ share: Double, of green: Int, _ amber: Int) -> String {
    let paper = Paper.claiming(
      [.count(count, "Green"), .share(share, "Green"), .count(Double(amber), "Amber")],
      green: green, amber: amber)
    return told(by: ShareDisagrees(), in: paper)
  }

  @Test func `a share that its count does not give is found`() {
    #expect(said(17, 57, of: 17, 15) == "5 error -: 17 of 32 actions is 53%, not 57%")
  }

  @Test func `rounding up and down are both right`() {
    #expect(said(17, 53, of: 17, 15) == "")
    #expect(said(17, 54, of: 17, 15) == "")
    #expect(said(16, 50, of: 16, 16) == "")
  }

  @Test func `a share without a count in its sentence says nothing`() {
    let paper = Paper.claiming([.share(90, "Green")], green: 1, amber: 1)
    #expect(told(by: ShareDisagrees(), in: paper) == "")
  }
}
