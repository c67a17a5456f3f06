import PlanModel
import PlanTestSupport
import Testing

@Suite struct `What proposals of succession always are` {
  private func check(_ proposals: [SuccessionProposal], _ old: [Action], _ new: [Action]) {
    let from = proposals.flatMap(\.from)
    #expect(from.count == old.count)
    #expect(Set(from) == Set(old.map(\.key)))
    let to = Set(proposals.flatMap(\.to))
    #expect(to.isSuperset(of: new.map(\.key)))
    for proposal in proposals {
      #expect(!proposal.ground.isEmpty)
      #expect(Set(proposal.to).count == proposal.to.count)
      #expect(proposal.kind == .new ? proposal.from.isEmpty : !proposal.from.isEmpty)
      #expect(
        proposal.kind.isLink || proposal.kind == .new ? !proposal.to.isEmpty : proposal.to.isEmpty)
      #expect(proposal.from.count == 1 || proposal.kind == .merged || proposal.kind == .new)
    }
    let grounds = proposals.filter(\.kind.isLink)
    #expect(grounds.allSatisfy { $0.ground != "a few words in common" || $0.confidence < .sure })
  }

  @Test(arguments: [0, 1, 2, 3, 10, 60])
  func `every old action stands in one proposal and every new one in some`(count: Int) {
    for seed in 1...4 {
      let made = MadeEditions(actions: count, seed: UInt64(seed))
      check(Succession.propose(from: made.old, to: made.new), made.old, made.new)
      check(Succession.propose(from: made.old, to: []), made.old, [])
      check(Succession.propose(from: [], to: made.new), [], made.new)
    }
  }

  @Test func `actions without words, or all with the same, are no trouble`() {
    let empty = (0..<40).map { Action(key: "\($0)", text: "") }
    check(Succession.propose(from: empty, to: empty), empty, empty)
    let same = (0..<300).map { Action(key: "\($0)", text: "Ask Government for powers and money.") }
    let proposals = Succession.propose(from: same, to: same.dropLast(20))
    check(proposals, same, same.dropLast(20))
    #expect(proposals.count { $0.kind == .same } == 280)
  }

  @Test func `the same editions give the same proposals`() {
    let made = MadeEditions(actions: 120)
    let first = Succession.propose(from: made.old, to: made.new)
    #expect(first == Succession.propose(from: made.old, to: made.new))
  }

  @Test func `the order of the lists decides nothing but the order of the proposals`() {
    let made = MadeEditions(actions: 120, seed: 7)
    func links(_ old: [Action], _ new: [Action]) -> Set<[String]> {
      Set(
        Succession.propose(from: old, to: new).flatMap { proposal in
          proposal.from.map { [$0, proposal.kind.rawValue] + proposal.to.sorted() }
        })
    }
    #expect(links(made.old, made.new) == links(made.old.reversed(), made.new.reversed()))
  }

  @Test func `refs alone link nothing`() {
    let made = MadeEditions(actions: 100, seed: 3)
    let others = MadeEditions(actions: 100, seed: 99)
    let proposals = Succession.propose(from: made.old, to: others.old)
    #expect(proposals.count { $0.kind.isLink } <= 2)
    #expect(proposals.allSatisfy { !$0.kind.isLink || $0.confidence < .sure })
  }

  @Test func `most of what goes on is found, and what is sure is right`() {
    let made = MadeEditions(actions: 250, seed: 5)
    let truth = Set(made.links.map { [$0.old, $0.new] })
    var proposed: Set<[String]> = []
    var wrong = 0
    var sure = 0
    for proposal in Succession.propose(from: made.old, to: made.new) where proposal.kind.isLink {
      let pairs = proposal.from.flatMap { old in proposal.to.map { [old, $0] } }
      proposed.formUnion(pairs)
      guard proposal.confidence == .sure else { continue }
      sure += pairs.count
      wrong += pairs.count { !truth.contains($0) }
    }
    #expect(10 * truth.intersection(proposed).count >= 9 * truth.count)
    #expect(sure > 60)
    #expect(10 * wrong <= sure)
  }
}
