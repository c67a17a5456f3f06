import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct OffTrackUnmitigatedTests {
  private func action(_ ref: String, _ rating: RatingReading, mitigation: String?) -> Action {
    Action.sample(ref, "Action \(ref)", rating: rating, update: "Done in part.").with {
      $0.mitigation = mitigation
    }
  }

  private func said(_ actions: Action...) -> String {
    told(by: OffTrackUnmitigated(), in: .reporting(actions))
  }

  @Test func `one without a remedy among others with one is found`() {
    #expect(
      said(
        action("1", .red, mitigation: "Two officers were lent."),
        action("2", .amber, mitigation: nil), action("3", .green, mitigation: nil),
        action("4", .amber, mitigation: "TBC"))
          == """
          20 warning 2: rated “Amber”, and nothing is said of getting back on track
          20 warning 4: rated “Amber”, and nothing is said of getting back on track
          """)
  }

  @Test func `a paper that prints no remedies is not at fault row by row`() {
    #expect(said(action("1", .red, mitigation: nil), action("2", .amber, mitigation: nil)) == "")
  }

  @Test func `where a column tells what comes next, what is late needs something there`() {
    func late(_ ref: String, next: String) -> Action {
      var action = Action.sample(ref, update: "The launch was put back.")
      action.stage = StageReading(printed: "Delayed")
      action.fields = [PrintedField(heading: "Next", text: next)]
      return action
    }
    #expect(
      told(
        by: OffTrackUnmitigated(),
        in: .reporting(
          [
            late("T1", next: "To be confirmed."), late("T2", next: "Launch in May."),
            late("T3", next: "Tender in June."),
          ], without: ["mitigation"])
      ).contains("T1: rated “Delayed”, and nothing is said"))
  }

  @Test
  func `where the key asks what is done to recover, an account that only looks back is found`() {
    func said(_ update: String, _ definition: String) -> String {
      var plan = Plan.reporting([.sample("T1", rating: .red, update: update)])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .rating, term: "Red", definition: definition, canonical: "offTrack")
      ])
      return told(by: OffTrackUnmitigated(), in: plan)
    }
    let asks = "Will be late; the account must say what is being done to recover"
    #expect(
      said("Seven in place. None came in 2023/24.", asks)
        == "20 warning T1: rated “Red”, and nothing is said of getting back on track")
    #expect(said("Seven in place. A second crew was recruited.", asks) == "")
    #expect(said("Seven in place. None came in 2023/24.", "Will be late") == "")
  }

  @Test(arguments: [
    "We'll rerun it with two vans in winter.", "The award slipped; installation is still in June.",
  ])
  func `what is to be done may be told in any words that look ahead`(update: String) {
    var plan = Plan.reporting([.sample("T1", rating: .red, update: update)])
    plan.legend = Legend(terms: [
      LegendTerm(
        kind: .rating, term: "Red", definition: "late; the account says what is being done",
        canonical: "offTrack")
    ])
    #expect(told(by: OffTrackUnmitigated(), in: plan) == "")
  }

  @Test(arguments: [
    "Meters came late; the order of the halls has been changed so that crews go to Sallow.",
    "Bids opened late. The auction has been moved to March to make up the time.",
    "Pumps came late from the maker. The builder is sending a larger crew.",
  ])
  func `a remedy in plain words is one`(update: String) {
    var plan = Plan.reporting([.sample("T1", rating: .red, update: update)])
    plan.legend = Legend(terms: [
      LegendTerm(
        kind: .rating, term: "Red", definition: "late; recovery step given in the comment",
        canonical: "offTrack")
    ])
    #expect(told(by: OffTrackUnmitigated(), in: plan) == "")
  }

  @Test func `the account itself may tell what was done about it`() {
    func said(_ update: String) -> String {
      let told = Action.sample("1", rating: .amber, update: "The roof leaks.").with {
        $0.mitigation = "A roofer comes in May."
      }
      return PlanChecksTests.told(
        by: OffTrackUnmitigated(),
        in: .reporting([told, .sample("2", rating: .amber, update: update)]))
    }
    #expect(said("Works have been re-programmed and panels will now be fitted by May.") == "")
    #expect(said("The beams were found to be rotten.") != "")
  }

  @Test func `what will not happen is no path to recovery`() {
    func said(_ update: String) -> String {
      var plan = Plan.reporting([.sample("1", rating: .red, update: update)])
      plan.legend = Legend(terms: [
        LegendTerm(
          kind: .rating, term: "Red", definition: "In doubt: say why and give the path to recovery",
          canonical: Rating.offTrack.rawValue)
      ])
      return PlanChecksTests.told(by: OffTrackUnmitigated(), in: plan)
    }
    #expect(said("Two mills left, and the first roofs will not now begin in May.") != "")
    #expect(said("Two mills left. Talks with a third are under way.") == "")
  }

  @Test func `where the prose asks what is being done, a look back is not enough`() {
    func said(_ update: String, _ prose: String) -> String {
      let action = Action.sample("1", rating: .red, update: update)
      return PlanChecksTests.told(
        by: OffTrackUnmitigated(), of: Paper.saying([prose], actions: [action]))
    }
    let asks = "Red commentaries must state the reason and the action being taken to recover it."
    #expect(said("The bids closed in May, and none was good.", asks) != "")
    #expect(said("The bids closed in May. A second round will open in June.", asks) == "")
    #expect(said("The bids closed in May, and none was good.", "Red is for what is late.") == "")
  }
}
