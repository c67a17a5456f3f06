/// What changed between two papers or two periods of a plan.
public struct Comparison: Hashable, Sendable {
  /// In the order of the newer list; what vanished stands after what it stood behind.
  public var changes: [ActionChange]
  public var doubts: [RefDoubt]
  /// What became of those that did not simply go on in a new edition.
  public var successions: [ComparedSuccession]

  /// Net-zero years that the council moved in between: they head whatever is told of the comparison.
  public var moved: [TargetRevision] = []

  /// Compares two lists of actions; the pairs hold every action of both exactly once, but for those
  /// that a succession names.
  public init(
    old: [Action], new: [Action], pairs: [ActionPair], doubts: [RefDoubt] = [],
    successions: [ComparedSuccession] = [], succeeded: SucceededPlaces = SucceededPlaces()
  ) {
    self.doubts = doubts
    self.successions = successions
    var newOf: [Int: Int] = [:]
    var oldOf: [Int: Int] = [:]
    for pair in pairs {
      guard let before = pair.old, let after = pair.new, old.indices.contains(before),
        new.indices.contains(after)
      else { continue }
      newOf[before] = after
      oldOf[after] = before
    }
    changes = []
    func vanished(startingAt start: Int) -> [ActionChange] {
      // The run that begins there.
      old.indices[min(start, old.count)...].prefix { newOf[$0] == nil }
        .filter { !succeeded.old.contains($0) }.map { .vanished(old[$0]) }
    }
    changes += vanished(startingAt: 0)
    for index in new.indices {
      guard let before = oldOf[index] else {
        if !succeeded.new.contains(index) { changes.append(.added(new[index])) }
        continue
      }
      changes.append(ActionChange(from: old[before], to: new[index]))
      changes += vanished(startingAt: before + 1)
    }
  }

  public func count(of kind: ActionChange.Kind) -> Int { changes.count { $0.kind == kind } }

  /// Whether nothing at all changed.
  public var isEmpty: Bool {
    changes.allSatisfy { $0.kind == .unchanged } && doubts.isEmpty && successions.isEmpty
  }
}

/// The numbers that a comparison opens with.
public struct ComparisonCounts: Hashable, Sendable {
  public var added = 0
  public var vanished = 0
  public var unchanged = 0
  public var stageMoved = 0
  public var ratingBetter = 0
  public var ratingWorse = 0
  /// Rated where it was not, or the other way round.
  public var ratingOther = 0
  public var slipped = 0
  public var broughtForward = 0
  public var reworded = 0
  /// Less is promised in the wording, or later.
  public var lowered = 0
  /// More is promised in the wording, or sooner.
  public var raised = 0
  public var newLead = 0
  public var moved = 0
  public var rescored = 0
  public var rebanded = 0
  public var sameUpdate = 0
  /// Old actions that merged, split, were carried on or replaced.
  public var succeeded = 0
  /// Old actions that ended, and a paper says so.
  public var ended = 0

  public init(_ comparison: Comparison) {
    for change in comparison.changes { count(change) }
    for succession in comparison.successions {
      if succession.kind == .ended {
        ended += succession.from.count
      } else {
        succeeded += succession.from.count
      }
    }
  }

  private mutating func count(_ change: ActionChange) {
    switch change.kind {
    case .added: added += 1
    case .vanished: vanished += 1
    case .unchanged: unchanged += 1
    case .changed: break
    }
    if change.stage != nil { stageMoved += 1 }
    switch change.ratingMovement {
    case .better: ratingBetter += 1
    case .worse: ratingWorse += 1
    case .new, .same, .unknown, .vanished: ratingOther += 1
    case nil: break
    }
    if let slip = change.slip, slip > 0 { slipped += 1 }
    if let slip = change.slip, slip < 0 { broughtForward += 1 }
    if !change.wording.isEmpty { reworded += 1 }
    if change.targets.contains(where: \.isLess) { lowered += 1 }
    if change.targets.contains(where: { !$0.isLess }) { raised += 1 }
    if change.leads != nil { newLead += 1 }
    if change.place != nil { moved += 1 }
    if change.score != nil { rescored += 1 }
    if change.cost != nil || change.carbon != nil
      || change.timescale.map({ $0.from.bands != $0.to.bands }) == true
    {
      rebanded += 1
    }
    if change.hasSameUpdate { sameUpdate += 1 }
  }
}
