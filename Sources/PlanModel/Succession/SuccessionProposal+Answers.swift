extension SuccessionProposal {
  /// What a person answered before, in the ids by which proposals call actions.
  public struct Answer: Hashable, Sendable {
    public var from: [String]
    public var to: [String]
    /// Nil where it was refused that the first became any of the others.
    public var kind: SuccessionKind?
    /// The ids in `to` are of old actions.
    public var staysInOld: Bool

    public init(
      from: [String], to: [String], kind: SuccessionKind?, staysInOld: Bool = false
    ) {
      self.from = from
      self.to = to
      self.kind = kind
      self.staysInOld = staysInOld
    }
  }

  /// The ground of what a person accepted.
  public static let acceptedGround = "accepted"

  /// The proposals that remain beside what people answered, and the answers themselves.
  ///
  /// An accepted answer takes the place of whatever was proposed of its actions. A refused pair is not
  /// proposed again: where nothing else is left, the old action is proposed as vanished and the new
  /// one as new, both only as possible.
  public static func settle(
    _ proposals: [SuccessionProposal], by answers: [Answer]
  ) -> [SuccessionProposal] {
    guard !answers.isEmpty else { return proposals }
    var refused: Set<[String]> = []
    var settledFrom: Set<String> = []
    var settledTo: Set<String> = []
    for answer in answers {
      if answer.kind == nil {
        for one in answer.from { for other in answer.to { refused.insert([one, other]) } }
      } else {
        settledFrom.formUnion(answer.from)
        if !answer.staysInOld { settledTo.formUnion(answer.to) }
      }
    }
    var kept: [SuccessionProposal] = []
    var loose: (from: [String], to: [String]) = ([], [])
    for proposal in proposals {
      let (rest, cut) = proposal.without(refused)
      loose.from += cut.from
      if !proposal.staysInOld { loose.to += cut.to }
      guard var rest else { continue }
      if rest.from.isEmpty {
        // Of new actions those remain of which nothing was said.
        rest.to.removeAll(where: settledTo.contains)
        if !rest.to.isEmpty { kept.append(rest) }
      } else {
        rest.from.removeAll(where: settledFrom.contains)
        if !rest.from.isEmpty {
          kept.append(rest)
        } else if !rest.staysInOld {
          loose.to += rest.to
        }
      }
    }
    let namedFrom = Set(kept.flatMap(\.from)).union(settledFrom)
    let namedTo = Set(kept.filter { !$0.staysInOld }.flatMap(\.to)).union(settledTo)
    for id in loose.from.unique where !namedFrom.contains(id) {
      kept.append(Self(refused: id, kind: .vanished))
    }
    for id in loose.to.unique where !namedTo.contains(id) {
      kept.append(Self(refused: id, kind: .new))
    }
    return kept
      + answers.compactMap { answer in
        answer.kind.map {
          SuccessionProposal(
            from: answer.from, to: answer.to, kind: $0, confidence: .sure, ground: acceptedGround,
            staysInOld: answer.staysInOld)
        }
      }
  }

  /// What is left without refused pairs, nil for nothing, and the actions that were cut off.
  private func without(
    _ refused: Set<[String]>
  ) -> (rest: SuccessionProposal?, cut: (from: [String], to: [String])) {
    guard kind.isLink else { return (self, ([], [])) }
    var rest = self
    rest.from = from.filter { one in !to.allSatisfy { refused.contains([one, $0]) } }
    rest.to = to.filter { other in !from.allSatisfy { refused.contains([$0, other]) } }
    guard !rest.from.isEmpty, !rest.to.isEmpty else { return (nil, (from, to)) }
    if rest.kind == .merged, rest.from.count == 1 { rest.kind = .continues }
    if rest.kind == .split, rest.to.count == 1 { rest.kind = .continues }
    return (
      rest, (from.filter { !rest.from.contains($0) }, to.filter { !rest.to.contains($0) })
    )
  }

  private init(refused id: String, kind: SuccessionKind) {
    self.init(
      from: kind == .new ? [] : [id], to: kind == .new ? [id] : [], kind: kind,
      confidence: .possible, ground: "what was proposed was refused")
  }
}

extension [String] {
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
