import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct PointerDanglingTests {
  private let numbered = [
    "3.1 The reasons are set out in paragraph 3.6.", "3.2 Two actions wait for the county.",
    "3.3 Members asked about fuel.", "3.4 See paragraph 2.9 of the report of May.",
  ]

  @Test func `a paragraph beyond the end of its section is found`() {
    #expect(
      told(by: PointerDangling(), in: Paper.saying(numbered))
        == "1 warning -: it points to paragraph 3.6, and the paper has none")
  }

  @Test func `a paragraph that is there, or may be in another document, is not`() {
    #expect(
      told(
        by: PointerDangling(),
        in: Paper.saying([
          "3.1 The reasons are in paragraph 3.2.", "3.2 Two wait.",
          "As paragraph 4.7 says, we wait.", "Section 19.2 of the Act applies.",
        ])) == "")
  }

  @Test func `a chart that is named nowhere else is found in a paper with its prose`() {
    let prose = (1...10).map { "Paragraph \($0) says something of the year." }
    let chart = "The trend is shown in Chart 2."
    #expect(told(by: PointerDangling(), in: Paper.saying(prose + [chart])).contains("chart 2"))
    #expect(told(by: PointerDangling(), in: Paper.saying(prose + [chart, "Chart 2: trend"])) == "")
    #expect(told(by: PointerDangling(), in: Paper.saying([chart])) == "")
  }
}
