import PlanModel

/// Tells where the update of what is marked complete says that the work came to nothing or stands still:
/// “The trial was abandoned in week three”, “has been paused since July”.
enum NotCarriedOut {
  /// The words that say so; nil where it went on again, or where something else is meant.
  static func words(in action: Action) -> String? {
    guard let update = action.update, action.parts.isEmpty else { return nil }
    for match in phrases.all(in: update) {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, !again.occur(in: update), !others.occur(in: clause.sentence)
      else { continue }
      let head = WordList(clause.sentence).words.prefix(6).map { WordList.stem($0.text) }
      let own = Set(WordList(action.name).content)
      if clause.isFirst, clause.subject.isEmpty, alone.contains(match.phrase) {
        return clause.sentence.trimmed.shortened
      }
      guard !alone.contains(match.phrase) else { continue }
      // “The course has not started.” opens the account of what is marked as done.
      if notBegun.contains(match.phrase), clause.isFirst, isWholeOpening(clause, of: update) {
        return clause.quote(from: match.start, to: match.end)
      }
      guard !ofMany.contains(match.phrase),
        head.contains(where: { own.contains($0) || works.contains($0) })
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  /// At the head of a sentence they speak of the whole.
  private static let halted = [
    "paused since", "paused while", "paused until", "paused pending", "paused in", "paused for now",
    "on hold since", "on hold while", "on hold until", "on hold pending", "stalled since",
    "stalled while", "suspended since", "suspended while", "suspended until", "abandoned in",
    "not started", "not begun", "not yet started", "not yet begun", "never started",
  ]
  private static let alone = Set(halted.indices)

  /// Whether a sentence is the first of an update and says of one thing, by its name alone, nothing more.
  private static func isWholeOpening(_ clause: Clause, of update: String) -> Bool {
    let words = WordList(clause.subject).words.map(\.text)
    return words.count == 2 && words[0] == "the" && !later.contains(words[1])
      && !clause.rest.contains { $0.isLetter || $0.isNumber }
      && update.trimmed.hasPrefix(clause.sentence.trimmed)
  }

  /// What comes after the work of an action, or is counted in it.
  private static let later: Set<String> = [
    "review", "evaluation", "rest", "others", "other", "second", "third", "next", "last", "latter",
    "monitoring", "remainder", "recruitment", "warranty", "appeal", "replacement", "successor",
    "refresh", "update", "follow", "snagging", "season",
  ]

  private static let begun = [
    "has not started", "has not yet started", "has not been started", "has yet to begin",
    "has yet to start", "has not begun",
  ]
  /// Said of several things, some of which may be others than the action's.
  private static let begunOfMany = [
    "have not started", "have not yet started", "have not begun", "have not yet begun",
  ]
  private static let ofMany =
    (halted.count + begun.count)..<(halted.count + begun.count + begunOfMany.count)
  private static let notBegun = halted.count..<ofMany.upperBound

  private static let phrases = Phrases(
    halted + begun + begunOfMany + [
      "abandoned", "was abandoned", "were abandoned", "has been abandoned", "has been paused",
      "is paused", "was paused", "have been paused", "is on hold", "has been put on hold",
      "has stalled", "is stalled", "did not go ahead", "will not go ahead", "never went ahead",
      "was cancelled", "has been cancelled", "was called off",
      "could not be completed", "was not completed", "no usable data", "was halted",
      "was stopped", "has been stopped", "has been halted", "has been suspended", "was suspended",
    ])

  /// Signs that it went on, or that something else took its place.
  private static let again = Phrases([
    "resumed", "restarted", "reopened", "then", "instead", "replaced by", "superseded", "merged",
    "back in", "since been", "taken over", "agreed to close", "closed by", "completed",
  ])
  private static let others = Phrases([
    "second phase", "phase 0", "next phase", "further", "other", "neighbouring", "previous*",
    "one of", "two of",
  ])

  /// Words for any piece of work.
  private static let works: Set<String> = [
    "trial", "pilot", "project", "scheme", "work", "programme", "study", "action", "initiative",
    "this", "it", "section",
  ]
}
