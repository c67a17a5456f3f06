public import PlanModel

/// Finds updates that say the opposite of the stage printed beside them.
public struct StageContradicted: DigestRule {
  public static let guidance = Guidance(
    name: "stage-contradicted", title: "Update and stage disagree", family: .progress,
    severity: .error,
    looksFor:
      "An update that says outright that the action is done, stopped, paused, not begun or merged, "
      + "that its bid failed, or that it is at another stage, beside a stage that says otherwise. "
      + "Words about a step of the action, or about something else, do not count. And a share of the "
      + "work (“30% complete”), in a column or the update, that the stage speaks against or that goes "
      + "beyond the whole; work that goes on though it is marked complete, or stalled with no word of a halt; things done "
      + "though it is marked as not started, or as not due where the key says that such work has not begun; and an action that was complete in the column of an earlier period and "
      + "is not now.",
    whyItMatters:
      "The stage is what gets counted. If it is wrong, so is every total, and a reader who sees "
      + "both does not know which to believe.",
    howToPutRight:
      "Ask the lead which is true. Change the stage, or reword the update so that it says what has "
      + "been paused or finished, if that was not the whole action.",
    whenToWaive: "Where your key says that the stage is to stay as it is while work is paused.",
    before: "T4 Review parking charges | Delivery | This work has been paused until the spring.",
    after: "T4 Review parking charges | On hold | This work has been paused until the spring.")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let told = contradicted(in: digest)
    let keys = Set(told.compactMap(\.ref))
    return reopened(in: plan) + shares(in: plan) + told
      + unfinished(in: plan).filter { !keys.contains($0.ref ?? "") }
  }

  /// What one period's column calls complete, and the next does not.
  private func reopened(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action in
      guard action.updates.count >= 2, !action.timescale.ongoing, !action.isMarkedEnded,
        action.isInKnownTerms, action.update.map({ !Self.again.occur(in: $0) }) ?? true
      else { return nil }
      let before = action.updates[action.updates.count - 2]
      let last = action.updates[action.updates.count - 1]
      guard let was = before.completeWord, last.completeWord == nil,
        let word = last.rating.printed ?? last.stage.printed, !word.isPlaceholder
      else { return nil }
      return finding(
        .reopened(was, in: before.period, now: word), about: action, at: "rating",
        severity: .warning)
    }
  }

  private static let again = Phrases([
    "reopen*", "re open*", "next phase", "phase 0", "second phase", "new phase", "new round",
    "second round", "restart*", "next stage", "extended",
  ])

  private func contradicted(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    // A column of ratings may hold stages too: "Complete" among the colours.
    let hasStages = plan.columns.contains("stage")
    let hasRatings = plan.columns.contains("rating")
    let places = plan.actions.indices.filter { place in
      let action = plan.actions[place]
      return hasStages
        || hasRatings && action.rating.printed != nil
          && action.rating.printed == action.stage.printed
    }
    guard !places.isEmpty else { return [] }
    let named = NamedStages(plan.legend)
    return places.compactMap { place in
      let action = plan.actions[place]
      guard let stage = action.stage.canonical, let word = action.stageWord, action.parts.isEmpty
      else { return nil }
      for assertion in digest.assertions(at: place)
      where Self.contradicts(assertion, stage, action) {
        return finding(
          .disagrees(assertion.kind, quote: assertion.quote, stage: word), about: action,
          at: assertion.field, severity: assertion.isPlain ? nil : .warning)
      }
      guard let update = action.update else { return nil }
      if [.design, .delivery].contains(stage), digest.formulas[place] == Formula.yetToCome {
        return finding(
          .yetToCome(update, stage: word), about: action, at: "update", severity: .warning)
      }
      guard let other = named.other(than: action.stage, in: update) else { return nil }
      return finding(.named(other, stage: word), about: action, at: "update", severity: .warning)
    }
  }

  /// A figure of how far it is that the stage, or a rating that means complete, speaks against.
  private func shares(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action -> Finding? in
      guard action.parts.isEmpty, let done = ShareDone(action) else { return nil }
      let place = done.heading == nil ? "update" : "stage"
      guard done.isPossible else {
        // More than was aimed for may have been done.
        guard !Self.surpassed.occur(in: action.update ?? ""), !done.isCounted(in: action) else {
          return nil
        }
        return finding(.beyond(done), about: action, at: place, severity: .warning)
      }
      if let stage = action.stage.canonical, let word = action.stageWord {
        guard
          done.contradicts(stage)
            || done.percent < 100 && action.completeWord(by: plan.legend) != nil
        else { return nil }
        return finding(
          .share(done, of: "stage", word), about: action, at: place, severity: .warning)
      }
      guard done.percent < 100, let word = action.completeWord(by: plan.legend) else { return nil }
      return finding(.share(done, of: "rating", word), about: action, at: place, severity: .warning)
    }
  }

  private static let surpassed = Phrases([
    "target passed", "target was passed", "target has been passed", "passed the target",
    "past the target", "passed our target", "target met", "target exceeded", "exceed*",
    "above target",
    "over target", "ahead of target", "beyond the target", "beyond target", "beaten", "surpass*",
    "more than planned", "more than the target", "more than target", "more than we planned",
    "above the target", "than the target", "overachieved", "over achieved", "oversubscribed",
    "target beaten",
  ])

  /// What is marked complete and goes on, and what is marked as not begun and has brought something.
  private func unfinished(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action in
      if let word = action.completeWord(by: plan.legend) {
        if let words = NotCarriedOut.words(in: action) {
          return finding(
            .notDone(words, marked: word), about: action, at: "update", severity: .warning)
        }
        // Where something is still to come, another rule says it.
        guard let words = Unfinished.words(in: action),
          CompleteButPending.pendingWords(in: action) == nil
        else { return nil }
        return finding(
          .goesOn(words, marked: word), about: action, at: "update", severity: .warning)
      }
      if action.stage.canonical == .closed, let word = action.stageWord,
        let words = Unfinished.words(in: action) ?? Self.extended(action, stage: word)
          ?? Self.opened(action, stage: word)
      {
        return finding(
          .goesOn(words, marked: word), about: action, at: "update", severity: .warning)
      }
      if let stage = action.stage.canonical, stage == .notStarted || stage == .discovery,
        let word = action.stageWord, action.parts.isEmpty, let words = Self.doneEverywhere(action)
      {
        return finding(
          .delivered(words, marked: word), about: action, at: "update", severity: .warning)
      }
      if let stage = action.stage.canonical, [.notStarted, .discovery, .design].contains(stage),
        let word = action.stageWord, let words = Opened.words(in: action)
      {
        return finding(
          .delivered(words, marked: word), about: action, at: "update", severity: .warning)
      }
      if let (word, words) = Self.begun(action, plan.legend) {
        return finding(
          .delivered(words, marked: word), about: action, at: "update", severity: .warning)
      }
      guard let stage = action.stage.canonical, let word = action.stageWord,
        stage == .notStarted || stage == .onHold
      else { return nil }
      if let words = GoingOn.words(in: action), stage == .onHold || Self.hasBegun(action) {
        return finding(
          .goesOnThough(words, marked: word), about: action, at: "update", severity: .warning)
      }
      guard stage == .notStarted, action.parts.isEmpty, let words = Deliveries.words(in: action)
      else { return nil }
      return finding(
        .delivered(words, marked: word), about: action, at: "update", severity: .warning)
    }
  }

  /// Work that has begun, of what its stage calls not begun or its rating, by the key, not due to begin.
  private static func begun(_ action: Action, _ legend: Legend) -> (marked: String, words: String)?
  {
    if action.stage.canonical == .notStarted, let word = action.stageWord {
      let definition = legend.term(for: word, kind: .stage)?.definition
      return Begun.words(in: action, by: definition).map { (word, $0) }
    }
    guard action.stage.canonical == nil, action.rating.canonical == .notDue,
      let definition = legend.term(for: action.rating.word, kind: .rating)?.definition,
      Begun.isExcluded(by: definition)
    else { return nil }
    return Begun.words(in: action, by: definition).map { (action.rating.word, $0) }
  }

  /// “It is being extended to all schemes”, of what is marked as withdrawn.
  private static func extended(_ action: Action, stage: String) -> String? {
    guard givenUp.occur(in: stage), let update = action.update, !ends.occur(in: update),
      let match = goesAhead.first(in: update)
    else { return nil }
    let clause = Clause(update, around: match.start, to: match.end)
    guard !clause.isConditional else { return nil }
    return clause.quote(from: match.start, to: match.end)
  }

  /// “The café opened in September”, of what is marked as dropped.
  private static func opened(_ action: Action, stage: String) -> String? {
    guard givenUp.occur(in: stage), let update = action.update, !ends.occur(in: update) else {
      return nil
    }
    return Opened.words(in: action)
  }

  private static let givenUp = Phrases([
    "withdrawn", "stopped", "cancelled", "abandoned", "discontinued", "dropped", "removed", "ended",
    "not pursued", "no longer pursued", "given up", "closed",
  ])
  private static let goesAhead = Phrases([
    "is being extended", "are being extended", "is being expanded", "are being expanded",
    "is being rolled out", "are being rolled out", "will be rolled out to", "will be extended to",
    "is to be extended", "is going ahead", "are going ahead", "is now being rolled out",
    "continues to grow", "is working well and", "goes on as planned", "is being drawn up",
    "are being drawn up", "is being designed", "are being designed", "is being built",
    "are being built", "is going well", "are going well", "is on programme", "is progressing well",
  ])
  private static let ends = Phrases([
    "withdr*", "stopped", "cancel*", "abandon*", "discontinu*", "merged", "supersed*", "instead",
    "replaced", "taken over", "other", "another", "separate*", "given up", "dropped", "closed",
    "ended", "no longer", "not", "wind*", "final",
  ])

  /// “Was installed at all three centres”, of what is still being looked into.
  private static func doneEverywhere(_ action: Action) -> String? {
    guard let update = action.update, let match = everywhere.first(in: update) else { return nil }
    let clause = Clause(update, around: match.start, to: match.end)
    guard !clause.isConditional, !notYet.occur(in: clause.sentence) else { return nil }
    return clause.quote(from: match.start, to: match.end)
  }

  private static let everywhere = Phrases([
    "installed at all", "installed in all", "fitted at all", "fitted in all", "completed at all",
    "completed in all", "introduced at all", "introduced in all", "in use at all", "in use in all",
    "rolled out to all", "opened at all", "began in all", "began at all", "started in all",
    "started at all", "up and running in all", "up and running at all",
  ])
  private static let notYet = Phrases([
    "will", "to be", "should", "would", "not", "pilot*", "trial*", "earlier", "previous*", "other",
    "neighbouring", "meters", "loggers", "sensors", "before",
  ])

  /// Whether what is marked as not begun tells of two deeds or more: what prepares it is one.
  private static func hasBegun(_ action: Action) -> Bool {
    Set(deeds.all(in: action.update ?? "").map(\.phrase)).count >= 2
  }

  private static let deeds = Phrases([
    "delivered", "installed", "ordered", "mapped", "planted", "built", "fitted", "started on site",
    "signed", "awarded", "trained", "opened", "appointed", "went out to consultation",
    "has been out to consultation",
  ])

  private static func contradicts(
    _ assertion: Assertion, _ stage: Stage, _ action: Action
  ) -> Bool {
    switch assertion.kind {
    case .done:
      // What recurs is done for a cycle and open for the next.
      return !action.timescale.ongoing && ![.complete, .closed, .businessAsUsual].contains(stage)
    case .paused: return ![.onHold, .closed, .complete, .notStarted].contains(stage)
    case .stopped, .merged: return ![.closed, .complete, .onHold].contains(stage)
    case .notBegun: return ![.notStarted, .onHold, .closed].contains(stage)
    case .unsuccessful: return ![.closed, .onHold, .notStarted].contains(stage)
    case .underWay: return stage == .notStarted
    }
  }
}

extension ReportedUpdate {
  /// The word that calls it complete; nil where none does.
  fileprivate var completeWord: String? {
    if let printed = stage.printed, stage.canonical == .complete { return printed }
    return rating.printed.flatMap { CommonScale.stage(of: $0) == .complete ? $0 : nil }
  }
}

extension Finding.Message {
  fileprivate static func share(_ done: ShareDone, of column: String, _ word: String) -> Self {
    "\(said(by: done)); the \(column) says “\(word)”"
  }

  fileprivate static func beyond(_ done: ShareDone) -> Self {
    "\(said(by: done)), which is no share of the whole"
  }

  private static func said(by done: ShareDone) -> String {
    done.heading.map { "“\($0.shortened)” says \(done.printed)" }
      ?? "the update says “\(done.printed)”"
  }

  fileprivate static func notDone(_ words: String, marked word: String) -> Self {
    "it is marked “\(word)”; the update says that it was not carried out: “\(words.shortened)”"
  }

  fileprivate static func goesOn(_ words: String, marked word: String) -> Self {
    "it is marked “\(word)”; the update says that the work goes on: “\(words.shortened)”"
  }

  fileprivate static func goesOnThough(_ words: String, marked word: String) -> Self {
    "it is marked “\(word)”; the update tells only of work that goes on: “\(words.shortened)”"
  }

  fileprivate static func delivered(_ words: String, marked word: String) -> Self {
    "it is marked “\(word)”; the update tells of what was done: “\(words.shortened)”"
  }

  fileprivate static func reopened(_ was: String, in period: String, now: String) -> Self {
    "it was “\(was)” in \(period), and is “\(now)” now"
  }

  fileprivate static func disagrees(
    _ kind: Assertion.Kind, quote: String, stage: String
  ) -> Self {
    let said =
      switch kind {
      case .done: "that it is done"
      case .paused: "that it is paused"
      case .stopped: "that it has stopped"
      case .notBegun: "that it has not begun"
      case .merged: "that it was merged or replaced"
      case .unsuccessful: "that its bid failed"
      case .underWay: "that it is under way"
      }
    return "the update says \(said) (“\(quote.shortened)”); the stage says “\(stage)”"
  }

  fileprivate static func yetToCome(_ update: String, stage: String) -> Self {
    "the update says that it is yet to come (“\(update.shortened)”); the stage says “\(stage)”"
  }

  fileprivate static func named(_ other: String, stage: String) -> Self {
    "the update says that it is in “\(other)”; the stage says “\(stage)”"
  }
}
