import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct OffTrackUnexplainedTests {
  private func action(
    _ ref: String, _ rating: RatingReading, update: String?, reason: String? = nil
  ) -> Action {
    Action.sample(ref, "Action \(ref)", rating: rating, update: update).with { $0.reason = reason }
  }

  private func said(_ actions: Action...) -> String {
    told(by: OffTrackUnexplained(), in: .reporting(actions))
  }

  @Test func `a poor rating with nothing said is found`() {
    #expect(
      said(
        action("1", .red, update: nil), action("2", .amber, update: "Talks have been held."),
        action("3", .green, update: "Talks have been held."))
          == """
          20 warning 1: rated “Red”, and no reason is given
          20 warning 2: rated “Amber”, and no reason is given
          """)
  }

  @Test(arguments: [
    "Nine homes are done, but two assessors have left.", "This is due to the wait for a permit.",
    "Costs have risen.", "Contractor in administration.", "The bid was not successful.",
    "Landowner agreement is outstanding for four sites.", "Planning permission was refused.",
    "Knotweed took the thatcher off site.", "The kiln was down in May.",
    "The design was redone after comments.", "Farmers wanted it in spring, so it was moved.",
    "A long account of what was done in the valley, of who came, and what the "
      + "owner of the mill would like to see built before he signs.",
  ])
  func `an update that gives a cause, or may give one, will do`(update: String) {
    #expect(said(action("1", .amber, update: update)) == "")
  }

  @Test(arguments: [
    "Behind programme.", "This action is delayed.", "Delayed.", "It has slipped.",
    "Two barns so far.",
  ])
  func `the rating said again in other words is no cause`(update: String) {
    #expect(said(action("1", .red, update: update)) != "")
    #expect(said(action("1", .red, update: "Delayed by the utility's works.")) == "")
  }

  @Test func `a cause in words of its own will do, whatever the form of the others`() {
    let reason = "This is due to the price of steel."
    #expect(
      said(
        action("1", .amber, update: "Done in part.", reason: reason),
        action("2", .amber, update: "Done in part.", reason: reason),
        action("3", .red, update: "Done in part.", reason: reason),
        action("4", .amber, update: "Six vans run, but there are too few chargers.")) == "")
  }

  @Test func `a list of which only the prose says how many are at risk is found`() {
    var paper = Paper(document: DocumentName(name: "plan.txt", sha256: "", format: "text"))
    paper.actions = (1...9).map { number in
      Action.sample("LL\(number)").with { $0.list = "long list" }
    }
    paper.claims = [
      Claim(
        kind: .count, term: "Amber", list: "long list", value: 4,
        text: "Four of the long list are Amber.", source: Source(line: 7))
    ]
    #expect(
      told(OffTrackUnexplained().findings(in: paper))
        == "7 warning -: 4 actions of the long list are said to be “Amber”; which, and why, is not said"
    )
    paper.actions[0].rating = .amber
    #expect(OffTrackUnexplained().findings(in: paper).isEmpty)
  }

  @Test func `a list that prints no account at all is left alone`() {
    #expect(said(action("LL1", .red, update: nil)) == "")
  }

  @Test func `an entry that points to another's has its reason there`() {
    var pointing = action("2", .amber, update: nil)
    pointing.see = ["1"]
    #expect(
      said(action("1", .amber, update: "Paused, for want of staff."), pointing) == "")
  }

  @Test func `that it was put off is no reason`() {
    #expect(
      told(
        by: OffTrackUnexplained(),
        in: .reporting([.sample("T1", rating: .amber, update: "Staff survey postponed.")])) != "")
  }

  @Test func `where the key asks for the reason of a halt, it is looked for`() {
    func said(_ update: String, _ definition: String?) -> String {
      var plan = Plan.reporting([
        .sample("T1", stage: .sample("Stalled", .onHold), update: update)
      ])
      plan.legend = Legend(terms: [
        LegendTerm(
          kind: .stage, term: "Stalled", definition: definition, canonical: Stage.onHold.rawValue)
      ])
      return told(by: OffTrackUnexplained(), in: plan)
    }
    let asks = "nothing moves; the text says why"
    #expect(
      said("Two streets were finished in 2023.", asks)
        == "20 warning T1: rated “Stalled”, and no reason is given")
    #expect(said("The contractor withdrew.", asks) == "")
    // That it is so is no reason.
    #expect(said("The action is stalled.", asks) != "")
    #expect(said("Two streets were finished in 2023.", "nothing moves") == "")
  }

  @Test func `what the key says that an update gives has to be there`() {
    func said(_ update: String, _ term: String, _ definition: String) -> String {
      var plan = Plan.reporting([
        .sample("W1", stage: .sample("Delivery", .delivery), update: "Begun."),
        .sample("W3", stage: .sample(term, nil), update: update),
      ])
      plan.legend.terms.append(LegendTerm(kind: .stage, term: term, definition: definition))
      return told(by: OffTrackUnexplained(), in: plan)
    }
    let merged = "Now delivered as part of another action, which is named in the update"
    #expect(
      said("Merged at the Climate Board of 8 July.", "Merged", merged)
        == "20 warning W3: it is marked “Merged”: by the key another action is then named, and the update names none"
    )
    #expect(said("Merged with W1 in July.", "Merged", merged) == "")
    #expect(said("Agreed in July; see W1.", "Merged", merged) == "")
    let paused = "Work stopped; dates of decision and of review given in the commentary"
    #expect(
      said("The fund is on hold for the time being.", "Paused", paused)
        == "20 warning W3: it is marked “Paused”: by the key a date is then given, and the update has none"
    )
    #expect(said("Paused on 13 March; to be reviewed in December.", "Paused", paused) == "")
    #expect(said("Paused by the Committee until the spring.", "Paused", paused) == "")
    #expect(said("The fund is on hold.", "Paused", "Work stopped for now") == "")
  }

  @Test func `an event is a reason, and a phrase that fits anything is none`() {
    func said(_ update: String) -> String {
      told(
        by: OffTrackUnexplained(), in: .reporting([.sample("W1", rating: .red, update: update)]))
    }
    #expect(said("The software supplier ended the product in May.") == "")
    #expect(said("The contractor went out of business.") == "")
    #expect(
      said("Work on this action continues and it will be kept under review in the coming year.")
        == "20 warning W1: rated “Red”, and no reason is given")
    #expect(said("Officers continue their work and risks are being managed.") != "")
    #expect(said("The scheme is under review since the grant was refused.") == "")
  }

  @Test func `what is left to do is no reason for being late`() {
    func said(_ update: String) -> String {
      told(by: OffTrackUnexplained(), in: .reporting([.sample("W1", rating: .red, update: update)]))
    }
    #expect(said("Five of the eight car parks are live. Three are outstanding.") != "")
    #expect(said("Planning permission is outstanding.") == "")
  }

  @Test func `where the key asks for the next step only, no reason is owed`() {
    func said(_ definition: String) -> String {
      var plan = Plan.reporting([
        .sample("W1", rating: .amber, update: "9,850 of 16,000 homes have the service.")
      ])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .rating, term: "Amber", definition: definition, canonical: "atRisk")
      ])
      return told(by: OffTrackUnexplained(), in: plan)
    }
    #expect(said("behind; the comment gives the next step") == "")
    #expect(said("behind; the comment gives the reason and the next step") != "")
  }

  @Test func `a middling confidence says of nothing that it went wrong`() {
    func said(_ word: String) -> String {
      told(
        by: OffTrackUnexplained(),
        in: .reporting([
          .sample("W1", rating: .sample(word, .atRisk), update: "5.1 km opened in the year.")
        ]))
    }
    #expect(said("Medium") == "")
    #expect(said("At risk") != "")
  }

  @Test func `a reason that is given in another paragraph is given`() {
    let action = Action.sample("W1", rating: .red, update: "3.9 km open. See para 4.5.")
    #expect(told(by: OffTrackUnexplained(), in: .reporting([action])) == "")
  }

  @Test func `where a paper says which ratings need a reason the others need none`() {
    func said(_ note: String) -> String {
      let actions = [
        Action.sample("W1", rating: .amber, update: "Full case being drafted."),
        Action.sample("W2", rating: .red, update: "31 loans made."),
      ]
      return told(by: OffTrackUnexplained(), of: Paper.saying([note], actions: actions))
    }
    #expect(said("Comments must say why for Red.").contains("W2"))
    #expect(!said("Comments must say why for Red.").contains("W1"))
    #expect(said("Comments are those of the leads.").contains("W1"))
  }

  @Test func `what was aimed for is no reason`() {
    let action = Action.sample(
      "W1", rating: .red, update: "52 lofts lagged by the end of June against a profile of 160.")
    #expect(told(by: OffTrackUnexplained(), in: .reporting([action])) != "")
  }

  @Test func `a stage that the key calls behind, and of which it says why, owes the reason`() {
    func said(_ update: String) -> String {
      var plan = Plan.reporting([
        .sample("W1", stage: .sample("Slow", nil), update: update)
      ])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .stage, term: "Slow", definition: "begun and behind; we say why")
      ])
      return told(by: OffTrackUnexplained(), in: plan)
    }
    #expect(said("The boiler is of 1994 and runs on gas.") != "")
    #expect(said("No firm would quote because the stairwell is narrow.") == "")
  }

  @Test(arguments: [
    "Officers continue to meet with the trust and the quarry's owner every month.",
    "The outline was finished. The full case is not expected before the autumn of 2027.",
    "The opening did not take place in the quarter.", "The June milestone was missed.",
    "No barns insulated at the end of the quarter. 14 farmers have signed up to hear more.",
  ])
  func `words that tell of no cause give no reason`(update: String) {
    #expect(said(action("1", .red, update: update)) != "")
  }

  @Test(arguments: [
    "The miller can't find a wheelwright.", "Two bids fell through.", "We lost our thatcher.",
    "Our only officer was diverted to the floods.", "Nobody tendered.",
    "The second kiln arrived four months late.",
    "The June milestone was missed as the crew was ill.",
    "The mill did not open as the owner wants a new lease first.",
    "Insurers will not cover shared kilns.", "Our partner was taken over.",
    "A badger sett was found.", "Quotes came in at twice the budget.",
    "The wagon was written off in a crash.", "Heavy rain put the groundworks back.",
  ])
  func `a cause in plain words gives a reason`(update: String) {
    #expect(said(action("1", .red, update: update)) == "")
  }

  @Test func `the prose may ask the reason of a word without a meaning of its own`() {
    func said(_ prose: String, _ update: String) -> String {
      let action = Action.sample(
        "1", rating: RatingReading(printed: "Feeble"), update: update)
      return told(by: OffTrackUnexplained(), of: .saying([prose], actions: [action]))
    }
    let asked = "Where it is Feeble the lead must explain why."
    #expect(said(asked, "Grants have been paid to 46 farms.") != "")
    #expect(said(asked, "Two farms pulled out.") == "")
    #expect(said("Nothing is asked.", "Grants have been paid to 46 farms.") == "")
  }

  @Test(arguments: [
    "Grain drier placed in the barn.", "Ovens mounted at both mills.",
    "Visit to the kiln held in June. Order book being drawn up for the yard.",
  ])
  func `what was done gives no reason`(update: String) {
    #expect(said(action("1", .red, update: update)) != "")
  }

  @Test(arguments: ["Wrong ovens mounted at both mills.", "The drier is held at the docks."])
  func `what went wrong with it does`(update: String) {
    #expect(said(action("1", .red, update: update)) == "")
  }

  @Test
  func
    `a word of the action's own name is no reason, and the column of an earlier time may give it`()
  {
    func said(_ text: String, _ update: String, before: String? = nil) -> String {
      let action = Action.sample("W1", text, rating: .red, update: update).with { action in
        guard let before else { return }
        action.updates = [
          ReportedUpdate(period: "Q1", text: before), ReportedUpdate(period: "Q2", text: update),
        ]
      }
      return told(by: OffTrackUnexplained(), in: .reporting([action]))
    }
    let update = "14 rain gardens dug in two streets, and six more marked out by the team."
    #expect(said("Dig 25 rain gardens", update) != "")
    #expect(said("Dig 25 ponds", "Heavy rain. \(update)") == "")
    #expect(said("Dig 25 rain gardens", update, before: "A gas main was found in June.") == "")
  }

  @Test func `of a word that is not in the key nothing is asked but what it means`() {
    func said(_ word: String) -> String {
      var plan = Plan.reporting([
        .sample(
          "W1", rating: RatingReading(printed: word, canonical: .atRisk),
          update: "Criteria used in 14 of 19 barns.")
      ])
      plan.legend = Legend(
        terms: [("Green", "onTrack"), ("Amber", "atRisk"), ("Red", "offTrack")].map {
          LegendTerm(kind: .rating, term: $0.0, canonical: $0.1)
        })
      if word == "Amber" { plan.actions[0].rating.term = "Amber" }
      return told(by: OffTrackUnexplained(), in: plan)
    }
    #expect(said("Yellow") == "")
    #expect(said("Amber") != "")
  }
}
