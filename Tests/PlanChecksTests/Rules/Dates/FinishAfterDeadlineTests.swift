import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct FinishAfterDeadlineTests {
  private func action(_ update: String, _ rating: RatingReading = .green) -> Action {
    .sample("T1", timescale: "May 2024", rating: rating, update: update)
  }

  @Test func `an end that the update puts after the date is found beside a good rating`() {
    #expect(
      told(
        by: FinishAfterDeadline(),
        in: .reporting([
          action("The builder withdrew. We expect the route to be finished in January 2025.")
        ]))
          == """
          20 warning T1: rated “Green” and due by May 2024; the update puts the end in January 2025: \
          “We expect the route to be finished in January 2025.”
          """)
  }

  @Test(arguments: [
    "The first half was finished in January 2024.",
    "The second phase will open in March 2025.",
    "A review is expected to be complete in January 2025.",
    "We expect the route to be finished in April 2024.",
  ])
  func `what is done, a later phase and a date in time are not`(update: String) {
    #expect(told(by: FinishAfterDeadline(), in: .reporting([action(update)])) == "")
  }

  @Test func `a poor rating says it already`() {
    #expect(
      told(
        by: FinishAfterDeadline(),
        in: .reporting([action("We expect the route to be finished in January 2025.", .red)])) == ""
    )
  }

  @Test func `a forecast end after the planned one is found where most of those are rated worse`() {
    func planned(_ ref: String, forecast: String, _ rating: RatingReading) -> Action {
      var action = Action.sample(ref, timescale: "March 2025", rating: rating, update: "Under way.")
      action.fields = [
        PrintedField(heading: "Planned end", text: "March 2025"),
        PrintedField(heading: "Forecast end", text: forecast),
      ]
      return action
    }
    let late = [
      planned("T1", forecast: "June 2025", .amber), planned("T2", forecast: "June 2026", .red),
      planned("T3", forecast: "September 2025", .green),
      planned("T4", forecast: "March 2025", .green),
    ]
    #expect(
      told(by: FinishAfterDeadline(), in: .reporting(late)).contains(
        "T3: rated “Green”; its forecast end, September 2025, is later"))
    let all = late.map { action in
      var action = action
      action.rating = .green
      return action
    }
    #expect(told(by: FinishAfterDeadline(), in: .reporting(all)) == "")
  }
}
