import PlanModel

/// Tells where the update of an action that is marked complete says that the work goes on.
enum Unfinished {
  /// The words that say so; nil where they are said of something else, or of what comes next.
  static func words(in action: Action) -> String? {
    guard let update = action.update, action.parts.isEmpty, !action.timescale.ongoing else {
      return nil
    }
    let matches = phrases.all(in: update)
    guard !matches.isEmpty else { return nil }
    let isDone = action.assertions.contains { $0.kind == .done }
    for match in matches {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, !next.occur(in: clause.sentence) else { continue }
      let subject = Subject(clause.subject)
      let isSaid =
        match.phrase < firstOfSome
        ? !isDone && (clause.isFirst || !clause.subject.isEmpty)
          && (subject.isTheAction || subject.isWork || subject.isAllOf(action)
            || isWorkSomewhere(subject, match))
        : subject.isSome
      if isSaid { return clause.quote(from: match.start, to: match.end) }
    }
    return nil
  }

  /// “Work at the baths is still going on”: a part of what was to be done is not.
  private static func isWorkSomewhere(_ subject: Subject, _ match: Phrases.Match) -> Bool {
    guard let first = subject.firstWord, first == "work" || first == "works" else { return false }
    return ofAll[match.phrase].contains("still")
  }

  /// Said of the work as a whole.
  private static let ofAll = [
    "is still under way", "is still underway", "are still under way", "are still underway",
    "is still going on", "are still going on", "still going on", "goes on still",
    "still under way", "still underway", "is still in progress", "are still in progress",
    "still in progress", "is still ongoing", "are still ongoing", "still ongoing",
    "remains ongoing", "goes on with", "goes on at", "goes on in", "is under way", "is underway",
    "are under way", "are underway",
    "is in progress", "continues until", "continue until", "will continue until",
    "is due to continue until", "is expected to continue until", "is not finished",
    "is not complete", "is unfinished", "is incomplete", "remains incomplete",
    "is due to finish", "are due to finish", "is expected to finish", "is due to complete",
    "is expected to complete", "is due to be finished", "will finish in", "will be finished",
  ]
  private static let firstOfSome = ofAll.count

  /// Said of some of the things that the action is about.
  private static let phrases = Phrases(
    ofAll + [
      "remain to be", "remain outstanding", "remains outstanding", "are outstanding",
      "are still outstanding", "have still to be", "have yet to be", "has yet to be",
      "are yet to be", "is yet to be", "still need to be", "still needs to be", "are left to do",
      "are not yet",
    ])

  /// Signs that it is another piece of work.
  private static let next = Phrases([
    "next phase", "second phase", "phase 0", "further", "another", "new", "annual*", "each year",
    "every year", "monitoring", "maintenance", "evaluation", "next stage", "follow up",
  ])
}

extension Subject {
  /// Whether it names a number or a rest of things: “40 cabinets”, “the remaining homes”.
  var isSome: Bool {
    guard let first = firstWord else { return false }
    return Numerals.value(of: first).map { $0 > 0 } ?? Self.rests.contains(first)
  }

  private static let rests: Set<String> = ["remaining", "rest", "several", "half", "most", "few"]
}
