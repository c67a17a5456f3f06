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
      + "our 31 sites still use”.",
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
        let words = Self.pendingWords(in: action)
      else { return nil }
      return finding(.pending(words, marked: word), about: action, at: "update")
    }
  }

  /// What the update of an action marked complete says is still to come; nil where nothing is.
  static func pendingWords(in action: Action) -> String? {
    guard action.parts.isEmpty, let text = action.update else { return nil }
    for match in pending.all(in: text) {
      let clause = Clause(text, around: match.start, to: match.end)
      // A step that another action or a later phase takes is not this one's.
      guard !clause.isConditional, !elsewhere.occur(in: clause.sentence),
        !afterwards.occur(in: clause.subject)
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    if let words = remaining(in: text) ?? restInTime(text) ?? Lingering.words(in: text) {
      return words
    }
    guard !over.occur(in: text), !action.assertions.contains(where: { $0.kind == .done }) else {
      return nil
    }
    return PartOfAll.words(in: text, of: action.title.map { "\($0) \(action.text)" } ?? action.text)
      ?? draft(in: text)
  }

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
          "few", "0", "00", "000",
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

  private static let pending = Phrases([
    "subject to approval", "subject to final approval", "subject to formal approval",
    "subject to cabinet", "subject to committee", "subject to council", "subject to sign off",
    "subject to final sign off", "subject to agreement", "subject to adoption",
    "subject to funding",
    "subject to consultation", "awaiting approval", "awaiting final approval", "awaiting sign off",
    "awaiting adoption", "awaiting publication", "awaiting funding", "awaiting a decision",
    "awaiting decision", "awaiting confirmation", "awaiting cabinet", "awaiting committee",
    "pending approval", "pending final approval", "pending sign off", "pending adoption",
    "pending publication", "pending a decision", "to be approved", "to be adopted",
    "to be signed off", "to be published", "to be launched", "to be finalised", "to be agreed",
    "yet to be approved", "yet to be adopted", "yet to be published", "yet to be completed",
    "yet to be launched", "yet to be signed off", "yet to be finalised", "yet to be agreed",
    "not yet complete", "not yet completed", "not yet finished", "not yet approved",
    "not yet adopted", "not yet published", "not yet launched", "not yet signed off",
    "will be approved", "will be adopted", "will be published", "will be launched",
    "will be officially launched", "will be formally launched", "will be signed off",
    "will be finalised", "will be completed", "will be submitted", "will be presented to cabinet",
    "will be considered by cabinet", "will be considered by committee", "will go to cabinet",
    "will go to committee", "goes to cabinet", "due to be approved", "due to be adopted",
    "due to be published", "due to be launched", "due to be completed", "due to be finalised",
    "expected to be approved", "expected to be adopted", "expected to be published",
    "expected to be completed", "is being finalised", "are being finalised",
    "is still a draft", "are still a draft", "still in draft", "adoption is expected",
    "adoption by cabinet is expected", "adoption by council is expected", "publication is expected",
    "completion is expected", "approval is expected", "launch is expected", "opening is expected",
    "sign off is expected", "commissioning is expected",
    "remains to be", "still to be", "nearing completion",
    "nearly complete", "almost complete", "the remainder will", "remainder to be",
    "remainder are to",
    "remainder is to", "the rest will", "the rest are to", "the rest is to", "the others will",
    "the other will", "the last will", "the second will", "the third will", "the fourth will",
    "will follow in", "will follow once", "will follow when", "will follow after", "are to follow",
    "is programmed for", "are programmed for", "will come to cabinet", "will come to committee",
    "will come to council", "comes to cabinet in", "are on order", "still to do", "left to do",
    "still to come", "is still to be", "are still to be", "work goes on", "half will run",
    "is being piloted", "are being piloted", "being piloted", "is still with", "are still with",
    "has not opened", "have not opened", "has not yet opened", "have not yet opened",
    "is not open yet", "not yet open", "not yet opened", "are not open yet", "is not yet in use",
    "not yet in use", "not yet installed", "has not been installed", "have not been installed",
    "not yet been installed", "has not been completed", "have not been completed",
    "not yet been completed", "not yet in service", "not yet live", "not yet operational",
    "has not yet been", "have not yet been", "is yet to open", "are yet to open", "yet to open",
    "works should follow", "work should follow", "works will follow", "works will begin",
    "works will start", "works are due to begin", "works are due to start", "construction begins",
    "construction will begin", "construction will start", "construction is due to",
    "for the rest", "of the rest", "goes for adoption", "goes for approval", "go for adoption",
    "goes to council", "goes to full council", "goes to committee", "goes to members",
    "goes to executive", "goes to the executive", "goes to board", "goes to the board",
    "goes out to consultation", "goes to consultation", "will be taken to", "is to be taken to",
    "will go to council", "will go to full council", "will go to the executive",
    "is due at cabinet", "is due to go to", "due at committee", "due to be considered",
    "will be consulted on", "out to consultation until", "is out to consultation",
    "is out for consultation", "awaiting installation", "awaiting delivery", "awaiting connection",
    "awaiting commissioning", "will be switched on", "will be commissioned", "will be installed",
    "will be fitted", "will be connected", "will be opened", "will be delivered in",
    "is still waiting", "are still waiting", "still waiting for", "have still to be",
    "has still to be", "is still awaiting", "are still awaiting", "still has to be",
    "still have to be",
  ])

  private static let elsewhere = Phrases([
    "action 0*", "new action", "next phase", "second phase", "further", "next year", "annually",
    "each year", "every year", "also", "another", "archived",
  ])

  /// What comes after the end of a piece of work, and is none of it.
  private static let afterwards = Phrases([
    "evaluation", "monitoring", "lessons", "final claim", "snagging", "further report",
  ])
}

extension Finding.Message {
  fileprivate static func pending(_ words: String, marked: String) -> Self {
    "it is marked “\(marked)”; the update says “\(words.shortened)”"
  }
}
