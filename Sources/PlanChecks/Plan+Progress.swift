import PlanModel

extension Action {
  /// Whether its paper marks it as over: its stage, or a rating whose own term says so.
  var isMarkedEnded: Bool {
    if let stage = stage.canonical { return stage.isEnded || stage == .businessAsUsual }
    return rating.printed.map { Phrases.ended.occur(in: $0) } ?? false
      || stage.printed.map { Phrases.ended.occur(in: $0) } ?? false
  }

  /// Whether its stage and rating are words whose meaning is known.
  ///
  /// One that is not may well mean that it is over, such as “Blue” where no key says what that is; a
  /// poor rating can't mean that.
  var isInKnownTerms: Bool {
    guard !isPoorlyRated else { return true }
    // Beside a stage that is known, a word such as “High” tells of something else than the end.
    if stage.canonical != nil, let printed = rating.printed, printed.utf8.count >= 3,
      !Phrases.colours.occur(in: printed)
    {
      return true
    }
    // "Not started" among the colours is known as a stage.
    let isStage = rating.printed.map { CommonScale.stage(of: $0) != nil } ?? false
    return Self.isKnown(stage.printed, stage.canonical)
      && (isStage || Self.isKnown(rating.printed, rating.canonical))
  }

  /// The word by which it is marked complete: its stage, or without one a rating that means that by
  /// itself or by the key, as blue often does; nil where it is not.
  func completeWord(by legend: Legend) -> String? {
    if let word = finishedWord(by: legend) { return word }
    if let stage = stage.canonical, stage != .closed || rating.printed == nil {
      return stage == .complete ? stageWord ?? "" : nil
    }
    guard stage.printed == nil || stage.canonical == .closed, let printed = rating.printed else {
      return nil
    }
    if CommonScale.stage(of: printed) == .complete { return printed }
    guard rating.canonical == nil, CommonScale.stage(of: printed) == nil,
      let definition = legend.term(for: printed, kind: .rating)?.definition
    else { return nil }
    let isComplete =
      CommonScale.stage(of: definition) == .complete
      || CommonScale.canonical(of: printed, definition: definition, kind: .stage)
        == Stage.complete.rawValue
    return isComplete ? printed : nil
  }

  /// “Closed” or “Embedded” where the key says that all is then done; nil where it may mean anything else.
  private func finishedWord(by legend: Legend) -> String? {
    guard stage.canonical == .closed || stage.canonical == .businessAsUsual, let word = stageWord,
      let definition = legend.term(for: word, kind: .stage)?.definition
        ?? legend.term(for: word, kind: .rating)?.definition,
      !Phrases.otherwise.occur(in: definition),
      Phrases.wholly.occur(in: definition)
        || stage.canonical == .closed && CommonScale.stage(of: definition) == .complete
    else { return nil }
    return word
  }

  private static func isKnown<Term>(_ printed: String?, _ canonical: Term?) -> Bool {
    canonical != nil || (printed?.isPlaceholder ?? true)
  }
}

extension Phrases {
  /// Colours that some key may give to what is complete.
  fileprivate static let colours = Phrases(["blue", "purple", "white", "black", "gold", "grey"])
  /// A key's words for what has nothing left to do.
  fileprivate static let wholly = Phrases([
    "100", "all work finished", "all work is finished", "all works finished", "all work done",
    "all work is done", "all work complete", "all work is complete", "all work completed",
    "finished in full", "delivered in full", "completed in full", "all outputs delivered",
    "all deliverables delivered", "all works complete", "fully finished", "fully complete",
    "fully delivered", "finished and handed over", "everything is done", "everything done",
    "all done", "nothing further to do", "nothing left to do",
  ])
  fileprivate static let otherwise = Phrases([
    "or", "not", "no longer", "stopped", "withdrawn", "merged", "abandoned", "cancelled", "ended",
  ])
  fileprivate static let ended = Phrases(["complete", "completed", "closed", "done", "finished"])
}

extension Plan {
  /// Whether the paper reports how actions go; a new edition only says what they are.
  var reportsProgress: Bool {
    !columns.isDisjoint(with: ["stage", "rating", "update", "status"])
  }

  /// One of its lists.
  typealias Block = (name: String, actions: [Action])

  /// Its lists, each with its actions, in order of first appearance.
  var blocks: [Block] {
    var blocks: [Block] = []
    var places: [String: Int] = [:]
    var last: (action: Action, place: Int)?
    for action in actions {
      // Neighbours mostly stand in one list.
      if let last, last.action.list == action.list, last.action.plan == action.plan {
        blocks[last.place].actions.append(action)
        continue
      }
      let name = "\(action.plan ?? "")|\(action.list ?? "")"
      let place = places[name] ?? blocks.count
      if place == blocks.count {
        places[name] = place
        blocks.append((name, []))
      }
      blocks[place].actions.append(action)
      last = (action, place)
    }
    return blocks
  }
}
