import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct UpdateRepeatedTests {
  private func said(_ updates: [String], stage: StageReading = .delivery) -> String {
    let actions = updates.enumerated().map { index, update in
      Action.sample(
        "C\(index + 1)", "Action \(index)", stage: stage, update: update, line: 20 + index)
    }
    return told(by: UpdateRepeated(), in: .reporting(actions))
  }

  private let plan = "A plan for talks with residents is being written by the team."

  @Test func `one update beside three actions is one finding that names them all`() {
    #expect(
      said([plan, "Nine homes were insulated in the spring.", plan, plan])
        == """
        20 warning C1 C3 C4: C1, C3 and C4 have the same update: \
        “A plan for talks with residents is being written by the team.”
        """)
  }

  @Test func `case and punctuation make no difference`() {
    #expect(said([plan, "a plan for talks, with residents, is being written by the Team"]) != "")
  }

  @Test func `a word changed here and there is still a copy`() {
    let other = "A plan for talks with residents is being written by the officers."
    #expect(said([plan, other]).contains("nearly the same update"))
  }

  @Test func `texts that only begin alike are no copies`() {
    let other =
      "A plan for talks with residents is being written by our partners in Ashlock, where forty "
      + "people came to a first evening in May and asked for a second one in the town hall."
    #expect(said([plan, other]) == "")
  }

  @Test func `formulas are another rule's`() {
    #expect(said(["To be progressed at a later date.", "To be progressed at a later date."]) == "")
  }

  @Test func `two that are complete may say so in the same few words`() {
    let words = "Completed for the 2022-23 financial year."
    #expect(said([words, words], stage: .completed) == "")
    #expect(said([words, words]) != "")
  }
}
