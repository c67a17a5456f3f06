import PlanModel
import PlanStore

/// What is proposed between two sides, beside what was answered before.
enum SuccessionProposals {
  /// All of it, answers among them.
  static func all(
    from old: SuccessionSides, to new: SuccessionSides, in register: Register?
  ) throws -> [SuccessionProposal] {
    SuccessionProposal.settle(
      Succession.propose(from: old.sides, to: new.sides),
      by: try answers(old, new, in: register))
  }

  /// What was not answered yet, and not seen to be one action when the later paper came in.
  static func open(
    from old: SuccessionSides, to new: SuccessionSides, in register: Register?
  ) throws -> [SuccessionProposal] {
    try all(from: old, to: new, in: register).filter {
      !isAccepted($0) && !isOneAction($0, from: old, to: new)
    }
  }

  /// Whether the register has both under one id.
  private static func isOneAction(
    _ proposal: SuccessionProposal, from old: SuccessionSides, to new: SuccessionSides
  ) -> Bool {
    guard proposal.from.count == 1, proposal.to.count == 1, !proposal.staysInOld,
      let before = old.ids[proposal.from[0]]
    else { return false }
    return before == new.ids[proposal.to[0]]
  }

  static func isAccepted(_ proposal: SuccessionProposal) -> Bool {
    proposal.ground == SuccessionProposal.acceptedGround
  }

  private static func answers(
    _ old: SuccessionSides, _ new: SuccessionSides, in register: Register?
  ) throws -> [SuccessionProposal.Answer] {
    guard let register, !old.ids.isEmpty || !new.ids.isEmpty else { return [] }
    let before = Dictionary(old.ids.map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    let after = Dictionary(new.ids.map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    return try register.successions().compactMap { step in
      let ends = step.answer.ends
      let from = ends.from.compactMap { before[$0] }
      let staysInOld = !ends.to.isEmpty && ends.to.allSatisfy { before[$0] != nil }
      let to = ends.to.compactMap { staysInOld ? before[$0] : after[$0] }
      // Only what is said of these two sides counts between them.
      guard from.count == ends.from.count, to.count == ends.to.count, !(from + to).isEmpty else {
        return nil
      }
      return SuccessionProposal.Answer(
        from: from, to: to, kind: step.answer.link?.kind, staysInOld: staysInOld)
    }
  }

  /// The permanent ids of actions that somebody names by their keys.
  static func ids(of keys: [String], in side: SuccessionSides) throws -> [String] {
    try keys.map { key in
      if let id = side.ids[key] { return id }
      guard side.wording(of: key) == nil else {
        throw Refusal.usage(
          "\(side.name) is not in the register, where answers are kept. Bring it in with: waymark import"
        )
      }
      throw Refusal.usage("\(side.name) has no action “\(key)”.")
    }
  }
}
