import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct TargetMissedTests {
  private func said(
    _ text: String, _ update: String, measure: String? = nil, stage: StageReading = .completed
  ) -> String {
    let action = Action.sample("T1", text, stage: stage, update: update).with {
      $0.measure = measure
    }
    return told(by: TargetMissed(), in: .reporting([action]))
  }

  @Test func `a share that is short of the target is found`() {
    #expect(
      said("Cut ferry mileage by 30%", "Mileage was 22% below 2019/20.")
        == "20 warning T1: it is marked “Completed”; it aims at 30%, and the update tells of 22%")
    #expect(said("Bring leakage below 8%", "Leakage averaged 9.1% over the year.") != "")
    #expect(said("Raise recycling to 65%", "Recycling stood at 58% in March.") != "")
    #expect(
      said("Use less power", "Use was 11% lower.", measure: "15% lower in 2024/25") != "")
  }

  @Test(arguments: [
    ("Cut ferry mileage by 30%", "Mileage was 31% below 2019/20."),
    ("Cut ferry mileage by 30%", "Mileage was 22% below 2019/20, and 34% below 2018/19."),
    ("Cut ferry mileage by 30%", "Fares rose by 5%."),
    ("Bring leakage below 8%", "Leakage averaged 7.4% over the year."),
    ("Bring leakage below 8%", "Leakage fell by 20%."),
    ("Raise recycling to 65%", "Recycling stood at 58%, and the revised target is 55%."),
    ("Raise recycling to 65%", "Officers spent 20% of their time on it."),
  ])
  func `one that is reached, or of something else, is not`(text: String, update: String) {
    #expect(said(text, update) == "")
  }

  @Test func `a measure that counts is held against the count`() {
    #expect(
      said(
        "Textile banks", "12 banks in place. Consents are awaited.", measure: "20 banks in place"
      )
      .contains("it aims at 20 banks, and the update tells of 12 banks"))
    #expect(said("Textile banks", "20 banks in place.", measure: "20 banks in place") == "")
    #expect(
      said(
        "Textile banks", "12 banks came in May and 8 banks in June.", measure: "20 banks in place")
        == "")
  }

  @Test func `what is not marked complete may have its target before it`() {
    #expect(said("Cut ferry mileage by 30%", "Mileage was 22% below.", stage: .delivery) == "")
  }
}
