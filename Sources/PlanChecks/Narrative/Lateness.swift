import PlanModel

/// Tells where an update says that the action as a whole is late: “The project has slipped to June”.
enum Lateness {
  /// The words that say so; nil where it is said of a step or of something else, or where the time was
  /// made up again.
  static func words(in action: Action) -> String? {
    guard let update = action.update else { return nil }
    if let words = MissedGoal.words(in: action) { return words }
    if let match = beyond.first(in: update) {
      let clause = Clause(update, around: match.start, to: match.end)
      if !clause.isConditional, !others.occur(in: clause.sentence), !madeUp.occur(in: update),
        !["no", "neither"].contains(WordList.first(of: clause.sentence.trimmed))
      {
        return clause.quote(from: match.start, to: match.end)
      }
    }
    if let words = spans(in: update, of: action) { return words }
    let matches = phrases.all(in: update)
    guard !matches.isEmpty, !madeUp.occur(in: update) else { return nil }
    for match in matches {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, !others.occur(in: clause.sentence) else { continue }
      let subject = Subject(clause.subject)
      let isSaid =
        match.phrase < firstWhole
        ? clause.subject.isEmpty && clause.isFirst
        : !clause.subject.isEmpty
          && (subject.isTheAction || subject.isWork || subject.isAllOf(action))
      if isSaid { return clause.quote(from: match.start, to: match.end) }
    }
    return nil
  }

  /// “The programme is now running six months late”, “we are three weeks behind”.
  private static func spans(in update: String, of action: Action) -> String? {
    let matches = months.all(in: update)
    guard !matches.isEmpty, !madeUp.occur(in: update) else { return nil }
    for match in matches {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, !others.occur(in: clause.sentence), clause.isFirst else {
        continue
      }
      var words = WordList(clause.subject).words
      guard let number = words.popLast(),
        Numerals.value(of: number.text).map({ $0 > 0 }) ?? ["several", "few"].contains(number.text)
      else { continue }
      while let last = words.last, lead.contains(last.text) { words.removeLast() }
      let subject = Subject(words.map(\.text).joined(separator: " "))
      guard !words.isEmpty,
        subject.isTheAction || subject.isWork || subject.isOurselves
          || subject.isAllOf(action)
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  private static let months = Phrases(
    ["weeks", "months"].flatMap { ["\($0) late", "\($0) behind"] })
  private static let lead: Set<String> = [
    "a", "is", "are", "now", "running", "about", "some", "still", "currently", "around", "over",
  ]

  /// Whether a rating's own definition reckons with some delay.
  static func isAllowed(by definition: String) -> Bool { delays.occur(in: definition) }

  private static let delays = Phrases(["delay*", "slip*", "late", "behind", "minor", "revised"])

  /// Phrases that stand by themselves at the head of a sentence, as in “Delayed by the winter floods”.
  private static let alone = [
    "delayed", "slipped", "behind schedule", "running late", "overdue", "behind programme",
    "currently delayed", "currently behind schedule", "running behind",
  ]
  private static let firstWhole = alone.count

  private static let phrases = Phrases(
    alone + [
      "is delayed", "are delayed", "is now delayed", "are now delayed", "is currently delayed",
      "are currently delayed", "is being delayed", "has been delayed", "have been delayed",
      "has been further delayed", "is significantly delayed", "has been significantly delayed",
      "is running late", "are running late", "is late", "are late", "is now late", "is overdue",
      "has slipped", "have slipped", "has now slipped", "has been pushed back",
      "have been pushed back", "has been put back", "is slipping", "is behind schedule",
      "are behind schedule", "is now behind schedule", "is currently behind schedule",
      "is running behind", "are running behind", "is behind programme", "remains behind schedule",
      "remains delayed", "is months behind", "is 0 months behind", "is 00 months behind",
      "is several months behind", "is a year behind", "is 0 weeks behind", "is 00 weeks behind",
      "will not meet its", "will not meet the", "will not meet their", "will not now meet",
      "will not be met", "will not now be met", "will be missed", "will miss", "has missed its",
      "has missed the deadline", "have missed the deadline", "was missed", "has been missed",
      "will be late", "is unlikely to meet", "unlikely to be met", "unlikely to meet its",
      "will not be complete by", "will not be completed by", "will not be completed on time",
      "will not be delivered on time", "will not be finished in time", "cannot be met",
      "is at risk of missing", "is at risk of delay",
    ])

  /// “Will not be done before the grant closes”.
  private static let afterEnd: [String] = {
    let deeds = [
      "done", "finished", "complete", "completed", "ready", "installed", "fitted", "delivered",
      "built", "spent", "in place", "open", "planted",
    ]
    let ends = [
      "before the grant", "before the funding", "before the money", "before the fund",
      "before the deadline", "before the scheme closes", "before the scheme ends",
      "before the programme closes", "before the programme ends", "before the end date",
      "before the due date", "before the target date", "before it closes", "before it ends",
      "by the deadline", "by the due date", "by the end date", "by the target date",
      "by the finish date",
    ]
    return deeds.flatMap { deed in ends.map { "will not be \(deed) \($0)" } }
  }()

  /// What nobody can now reach, whoever is said to: the target, the number, the date.
  private static let beyond = Phrases(
    afterEnd + [
      "not now be possible to", "no longer be possible to", "not be possible to meet",
      "not be possible to reach", "not be possible to achieve", "will not be possible to finish",
      "is no longer achievable", "are no longer achievable", "is no longer possible",
      "target cannot be met", "target cannot be reached", "target cannot now be",
      "target will not be reached", "target will not be met", "target will not now be",
      "target is out of reach", "deadline cannot be met", "deadline cannot now be",
      "date cannot be met", "date cannot now be", "is now out of reach",
      "target will be missed", "target will now be missed", "target is going to be missed",
      "target has been missed", "target will not be achieved", "target will not now be achieved",
      "date will be missed", "date will now be missed", "date will not be met",
      "date will not now be met", "deadline will be missed", "deadline will now be missed",
      "deadline will not be met", "deadline will not now be met", "will fall short of",
      "will not now be in place", "will not now be finished", "will not now be complete",
      "will not now be completed", "will not now be ready", "will not now be done",
      "will not now finish", "will now not be finished", "will now not be complete",
      "will now not be completed", "will now not be in place", "will now not be ready",
      "will not now be delivered by", "will not now be installed by", "will not now be fitted by",
      "will not now be open by", "will not now open by", "will not now be built by",
      "will not now be planted by", "will not now be achieved", "cannot now be finished",
      "cannot now be completed", "cannot now be in place", "cannot now be done by",
      "can no longer be finished", "can no longer be completed", "can no longer be in place",
      "no longer expected to finish", "no longer expected to be finished",
      "no longer expected to be complete", "no longer expected to be completed",
      "no longer expect to finish", "not now expected to finish", "not now expected to be finished",
      "not now expected to be complete", "not now expected to be completed",
      "is going to miss", "are going to miss", "will now miss", "will not be ready in time",
      "will not be finished in time", "will not be completed in time", "will not be done in time",
      "not going to meet", "unlikely that the target", "unlikely that the date",
      "target is unlikely",
      "date is unlikely", "no longer expected to meet", "no longer expect to meet",
      "can no longer be met", "can no longer be reached", "can no longer be achieved",
      "m0 was not met", "m0 was missed", "m0 has been missed", "m0 has not been met",
      "m0 were not met", "milestone was not met", "milestone was missed",
      "milestone has been missed",
      "milestone has not been met", "milestone 0 was not met", "milestone 0 was missed",
      "date was missed", "date was not met", "date has been missed", "deadline was missed",
      "deadline was not met", "deadline has been missed", "due date has passed",
      "behind where we should be", "behind where it should be",
      "behind where we expected", "behind where we had expected", "behind where we planned",
      "behind where we hoped", "behind where we had hoped", "below target for this point",
      "behind target for this point", "completion now looks unlikely",
      "date now looks unlikely", "target now looks unlikely", "delivery now looks unlikely",
    ])

  /// Signs that it is late no longer, or that the end is still to be kept.
  private static let madeUp = Phrases([
    "back on track", "back on schedule", "back on programme", "caught up", "recover*", "made up",
    "resolved", "no longer", "now on track", "remain* on track", "still on track", "on schedule",
    "now on schedule", "now complete", "is complete", "was completed", "has been completed",
    "have been completed", "will still be met", "does not affect", "do not affect",
    "will not affect", "no impact", "without affecting", "still expected to", "still be met",
    "agreed a new date", "new date was agreed", "new date has been agreed",
    "not delayed", "not been delayed", "overcome", "regained",
  ])

  /// Whose delay it may be instead.
  private static let others = Phrases([
    "last year", "previous*", "in the past", "earlier", "national*",
  ])
}

extension Subject {
  /// Whether it names the whole of an action, in words for any piece of work or the action's own:
  /// “delivery of the depot”, where the action is to build a depot.
  func isAllOf(_ action: Action) -> Bool {
    let said = content
    guard !said.isEmpty, said.count <= 10 else { return false }
    let own = Set(WordList("\(action.title ?? "") \(action.text)").content)
    return said.allSatisfy { Self.wholes.contains($0) || own.contains($0) }
      && (said.contains { Self.wholes.contains($0) } || said.count >= 2)
  }

  /// Work as such, its progress and its end.
  private static let wholes: Set<String> = [
    "project", "scheme", "programme", "delivery", "completion", "implementation", "installation",
    "construction", "rollout", "work", "action", "progress", "start", "launch", "timetable",
    "timescale", "deadline", "target", "date", "end", "initiative", "roll", "out", "overall",
    "finish",
  ]
}
