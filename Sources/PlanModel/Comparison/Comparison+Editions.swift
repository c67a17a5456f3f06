extension Comparison {
  /// Compares two editions of a plan, or of several: each action found again by what is proposed or
  /// accepted of its succession, never by its ref.
  ///
  /// Of a possible link only, the old action counts as vanished and the new one as added: nothing is
  /// compared on so thin a ground. The ids of `proposals` are those of the sides.
  public init(
    old: [SuccessionSide], new: [SuccessionSide], proposals: [SuccessionProposal],
    isAccepted: (SuccessionProposal) -> Bool = { _ in false }
  ) {
    let before = Dictionary(
      old.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    let after = Dictionary(
      new.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    var pairs: [ActionPair] = []
    var paired: (old: Set<Int>, new: Set<Int>) = ([], [])
    var successions: [ComparedSuccession] = []
    var succeeded = SucceededPlaces()
    for proposal in proposals where proposal.confidence > .possible {
      let from = proposal.from.compactMap { before[$0] }
      let to = proposal.staysInOld ? [] : proposal.to.compactMap { after[$0] }
      switch proposal.kind {
      case .vanished, .new: continue
      case .same, .reworded:
        guard let one = from.first, let other = to.first, from.count == 1, to.count == 1,
          paired.old.insert(one).inserted, paired.new.insert(other).inserted
        else { continue }
        pairs.append(ActionPair(old: one, new: other))
      case .continues, .merged, .split, .replaced, .ended:
        // What took an old action in may itself be among the old ones.
        let targets =
          proposal.staysInOld
          ? proposal.to.compactMap { before[$0].map { old[$0].action } } : to.map { new[$0].action }
        successions.append(
          ComparedSuccession(
            kind: proposal.kind, from: from.map { old[$0].action }, to: targets,
            confidence: isAccepted(proposal) ? nil : proposal.confidence, ground: proposal.ground))
        succeeded.old.formUnion(from)
        succeeded.new.formUnion(to)
      }
    }
    pairs += old.indices.filter { !paired.old.contains($0) }.map { ActionPair(old: $0, new: nil) }
    pairs += new.indices.filter { !paired.new.contains($0) }.map { ActionPair(old: nil, new: $0) }
    self.init(
      old: old.map(\.action), new: new.map(\.action), pairs: pairs, successions: successions,
      succeeded: succeeded)
  }
}
