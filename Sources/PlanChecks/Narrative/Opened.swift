import PlanModel

/// Tells where an update says that what the action is to make is in use: “The link was opened in March”.
enum Opened {
  /// The words that say so of a thing that the action names; nil where they are said of a step or a part.
  static func words(in action: Action) -> String? {
    guard let update = action.update, action.parts.isEmpty else { return nil }
    let matches = phrases.all(in: update)
    guard !matches.isEmpty else { return nil }
    let own = Set(WordList(action.name).content)
    for match in matches {
      let clause = Clause(update, around: match.start, to: match.end)
      let subject = Subject(clause.subject).content
      guard !clause.isConditional, clause.isFirst, (1...4).contains(subject.count),
        !others.occur(in: clause.subject), !others.occur(in: Self.opening(of: clause.rest)),
        let last = subject.last, own.contains(last),
        subject.allSatisfy({ own.contains($0) || $0.utf8.count > 3 }),
        !subject.contains(where: { steps.contains($0) || $0.first?.isNumber == true })
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  private static let phrases = Phrases([
    "was opened", "were opened", "has opened", "have opened", "opened in", "opened on", "is open",
    "are open", "is now open", "are now open", "was switched on", "were switched on",
    "have been switched on", "has been switched on", "went live", "is live", "are live",
    "is now live", "are now live", "went into service", "came into service", "is in use",
    "are in use", "is now in use", "are now in use",
    "has been in use", "have been in use", "has been open", "have been open", "has been live",
    "have been live", "was installed", "were installed",
    "has been installed", "have been installed", "was fitted", "were fitted", "have been fitted",
    "was commissioned", "were commissioned", "have been commissioned", "was handed over",
    "were handed over", "is generating", "are generating", "have been generating", "was unveiled",
    "was drawn", "were drawn", "has been drawn", "was painted", "were painted",
    "was dug", "were dug", "has been dug", "have been dug", "was built", "were built",
    "has been built", "have been built", "was laid", "were laid", "was sown", "were sown",
    "was planted", "were planted", "has been planted", "have been planted",
  ])

  /// The next few words; “in the first week of March” tells when, and not what.
  private static func opening(of rest: String) -> String {
    let words = rest.replacing(" in the first week", with: "").replacing(
      " in the first half", with: "")
    return String(words.prefix(24))
  }

  /// Signs that only a part of it is meant, or that it is another's.
  private static let others = Phrases([
    "first", "pilot*", "trial*", "phase", "stage", "temporar*", "will", "to be", "not", "yet",
    "previous*", "earlier", "existing", "neighbouring", "other", "if", "one of", "some of",
    "consultation", "bids", "applications", "until", "for comment", "two of", "three of",
  ])

  /// What is opened, launched or commissioned on the way to the thing itself.
  private static let steps: Set<String> = [
    "study", "survey", "report", "consultation", "review", "assessment", "bid", "application",
    "plan", "strategy", "design", "tender", "website", "page", "round", "fund", "grant", "scheme",
    "programme", "project", "work", "meter", "sensor", "logger", "talk", "discussion", "vote",
    "recruitment", "post", "window", "call",
  ]
}
