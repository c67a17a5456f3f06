import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct UpdateStaleTests {
  private func said(
    _ update: String, stage: StageReading = .delivery, period: String = "September 2024"
  ) -> String {
    let action = Action.sample("T1", "Light the depots", stage: stage, update: update)
    return told(by: UpdateStale(), in: .reporting([action], period: period))
  }

  @Test func `what was to come on a date long past is found`() {
    #expect(
      said("The bid is in. The outcome is expected in February 2023.")
        == """
        20 warning T1: the update looks forward to what was past when the paper was written: “is expected in February 2023”
        """)
    #expect(said("To be considered by the Panel on 3 June 2024.") != "")
    #expect(said("The second round will open in spring 2024.") != "")
    #expect(said("Round two opens in May 2024.") != "")
  }

  @Test(arguments: [
    "The outcome is expected in February 2025.", "The outcome is expected in September 2024.",
    "It was expected in February 2023, and came in March 2023.",
    "The service will continue from May 2023.",
    "Fewer than expected came after the May 2023 letter.",
    "The contract of May 2023 will be extended.", "The bid was made in May 2023.",
  ])
  func `what is to come, and what is told of as past, is not`(update: String) {
    #expect(said(update) == "")
  }

  @Test func `of what is over nothing is looked for`() {
    #expect(said("The last lamp is due in May 2023.", stage: .completed) == "")
  }

  @Test func `a column for the next milestone must not look back`() {
    func milestone(_ date: String) -> String {
      let action = Action.sample("T1", "Light the depots", stage: .delivery).with {
        $0.fields = [PrintedField(heading: "Milestone date", text: date)]
      }
      return told(by: UpdateStale(), in: .reporting([action], period: "September 2024"))
    }
    #expect(
      milestone("30/05/2024")
        == "20 warning T1: “Milestone date” is 30/05/2024, which is past, and the action goes on")
    #expect(milestone("30/11/2024") == "")
    #expect(milestone("TBC") == "")
  }

  @Test func `the prose is read too`() {
    func said(_ text: String) -> String {
      told(
        by: UpdateStale(),
        of: .saying([text], actions: [.sample("T1", stage: .delivery)], period: "September 2024"))
    }
    #expect(
      said("The next report will be made in September 2023.").hasPrefix("1 warning -: the text"))
    #expect(said("The Council agreed in May 2023 that it will report each year.") == "")
    #expect(said("The next report will be made in March 2025.") == "")
  }

  @Test func `a next step that was past when the paper was written is found`() {
    func said(_ step: String) -> String {
      let action = Action.sample("A3", stage: .delivery, update: "Consent given.").with {
        $0.mitigation = step
      }
      return told(by: UpdateStale(), in: .reporting([action], period: "March 2024"))
    }
    #expect(said("Appoint contractor in November 2023.").contains("what is to come next"))
    #expect(said("Appoint contractor in November 2024.") == "")
    #expect(said("Contractor was appointed in November 2023.") == "")
  }

  @Test func `what is over may look forward to what was past too`() {
    func said(_ update: String) -> String {
      let action = Action.sample("A3", stage: .sample("Done", .complete), update: update)
      return told(by: UpdateStale(), in: .reporting([action], period: "March 2024"))
    }
    #expect(said("In use. The first return will come to members in June 2023.") != "")
    #expect(said("In use. The first return will come to members in June 2024.") == "")
  }
}
