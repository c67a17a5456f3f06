import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

@Suite struct CompleteButPendingTests {
  private func said(_ update: String, stage: StageReading = .completed) -> String {
    let action = Action.sample("N3", "Write a tree strategy", stage: stage, update: update)
    return told(by: CompleteButPending(), in: .reporting([action]))
  }

  @Test func `an approval that is yet to come is found`() {
    #expect(
      said("Final strategy complete, subject to approval by Cabinet.")
        == """
        20 warning N3: it is marked “Completed”; the update says “Final strategy complete, subject to approval”
        """)
    #expect(said("The audit is done and the strategy to be approved in May.") != "")
    #expect(said("Written, and will be officially launched in October.") != "")
  }

  @Test(arguments: [
    "Adopted by Cabinet in April 2023.",
    "Complete. Its upkeep is to be agreed under action 35.",
    "Complete. A further edition is due to be published in 2027.",
    "The strategy was subject to consultations in 2022.",
  ])
  func `what is over, or another action's, is not found`(update: String) {
    #expect(said(update) == "")
  }

  private func said(_ task: String, _ update: String) -> String {
    let action = Action.sample("N3", task, stage: .completed, update: update)
    return told(by: CompleteButPending(), in: .reporting([action]))
  }

  @Test func `a remainder that is to follow is found`() {
    #expect(
      said("Plant 60 hectares", "22 hectares have been planted. The remainder will follow in 2026.")
        == "20 warning N3: it is marked “Completed”; the update says “The remainder will”")
  }

  @Test func `fewer than all of what the action speaks of are found`() {
    #expect(
      said("Replace the pool cars", "Eight of the ten cars are in service.")
        == "20 warning N3: it is marked “Completed”; the update says “Eight of the ten cars”")
    #expect(said("Replace the pool cars", "Ten of the ten cars are in service.") == "")
    #expect(
      said(
        "Replace the pool cars",
        "Eight of the ten cars were in place by May. All now run, and the work is complete.") == "")
    #expect(said("Ask residents", "Three of the five options were taken on.") == "")
  }

  @Test func `a draft is not the thing`() {
    #expect(said("Write an energy plan", "Final draft with members.") != "")
    #expect(said("Write an energy plan", "The final draft was adopted in May.") == "")
  }

  @Test func `a rating may be what says that it is complete`() {
    let action = Action.sample(
      "N3", "Light the depots", rating: RatingReading(printed: "Completed"),
      update: "Two of the three depots are done.")
    #expect(told(by: CompleteButPending(), in: .reporting([action])) != "")
  }

  @Test func `an action that is not complete may have all to come`() {
    #expect(said("Awaiting approval.", stage: .design) == "")
  }

  @Test func `numbers with commas are numbers`() {
    #expect(
      said("Replace the street lamps", "12,900 of 15,400 lamps replaced.")
        == "20 warning N3: it is marked “Completed”; the update says “12,900 of 15,400 lamps”")
    #expect(said("Train the stewards", "31 of 47 trained so far.") != "")
  }

  @Test func `what a column of per cent tells is told by another rule`() {
    let action = Action.sample(
      "N3", "Light the depots", stage: .completed, update: "The last depot will follow in May."
    ).with { $0.fields = [PrintedField(heading: "% complete", text: "90")] }
    #expect(told(by: CompleteButPending(), in: .reporting([action])) == "")
  }

  @Test func `what remains, or still goes on in some places, is found`() {
    func said(_ update: String) -> String {
      told(
        by: CompleteButPending(),
        in: .reporting([
          .sample(
            "B5", "End the use of single-use cups", stage: .sample("Complete", .complete),
            update: update)
        ]))
    }
    #expect(
      said("22 hectares are mown less. The remaining 8 hectares will be added in 2026.")
        == "20 warning B5: it is marked “Complete”; the update says “The remaining 8 hectares will be”"
    )
    #expect(
      said("Twelve of our 31 sites still buy cups.").contains("“Twelve of our 31 sites still buy”"))
    #expect(said("None of our 31 sites still buy cups.") == "")
    #expect(said("The remaining budget was returned, and the site will be sold.") == "")
    #expect(said("The remaining budget will be returned.") == "")
    #expect(said("Nine of the ten trees still stand.") == "")
  }

  @Test func `parts that are told to follow are found in whatever words`() {
    let task = "Solar panels on six halls"
    #expect(
      said(task, "Four of the six are generating.").contains("“Four of the six are”"))
    #expect(said(task, "Most are up. Panels for the rest in summer 2026.") != "")
    #expect(
      said(task, "Most are up. The last two will go up in May.").contains("The last two will go"))
    #expect(said(task, "Draft standard goes to Council for adoption in May.") != "")
    #expect(said(task, "Six of the six are generating.") == "")
    #expect(said(task, "The last two were put up in May.") == "")
    #expect(said(task, "All are up. The last two will be monitored.") == "")
  }

  @Test func `what has not opened is not complete`() {
    #expect(said("Open a hub", "Lease signed in January. The hub has not opened yet.") != "")
    #expect(said("Open a hub", "The hub opened in January.") == "")
  }

  @Test(arguments: [
    "Five are live. The other four (Mill Street, Quay and Lido) await wayleaves.",
    "Two are finished. Works at the other three (Marsh, Bower and Tenter) are on site.",
    "Most are in. The last two, at Brinwell and Oxmarsh, will be put in by May.",
    "Nine are live. Aldmoor and Brinwell are still waiting for a connection.",
  ])
  func `names put in between hide no rest that is to come`(update: String) {
    let action = Action.sample(
      "T4", "Charge points in car parks", stage: .completed, update: update)
    #expect(told(by: CompleteButPending(), in: .reporting([action])).contains("the update says"))
  }

  @Test func `what waits for others is not complete`() {
    let task = "Fit a heat pump at the baths"
    #expect(said(task, "The pump is in. Waiting for the network operator to test it.") != "")
    #expect(said(task, "The pump is in and we are waiting for the operator's test.") != "")
    #expect(said(task, "The pump is in. It is awaiting the operator's test.") != "")
    #expect(said(task, "The pump is in. Waiting for the final invoice.") == "")
    #expect(said(task, "The pump is in. Swimmers are no longer waiting for warm water.") == "")
    #expect(said(task, "The pump is in. We were waiting for a part in May.") == "")
    #expect(said(task, "The pump is in; the waiting list for lessons has gone.") == "")
  }

  @Test func `a decision that others are yet to take is found`() {
    #expect(said("The strategy is being amended and will be put to Cabinet in May.") != "")
    #expect(said("The strategy was amended and put to Cabinet in May.") == "")
  }

  @Test func `a rest may be named last`() {
    let task = "Insulate seven halls"
    #expect(
      said(task, "Most are done. Scaffolding goes up in the autumn for the last two.")
        == "20 warning N3: it is marked “Completed”; the update says “Scaffolding goes up in the "
        + "autumn for the last two”")
    #expect(said(task, "All are done. Scaffolding went up in the autumn for the last two.") == "")
    #expect(said(task, "5,300 m2 are done. The other 1,200 need new battens.") != "")
  }

  @Test func `next steps in which some of it is still to be done are found`() {
    func said(_ next: String) -> String {
      let action = Action.sample(
        "N3", "Write a tree strategy", stage: .completed, update: "Published in May."
      ).with { $0.fields = [PrintedField(heading: "Next steps", text: next)] }
      return told(by: CompleteButPending(), in: .reporting([action]))
    }
    #expect(
      said("Consultation with parishes still has to be held.").contains(
        "what comes next says “Consultation with parishes still has to be”"))
    #expect(said("None; the action is complete.") == "")
    #expect(said("The strategy will be kept up to date.") == "")
    #expect(said("The evaluation has still to be published.") == "")
  }

  @Test
  func `what the key says is all done may be called closed, and snagging counts where it says so`()
  {
    func said(_ definition: String, _ update: String) -> String {
      let action = Action.sample(
        "N3", "Light the depots", stage: .sample("Closed", .closed), update: update)
      var plan = Plan.reporting([action])
      plan.legend = Legend(terms: [
        LegendTerm(
          kind: .stage, term: "Closed", definition: definition, canonical: Stage.closed.rawValue)
      ])
      return told(by: CompleteButPending(), in: plan)
    }
    let update = "Two depots are lit. The last two will be done in May."
    #expect(said("finished in full", update) != "")
    #expect(said("finished in full, or withdrawn", update) == "")
    #expect(said("no longer pursued", update) == "")
    let snags = "The depots are lit. Snagging at one has still to be closed."
    #expect(said("all work finished and snagging closed", snags) != "")
    #expect(said("all work finished", snags) == "")
  }

  @Test(arguments: [
    "Four are lit; the last is on hold until the lease is settled.",
    "All but one of the halls are finished.", "Electrical sign-off is outstanding.",
    "The columns are ordered and will be put up in the spring.",
    "The lamps cannot be switched on until the meter is in.",
    "Designed. It has to go to the parish council first.",
    "Five are lit. Mill Street follows once the road is mended.",
  ])
  func `a step that is told to come, in whatever words, is found`(update: String) {
    #expect(said("Light six halls", update) != "")
  }

  @Test(arguments: [
    "All but one were finished by March and the last in May.",
    "Finished in May. A report will go to committee in the autumn.",
    "Finished in May. Nothing needs to go to committee.",
    "Finished in May. The retention money has still to be paid.",
    "Finished in May. The bulbs are still to be counted under action B4.",
    "Finished in May. The final report follows in the autumn.",
  ])
  func `what comes after the end leaves nothing to do`(update: String) {
    #expect(said("Light six halls", update) == "")
  }

  @Test(arguments: [
    "Talks ended in May. The charter now to be rewritten and taken to members in the autumn.",
    "Five are lit. The Oxmarsh lamps go to its board in June.",
    "Five are lit; the sixth set is on order.", "Lit at five. Brinwell will be done over Easter.",
    "The wiring contract has to be let.",
  ])
  func `a step that is owed is found`(update: String) {
    #expect(said("Light six halls", update) != "")
  }

  @Test(arguments: [
    "All lit. A spare set is on order.", "All lit. A yearly note goes to its board in June.",
    "All lit. Upkeep will be done over the summer by the caretakers.",
    "All lit. A further contract has to be let for the next phase.",
    "All lit, and what had to be let was let in May.",
    "All lit. New halls have to be fitted with the same lamps.",
    "All lit. The next count will be done in May 2027.",
  ])
  func `spares, upkeep and yearly notes leave nothing to do`(update: String) {
    #expect(said("Light six halls", update) == "")
  }

  @Test func `a key by which nothing is left leaves no evaluation to be written`() {
    func said(_ meaning: String, _ update: String) -> String {
      var plan = Plan.reporting([
        .sample("N3", "Light six halls", stage: .sample("Blue", .complete), update: update)
      ])
      plan.legend = Legend(terms: [
        LegendTerm(kind: .stage, term: "Blue", definition: meaning, canonical: "complete")
      ])
      return told(by: CompleteButPending(), in: plan)
    }
    let update = "The trial ended in May. Evaluation still to be written."
    #expect(said("nothing further to do", update) != "")
    #expect(said("finished in full", update) != "")
    #expect(said("all work finished", update) == "")
    let money = "The trial ended in May. The final claim still to be sent."
    #expect(said("nothing further to do", money) == "")
  }

  @Test(arguments: [
    "Fit-out is nearly finished and the shop will open on 6 May 2034.",
    "In use at seven barns. Oxbarn and Lowbarn still run on oil.",
    "Four are in. The two outside go in during May once the paving is relaid.",
    "The cart was ordered in May and the dealer expects to deliver it in July.",
    "Register agreed. Two services have still to complete their parts.",
    "Five barns are lit. Installation at the other three will follow over the winter.",
  ])
  func `what still runs, goes in or opens is yet to come`(update: String) {
    #expect(said(update) != "")
  }

  @Test func `a step of the action's own work is left, and its upkeep is none`() {
    func said(_ step: String) -> String {
      let action = Action.sample(
        "N3", "Hang doors at the Oxbarn and Lowbarn mills", stage: .completed,
        update: "The Oxbarn doors were hung in May."
      ).with { $0.mitigation = step }
      return told(by: CompleteButPending(), in: .reporting([action]))
    }
    #expect(
      said("Let the contract for Lowbarn and hang the doors").contains("what comes next says"))
    #expect(said("Replace the remaining two doors").contains("what comes next says"))
    #expect(said("Replace worn hinges each year") == "")
    #expect(said("Publish a note on the mill") == "")
    #expect(said("None") == "")
  }
}
