public import PlanModel

/// Finds actions marked complete whose update says that something is still to come.
public struct CompleteButPending: PlanRule {
  public static let guidance = Guidance(
    name: "complete-but-pending", title: "Complete, with something still to come",
    family: .progress, severity: .warning,
    looksFor:
      "A stage or rating that means complete, beside an update that says that approval, adoption or "
      + "launch is yet to come: “subject to approval”, “to be approved”, “awaiting”, “will be "
      + "launched”; that the remainder will follow; that it is a draft; or that only some of what "
      + "the action speaks of are done: “eight of the ten cars”, “the remaining two will be”, “five of "
      + "our 31 sites still use”; that it waits for something; or next steps in which some of it has still "
      + "to be done.",
    whyItMatters:
      "It is counted as done. If the committee says no, or the launch slips, nobody will look at "
      + "it again.",
    howToPutRight:
      "Keep the earlier stage until the last step is taken, or say that the rest is another "
      + "action.",
    whenToWaive: "Where the council counts an action as complete when it goes to committee.",
    before: "N3 Write a tree strategy | Complete | Written, subject to approval by Cabinet.",
    after: "N3 Write a tree strategy | Delivery | Written; Cabinet decides on 12 November.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action in
      // A column of per cent complete that says so too is told of by itself.
      guard let word = action.completeWord(by: plan.legend),
        ShareDone(action).map({ !($0.isPossible && $0.percent < 100) }) ?? true,
        // That nothing was begun is told of the stage.
        action.stage.canonical != .complete
          || !action.assertions.contains(where: { $0.kind == .notBegun && $0.isPlain })
      else { return nil }
      if let words = Self.pendingWords(in: action)
        ?? Self.demandedByKey(word, of: action, plan.legend)
      {
        return finding(.pending(words, marked: word), about: action, at: "update")
      }
      guard let (field, words) = Self.stepLeft(in: action) else { return nil }
      return finding(.stepLeft(words, marked: word), about: action, at: field)
    }
  }

  /// What the update of an action marked complete says is still to come; nil where nothing is.
  static func pendingWords(in action: Action) -> String? {
    guard action.parts.isEmpty, let text = action.update else { return nil }
    for match in StillToCome.phrases.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      // “We are waiting for the final invoice” or for next year's figures keeps nothing open.
      guard !Waiting.isIdle(clause) else { continue }
      // A step that another action or a later phase takes is not this one's.
      guard !clause.isConditional, !elsewhere.occur(in: clause.sentence),
        !afterwards.occur(in: clause.subject),
        !["nothing", "none", "no", "neither"].contains(WordList.first(of: clause.subject) ?? "")
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    if let words = remaining(in: text) ?? allBut(text) ?? restInTime(text) ?? forTheRest(text)
      ?? Lingering.words(in: text) ?? Waiting.words(in: text)
    {
      return words
    }
    guard !over.occur(in: text), !action.assertions.contains(where: { $0.kind == .done }) else {
      return nil
    }
    return PartOfAll.words(in: text, of: action.title.map { "\($0) \(action.text)" } ?? action.text)
      ?? draft(in: text)
  }

  /// “Consultation has still to be held”, among the next steps.
  private static func stepLeft(in action: Action) -> (field: String, words: String)? {
    guard action.parts.isEmpty else { return nil }
    let cells = action.nextSteps.map { ("next steps", $0.text) }
    let texts = cells + [("mitigation", action.mitigation ?? "")]
    for (field, text) in texts where text.utf8.count <= 400 {
      if let words = ownStep(text, action) {
        return (field == "mitigation" ? field : "update", words)
      }
      for match in late.all(in: text) {
        let clause = Clause(text, around: match.start, to: match.end)
        guard !clause.isConditional, !elsewhere.occur(in: clause.sentence),
          !afterwards.occur(in: clause.subject), !clause.subject.isEmpty
        else { continue }
        return (
          field == "mitigation" ? field : "update", clause.quote(from: match.start, to: match.end)
        )
      }
    }
    return nil
  }

  /// “Replace the remaining twelve vans”, “Let the contract for Oxbarn and hang the doors”: a step of the
  /// action's own work, told as an order.
  private static func ownStep(_ text: String, _ action: Action) -> String? {
    let words = WordList(text).words
    guard let first = words.first, first.isCapitalised, steps.contains(first.text) else {
      return nil
    }
    let own = Set(WordList("\(action.title ?? "") \(action.text)").content)
    let shared = Set(words.dropFirst().map { WordList.stem($0.text) }).intersection(own)
    guard !elsewhere.occur(in: text), !afterwards.occur(in: text),
      shared.count >= 2 || !shared.isEmpty && rests.occur(in: text)
    else { return nil }
    return text.shortened
  }

  /// With what the steps begin that bring a piece of work to its end.
  private static let steps: Set<String> = [
    "replace", "install", "fit", "let", "build", "plant", "complete", "finish", "convert",
    "connect", "open", "launch", "adopt", "publish", "insulate", "deliver", "lay", "move",
    "commission", "appoint", "tender", "procure", "award",
  ]

  private static let late = Phrases(StillToCome.late)

  /// Snagging is none of the work, but where the key asks that it be closed.
  private static func demandedByKey(
    _ word: String, of action: Action, _ legend: Legend
  ) -> String? {
    guard let update = action.update, afterwards.occur(in: update),
      let definition = legend.term(for: word, kind: .stage)?.definition
        ?? legend.term(for: word, kind: .rating)?.definition
    else { return nil }
    for match in late.all(in: update) {
      let clause = Clause(update, around: match.start, to: match.end)
      guard !clause.isConditional, let last = afterwards.first(in: clause.subject) else { continue }
      let step = clause.subject.utf8Part(last.start, last.end).trimmed
      // “Nothing further to do” leaves no evaluation to be written.
      guard
        Phrases([step]).occur(in: definition)
          || nothingLeft.occur(in: definition) && !paid.occur(in: clause.subject)
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  private static let nothingLeft = Phrases([
    "nothing further to do", "nothing left to do", "nothing more to do", "nothing else to do",
    "nothing left to deliver", "nothing further to deliver", "nothing more to deliver",
    "nothing remains", "nothing left", "no further work", "no more work", "no work left",
    "finished in full", "completed in full", "delivered in full", "done in full", "fully complete*",
    "fully delivered",
  ])
  private static let paid = Phrases([
    "claim", "retention", "invoice*", "payment", "money", "warranty", "defects", "note", "paper",
  ])

  /// “The remaining 8 hectares will be brought in”.
  private static func remaining(in text: String) -> String? {
    for match in rests.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      let head = said(behind: match.end, in: text)
      guard !clause.isConditional, !elsewhere.occur(in: clause.sentence),
        let verb = toCome.first(in: head), WordList(head.utf8Prefix(verb.start)).words.count <= 4,
        !spare.occur(in: head)
      else { continue }
      return text.utf8Part(match.start, match.end) + head.utf8Prefix(verb.end)
    }
    return nil
  }

  /// What is said of a rest up to the next comma, names put in between left out: “the last two, at Oxmarsh
  /// and Brinwell, will be”.
  private static func said(behind end: Int, in text: String) -> String {
    let rest = Clause.withoutBrackets(text.utf8Part(end, text.utf8.count))
    let sentence = rest.statements.first ?? ""
    let parts = sentence.split(separator: ",", omittingEmptySubsequences: false)
    let isApposed = parts.count >= 3 && parts[0].allSatisfy(\.isWhitespace)
    return parts.dropFirst(isApposed ? 2 : 0).first.map { " " + String($0).trimmed } ?? ""
  }

  /// “The rest in summer”, “panels for the others in May 2025”: only a time stands behind them.
  private static func restInTime(_ text: String) -> String? {
    for match in others.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      let words = WordList(clause.rest).words.prefix(3)
      guard !clause.isConditional, !elsewhere.occur(in: clause.sentence),
        let last = words.first(where: {
          seasons.contains($0.text) || $0.isCapitalised && Period.isMonthName($0.text)
        })
      else { continue }
      return text.utf8Part(match.start, match.end + last.end)
    }
    return nil
  }

  /// “Scaffolding goes up in the autumn for the last two”.
  private static func forTheRest(_ text: String) -> String? {
    for match in rests.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      let before = WordList(text.utf8Part(max(0, match.start - 12), match.start)).words.last?.text
      guard clause.rest.trimmed.isEmpty, let before, ["for", "at", "to"].contains(before),
        !clause.isConditional, !elsewhere.occur(in: clause.sentence),
        ahead.occur(in: clause.sentence), !told.occur(in: clause.sentence)
      else { continue }
      return clause.sentence.trimmed.shortened
    }
    return nil
  }

  /// “All but one of the halls are finished”.
  private static func allBut(_ text: String) -> String? {
    for match in allBut.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      guard clause.isFirst, clause.subject.isEmpty, !clause.isConditional,
        !elsewhere.occur(in: clause.sentence), finished.occur(in: clause.rest),
        !afterAll.occur(in: clause.rest),
        !over.occur(in: text.utf8Part(match.end + clause.rest.utf8.count, text.utf8.count))
      else { continue }
      return clause.sentence.trimmed.shortened
    }
    return nil
  }

  private static let allBut = Phrases([
    "all but one", "all but two", "all but three", "all but four", "all but a few",
  ])
  private static let afterAll = Phrases(["the last", "the other", "the others", "the rest"])
  private static let finished = Phrases([
    "done", "complete", "completed", "finished", "fitted", "installed", "in place", "live", "open",
    "delivered", "replaced", "converted", "insulated", "planted", "lit", "connected", "working",
    "in use", "trained",
  ])

  private static let ahead = Phrases([
    "goes", "go", "starts", "start", "begins", "begin", "comes", "come", "will", "is due",
    "are due", "is booked", "are booked", "follows", "follow", "moves", "move",
  ])
  private static let told = Phrases([
    "was", "were", "went", "came", "began", "started", "moved", "followed", "has", "have", "had",
  ])

  private static let others = Phrases(
    ["the rest", "the others", "the remainder", "the other two", "the other three"].flatMap {
      head in
      [
        "in", "by", "during", "next", "this", "over the", "early in", "late in", "due in", "due",
        "due by",
      ]
      .map { "\(head) \($0)" }
    })
  private static let seasons: Set<String> = ["spring", "summer", "autumn", "winter"]

  private static let rests = Phrases(
    ["the remaining", "remaining"]
      + ["the last", "the other", "the final"].flatMap { head in
        [
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen",
          "few", "0", "00", "000", "0 000", "00 000",
        ].map { "\(head) \($0)" }
      })
  /// What is over when the work is done, or comes after it.
  private static let spare = Phrases([
    "budget", "funding", "funds", "money", "grant", "balance", "underspend", "contingency", "sum",
    "monitored", "maintained", "reviewed", "evaluated", "reported", "used", "kept", "returned",
    "sold", "carried", "stored", "retained", "snags", "snagging",
  ])
  private static let toCome = Phrases([
    "will be", "will follow", "are to be", "is to be", "are due", "is due", "have yet to",
    "has yet to", "are planned", "is planned", "are still to", "will go", "will open",
    "will start", "will begin", "will get", "will take", "will join", "will move", "will come",
    "will receive", "will have", "are expected", "is expected", "are scheduled", "is scheduled",
    "are booked", "is booked", "are on order", "is on order", "are on site", "is on site",
    "are under way", "are underway", "to follow", "to be", "will now be", "will then be",
    "are awaiting", "is awaiting", "await", "awaits", "wait for", "waits for", "need", "needs",
    "should be", "should follow", "still need", "still needs",
  ])

  private static func draft(in text: String) -> String? {
    guard let match = drafts.first(in: text) else { return nil }
    let clause = Clause(text, around: match.start, to: match.end)
    guard clause.isFirst, !elsewhere.occur(in: clause.sentence) else { return nil }
    return clause.quote(from: match.start, to: match.end)
  }

  private static let drafts = Phrases([
    "final draft", "first draft", "is in draft", "in draft form", "draft with", "draft is with",
    "is still a draft", "is being drafted",
  ])

  /// Signs that the last step was taken after all.
  private static let over = Phrases([
    "adopted", "published", "approved", "signed off", "completed", "all of the", "all now",
    "now all",
    "launched", "final version", "is complete", "now complete", "are complete", "was complete",
    "target met", "target was", "exceeded", "achieved", "as planned", "agreed",
  ])

  private static let elsewhere = Phrases([
    "action 0*", "new action", "next phase", "second phase", "further", "next year", "annually",
    "each year", "every year", "also", "another", "archived", "under action", "reported at",
    "reported under", "annual", "yearly", "quarterly", "monthly", "each quarter", "every quarter",
    "each month", "every month", "twice a year",
  ])

  /// What comes after the end of a piece of work, and is none of it.
  private static let afterwards = Phrases([
    "evaluation", "monitoring", "lessons", "final claim", "snagging", "further report",
    "a report", "an update", "closure report", "progress report", "annual report", "results",
    "findings", "end of project report", "final report", "retention", "invoice*", "payment",
    "money",
    "warranty", "defects", "a note", "a paper on", "maintenance", "upkeep", "aftercare", "watering",
    "spare*", "inspection*", "replacement parts", "the next", "yearly survey", "recount",
  ])
}

extension Finding.Message {
  fileprivate static func stepLeft(_ words: String, marked: String) -> Self {
    "it is marked “\(marked)”; what comes next says “\(words.shortened)”"
  }

  fileprivate static func pending(_ words: String, marked: String) -> Self {
    "it is marked “\(marked)”; the update says “\(words.shortened)”"
  }
}
