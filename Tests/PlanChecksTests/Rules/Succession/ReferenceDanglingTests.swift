import PlanChecks
import PlanModel
import PlanTestSupport
import Testing

struct ReferenceDanglingTests {
  private func plan(_ update: String, refs: [String] = ["B1", "B2", "B3", "B4", "B5"]) -> Plan {
    .sample(
      refs.enumerated().map { place, ref in
        .sample(ref, update: place == 0 ? update : nil, line: place + 3)
      })
  }

  @Test func `a ref that no action bears is found`() {
    #expect(
      transcript(of: ReferenceDangling(), in: plan("Merged with action B41.")) == """
        3 error reference-dangling B1: it refers to B41, and no action is B41
        """)
  }

  @Test(arguments: [
    "see actions B2 and B9", "See B9", "(Action B9)", "Ref. B9",
    "see actions B2/B9",
  ])
  func `however it is announced`(update: String) {
    #expect(ReferenceDangling().findings(in: plan(update)).count == 1)
  }

  @Test(arguments: [
    "See actions B2 and B3.", "The B41 road was closed.", "Room B9 was refitted.",
    "see action B41 of the Wolmershire Transport Strategy", "Formerly action B41.", "see E9 fuel",
    "About 45 homes.", "Funding of £3.4m.",
  ])
  func `refs that exist, roads, other plans and old numbers are no fault`(update: String) {
    #expect(ReferenceDangling().findings(in: plan(update)).isEmpty)
  }

  @Test func `a bare number counts after a word that announces it`() {
    let refs = (1...12).map(String.init)
    #expect(ReferenceDangling().findings(in: plan("See action 61.", refs: refs)).count == 1)
    for update in [
      "Of these actions 45 are complete.", "Action plan of 2030.", "new action 2024",
      "61 homes were fitted.", "See action 7.",
    ] {
      #expect(ReferenceDangling().findings(in: plan(update, refs: refs)).isEmpty, "\(update)")
    }
  }

  @Test func `a see cell is followed`() {
    var plan = plan("")
    plan.actions[1].see = ["B77"]
    #expect(
      transcript(of: ReferenceDangling(), in: plan) == """
        4 error reference-dangling B2: it refers to B77, and no action is B77
        """)
  }

  @Test func `prose that names no action is found in the paper`() {
    var paper = Paper.sample(actions: plan("").actions)
    paper.claims = [
      Claim(kind: .list, refs: ["B2", "B88"], text: "…", source: Source(line: 40))
    ]
    #expect(
      transcript(of: ReferenceDangling().findings(in: paper)) == """
        40 error reference-dangling: it refers to B88, and no action is B88
        """)
  }

  private func saidOfProse(_ text: String, _ actions: [Action]? = nil) -> String {
    told(
      by: ReferenceDangling(),
      in: Paper.saying([text], actions: actions ?? (1...6).map { Action.sample("T\($0)") }))
  }

  @Test func `an action that the prose names and the plan lacks is found`() {
    #expect(
      saidOfProse("It endorses the new date of action T9.")
        == "1 error -: it refers to T9, and no action is T9")
    #expect(saidOfProse("Chargers (T2) and the depot hub (T8) are procured together.") != "")
  }

  @Test(arguments: [
    "Action T9 of the Joint Waste Strategy is reported elsewhere.",
    "Action T7 was closed in May and is now part of T2.",
    "The A46 and the old T9 road were surfaced.", "Our Housing Strategy (action T9) says more.",
    "Chargers (T2) are procured.",
  ])
  func `an action of another plan, one that is over and one that is there are not`(text: String) {
    #expect(saidOfProse(text) == "")
  }

  @Test func `where most refs of the prose are unknown, the rows were not all read`() {
    #expect(saidOfProse("Late are actions T11, T12, T13 and T14; action T1 is done.") == "")
  }

  @Test func `a number of a paragraph is no action`() {
    let actions = (1...6).map { Action.sample("2.\($0)") }
    #expect(saidOfProse("See also 2.9 on tenants.", actions) != "")
    let paper = Paper.saying(["See also 2.9 on tenants.", "2.9 Tenants."], actions: actions)
    #expect(told(by: ReferenceDangling(), in: paper) == "")
  }

  @Test func `refs of a number and a letter are known by their brackets`() {
    let actions = ["1a", "1b", "1c", "2a", "2b", "2c"].map { Action.sample($0) }
    func said(_ text: String) -> String {
      told(by: ReferenceDangling(), in: Paper.saying([text], actions: actions))
    }
    #expect(
      said("Two allotments opened this spring (2d).")
        == "1 error -: it refers to 2d, and no action is 2d")
    #expect(said("The pond (2b) is full, as commitment 1c asks.") == "")
    #expect(said("It is made of wood (4b).") == "")
    #expect(said("Commitment 2a has closed. Two allotments opened (2d).") != "")
  }

  @Test func `a ref of a plan whose refs are all alike needs no word before it`() {
    func said(_ update: String) -> String {
      let actions = (1...6).map { number in
        Action.sample("CC-0\(number)", update: number == 3 ? update : "Begun.")
      }
      return told(by: ReferenceDangling(), in: .reporting(actions))
    }
    #expect(said("Modelling is shared with CC-09.").contains("it refers to CC-09"))
    #expect(said("Modelling is shared with CC-04.") == "")
    #expect(said("It took over from CC-09, which was withdrawn.") == "")
    #expect(said("The ISO standard CC-900 applies.") == "")
  }

  @Test func `an action that is named, and is about nothing in the plan, is found`() {
    func said(_ update: String) -> String {
      let actions = ["Charge points at the depot", "Electric cars for care staff"].enumerated().map
      {
        Action.sample("T\($0 + 1)", $1, update: update)
      }
      return told(
        by: ReferenceDangling(),
        in: .reporting(
          [actions[0]] + [
            actions[1].with { $0.update = "Begun." }
          ]))
    }
    #expect(
      said("They will be bought under the Green Fleet Hub action.")
        == "20 error T1: it refers to the “Green Fleet Hub” action, and no action is about that")
    #expect(said("They will be bought under the Electric Cars action.") == "")
    #expect(said("See the Green Fleet action plan.") == "")
    #expect(said("We thank the Friends Of Sallow action group.") == "")
  }

  @Test func `the one that an action was superseded by has to be there`() {
    func said(_ update: String) -> String {
      told(
        by: ReferenceDangling(),
        in: .reporting((1...8).map { "CAP-0\($0)" }.map { .sample($0, update: update) }))
    }
    #expect(said("Work stopped in May. Superseded by CAP-21.").contains("no action is CAP-21"))
    #expect(said("Work goes on. CAP-05 was merged into this one.") == "")
  }

  @Test func `a letter that comes next, and an action said to be in the appendix, are looked for`()
  {
    let refs = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3", "C4"]
    func row(_ update: String) -> String {
      told(
        by: ReferenceDangling(),
        in: .reporting(
          refs.map { .sample($0) } + [
            .sample("C5", update: update)
          ]))
    }
    #expect(row("Its garden is reported under action D2.").contains("no action is D2"))
    #expect(row("The A38 was closed for D2 works.") == "")
    let prefixed = ["BE1", "BE2", "BE3", "EN1", "EN2", "EN3", "TF1", "TF2", "TF3", "TF4"]
    #expect(
      told(
        by: ReferenceDangling(),
        in: .reporting(
          prefixed.map { .sample($0) } + [.sample("TF5", update: "This links with EN7.")])
      ).contains("no action is EN7"))
    let numbered = (1...3).flatMap { theme in (1...4).map { "\(theme).\($0)" } }
    let paper = Paper.saying(
      ["An update is given under action 3.5 in the Appendix, beside action 3.4."],
      actions: numbered.map { .sample($0) })
    #expect(
      told(ReferenceDangling().findings(in: paper))
        == "1 error -: it refers to 3.5, and no action is 3.5")
  }

  @Test func `a number that is called an action is no paragraph`() {
    let actions = (1...6).map { Action.sample("4.\($0)") } + [.sample("5.1"), .sample("5.2")]
    func said(_ text: String) -> String {
      told(
        by: ReferenceDangling(), in: .saying([text, "4.9 The Panel met in May."], actions: actions))
    }
    #expect(said("Members asked about action 4.9 on repairs.").contains("4.9"))
    #expect(said("Members asked about 4.9 on repairs.") == "")
  }

  @Test func `a number behind “under” may be that of a paragraph`() {
    func said(_ paragraph: String) -> String {
      let actions =
        (1...5).map { Action.sample("2.\($0)", "Action \($0)") }
        + [.sample("2.6", "Soil trials", update: "Costs stand under 2.9.")]
      return told(by: ReferenceDangling(), of: Paper.saying([paragraph], actions: actions))
    }
    #expect(said("2.8 The report is of the leads.").contains("it refers to 2.9"))
    #expect(said("2.9 The costs are those of May.") == "")
  }

  @Test func `a ref of one letter that ends its clause behind where something goes on is one`() {
    func said(_ text: String) -> String {
      let plan = Plan.sample(
        (1...4).map { Action.sample("D\($0)") }.map { action in
          action.ref == "D2" ? action.with { $0.update = text } : action
        })
      return transcript(of: ReferenceDangling(), in: plan)
    }
    #expect(said("Now carried on as part of D5.").contains("D5"))
    #expect(said("The claim waits on the works under D9; all else is done.").contains("D9"))
    #expect(said("Now carried on as part of D3.") == "")
    #expect(said("The path runs under D9 bridge and the bank is part of D7 road.") == "")
  }

  @Test func `an action that is to be reported for the first time is no fault`() {
    func said(_ text: String) -> String {
      let actions = (1...5).map { Action.sample("W\($0)", "Action \($0)") }
      let last = Action.sample("W6", update: text)
      return told(by: ReferenceDangling(), of: Paper.saying([text], actions: actions + [last]))
    }
    #expect(said("Action W8 is held up by the flood.").contains("it refers to W8"))
    #expect(said("Action W8 will be reported for the first time in May.") == "")
  }
}
