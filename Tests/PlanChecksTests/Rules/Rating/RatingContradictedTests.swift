import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct RatingContradictedTests {
  private func said(
    _ rating: RatingReading, _ update: String, stage: StageReading = StageReading(),
    timescale: String? = nil, period: String? = "2023-24 Q3"
  ) -> String {
    let action = Action.sample(
      "9", "Write a cycling plan", timescale: timescale, stage: stage, rating: rating,
      update: update)
    return told(by: RatingContradicted(), in: .reporting([action], period: period))
  }

  @Test func `a good rating can't stand beside a pause`() {
    #expect(
      said(.green, "This work has been paused until a new officer starts.")
        == "20 warning 9: rated “Green”; the update says “This work has been paused”")
    #expect(said(.amber, "This work has been paused until a new officer starts.") == "")
    #expect(said(.green, "This action is behind schedule.") != "")
  }

  @Test(arguments: [
    "The project has slipped to the summer.", "Delivery is delayed until March 2026.",
    "The scheme will not meet its deadline.", "Works are behind schedule after the floods.",
    "Delayed by the winter floods.", "The cycling plan is delayed.",
  ])
  func `a good rating can't stand beside lateness of the action as a whole`(update: String) {
    #expect(said(.green, update).contains("rated “Green”; the update says"))
    #expect(said(.amber, update) == "")
  }

  @Test(arguments: [
    "The project had slipped and is now back on track.",
    "Delivery has been delayed, and the time was made up in May.",
    "The Oxmarsh bridge is delayed.", "Recruitment has been delayed.",
    "If the grant is late the project will be late.", "The project is not delayed.",
    "Last year the project was late to begin; nine miles are open.",
  ])
  func `lateness of a step, of something else or made up again says nothing`(update: String) {
    #expect(said(.green, update) == "")
  }

  @Test func `a key that calls some delay good is believed`() {
    let action = Action.sample("9", rating: .green, update: "The project has slipped to June.")
    var plan = Plan.reporting([action])
    #expect(told(by: RatingContradicted(), in: plan) != "")
    plan.legend = Legend(terms: [
      LegendTerm(
        kind: .rating, term: "Green", definition: "On track, or a minor delay",
        canonical: Rating.onTrack.rawValue)
    ])
    #expect(told(by: RatingContradicted(), in: plan) == "")
  }

  @Test func `a poor rating can't stand beside being on track`() {
    #expect(
      said(.red, "This action is on track.")
        == "20 warning 9: rated “Red”; the update says “This action is on track”")
    #expect(said(.red, "Officers hope to bring the action back on track.") == "")
    #expect(said(.red, "The Ashlock route is on track.") == "")
  }

  @Test func `a date that has passed is told once, with the date`() {
    #expect(said(.green, "Work on the plan continues.", timescale: "2021") == "")
  }

  @Test func `two words for the rating in one row are an error`() {
    let action = Action.sample("9", rating: .green, update: "Nine miles are open.").with {
      $0.fields = [
        PrintedField(heading: "Progress", text: "REVIEW: Some risk. Nine miles are open.")
      ]
    }
    #expect(
      told(by: RatingContradicted(), in: .reporting([action]))
        == "20 error 9: rated “Green” in its column and “REVIEW” at the head of the update")
  }

  @Test func `an action that is said to be done and rated on track is found in a column of both`() {
    var plan = Plan.reporting(
      [.sample("T1", rating: .green, update: "The action is complete and costs are watched.")],
      without: ["stage"])
    #expect(told(by: RatingContradicted(), in: plan) == "")
    plan.legend.terms.append(
      LegendTerm(kind: .stage, term: "Complete", canonical: Stage.complete.rawValue))
    #expect(told(by: RatingContradicted(), in: plan).contains("“The action is complete”"))
  }

  @Test(arguments: [
    "Two rounds failed. It will not now be possible to reach the target before March.",
    "Eight of 90 are done. The target cannot be met.",
    "The lottery bid was turned down in May. There is no other budget.",
  ])
  func `a good rating can't stand beside a target out of reach or money that is gone`(
    update: String
  ) {
    #expect(said(.green, update).contains("rated “Green”; the update says"))
    #expect(said(.red, update) == "")
  }

  @Test(arguments: [
    "The lottery bid was turned down in May. It is paid from reserves, as no other budget was found.",
    "If the second round fails the target cannot be met.",
  ])
  func `where there is a way on the rating may be right`(update: String) {
    #expect(said(.green, update) == "")
  }

  @Test func `a halt that is over contradicts no rating`() {
    func said(_ update: String) -> String {
      told(
        by: RatingContradicted(), in: .reporting([.sample("T1", rating: .green, update: update)]))
    }
    #expect(said("Work stopped for eleven weeks after the flood.") == "")
    #expect(said("Work stopped in July and the site is empty.") != "")
    #expect(
      said("The project has been paused for two months.") == said("The project has been paused."))
  }

  @Test func `a target that will be missed contradicts a good rating, whoever says so`() {
    func said(_ update: String) -> String {
      told(
        by: RatingContradicted(), in: .reporting([.sample("T1", rating: .green, update: update)]))
    }
    #expect(said("Land talks failed in four parishes and the target will now be missed.") != "")
    #expect(said("The end date will not be met.") != "")
    #expect(said("The date will still be met.") == "")
  }

  @Test func `an action that ceased is not on track, and a part that is done is not all`() {
    func said(_ rating: RatingReading, _ update: String) -> String {
      told(
        by: RatingContradicted(), in: .reporting([.sample("T1", rating: rating, update: update)]))
    }
    #expect(said(.green, "This action ceased in October when the trust withdrew.") != "")
    #expect(said(.green, "The insurers withdrew in May. No further work will be done.") != "")
    #expect(said(.green, "Work was halted in April and no new contract has been let.") != "")
    #expect(said(.amber, "Design for Sallow Hill (90 ha) done, works from August.") == "")
  }

  @Test(arguments: [
    "The project has been cancelled and the team stood down.",
    "The provider left in May. HR do not intend to run a replacement.",
    "The service does not intend to take the action any further.",
    "No work was done on this in the year.", "Training has not begun.",
    "The Mayor has agreed that work should stop.",
  ])
  func `what is given up or not begun is not on track, in whatever words`(update: String) {
    let action = Action.sample("P2", "Train all managers", rating: .green, update: update)
    #expect(told(by: RatingContradicted(), in: .reporting([action])).contains("rated “Green”"))
  }

  @Test(arguments: [
    "The pilot's second phase was cancelled.", "The survey of sites has not begun.",
    "We decided not to proceed with two of the sites.", "Training has begun in two depots.",
    "The old contract has been cancelled and a new one let.",
  ])
  func `what is given up of a part, or for something else, may be on track`(update: String) {
    let action = Action.sample("P2", "Train all managers", rating: .green, update: update)
    #expect(told(by: RatingContradicted(), in: .reporting([action])) == "")
  }

  @Test func `what is to begin after the period need not have begun`() {
    func said(_ start: Int) -> String {
      let action = Action.sample(
        "P2", "Train all managers", rating: .green, update: "Not yet begun."
      ).with { $0.timescale.start = PartialDate(year: start, month: 9) }
      return told(by: RatingContradicted(), in: .reporting([action], period: "March 2024"))
    }
    #expect(said(2022) != "")
    #expect(said(2024) == "")
  }

  @Test func `a milestone that was not met speaks against a good rating`() {
    func said(_ update: String) -> String {
      let action = Action.sample("P2", "Train all managers", rating: .green, update: update)
      return told(by: RatingContradicted(), in: .reporting([action]))
    }
    #expect(said("A third had finished in June, so M1 was not met. The trainer was ill.") != "")
    #expect(said("M1 was not met, and the time has been made up since.") == "")
  }

  @Test(arguments: [
    "The spring milestone of 30 managers was missed.", "We missed both deadlines in the half year.",
    "12 trained. The half-year target has not been met.", "The trainer's dates were missed in May.",
    "Only 20 managers were trained against the 45 planned.",
    "The trainer went into liquidation in May and there is no replacement yet.",
    "The provider pulled out and has not been replaced.",
    "The courses will not now be finished by March.",
    "20 managers were trained in the half year, well short of the 45 we had planned.",
    "We have not been able to meet the autumn target.", "The May milestone slipped.",
    "The project is now running six months late.", "We are three weeks behind.",
    "The trainer has gone into liquidation and no work is taking place.",
  ])
  func `a goal that was missed, or nobody left to do it, speaks against a good rating`(
    update: String
  ) {
    let action = Action.sample("P2", "Train all managers", rating: .green, update: update)
    #expect(told(by: RatingContradicted(), in: .reporting([action])).contains("rated “Green”"))
  }

  @Test(arguments: [
    "The target was not missed.", "No milestone was missed in the quarter.",
    "The March target was missed, and the time has been made up: we are back on track.",
    "Last year's target was missed; this year's is in hand.", "Two managers missed the bus.",
    "The national milestone was missed.", "If the milestone is missed, we shall say so.",
    "The May date was missed, and Cabinet agreed a new date of July.",
    "Only 20 managers a year were planned; 45 came.",
    "Only 20 so far, against 200 planned by 2030 in all.",
    "The trainer went into liquidation in May and another took over in June.",
    "One of the five trainers pulled out and has not been replaced; the other four of five go on.",
    "No replacement is needed for the old vans.",
    "The room came two weeks late.", "Two managers are six weeks late with their forms.",
    "We are three weeks ahead.", "The May milestone for the room was booked, and a cup slipped.",
  ])
  func `a goal kept, made good or another's says nothing against it`(update: String) {
    let action = Action.sample("P2", "Train all managers", rating: .green, update: update)
    #expect(told(by: RatingContradicted(), in: .reporting([action])) == "")
  }

  @Test func `that all is done may stand under what is done to recover`() {
    func said(_ step: String) -> String {
      let action = Action.sample("P2", rating: .amber, update: "A trainer left in May.").with {
        $0.mitigation = step
      }
      return told(by: RatingContradicted(), in: .reporting([action]))
    }
    #expect(said("None; the action is complete.") != "")
    #expect(said("No further action needed.") == "")
    #expect(said("A new trainer starts when the course is complete.") == "")
  }

  @Test func `what will not be done before the money ends can't be good`() {
    #expect(said(.green, "The last 40 miles will not be done before the grant closes.") != "")
    #expect(said(.green, "The second stage will not be done before the first is settled.") == "")
    #expect(said(.amber, "The last 40 miles will not be done before the grant closes.") == "")
  }

  @Test func `a target of a year that the action itself names is its own`() {
    func said(_ text: String) -> String {
      let action = Action.sample(
        "P2", text, rating: .green,
        update: "At the end of May 36% were done and the target for 2034 was not achieved.")
      return told(by: RatingContradicted(), in: .reporting([action]))
    }
    #expect(said("Train half of all millers by May 2034 and all by 2037") != "")
    #expect(said("Train all millers by 2037") == "")
  }
}
