/// Proposes what became of a plan's actions from one edition to the next.
///
/// Nothing is decided here: a person accepts, changes or refuses each proposal. A ref alone never makes
/// a link, since new editions use refs again for other actions.
public enum Succession {
  /// What became of each old action, and where each new one came from.
  ///
  /// Either side may hold several plans and documents, with links across them. Every old id stands in
  /// the `from` of one proposal, every new id in the `to` of one or more.
  public static func propose(
    from old: [SuccessionSide], to new: [SuccessionSide]
  ) -> [SuccessionProposal] {
    var proposer = SuccessionProposer(old: old, new: new)
    return proposer.proposals()
  }

  /// What became of each action of one document, and where each of another came from, by their keys.
  public static func propose(from old: [Action], to new: [Action]) -> [SuccessionProposal] {
    propose(from: old.map { SuccessionSide($0) }, to: new.map { SuccessionSide($0) })
  }

  /// What a paper itself says became of its actions: which went into which other of the same paper, and
  /// which came to an end.
  ///
  /// Nothing is said of the rest. All ids are of the same list (`staysInOld`).
  public static func stated(in sides: [SuccessionSide]) -> [SuccessionProposal] {
    var proposer = SuccessionProposer(old: sides, new: [])
    return proposer.stated()
  }
}
