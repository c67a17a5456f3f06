import Foundation
import PlanModel
import PlanTestSupport
import Testing

/// Two editions of the invented county's plan, short enough to check by eye.
@Suite struct `What became of each action` {
  private static let complete = StageReading.sample("Completed", .complete)

  private let old: [Action] = [
    .sample("T1", "Write a Wolmershire Travel Plan 4 (WTP4) that leads to net zero."),
    .sample("T2", "Install about 400 public charge points in car parks with national funding."),
    .sample("T3", "Run evening and Sunday buses on the six main routes."),
    .sample("T4", "Set up a single ticket for bus and rail across the county."),
    .sample("T5", "Widen the towpath at Oxmarsh.", update: "Closed and merged with T6."),
    .sample("T6", "Build the Sallow Greenway from Brackenham to Quillbourne."),
    .sample("T7", "Give every pupil in Year 6 the offer of cycle training."),
    .sample(
      "E1", "Insulate cold homes through the home upgrade programme.", section: "Homes",
      update: "Integrated into a new action T9."),
    .sample("E2", "Fit solar panels and batteries to 40 libraries.", section: "Homes"),
    .sample(
      "E3", "Open an advice line about draughts and damp.", section: "Homes", stage: complete),
    .sample(
      "E4", "Find a site for a heat network in Hettering.", section: "Homes",
      update: "No longer pursued because the paper mill has closed."),
    .sample(
      "E5", "Put shutters on the windows of care homes against summer heat.", section: "Homes"),
    .sample(
      "N1", "Rewet the Sallow Levels and study hedgerow carbon with tenant farmers.",
      section: "Nature"),
  ]

  private let new: [Action] = [
    .sample("T1", "Plant 9,000 street trees in the five market towns.", section: "Nature"),
    .sample("T2", "Carry out WTP4."),
    .sample("T3", "Install up to 300 public charge points in car parks with national funding."),
    .sample(
      "T4",
      "Improve travel by bus and rail: evening and Sunday buses on main routes, and a single ticket across the county."
    ),
    .sample(
      "T5", "Build the Sallow Greenway from Brackenham to Quillbourne, with a bridge at Oxmarsh."),
    .sample("T9", "Help households to pay less for warmth.", section: "Homes"),
    .sample("E1", "Fit solar panels to 40 libraries.", section: "Homes"),
    .sample("E2", "Fit batteries to 40 libraries.", section: "Homes"),
    .sample("N1", "Rewet the Sallow Levels.", section: "Nature"),
    .sample("N2", "Study hedgerow carbon with tenant farmers.", section: "Nature"),
    .sample("N3", "Write a drought plan for reservoirs.", section: "Nature"),
  ]

  private func proposals() -> [SuccessionProposal] { Succession.propose(from: old, to: new) }

  private func proposal(of key: String) throws -> SuccessionProposal {
    try #require(proposals().first { $0.from.contains(key) })
  }

  @Test func `the whole list reads as a person would write it`() {
    let lines = proposals().map { proposal in
      "\(proposal.from.joined(separator: " ")) → \(proposal.to.joined(separator: " ")) "
        + "\(proposal.kind.rawValue)"
    }
    #expect(
      lines == [
        "T1 → T2 continues", "T2 → T3 reworded", "T3 T4 → T4 merged", "T5 T6 → T5 merged",
        "T7 →  vanished", "E1 → T9 merged", "E2 → E1 E2 split", "E3 →  ended",
        "E4 →  ended", "E5 →  vanished", "N1 → N1 N2 split", " → T1 new", " → N3 new",
      ])
  }

  @Test func `a ref that is used again for something else links nothing`() throws {
    for proposal in proposals() where proposal.from == ["T1"] { #expect(proposal.to != ["T1"]) }
    let alone = Succession.propose(
      from: [.sample("T1", "Dim street lights between midnight and five.")],
      to: [.sample("T1", "Serve plant-based meals in school kitchens.")])
    #expect(alone.map(\.kind) == [.vanished, .new])
  }

  @Test func `a changed target is the same action, and is pointed out`() throws {
    let proposal = try proposal(of: "T2")
    #expect(proposal.confidence == .sure)
    #expect(proposal.ground.contains("“400” is now “300”"))
  }

  @Test func `a short name is known by the long one that the paper prints beside it`() throws {
    #expect(try proposal(of: "T1").ground.contains("WTP4"))
  }

  @Test func `the ground names the rare words that two actions share`() throws {
    #expect(
      try proposal(of: "T6").ground.contains("Sallow Greenway from Brackenham to Quillbourne"))
    #expect(try proposal(of: "T6").ground.contains("same theme"))
  }

  @Test func `what went into another of the same paper is followed on to the new one`() throws {
    let proposal = try proposal(of: "T5")
    #expect(proposal.to == ["T5"])
    #expect(
      proposal.ground.hasPrefix("its update says “Closed and merged with T6”; T6: "))
  }

  @Test func `what the paper says of a new action stands over the wording`() throws {
    let proposal = try proposal(of: "E1")
    #expect(proposal.confidence == .sure)
    #expect(proposal.ground == "its update says “Integrated into a new action T9”")
  }

  @Test func `an action that is complete and not heard of again ended`() throws {
    let proposal = try proposal(of: "E3")
    #expect(proposal.ground == "its stage is “Completed”")
    #expect(try self.proposal(of: "E4").ground.contains("No longer pursued because"))
  }

  @Test func `the newer paper's own word counts: formerly, replaces, merged from`() {
    let proposals = Succession.propose(
      from: [
        .sample("T1", "Lend bicycles to apprentices."),
        .sample("T2", "Clear leaves from cycle paths."),
        .sample("T3", "Publish a yearly travel survey."),
      ],
      to: [
        {
          var action = Action.sample(
            "A7", "Look after what helps people to get about without a car.")
          action.changeNote = "Merges T1 and T2."
          return action
        }(), .sample("A8", "Ask residents how they travel (formerly T3)."),
      ])
    #expect(proposals.map(\.from) == [["T1", "T2"], ["T3"]])
    #expect(proposals.map(\.to) == [["A7"], ["A8"]])
    #expect(proposals.map(\.confidence) == [.sure, .sure])
    #expect(proposals[0].ground.contains("the new edition's A7: note says “Merges T1 and T2”"))
  }

  @Test func `an action that the newer paper prints as closed leads on to where it says it went`() {
    var closed = Action.sample("8", "Start a county fund for carbon offsets.")
    let before = closed
    closed.stage = .sample("CLOSED", .closed)
    closed.changeNote = "Folded into a new action 53 on money."
    let proposals = Succession.propose(
      from: [before], to: [closed, .sample("53", "Bring private money into nature projects.")])
    #expect(proposals.map(\.to) == [["8", "53"]])
    #expect(proposals.map(\.kind) == [.merged])
  }

  @Test func `links cross from one plan to another`() {
    let council = SuccessionSide(
      id: "council#F1", edition: "council",
      .sample("F1", "Run a network of green champions in every service.", section: "People"))
    let county = SuccessionSide(
      id: "county#F1", edition: "county", .sample("F1", "Widen the towpath at Oxmarsh."))
    let merged = SuccessionSide(
      id: "new#C3", edition: "2025",
      .sample(
        "C3", "Run a network of green champions in services and schools.", section: "Communities"))
    let proposals = Succession.propose(from: [council, county], to: [merged])
    #expect(proposals.first?.from == ["council#F1"])
    #expect(proposals.first?.to == ["new#C3"])
    #expect(proposals.map(\.kind) == [.reworded, .vanished])
  }

  @Test func `an action marked as new is not taken for an old one by a few shared words`() {
    var marked = Action.sample("B9", "Build a bridge on the Sallow towpath at Oxmarsh lock.")
    let old =
      [Action.sample("B1", "Build the Sallow towpath from Brackenham to Quillbourne station.")]
      + old
    marked.introducedIn = "NEW ACTION 2025"
    let proposals = Succession.propose(from: old, to: new + [marked])
    #expect(proposals.last?.to == ["B9"])
    #expect(proposals.last?.kind == .new)
    #expect(proposals.last?.ground.hasPrefix("marked “NEW ACTION 2025”") == true)
  }

  @Test func `a misspelt word counts as the word it is`() {
    let proposals = Succession.propose(
      from: [.sample("P1", "Survey suppliers on procurment and packaging.")],
      to: [
        .sample("X9", "Survey suppliers on procurement and packaging."),
        .sample("X8", "Publish the procurement rules."),
      ])
    #expect(proposals.first?.kind == .reworded)
    #expect(proposals.first?.confidence == .sure)
  }

  @Test
  func `two old actions that each became one of a pair with the same words keep to their place`() {
    func side(_ key: String, _ section: String) -> Action {
      var action = Action.sample(nil, "Ask Government for powers and money.", section: section)
      action.key = key
      return action
    }
    let proposals = Succession.propose(
      from: [side("1", "Travel"), side("2", "Homes")],
      to: [side("3", "Homes"), side("4", "Travel")])
    #expect(proposals.map(\.to) == [["4"], ["3"]])
  }

  @Test func `what another old action took in that has no successor stays with that one`() throws {
    let old = [
      Action.sample("L1", "Hold a staff week on saving energy.", update: "Now captured under L2."),
      .sample("L2", "Run a network of green champions."),
    ]
    let proposals = Succession.propose(
      from: old, to: [.sample("L2", "Serve plant-based meals in school kitchens.")])
    #expect(proposals.map(\.to) == [["L2"], [], ["L2"]])
    #expect(proposals.map(\.staysInOld) == [true, false, false])
    #expect(proposals.map(\.kind) == [.merged, .vanished, .new])
    for proposal in proposals {
      let data = try JSONEncoder().encode(proposal)
      #expect(try JSONDecoder().decode(SuccessionProposal.self, from: data) == proposal)
      #expect(String(decoding: data, as: UTF8.self).contains("staysInOld") == proposal.staysInOld)
    }
  }

  @Test func `one paper alone says which of its actions went into which`() {
    var archived = Action.sample(
      "6", "Start a county fund for carbon offsets.", stage: Self.complete)
    archived.changeNote = "Wrapped into broader new action 17."
    var ended = Action.sample("7", "Hold four climate labs a year.")
    ended.changeNote = "Action closed."
    let proposals = Succession.stated(in: [
      SuccessionSide(archived), SuccessionSide(ended),
      SuccessionSide(.sample("17", "Bring private money into nature projects.")),
    ])
    #expect(proposals.map(\.from) == [["6"], ["7"]])
    #expect(proposals.map(\.to) == [["17"], []])
    #expect(proposals.map(\.kind) == [.merged, .ended])
    #expect(proposals[0].ground == "its note says “Wrapped into broader new action 17”")
  }
}
