import PlanModel

/// The one thing that a short action asks for: a verb, and what is to be made or done.
struct Deed {
  private var object: Set<String>

  /// Nil where the action asks for several things, or for something that is never done.
  private init?(of action: Action) {
    let words = WordList(action.text).words
    var object: Set<String> = []
    for word in words.dropFirst() {
      if word.text == "and" || word.text == "or" { return nil }
      if Self.ends.contains(word.text) { break }
      if !WordList.noise.contains(word.text) { object.insert(WordList.stem(word.text)) }
    }
    // A further verb behind the object asks for more than one thing.
    let asksMore = zip(words, words.dropFirst()).contains { one, next in
      (one.text == "and" || one.text == "then") && Self.seconds.contains(next.text)
    }
    guard object.count >= 2, !asksMore else { return nil }
    self.object = object
  }

  /// The words of a text that say that what an action asks for is done; nil where none do.
  static func done(_ action: Action, in text: String) -> String? {
    guard action.text.utf8.count <= 240, text.utf8.count < 4000,
      verbs.contain(WordHash.of(action.text.utf8.prefix { $0 != 0x20 }.lazy.map { $0 | 0x20 })),
      action.parts.isEmpty, !action.timescale.ongoing,
      let verb = action.text.split(separator: " ", maxSplits: 1).first,
      let wording = wordings[verb.lowercased()]
    else { return nil }
    let passive = wording.passive.all(in: text)
    let active = wording.active.all(in: text)
    guard !passive.isEmpty || !active.isEmpty, let deed = Deed(of: action) else { return nil }
    for match in passive {
      let clause = Clause(text, around: match.start, to: match.end)
      if deed.isDone(clause, said: clause.subject) {
        return clause.quote(from: match.start, to: match.end)
      }
    }
    for match in active {
      let clause = Clause(text, around: match.start, to: match.end)
      let object = WordList(clause.rest).words.prefix(deed.object.count + 4).map(\.text)
      if deed.isDone(clause, said: object.joined(separator: " ")) {
        return clause.sentence.trimmed.shortened
      }
    }
    return nil
  }

  private func isDone(_ clause: Clause, said: String) -> Bool {
    guard !clause.isConditional, !Self.unsure.occur(in: clause.sentence) else { return false }
    return object.isSubset(of: Set(WordList(said).content))
  }

  private static let unsure = Phrases([
    "pending", "await*", "subject to", "approval", "draft", "yet", "not", "will", "until", "once",
    "phase", "stage", "first", "initial", "part", "partly", "pilot", "interim", "however", "next",
    "expected", "outline",
  ])

  /// Words that the object ends before.
  private static let ends: Set<String> = [
    "to", "for", "in", "with", "that", "which", "by", "through", "via", "across", "on", "from",
    "at",
    "using", "so", "including", "as", "where", "of", "into", "within", "under",
  ]

  private static let seconds: Set<String> = [
    "implement", "consider", "adopt", "publish", "launch", "promote", "monitor", "maintain",
    "review", "deploy", "deliver", "continue", "begin", "apply", "use", "explore", "including",
    "ensure", "seek",
  ]

  private struct Wording {
    var passive: Phrases
    var active: Phrases
  }

  private static let wordings: [String: Wording] = participles.mapValues { participle in
    Wording(
      passive: Phrases([
        "has been \(participle)", "has now been \(participle)", "have been \(participle)",
        "was \(participle)", "is now \(participle)", "has been completed", "is complete",
        "is now complete", "was completed", "has been finalised",
      ]),
      active: Phrases([
        "has \(participle)", "have \(participle)", "has completed", "have completed",
      ]))
  }

  /// By their hashes, since few actions begin with one.
  private static let verbs = WordHashes(participles.keys.map { WordHash.of($0.utf8) })

  private static let participles: [String: String] = [
    "develop": "developed", "produce": "produced", "publish": "published", "write": "written",
    "adopt": "adopted", "review": "reviewed", "complete": "completed", "launch": "launched",
    "create": "created", "install": "installed", "appoint": "appointed", "build": "built",
    "establish": "established", "update": "updated", "conduct": "conducted",
    "prepare": "prepared", "agree": "agreed", "approve": "approved", "commission": "commissioned",
    "undertake": "undertaken", "open": "opened", "submit": "submitted", "replace": "replaced",
    "evaluate": "evaluated", "recruit": "recruited", "revise": "revised", "introduce": "introduced",
  ]
}
