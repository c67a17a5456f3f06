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
      guard head.contains(where: { own.contains($0) || works.contains($0) }) else { continue }
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

  private static let phrases = Phrases(
    halted + [
      "abandoned", "was abandoned", "were abandoned", "has been abandoned", "has been paused",
      "is paused", "was paused", "have been paused", "is on hold", "has been put on hold",
      "has stalled", "is stalled", "did not go ahead", "will not go ahead", "never went ahead",
      "has not started", "has not yet started", "has not been started", "has yet to begin",
      "has yet to start", "has not begun", "was cancelled", "has been cancelled", "was called off",
      "could not be completed", "was not completed", "no usable data", "was halted",
      "has been halted", "has been suspended", "was suspended",
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
