import PlanModel
import Testing

@testable import PlanReading

/// The period that a sentence gives for the whole paper.
struct PositionSentenceTests {
  @Test(arguments: [
    ("Position at 30 September 2025. BRAG: Blue = complete, Red = off track.", "September 2025"),
    ("Progress to the end of December 2024", "December 2024"),
    ("Overall progress against the plan up to 30/06/2025 is told below.", "June 2025"),
    (
      "This table shows the status of each action as at 31 March 2025 and was seen by the board.",
      "March 2025"
    ),
    ("The tables below show progress for the quarter ending 31 December 2024.", "December 2024"),
    ("This report covers the six months from April to September 2025.", "September 2025"),
    ("Table 2: Action status at 30 June 2025 (all themes)", "June 2025"),
    ("All figures are correct as at 31 March 2025.", "March 2025"),
    ("Wolmershire is a rural county. Position at 31 May 2026.", "May 2026"),
  ])
  func `a sentence about the position or the paper gives its period`(
    sentence: String, period: String
  ) {
    #expect(PositionSentence.period(in: sentence)?.label == period)
  }

  @Test(arguments: [
    "Emissions fell by 12% as at 31 March 2021.",
    "The next report will give the position at 31 March 2026.",
    "This report will be considered by the Cabinet on 4 March 2025.",
    "Progress on the tree strategy to March 2024 was slow.",
    "The position is better than it was in March 2021, when emissions rose.",
    "This report sets out how the county will be carbon neutral by December 2040.",
    "The council declared an emergency in May 2019.",
    "Progress towards the 2030 target is good.",
  ])
  func `a sentence about anything else gives none`(sentence: String) {
    #expect(PositionSentence.period(in: sentence) == nil)
  }

  @Test func `a paper has the period of its first sentence, whose key is read too`() throws {
    let paper = try paper(
      """
      # Wolmershire Climate Action Plan

      The plan was adopted in May 2021. This shows nothing of March 2022.

      This is the position at 30 September 2025. Key: Blue - complete; Green - on track; Red - late

      | Ref | Action | By when | BRAG |
      |---|---|---|---|
      | T1 | Build the cycle lane to Merrow | June 2025 | Green |
      | T2 | Buy twelve electric vans | March 2025 | Blue |
      """)
    #expect(paper.period?.label == "September 2025")
    #expect(paper.legend.terms.map(\.term) == ["Blue", "Green", "Red"])
    #expect(paper.legend.terms.map(\.definition) == ["complete", "on track", "late"])
    #expect(paper.actions.map(\.stage.canonical) == [nil, .complete])
  }

  @Test func `a key that stands in brackets leaves the bracket out`() throws {
    let paper = try paper(
      """
      Table 1: Action status at 30 June 2025 (BRAG: Blue = complete, Amber = at risk)

      | Ref | Action | BRAG |
      |---|---|---|
      | T1 | Build the cycle lane to Merrow | Amber |
      """)
    #expect(paper.period?.label == "June 2025")
    #expect(paper.legend.terms.map(\.definition) == ["complete", "at risk"])
  }
}
