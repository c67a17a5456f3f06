import PlanModel
import PlanTestSupport
import Testing

/// Two editions whose officers put everything in other words, under other themes and with other leads.
@Suite struct `Guesses at what became of an action` {
  private let old: [Action] = [
    .sample("A1", "Deliver the heat network scheme at Quillbourne quay.", section: "Place"),
    .sample("A2", "Secure solar canopies above park and ride bays.", section: "Place"),
    .sample("A3", "Support the county's bid for electric buses.", section: "Place"),
    .sample("A4", "Develop a tree strategy and inventory.", section: "Place"),
    .sample("A5", "Deliver leaky dams at Foxholes.", section: "Place"),
    .sample("A6", "Agree a protocol with parishes on footway salting.", section: "Place"),
    .sample("P1", "Deliver an energy doctor service which visits the elderly.", section: "People"),
    .sample("P2", "Work with foodbanks so that less surplus food is lost.", section: "People"),
    .sample("P3", "Develop green volunteering days.", section: "People"),
    .sample("C1", "Develop a sustainable procurement code.", section: "Council"),
    .sample("C2", "Deliver carbon literacy accreditation to Silver.", section: "Council"),
    .sample("C3", "Replace the chairman's chain of office.", section: "Council"),
    .sample("C4", "Inspect private lets below band E.", section: "Council"),
    .sample("E1", "Deliver a retrofit skills bootcamp.", section: "Prosperity"),
    .sample("E2", "Work with hauliers on a quality partnership.", section: "Prosperity"),
  ]

  private let new: [Action] = [
    .sample("1", "Warm public buildings at Quillbourne from the river.", section: "Mitigation"),
    .sample("2", "Put panels on car parks and sheds that we own.", section: "Mitigation"),
    .sample("3", "Zero-emission public transport on main roads.", section: "Mitigation"),
    .sample("4", "Act against rented homes that waste energy.", section: "Mitigation"),
    .sample("5", "Build a slipway at the marina.", section: "Mitigation"),
    .sample("6", "Hold back flood water upstream by natural means.", section: "Adaptation"),
    .sample("7", "Look after canopy: survey woodland and plant.", section: "Adaptation"),
    .sample("8", "Home advice for older residents, with visits.", section: "Communities"),
    .sample("9", "Stop good meals going to waste.", section: "Communities"),
    .sample("10", "Spend with a purpose: a code for suppliers.", section: "Enablers"),
    .sample("11", "Deepen staff learning and seek a Gold award.", section: "Enablers"),
    .sample("12", "Train installers in the work of insulation.", section: "Economy"),
    .sample("13", "Cleaner lorries: an agreement with freight operators.", section: "Economy"),
    .sample("14", "Deliver a new payroll.", section: "Enablers"),
  ]

  private let truth: Set<[String]> = [
    ["A1", "1"], ["A2", "2"], ["A3", "3"], ["A4", "7"], ["A5", "6"], ["P1", "8"], ["P2", "9"],
    ["C1", "10"], ["C2", "11"], ["C4", "4"], ["E1", "12"], ["E2", "13"],
  ]

  private func links(_ proposals: [SuccessionProposal]) -> Set<[String]> {
    Set(
      proposals.filter(\.kind.isLink).flatMap { proposal in
        proposal.from.flatMap { old in proposal.to.map { [old, $0] } }
      })
  }

  @Test func `three in four are found however they are put, and half of what is proposed is right`()
  {
    let proposed = links(Succession.propose(from: old, to: new))
    let right = proposed.intersection(truth)
    #expect(4 * right.count >= 3 * truth.count, "missed: \(truth.subtracting(proposed))")
    #expect(2 * right.count >= proposed.count, "wrong: \(proposed.subtracting(truth))")
  }

  @Test func `a guess is called one, and is never more than possible`() throws {
    let guesses = Succession.propose(from: old, to: new).filter { $0.ground.contains("guess") }
    #expect(!guesses.isEmpty)
    #expect(guesses.allSatisfy { $0.confidence == .possible && $0.kind.isLink })
    let proposal = try #require(guesses.first { $0.from == ["E2"] })
    #expect(
      proposal.ground
        == "only a guess, from weak signs; both are about deliveries and freight")
  }

  @Test func `phrases that stand in every plan are no ground for a guess`() {
    let proposals = Succession.propose(
      from: [.sample("1", "Explore opportunities to work with partners on the mayor's robes.")],
      to: [.sample("15", "Continue to work with partners to deliver a key plan for payroll.")] + new
    )
    #expect(proposals.first?.kind == .vanished)
  }

  @Test func `an action that is marked as new is not guessed at`() {
    var marked = Action.sample("13", "Cleaner lorries: an agreement with freight operators.")
    marked.introducedIn = "NEW ACTION 2025"
    let proposals = Succession.propose(
      from: [.sample("E2", "Work with hauliers on a quality partnership.")], to: [marked])
    #expect(proposals.map(\.kind) == [.vanished, .new])
  }

  @Test func `a guess takes no action away from an old one that has better ground`() throws {
    let proposals = Succession.propose(
      from: old + [
        .sample("E3", "Sign cleaner lorries up to an agreement with freight operators.")
      ],
      to: new)
    let proposal = try #require(proposals.first { $0.from == ["E3"] })
    #expect(proposal.to == ["13"])
    #expect(proposal.confidence > .possible)
  }

  @Test func `what went into an action of its own paper follows the guess at that one`() {
    let taken = Action.sample("E9", "Mark out loading bays.", update: "Closed and merged with E2.")
    let proposals = Succession.propose(from: old + [taken], to: new)
    let proposal = proposals.first { $0.from.contains("E9") }
    #expect(proposal?.to == ["13"])
    #expect(proposal?.confidence == .possible)
    #expect(proposal?.staysInOld == false)
  }
}
