public import PlanModel

/// Finds actions that point to themselves, or in a ring, so that nothing is said anywhere.
public struct ReferenceCircular: DigestRule {
  public static let guidance = Guidance(
    name: "reference-circular", title: "References in a ring", family: .succession,
    severity: .error,
    looksFor:
      "An action whose entry is only “see …”, where following the references leads back to it; and "
      + "one that refers the reader to itself.",
    whyItMatters:
      "The reader goes round and finds no update; neither action has a rating of its own.",
    howToPutRight: "Give one of them its own entry.",
    whenToWaive: "Never.",
    before: "14: See action 19 … 19: See action 14", after: "14: See action 19 … 19: Tender issued."
  )

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let refs = digest.refs
    let next = plan.actions.map { action -> [Int] in
      if action.see.isEmpty { return [] }
      return action.see.compactMap { refs.place(of: RefForm.folded($0)) }
    }
    return plan.actions.indices.flatMap { place -> [Finding] in
      let action = plan.actions[place]
      if let ring = ring(from: place, next) {
        // Said once, at the first action of the ring.
        guard place == ring.min() else { return [] }
        let others = ring.filter { $0 != place }.map { plan.actions[$0].key }
        return [
          finding(
            .ring(ring.map { plan.actions[$0].ref ?? "" }), about: action, at: "see", refs: others)
        ]
      }
      return selfReference(of: action, at: place, in: digest)
    }
  }

  /// The places on the way back to where it began; nil where the way ends or has no single next.
  private func ring(from start: Int, _ next: [[Int]]) -> [Int]? {
    var ring = [start]
    var place = start
    while let step = next[place].first, next[place].count == 1, ring.count <= 8 {
      if step == start { return ring }
      if ring.contains(step) { return nil }
      ring.append(step)
      place = step
    }
    return nil
  }

  private func selfReference(
    of action: Action, at place: Int, in digest: PlanDigest
  ) -> [Finding] {
    for use in digest.references[place]
    where use.isInAccount && use.reference.isAnnounced
      && digest.refs.place(of: use.reference.ref) == place
    {
      let sentence = String(use.text.sentence(around: use.reference.offset))
      guard Phrases.sending.occur(in: use.text), Phrases.sending.occur(in: sentence) else {
        continue
      }
      return [finding(.itself(use.reference.printed), about: action, at: use.field)]
    }
    return []
  }
}

extension Phrases {
  fileprivate static let sending = Phrases([
    "see action", "see ref", "see item", "please see", "refer to action", "merged with",
    "merged into",
    "replaced by", "incorporated into", "superseded by",
  ])
}

extension Finding.Message {
  fileprivate static func ring(_ refs: [String]) -> Self {
    refs.count == 1
      ? "its entry only points to itself"
      : "\(refs.listed) only point to one another"
  }

  fileprivate static func itself(_ ref: String) -> Self {
    "it refers the reader to \(ref), which is itself"
  }
}
