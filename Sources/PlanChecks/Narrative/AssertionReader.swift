import PlanModel

/// Finds what a text says of the action itself: done, paused, stopped, not begun, merged.
///
/// A phrase counts only with the right subject: none at all at the head of a sentence ("Paused
/// while
/// ..."), "this action" and the like, "work on" what the action is about, or for what is done the
/// very thing that the action asks for.
struct AssertionReader {
  var action: Action
  var field: String
  var text: String

  func assertions() -> [Assertion] {
    var found: [Assertion] = []
    for match in Predicates.phrases.all(in: text) {
      let kind = Predicates.kinds[match.phrase]
      if found.contains(where: { $0.kind == kind }) { continue }
      let clause = Clause(text, around: match.start, to: match.end)
      guard !clause.isConditional, let isPlain = speaksOfAction(kind, clause, match) else {
        continue
      }
      found.append(
        Assertion(
          kind: kind, quote: clause.quote(from: match.start, to: match.end), field: field,
          isPlain: isPlain))
    }
    if !found.contains(where: { $0.kind == .done }), let done = Deed.done(action, in: text) {
      found.append(Assertion(kind: .done, quote: done, field: field, isPlain: false))
    }
    return found
  }

  /// Whether it is the action that the phrase is said of, and then whether plainly; nil where not.
  private func speaksOfAction(
    _ kind: Assertion.Kind, _ clause: Clause, _ match: Phrases.Match
  ) -> Bool? {
    switch kind {
    case .unsuccessful:
      return Self.asksForMoney.occur(in: action.text) ? false : nil
    case .done:
      if Predicates.ofAnybody.contains(match.phrase) { return true }
      if Predicates.closing.contains(match.phrase) {
        // Under what is done to recover, it may mean that nothing need be done.
        return field != "mitigation" && clause.rest.trimmed.isEmpty && clause.isFirst
          && clause.subject.isEmpty && !Self.pending.occur(in: clause.sentence) ? true : nil
      }
      if Predicates.lastSteps.contains(match.phrase) {
        return Self.pending.occur(in: clause.sentence) || Self.partOnly.occur(in: clause.sentence)
          ? nil : false
      }
      // “Was completed in June, when the last one opened” tells of the past.
      let told = clause.sentence.lastRange(of: ", when ").map {
        String(clause.sentence[..<$0.lowerBound])
      }
      guard !Self.pending.occur(in: told ?? clause.sentence),
        !Self.partOnly.occur(in: clause.sentence)
      else { return nil }
      // "Completed in March" says it; "Completed surveys of nine sites" speaks of surveys.
      if clause.subject.isEmpty {
        return clause.isFirst && clause.endsAfterPredicate ? true : nil
      }
      let subject = Subject(clause.subject)
      if subject.isTheAction { return true }
      // “The project is finished.” and no word more.
      if subject.isTheWhole, clause.isFirst, clause.rest.trimmed.isEmpty,
        Predicates.present.contains(match.phrase)
      {
        return false
      }
      // “The cycle hire scheme was completed”, of an action that is the cycle hire.
      guard subject.content.last.map(Subject.wholeThings.contains) ?? false,
        subject.content.count >= 3,
        clause.isFirst, subject.isAllOf(action)
      else { return nil }
      return false
    case .paused, .stopped, .notBegun, .merged, .underWay:
      if kind == .paused || kind == .stopped {
        if Self.isOver(clause, match) || Self.again.occur(in: text) { return nil }
      }
      if Predicates.ofAnybody.contains(match.phrase) {
        return Self.others.occur(in: clause.sentence) ? nil : true
      }
      if clause.subject.isEmpty {
        guard clause.isFirst, Predicates.standAlone.contains(match.phrase) else { return nil }
        return true
      }
      let subject = Subject(clause.subject)
      if subject.isTheAction || subject.isWork && kind != .underWay { return true }
      // “This has not been started.”
      if subject.isPronoun, clause.isFirst, match.start <= clause.subject.utf8.count + 1 {
        return true
      }
      if subject.isWork, kind == .underWay, clause.isFirst { return true }
      // “The project has been cancelled”, as the first that is said.
      if kind != .underWay, kind != .merged, clause.isFirst,
        match.start <= clause.subject.utf8.count + 1,
        subject.isNamedWhole(action)
          || (kind == .notBegun || Predicates.ofItsThing.contains(match.phrase))
            && subject.isOneWord(of: action)
          || Predicates.windingUp.contains(match.phrase) && subject.isThing(of: action)
            && !Self.successors.occur(in: text)
      {
        return true
      }
      // “Officers were moved and the strategy has been parked.”
      if kind == .paused, let tail = clause.subject.lastRange(of: " and ") {
        let last = WordList(clause.subject[tail.upperBound...]).words.map(\.text)
        if last.count == 2, ["the", "this"].contains(last[0]),
          WordList(action.name).content.contains(WordList.stem(last[1]))
        {
          return false
        }
      }
      if kind == .notBegun || kind == .paused, subject.isWork(on: action) { return false }
      // “We have not begun digging”, of an action to dig.
      if kind == .notBegun, subject.isOurselves, clause.isFirst,
        match.start <= clause.subject.utf8.count + 1, !Self.partOnly.occur(in: clause.sentence),
        beginsWithIts(clause.rest)
      {
        return true
      }
      if kind == .notBegun, Predicates.namesCouncil.contains(match.phrase) {
        return speaksOfIts(clause.rest) ? false : nil
      }
      guard kind == .paused, action.text.utf8.count < 160 else { return nil }
      return subject.sharesTwoWords(with: action.text) ? false : nil
    }
  }

  /// Whether half of the next words are about what the action is about.
  private func speaksOfIts(_ rest: String) -> Bool {
    let words = Array(WordList(rest).content.prefix(6))
    guard !words.isEmpty else { return false }
    let own = Set(WordList(action.text).content)
    return words.count { own.contains($0) } * 2 >= words.count
  }

  /// Whether the next word is what the action does, or speaks of any work.
  private func beginsWithIts(_ rest: String) -> Bool {
    guard let next = WordList(rest).words.first(where: { $0.text != "on" && $0.text != "the" })
    else { return true }
    if ["yet", "work", "works", "this", "it", "as", "because"].contains(next.text) { return true }
    let own = WordList(action.text).content.filter { $0.utf8.count >= 3 }
    return own.contains { next.text.hasPrefix($0.utf8.count > 4 ? String($0.dropLast()) : $0) }
  }

  /// Signs that what stood still went on.
  private static let again = Phrases([
    "resumed", "restarted", "re started", "started again", "began again", "begun again",
    "picked up again", "now going again", "has since started", "have since started",
  ])

  /// Signs that something came in the place of what is no more.
  private static let successors = Phrases([
    "instead", "new", "replace*", "successor", "relaunch*", "re launch*", "taken over",
    "took over", "takes over", "taking over", "carried on", "carries on", "continue*",
    "re formed", "reformed", "now run by", "now led by", "passed to",
  ])

  /// “Work stopped for eleven weeks” tells of a halt that is over; “has stopped for now” does not.
  private static func isOver(_ clause: Clause, _ match: Phrases.Match) -> Bool {
    let rest = WordList(clause.rest.prefix(40)).words.map(\.text)
    guard rest.first == "for", let unit = rest.dropFirst().prefix(4).last(where: spans.contains)
    else { return false }
    return !unit.isEmpty && !present.occur(in: clause.sentence)
  }

  /// Signs that only a part is given up, or that something else is done.
  private static let others = Phrases([
    "phase", "stage", "second", "another", "instead", "one of", "two of", "sites",
    "until", "in 0000", "on its own", "alone", "without",
  ])

  private static let spans: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "season", "winter", "summer", "year", "term",
  ]
  private static let present = Phrases([
    "is paused", "has been", "have been", "remains", "is on hold", "is suspended", "currently",
  ])

  private static let asksForMoney = Phrases([
    "bid", "bids", "apply", "application", "applications", "funding", "grant", "secure",
  ])

  private static let pending = Phrases([
    "pending", "awaiting", "awaits", "subject to", "to be approved", "yet to", "not yet", "draft",
    "once", "until", "when", "due to be", "expected", "will be", "almost", "nearly", "largely",
    "partly", "mostly", "partially", "not", "nearing", "to be completed", "aim", "remaining",
    "except",
  ])

  private static let partOnly = Phrases([
    "first", "second", "third", "phase", "stage", "initial", "pilot", "round", "tranche", "part",
    "some", "half", "most", "next", "further", "several", "two of", "one of", "sites", "so far",
    "to date",
  ])
}
