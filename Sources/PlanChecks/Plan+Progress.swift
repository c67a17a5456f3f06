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

  /// Whether it is closed by a word that the key gives to what is complete: “Closed = 100% complete”.
  func isClosedAsComplete(by legend: Legend) -> Bool {
    guard stage.canonical == .closed, let word = stageWord,
      let definition = legend.terms(of: .stage).first(where: { $0.term.normal == word.normal })?
        .definition
        ?? legend.terms(of: .rating).first(where: { $0.term.normal == word.normal })?
        .definition
    else { return false }
    return Phrases.wholly.occur(in: definition) && !Phrases.givenUp.occur(in: definition)
  }

  private static func isKnown<Term>(_ printed: String?, _ canonical: Term?) -> Bool {
    canonical != nil || (printed?.isPlaceholder ?? true)
  }
}

extension Phrases {
  /// Colours that some key may give to what is complete.
  fileprivate static let colours = Phrases(["blue", "purple", "white", "black", "gold", "grey"])
  fileprivate static let wholly = Phrases([
    "complete", "completed", "finished", "delivered", "done", "all work",
  ])
  fileprivate static let givenUp = Phrases([
    "or", "not", "no longer", "withdrawn", "stopped", "cancelled", "merged", "superseded", "ended",
    "dropped", "unable", "without", "partly", "largely", "mostly", "substantially", "nearly",
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
