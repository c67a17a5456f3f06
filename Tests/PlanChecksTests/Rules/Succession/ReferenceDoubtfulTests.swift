import PlanModel
import PlanTestSupport
import Testing

@testable import PlanChecks

struct ReferenceDoubtfulTests {
  private func plan(_ update: String) -> Plan {
    .sample([
      .sample("1", "Renew the fleet.", update: update, line: 3),
      .sample("2", "Manage rented farms for soil and water."),
      .sample("3", "Cut heating emissions of council buildings by retrofit."),
      .sample("4", "Open cycle hubs at stations."), .sample("5", "Teach repair in libraries."),
    ])
  }

  @Test func `a reference whose words fit another action is found`() {
    #expect(
      transcript(of: ReferenceDoubtful(), in: plan("See action 2 on heating retrofit.")) == """
        3 note reference-doubtful 1 (2, 3): it refers to 2 for a topic that 2 does not mention; 3 does
        """)
  }

  @Test(arguments: [
    "See action 3 on heating retrofit.", "See action 2 on soil and cycle hubs.", "See action 2.",
    "See action 2 on parking and lighting.", "See action 2 on heating.",
  ])
  func `a reference that fits, or says too little, is no fault`(update: String) {
    #expect(ReferenceDoubtful().findings(in: plan(update)).isEmpty)
  }

  @Test func `a scheme that is said to be described where it is not named is found`() {
    func plan(_ target: String) -> Plan {
      .sample([
        .sample("B1", "Advise residents on heat.", update: target),
        .sample("B2", update: "The Loan Advice Scheme is being set up (described in action B1)."),
        .sample("B3"),
      ])
    }
    #expect(
      told(by: ReferenceDoubtful(), in: plan("A van tours the towns."))
        == "20 note B2 B1: it says that “Loan Advice Scheme” is to be found in B1, which does not name it"
    )
    #expect(told(by: ReferenceDoubtful(), in: plan("The Loan Advice Scheme opens in May.")) == "")
  }

  @Test func `a successor that names the neighbour of the action it succeeds is found`() {
    func plan(_ ref: Int) -> Plan {
      let texts = [
        "Let farms go green.", "Insulate offices and depots.", "Plant a hedge.", "Bike hire.",
      ]
      var actions = texts.enumerated().map { Action.sample("\($0 + 1)", $1) }
      actions[1].changeNote = "Please see action 5."
      actions.append(
        .sample("5", "Insulate depots and offices.", update: "More is to come, see action \(ref)."))
      return .sample(actions)
    }
    #expect(
      told(by: ReferenceDoubtful(), in: plan(3))
        == "20 note 5 3 2: it refers to 3, but it is 2 beside it that names this action as what follows"
    )
    #expect(told(by: ReferenceDoubtful(), in: plan(2)) == "")
  }

  @Test func `one numbered package that two actions claim is found`() {
    func plan(_ numbers: [Int]) -> Plan {
      .sample(
        numbers.enumerated().map {
          .sample("C\($0 + 1)", "Deliver work package \($1) of the heat project.")
        })
    }
    #expect(
      told(by: ReferenceDoubtful(), in: plan([1, 2, 3, 4, 4]))
        == "20 note C4 C5: C4 and C5 both claim work package 4, while each of the others has one action"
    )
    #expect(told(by: ReferenceDoubtful(), in: plan([1, 2, 3, 4, 5])) == "")
    #expect(told(by: ReferenceDoubtful(), in: plan([1, 1, 2, 2, 3])) == "")
  }

  @Test(arguments: [
    (
      "(Ref 2) Open cycle hubs at stations.",
      "5 note reference-doubtful - (2, 4): the list prints 2 with the words of 4"
    ),
    ("(Ref 4) Open cycle hubs at stations.", ""),
    ("4 - Open cycle hubs at stations", ""),
    ("(Ref 2) Manage rented farms for soil and water.", ""),
    ("(Ref 2) Something that no action says at all.", ""),
  ])
  func `a list that prints a ref with the words of another action is found`(
    entry: String, found: String
  ) {
    let plan = plan("It goes on.")
    var paper = Paper.sample(actions: plan.actions)
    paper.prose = [Paragraph(text: entry, source: Source(line: 5))]
    #expect(
      ReferenceDoubtful().findings(in: plan, of: paper).map {
        "\($0.line ?? 0) \($0.severity) \($0.rule) - (\($0.refs.joined(separator: ", "))): \($0.message)"
      }.joined(separator: "\n") == found)
  }

  private func saidOf(_ prose: String) -> String {
    let names = [
      "Plant hedges along the lanes.", "Review the ferry fares for islanders.",
      "Lag the roofs of the almshouses.", "Lend tools from the libraries.",
    ]
    let actions = names.enumerated().map { index, name in
      Action.sample("\(index + 1)", name, update: "A first meeting was held.")
    }
    return told(by: ReferenceDoubtful(), of: .saying([prose], actions: actions))
  }

  @Test func `a ref in brackets behind the words of another action is found`() {
    #expect(
      saidOf("Islanders liked our paper on ferry fares (action 3), and many wrote in.")
        .contains("the text has 3 behind “ferry fares”"))
  }

  @Test(arguments: [
    "Islanders liked our paper on ferry fares (action 2), and many wrote in.",
    "The almshouses were shown to those who came about ferry fares (action 3).",
    "We lagged a roof with those who ask about ferry fares (action 3).",
    "We spoke of ferry fares, and of attics (action 3).",
    "Our paper on ferry fares (actions 2 and 3) was liked.",
  ])
  func `a ref behind its own words, or words that may be of more, is no fault`(prose: String) {
    #expect(saidOf(prose) == "")
  }
}
