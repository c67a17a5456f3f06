import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

/// Work that is told of what is marked as not begun.
@Suite struct BegunTests {
  private func said(_ update: String, of text: String = "Dig a pond at Oxmarsh.") -> String {
    let action = Action.sample(
      "T1", text, stage: .sample("Not begun", .notStarted), update: update)
    return told(by: StageContradicted(), in: .reporting([action]))
  }

  @Test(arguments: [
    "The contractor has been on site since May and the first scrape is dug.",
    "41 wardens trained so far, with a session each month.",
  ])
  func `work on site or people trained are found`(update: String) {
    #expect(said(update).contains("it is marked “Not begun”; the update tells of what was done"))
  }

  @Test(arguments: [
    "The contractor will be on site in May.", "The contractor is on site at the other pond.",
    "The ranger has been on site to look at the ground.", "None trained so far.",
    "A consultation closed in May.",
  ])
  func `what is to come, is another's or prepares the work is not`(update: String) {
    #expect(said(update) == "")
  }

  @Test func `a consultation is the work where a policy is to be adopted`() {
    let update = "Consultation ran through May and drew 90 replies."
    #expect(said(update, of: "Adopt a policy for ponds") != "")
    #expect(said(update) == "")
  }

  @Test func `a rating says by the key that nothing need have begun`() {
    func said(_ meaning: String, _ update: String) -> String {
      let rating = RatingReading.sample("Not due", .notDue)
      var plan = Plan.reporting([
        .sample("T1", "Adopt a policy for ponds", rating: rating, update: update)
      ])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .rating, term: "Not due", definition: meaning, canonical: "notDue")
      ])
      return told(by: StageContradicted(), in: plan)
    }
    let update = "Consultation ran through May and drew 90 replies."
    #expect(said("work has not yet begun", update) != "")
    #expect(said("not reported on this quarter", update) == "")
    #expect(said("work has not yet begun", "Consultation will run in May.") == "")
  }
}
