import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct StageContradictedTests {
  private func said(
    _ update: String, stage: StageReading = .delivery,
    of text: String = "Build the cycle route from Brackenham to Oxmarsh."
  ) -> String {
    let action = Action.sample("T1", text, stage: stage, update: update)
    return told(by: StageContradicted(), in: .reporting([action]))
  }

  @Test func `an action in delivery whose update says that it is paused is found`() {
    #expect(
      said("This work has been paused until the spring.")
        == """
        20 error T1: the update says that it is paused (“This work has been paused”); the stage says “Delivery”
        """)
    #expect(said("Currently paused due to staff capacity.").contains("that it is paused"))
    #expect(said("Currenlty paused due to staff capacity.").contains("that it is paused"))
    #expect(said("Surveys are planned - progress has been paused.").contains("that it is paused"))
  }

  @Test func `words at the head of a sentence need no subject`() {
    #expect(said("Completed in March 2024.").contains("that it is done"))
    #expect(said("Not yet started.").contains("that it has not begun"))
    #expect(said("On hold. The grant was spent.").contains("that it is paused"))
    #expect(said("Merged with T4.").contains("that it was merged"))
  }

  @Test(arguments: [
    "Low demand for heat pumps means project closed.",
    "The survey of Oxmarsh has been completed.",
    "Procurement for the bridge complete and work is underway.",
    "Completed surveys of nine sites are with the designers.",
    "The first phase is complete.",
    "This action is complete subject to approval by Cabinet.",
    "If the grant is refused, this work will not proceed.",
    "The bus service that ran here has been cancelled.",
    "Ashlock's scheme has been paused, ours goes on.",
    "The council paused for thought.",
    "The contractor has started, and the signs are up.",
  ])
  func `what is said of something else, or of a step, is not said of the action`(update: String) {
    #expect(said(update) == "")
  }

  @Test func `an action asked for is done when the update says that just this was made`() {
    let text = "Develop an action plan to deliver the Waste Strategy"
    #expect(
      said("A full Action Plan to guide our work has been developed.", of: text)
        == """
        20 warning T1: the update says that it is done (“A full Action Plan to guide our work has been developed”); \
        the stage says “Delivery”
        """)
    #expect(said("A draft action plan has been developed.", of: text) == "")
    #expect(said("An action plan has been developed and awaits approval.", of: text) == "")
    #expect(said("A brief for the plan has been developed.", of: text) == "")
    let two = "Develop an action plan and implement it across the county"
    #expect(said("An action plan has been developed.", of: two) == "")
  }

  @Test func `an action that recurs may say that a cycle is done`() {
    let action = Action.sample(
      "P1", "Publish a yearly report", timescale: "Ongoing", stage: .delivery,
      update: "Completed for 2022-23.")
    #expect(told(by: StageContradicted(), in: .reporting([action])) == "")
  }

  @Test func `work that has not begun contradicts delivery and not its own stage`() {
    let update = "Work to build the cycle route has not yet started."
    #expect(said(update).contains("has not begun"))
    #expect(said(update, stage: .sample("Not started", .notStarted)) == "")
    #expect(said("Work on the museum has not yet started.") == "")
  }

  @Test func `a failed bid counts where the action is about money`() {
    let update = "The joint bid was unsuccessful; we may try again."
    #expect(said(update) == "")
    #expect(
      said(update, of: "Apply for funding for a cycle route").contains("that its bid failed"))
  }

  @Test func `a stage of the key that the update names is held against the column`() {
    #expect(
      said("The route is currently in design.")
        == "20 warning T1: the update says that it is in “Design”; the stage says “Delivery”")
    #expect(said("The route is currently in design.", stage: .design) == "")
    #expect(said("The next phase is currently in design.") == "")
  }

  @Test func `what is yet to be progressed is not in delivery`() {
    #expect(said("To be progressed.").contains("yet to come"))
    #expect(said("To be progressed.", stage: .sample("Discovery", .discovery)) == "")
  }

  @Test func `a plan without stages, and an action of several parts, are left alone`() {
    let paused = Action.sample("T1", stage: .delivery, update: "This work has been paused.")
    #expect(told(by: StageContradicted(), in: .reporting([paused], without: ["stage"])) == "")
    let parts = paused.with { $0.parts = [ActionPart(text: "Towpath", stage: .design)] }
    #expect(told(by: StageContradicted(), in: .reporting([parts])) == "")
  }

  private func share(
    _ printed: String, _ stage: StageReading, under heading: String = "% complete"
  ) -> String {
    let action = Action.sample("9", "Fit lamps", stage: stage, update: "Four are up.").with {
      $0.fields = [PrintedField(heading: heading, text: printed)]
    }
    return told(by: StageContradicted(), in: .reporting([action]))
  }

  @Test func `a share that the stage speaks against is found`() {
    #expect(
      share("80%", .completed)
        == "20 warning 9: “% complete” says 80%; the stage says “Completed”")
    #expect(share("30%", .sample("Not started", .notStarted)) != "")
    #expect(share("120%", .delivery) != "")
    #expect(share("100%", .completed) == "")
    #expect(share("80%", .delivery) == "")
    #expect(share("0.8", .completed) == "")
  }

  @Test func `what the key closes as complete is complete`() {
    func said(_ definition: String) -> String {
      let action = Action.sample(
        "9", "Fit lamps", stage: .sample("Closed", .closed), update: "Four are up."
      ).with { $0.fields = [PrintedField(heading: "% complete", text: "85%")] }
      var plan = Plan.reporting([action])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .stage, term: "Closed", definition: definition)
      ])
      return told(by: StageContradicted(), in: plan)
    }
    #expect(
      said("100% complete, no more to report")
        == "20 warning 9: “% complete” says 85%; the stage says “Closed”")
    #expect(said("complete or given up") == "")
    #expect(said("no longer pursued") == "")
  }

  @Test func `a share beyond the whole, or the whole before the end, is found`() {
    #expect(
      share("115%", .delivery)
        == "20 warning 9: “% complete” says 115%, which is no share of the whole")
    #expect(share("-5%", .delivery) != "")
    #expect(share("100%", .delivery) != "")
    #expect(share("30", .completed) != "")
    #expect(share("100", .completed) == "")
    #expect(share("1", .completed) == "")
    #expect(share("115%", .delivery, under: "Progress against target (%)") == "")
  }

  @Test func `a share that the update gives of the whole action counts too`() {
    #expect(
      said("The works are 30% complete.", stage: .completed)
        == "20 warning T1: the update says “30% complete”; the stage says “Completed”")
    #expect(said("60 per cent complete.", stage: .completed) != "")
    #expect(said("The project is 115% complete.") != "")
    #expect(said("The first mile is 30% complete.", stage: .completed) == "")
    #expect(said("The works will be 30% complete in May.") == "")
  }

  private func blue(_ update: String, key: String = "Complete") -> String {
    let action = Action.sample(
      "9", "Replace the street lamps", rating: RatingReading(printed: "Blue"), update: update)
    var plan = Plan.reporting([action])
    plan.legend = Legend(terms: [
      LegendTerm(kind: .rating, term: "Blue", definition: key),
      LegendTerm(kind: .rating, term: "Green", canonical: Rating.onTrack.rawValue),
    ])
    return told(by: StageContradicted(), in: plan)
  }

  @Test func `a rating that the key calls complete is one`() {
    #expect(
      blue("The works are 30% complete.")
        == "20 warning 9: the update says “30% complete”; the rating says “Blue”")
    #expect(blue("The works are 30% complete.", key: "Not yet due") == "")
    #expect(blue("Replacement of the lamps is still under way.") == "")
    #expect(blue("Work is still under way.") != "")
  }

  @Test(arguments: [
    "Installation is still under way.", "Work continues until March 2026.",
    "40 lamps remain to be moved.", "The project is still in progress.",
  ])
  func `what is complete and goes on is found`(update: String) {
    #expect(said(update, stage: .completed).contains("that the work goes on"))
    #expect(said(update) == "")
  }

  @Test(arguments: [
    "All lamps are up; monitoring is still under way.",
    "Completed in May. The new app is under way.",
    "The contract continues until 2030.", "The next phase is under way.",
    "Options remain to be looked at by others.",
  ])
  func `what goes on beside it says nothing`(update: String) {
    #expect(said(update, stage: .completed) == "")
  }

  @Test func `what has not started and counts its own things is found`() {
    let begun = StageReading.sample("Not started", .notStarted)
    let text = "Plant 200 trees along the roads."
    #expect(
      said("14 trees have been planted.", stage: begun, of: text)
        == """
        20 warning T1: it is marked “Not started”; the update tells of what was done: “14 trees have been planted”
        """)
    #expect(said("We have planted 14 trees so far.", stage: begun, of: text) != "")
    for other in [
      "14 trees will be planted in May.", "14 schools have been visited.",
      "14 trees were planted in the pilot.", "In 2023 none were planted.",
      "A site for 14 trees was found.",
    ] {
      #expect(said(other, stage: begun, of: text) == "", "\(other)")
    }
  }

  @Test func `what was complete and is not now is found`() {
    func reported(_ update: String) -> String {
      let action = Action.sample("9", "Plant trees", rating: .green, update: update).with {
        $0.updates = [
          ReportedUpdate(period: "September 2023", rating: RatingReading(printed: "Complete")),
          ReportedUpdate(period: "March 2024", rating: .green),
        ]
      }
      return told(by: StageContradicted(), in: .reporting([action]))
    }
    #expect(
      reported("Planted.")
        == "20 warning 9: it was “Complete” in September 2023, and is “Green” now"
    )
    #expect(reported("The next phase began in May.") == "")
  }

  @Test func `what is stalled and tells only of work that goes on is found`() {
    let stalled = StageReading.sample("Stalled", .onHold)
    #expect(
      said(
        "Cabinet approved the case in June. The search for a partner began on 16 June.",
        stage: stalled
      )
      .contains("it is marked “Stalled”; the update tells only of work that goes on"))
    #expect(said("Work began in May and stopped when the builder withdrew.", stage: stalled) == "")
    #expect(said("It waits for the lease; a survey has begun.", stage: stalled) == "")
  }

  @Test func `what has not begun and tells of several deeds is found`() {
    let begun = StageReading.sample("Yet to start", .notStarted)
    #expect(
      said(
        "Eleven lorries ordered, 64,000 bins have been delivered and the rounds mapped.",
        stage: begun
      )
      .contains("“64,000 bins have been delivered”"))
    #expect(said("A site has been found and a project officer was appointed.", stage: begun) == "")
  }

  @Test func `what is in place everywhere is not being scoped, and a scheme that is done is done`()
  {
    func said(_ name: String, _ update: String, _ term: String, _ stage: Stage) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([.sample("L1", name, stage: .sample(term, stage), update: update)]))
    }
    let system = "Energy system for leisure centres"
    #expect(
      said(system, "It was installed at all three centres in May.", "Scoping", .discovery)
        .contains("it is marked “Scoping”"))
    #expect(said(system, "It will be installed at all three centres.", "Scoping", .discovery) == "")
    #expect(
      said(
        "City cycle hire", "The cycle hire scheme (L1) was completed in May.", "Delivery", .delivery
      )
      .contains("the update says that it is done"))
    #expect(
      said(
        "City cycle hire", "The hire survey scheme (L1) was completed in May.", "Delivery",
        .delivery)
        == "")
  }

  @Test func `more than the whole is possible where more was done than was aimed for`() {
    func said(_ update: String) -> String {
      let action = Action.sample(
        "N1", "Plant 3,000 street trees", stage: .completed, update: update
      ).with { $0.fields = [PrintedField(heading: "% done", text: "104%")] }
      return told(by: StageContradicted(), in: .reporting([action]))
    }
    #expect(said("All planted by March.").contains("which is no share of the whole"))
    #expect(said("3,120 were planted by March.") == "")
    #expect(said("The target was passed in March.") == "")
  }

  @Test func `what is open or switched on is not being scoped`() {
    func said(_ update: String, _ stage: Stage = .discovery) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([
          .sample(
            "C3", "Cycle link from Sallow to Oxmarsh", stage: .sample("Scoping", stage),
            update: update)
        ]))
    }
    #expect(
      said("The link was opened by the Mayor on 2 May.")
        == "20 warning C3: it is marked “Scoping”; the update tells of what was done: “The link was opened”"
    )
    #expect(said("The link was opened in May.", .delivery) == "")
    #expect(said("The first link was opened in May.") == "")
    #expect(said("The consultation was opened in May.") == "")
    #expect(said("The link will be looked at once the bridge was opened.") == "")
  }

  @Test func `what is complete was carried out, and does not stand still`() {
    func said(_ update: String) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([
          .sample("B2", "Trial of a new fuel in four vehicles", stage: .completed, update: update)
        ]))
    }
    #expect(said("Trial abandoned in week three and no usable data was obtained.") != "")
    #expect(said("Trial began in April but has been paused since July.") != "")
    #expect(said("Trial was paused in May, resumed in June and ended in July.") == "")
    #expect(said("The trial ran for twelve weeks.") == "")
  }

  @Test func `this has not been started, of an action under way`() {
    func said(_ update: String, _ stage: StageReading) -> String {
      told(by: StageContradicted(), in: .reporting([.sample("B2", stage: stage, update: update)]))
    }
    #expect(said("This has not been started. No vehicle has been ordered.", .delivery) != "")
    #expect(said("Work on this commitment has yet to begin.", .delivery) != "")
    #expect(said("A study was let. This has not been started.", .delivery) == "")
    let waiting = StageReading.sample("Not started", .notStarted)
    #expect(said("Out of season. 9,850 in the ground to date.", waiting) != "")
    #expect(said("None in the ground to date.", waiting) == "")
  }

  @Test func `an action that can be closed is no longer to begin`() {
    let begun = StageReading.sample("Not started", .notStarted)
    func said(_ update: String) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([.sample("C5", "Weigh food waste in cafés", stage: begun, update: update)]))
    }
    #expect(said("The policy was adopted in May. The action can be closed.").contains("is done"))
    #expect(said("Weighing began in all three cafés in May.").contains("was done"))
    #expect(said("Two quotes were asked for.") == "")
  }

  @Test func `what is closed and goes on is found`() {
    let closed = StageReading.sample("Closed", .closed)
    func said(_ update: String) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([.sample("C5", "Car club bays", stage: closed, update: update)]))
    }
    #expect(said("Cars are in place in two towns. Work goes on with the club.").contains("goes on"))
    #expect(said("Merged with C6 in May.") == "")
  }

  @Test func `what is withdrawn and being extended is found`() {
    let withdrawn = StageReading.sample("Withdrawn", .closed)
    func said(_ update: String) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([.sample("C5", "Car club bays", stage: withdrawn, update: update)]))
    }
    #expect(said("Three bays were tried. It is being extended to all towns from May.") != "")
    #expect(said("Three bays were tried. The club is being extended instead.") == "")
    #expect(said("Withdrawn in May. The other club is being extended.") == "")
  }

  @Test func `what is not begun and was dug or handed out is found`() {
    func said(_ text: String, _ update: String) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([
          .sample("C5", text, stage: .sample("Not begun", .notStarted), update: update)
        ]))
    }
    #expect(said("A pond at the old mill", "The pond was dug in March and has filled.") != "")
    #expect(said("A pond at the old mill", "The drain was dug by the farmer in March.") == "")
    #expect(said("Offer seed kits to schools", "60 seed kits handed out in July.") != "")
    #expect(said("Offer seed kits to schools", "60 seed kits will be handed out in July.") == "")
  }

  @Test func `nothing further remains to be done says that all is done`() {
    let action = Action.sample(
      "C5", "Write an energy plan.", stage: .delivery,
      update: "The plan came out in May and nothing further remains to be done.")
    #expect(told(by: StageContradicted(), in: .reporting([action])) != "")
  }

  @Test(arguments: [
    ("Set up a cart club", Stage.discovery, "Three carts have been in use at the mill since May."),
    ("Map the ponds", .notStarted, "Mapping of the first nine ponds was carried out in March."),
  ])
  func `what has been in use or was carried out is begun`(
    text: String, stage: Stage, update: String
  ) {
    func said(_ update: String) -> String {
      var plan = Plan.reporting([
        .sample("C5", text, stage: .sample("Early", stage), update: update)
      ])
      plan.legend = Legend(terms: [
        LegendTerm(
          kind: .stage, term: "Early", definition: "no work has been done",
          canonical: stage.rawValue)
      ])
      return told(by: StageContradicted(), in: plan)
    }
    #expect(said(update) != "")
    #expect(said("It will be looked at in May.") == "")
  }

  @Test func `what is dropped and has opened goes on`() {
    func said(_ update: String) -> String {
      told(
        by: StageContradicted(),
        in: .reporting([
          .sample("C5", "Run a repair café", stage: .sample("Dropped", .closed), update: update)
        ]))
    }
    #expect(said("The café opened in May and 27 things were mended.") != "")
    #expect(said("The café opened in May and was closed in June.") == "")
  }
}
