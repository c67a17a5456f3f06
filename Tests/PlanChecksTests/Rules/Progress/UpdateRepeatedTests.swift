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

  @Test func `a formula word for word on several is found`() {
    #expect(
      said(["To be progressed.", "To be progressed"])
        == """
        20 warning C1 C2: C1 and C2 have the same update, and it says nothing: “To be progressed.”
        """)
    #expect(said(["To be progressed.", "To be taken forward."]) == "")
  }

  @Test func `an update that holds the whole of another's is found`() {
    let longer =
      "The brief was agreed with all four partners, and the survey began in May at Oxmarsh."
    #expect(
      said(["The brief was agreed with all four partners, and the survey began in May.", longer])
        .contains("C1"))
  }

  @Test func `a long sentence that two updates share is a note`() {
    let shared =
      "A framework for heat in the county is being written with all of the district councils."
    let said = said([
      "Nine homes were done. \(shared)",
      "Talks were held in June with the owners. \(shared) More soon.",
    ])
    #expect(said.hasPrefix("20 note C1 C2: one sentence stands in the updates of C1 and C2"))
  }

  @Test func `short sentences may be shared`() {
    #expect(
      said([
        "Nine homes were done. Cabinet will decide in June.",
        "Talks were held with the mill. Cabinet will decide in June.",
      ]) == "")
  }

  @Test func `two that are complete may say so in the same few words`() {
    let words = "Completed for the 2022-23 financial year."
    #expect(said([words, words], stage: .completed) == "")
    #expect(said([words, words]) != "")
  }
}
