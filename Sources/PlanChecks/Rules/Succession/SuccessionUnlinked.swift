public import PlanModel

/// Finds actions that are said to live on elsewhere, where nobody says as which.
public struct SuccessionUnlinked: DigestRule {
  public static let guidance = Guidance(
    name: "succession-unlinked", title: "Goes on elsewhere, not said where", family: .succession,
    severity: .warning,
    looksFor:
      "A text that says that the action was or will be merged, replaced, split, incorporated or "
      + "archived while not complete, in which no ref of the plan stands.",
    whyItMatters:
      "Next year's paper lacks the action, and nobody can tell whether it was done, dropped or "
      + "renamed.",
    howToPutRight: "Name the ref of the action that takes it over, or say that it ends and why.",
    whenToWaive: "Where the successor has no ref yet and the paper says when it will.",
    before: "C8: Action to be merged into the schools programme.",
    after: "C8: Action to be merged into C12 (schools programme).")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    digest.plan.actions.compactMap { action in
      for (field, text) in action.accounts {
        guard let word = said(in: text, of: action),
          !names(another: action, in: action.accounts, digest.refs)
        else { continue }
        return finding(.unlinked(word), about: action, at: field)
      }
      return nil
    }
  }

  /// The words that say that the action itself goes on elsewhere.
  private func said(in text: String, of action: Action) -> String? {
    guard let match = Phrases.succession.first(in: text) else {
      return intoAnother(text, of: action)
    }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: match.start)
    let end = bytes.index(bytes.startIndex, offsetBy: match.end)
    let word = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
    // “And will not be reported on its own” leaves no doubt.
    let sentence = String(text.sentence(around: match.start))
      .replacing(" will not be ", with: " ").replacing(" no longer ", with: " ")
    guard !Phrases.doubt.occur(in: sentence) else { return nil }
    // What is complete may be archived; nothing of it goes on, unless it recurs.
    if word.lowercased().contains("archiv"), !action.timescale.ongoing,
      action.isMarkedEnded || Phrases.finished.occur(in: text)
    {
      return nil
    }
    return word
  }

  /// “Merged with another commitment”: that which is given up goes on in one that is not named.
  private func intoAnother(_ text: String, of action: Action) -> String? {
    if let match = Phrases.another.first(in: text), action.isMarkedEnded || match.start <= 1 {
      let sentence = String(text.sentence(around: match.start))
      guard !Phrases.doubt.occur(in: sentence) else { return nil }
      return text.utf8Part(match.start, match.end).trimmed
    }
    return intoOneUnnamed(text, of: action)
  }

  /// “Has been merged with another and will not be reported on its own”, “to fold this into one of the
  /// other pledges”.
  private func intoOneUnnamed(_ text: String, of action: Action) -> String? {
    for match in Phrases.unnamed.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      let isActive = match.phrase >= Phrases.firstActive
      let head = WordList.first(of: clause.sentence.trimmed) ?? ""
      let ends = WordList(clause.rest).words.first.map { Phrases.goingOn.contains($0.text) } ?? true
      guard ends || isActive, !Phrases.doubt.occur(in: clause.subject),
        !clause.isConditional,
        isActive || action.isMarkedEnded || Subject(clause.subject).isTheAction
          || Subject(clause.subject).isPronoun || Phrases.endings.contains(head)
      else { continue }
      let words = text.utf8Part(match.start, match.end).trimmed
      let next = WordList(clause.rest).words.first?.text
      return words.hasSuffix(" other") ? "\(words) \(next ?? "")".trimmed : words
    }
    return nil
  }

  private func names(
    another action: Action, in texts: FieldTexts, _ refs: RefIndex
  ) -> Bool {
    if !action.see.isEmpty { return true }
    for (_, text) in texts {
      for reference in ReferenceScanner.references(in: text)
      where reference.isAnnounced || refs.isOwnForm(reference.ref) {
        return true
      }
    }
    return false
  }
}

extension Phrases {
  fileprivate static let finished = Phrases([
    "finished", "completed", "is complete", "now complete",
  ])

  /// The subject is always the action: projects merge and schemes are replaced all the time.
  fileprivate static let succession: Phrases = {
    let subjects = [
      "action", "this action", "this", "this initiative", "this work", "this project",
    ]
    let verbs = [
      "merged", "replaced", "superseded", "incorporated", "integrated into", "absorbed", "combined",
      "subsumed", "rolled into", "split", "archived", "moved to", "transferred to",
      "captured under",
      "continued under", "continued as", "continues under", "taken forward under", "picked up by",
      "picked up under", "now part of", "part of the",
    ]
    let links = [
      "", "to be ", "will be ", "has been ", "is ", "is to be ", "was ",
      "has now been ", "is now ", "now ",
    ]
    let closed = [
      "closed and replaced", "closed and merged", "closed and integrated",
      "closed and incorporated",
    ]
    return Phrases(
      subjects.flatMap { subject in
        links.flatMap { link in (verbs + closed).map { "\(subject) \(link)\($0)" } }
      } + closed.flatMap { ["to be \($0)", "will be \($0)"] })
  }()

  /// What takes it over, without a name.
  fileprivate static let another: Phrases = {
    let verbs = [
      "merged with", "merged into", "merged in", "combined with", "absorbed into", "absorbed by",
      "incorporated into", "incorporated in", "subsumed into", "subsumed within", "subsumed under",
      "taken up within", "taken up in", "taken up by", "taken up under", "taken forward within",
      "taken forward under", "taken forward by", "taken into", "covered by", "covered within",
      "delivered through", "delivered within", "delivered under", "replaced by", "superseded by",
      "continued within", "continued under", "moved into", "moved to", "folded into",
      "rolled into", "picked up by", "picked up within", "picked up under", "part of",
    ]
    let kinds = [
      "action", "commitment", "deliverable", "project", "pledge", "measure", "workstream",
      "priority", "scheme", "promise",
    ]
    let others = ["another", "a different", "an other", "other", "a separate"].flatMap { other in
      kinds.map { "\(other) \($0)" }
    }
    let unnamed = others + kinds.map { "other \($0)s" } + ["other work", "work elsewhere"]
    let whole = ["the plan", "this plan", "the programme"]
    let elsewhere = ["carried", "carried on", "taken", "continued", "delivered", "picked up"]
      .flatMap { verb in whole.map { "\(verb) elsewhere in \($0)" } }
    return Phrases(verbs.flatMap { verb in unnamed.map { "\(verb) \($0)" } } + elsewhere)
  }()

  /// The same without a word for what “another” is.
  private static let passives = [
    "merged", "combined", "absorbed", "incorporated", "subsumed", "folded", "rolled", "joined",
  ].flatMap { verb in
    ["with", "into", "in", "within", "to"].flatMap { link in
      ["\(verb) \(link) another", "\(verb) \(link) one of the others"]
    }
  }
  fileprivate static let firstActive = passives.count
  fileprivate static let unnamed: Phrases = {
    let actives = ["fold", "merge", "roll", "absorb", "combine", "incorporate", "join"].flatMap {
      verb in
      ["this", "it", "the action", "this action", "the project", "this project"].flatMap { thing in
        ["into", "with", "in with"].flatMap { link in
          [
            "\(verb) \(thing) \(link) one of the other", "\(verb) \(thing) \(link) another",
            "\(verb) \(thing) \(link) one of the others",
          ]
        }
      }
    }
    return Phrases(passives + actives)
  }()

  /// How a sentence goes on behind “another” where no name follows.
  fileprivate static let goingOn: Set<String> = [
    "and", "but", "so", "because", "as", "from", "in", "to", "at", "since", "this", "which", "by",
    "on", "after", "following", "during",
  ]

  /// How a sentence begins that tells of the action's own end.
  fileprivate static let endings: Set<String> = [
    "closed", "merged", "ended", "stopped", "superseded", "withdrawn", "now", "has", "folded",
    "combined", "absorbed", "incorporated",
  ]

  fileprivate static let doubt = Phrases([
    "could", "may", "might", "not", "whether", "consider*", "if", "would", "option*", "propos*",
  ])
}

extension Finding.Message {
  fileprivate static func unlinked(_ words: String) -> Self {
    "its text says “\(words.lowercased())”, and names no action that takes it over"
  }
}
