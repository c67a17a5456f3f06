import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct ChangeMiscalculatedTests {
  private func said(_ text: String) -> String {
    told(by: ChangeMiscalculated(), in: Paper.saying([text]))
  }

  @Test func `a share that the two figures do not give is found`() {
    #expect(
      said("We used 1,500 MWh in 2023/24, compared with 2,000 MWh in 2022/23, a fall of 35%.")
        == """
        1 error -: between 1,500 and 2,000 is a fall of 25%, not 35%
        """)
    #expect(
      said("Capacity has grown from 60 kWp to 90 kWp, a rise of 33 per cent.").contains(
        "a rise of 50%, not 33%"))
  }

  @Test func `an update is read too`() {
    let action = Action.sample("T1", update: "Bus trips were 400, down 60% from 500.")
    #expect(told(by: ChangeMiscalculated(), in: .reporting([action])).contains("not 60%"))
  }

  @Test(arguments: [
    "We used 1,500 MWh in 2023/24, compared with 2,000 MWh in 2022/23, a fall of 25%.",
    "Emissions were 3,060 tCO2e, a reduction of 15% on the baseline of 3,600 tCO2e.",
    "Of 120 homes 40 were visited in May, cutting bills by 30%.",
    "We fitted 40 shelters at 12 stops. Fares rose by 5%.",
    "It cost £2.1m, about 10% more than the £1.9m budget.",
  ])
  func `a right share, and a share of something else, are not`(text: String) {
    #expect(said(text) == "")
  }

  @Test func `a share may stand in the next sentence`() {
    #expect(
      said("Emissions were 150 tonnes. That is 47% below the figure of 300 tonnes.")
        == "1 error -: between 150 and 300 is a fall of 50%, not 47%")
  }

  @Test func `two figures in two sentences before are read together`() {
    let before =
      "Our emissions were 7,360 tonnes in the year. In the base year they were 9,200 tCO2e."
    #expect(said(before + " This is a fall of 24%.").contains("is a fall of 20%, not 24%"))
    #expect(said(before + " This is a fall of 20%.") == "")
    #expect(
      said("We planted 7,360 trees. Emissions were 9,200 tonnes. This is a fall of 24%.") == "")
  }

  @Test func `a change is a share of what the table has before it`() {
    func said(_ text: String) -> String {
      var paper = Paper.saying([text])
      paper.figures = [
        FigureTable(
          headings: ["Source", "2019/20", "2024/25"],
          rows: [
            .init(cells: ["Buildings", "11,840", "8,310"]),
            .init(cells: ["Total", "18,600", "14,250"]),
          ])
      ]
      return told(by: ChangeMiscalculated(), in: paper)
    }
    #expect(
      said("Emissions have fallen by 4,350 tonnes, or 29%, since 2019/20.")
        == "1 error -: between 14,250 and 18,600 is a fall of 23.4%, not 29%")
    #expect(said("Emissions have fallen by 4,350 tonnes, or 23%, since 2019/20.") == "")
    #expect(said("Emissions have fallen by 4,100 tonnes, or 29%, since 2019/20.") == "")
  }

  @Test func `percentage points are the one share less the other`() {
    func said(_ text: String) -> String {
      told(by: ChangeMiscalculated(), in: Paper.saying([text]))
    }
    #expect(
      said("Recycling was 54.6%, against 52.1% the year before, a rise of 3.5 percentage points.")
        == "1 error -: between 54.6% and 52.1% lie 2.5 points, not 3.5")
    #expect(
      said("Recycling rose to 49.6% from 47.8%. That rise of 2.8 percentage points is the largest.")
        != "")
    #expect(
      said("Recycling rose to 49.6% from 47.8%. That rise of 1.8 percentage points is the largest.")
        == "")
    #expect(said("Recycling rose by 1.4 percentage points to 54.3%.") == "")
  }

  @Test func `a fall in points that is called a rise is found`() {
    func said(_ update: String) -> String {
      told(by: ChangeMiscalculated(), in: .reporting([.sample("T1", update: update)]))
    }
    let text =
      "The rate was 49.8% compared with 51.2% before, an increase of 1.4 percentage points."
    #expect(said(text).contains("from 51.2% to 49.8% is a fall"))
    #expect(said(text.replacing("an increase", with: "a fall")) == "")
  }
}
