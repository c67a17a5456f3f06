public import PlanModel

/// Finds ratings that the action's own words speak against.
public struct RatingContradicted: DigestRule {
  public static let guidance = Guidance(
    name: "rating-contradicted", title: "Rating and evidence disagree", family: .rating,
    severity: .warning,
    looksFor:
      "A good rating although the update says that the action is paused, stopped, late, off "
      + "track or without money; a poor rating although the update says that it is on track or done; two words for the rating in one row; a sentence of twenty "
      + "words or more that stands under a good rating and under one that is not.",
    whyItMatters:
      "The rating decides what the committee looks at. One that its own evidence speaks against "
      + "makes the reader doubt all the others.",
    howToPutRight:
      "Put the rating that your own key asks for, or say why the evidence does not count.",
    whenToWaive: "Where your key defines the rating otherwise, such as by spending.",
    before: "9 Good: Work on the cycling plan has been paused until a new officer starts.",
    after: "9 Review: Work on the cycling plan has been paused until a new officer starts.")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let said = plan.actions.indices.map { Self.said(at: $0, in: digest) }
    // What the stage beside it speaks against too is told of the stage.
    var inDoubt = plan
    inDoubt.actions = zip(plan.actions, said).filter { $0.1 != nil }.map(\.0)
    let ofStage = Set(StageContradicted().findings(in: inDoubt).compactMap(\.ref))
    return zip(plan.actions, said).flatMap { action, said -> [Finding] in
      var found: [Finding] = []
      if let other = otherWord(in: action) {
        found.append(
          finding(
            .twoWords(action.rating.word, other), about: action, at: "rating", severity: .error))
      }
      if let said, !ofStage.contains(action.key) {
        found.append(finding(.said(said, rating: action.rating.word), about: action, at: "update"))
      }
      return found
    }
      + SameEvidence.pairs(in: plan).map { pair in
        finding(
          .differs(pair.action, pair.other, pair.sentence), about: pair.action, at: "update",
          refs: [pair.other.key], severity: .note)
      }
  }

  /// The words that its rating can't bear; nil where there are none.
  private static func said(at place: Int, in digest: PlanDigest) -> String? {
    let action = digest.plan.actions[place]
    guard let rating = action.rating.canonical, rating.order != nil else { return nil }
    let said = { digest.assertions(at: place) }
    return contradiction(of: rating, in: action, digest.plan, said)
      ?? done(action, rating, digest.plan, said)
  }

  /// What the account says that the rating can't bear; nil where it says nothing of the kind.
  private static func contradiction(
    of rating: Rating, in action: Action, _ plan: Plan, _ said: () -> [Assertion]
  ) -> String? {
    let legend = plan.legend
    guard let update = action.update else { return nil }
    if rating == .onTrack {
      let bad = said().filter {
        [.stopped, .paused, .notBegun].contains($0.kind) && $0.isPlain
      }
      if let said = bad.first(where: {
        $0.kind == .stopped || !mayWait(action.rating, legend) && !action.startsLater(than: plan)
      }) {
        // An action that the stage says is over is no longer due.
        guard !action.isMarkedEnded, action.stage.canonical != .onHold else { return nil }
        return said.quote
      }
      return plain(in: update, offTrack) ?? late(action, legend)
        ?? (action.isMarkedEnded || action.stage.canonical == .onHold
          ? nil : MoneyGone.words(in: action))
    }
    if let said = plain(in: update, onTrack) { return said }
    guard !action.isMarkedEnded else { return nil }
    return said().first { $0.kind == .done && $0.isPlain }?.quote
  }

  /// The words that say that all is done, where one column holds ratings and “Complete”.
  private static func done(
    _ action: Action, _ rating: Rating, _ plan: Plan, _ said: () -> [Assertion]
  ) -> String? {
    guard rating == .onTrack, !plan.columns.contains("stage"), !action.isMarkedEnded,
      !action.timescale.ongoing, action.stage.canonical == nil,
      plan.legend.terms.contains(where: {
        CommonScale.stage(of: $0.term) == .complete
          || $0.definition.map { CommonScale.stage(of: $0) == .complete } ?? false
      })
    else { return nil }
    return said().first { $0.kind == .done && $0.isPlain }?.quote
  }

  /// The words that say that the action is late, where the key does not call some delay good.
  private static func late(_ action: Action, _ legend: Legend) -> String? {
    guard !action.isMarkedEnded, let words = Lateness.words(in: action) else { return nil }
    let definition = definition(of: action.rating, legend)
    return Lateness.isAllowed(by: definition) ? nil : words
  }

  /// "On track, or agreed to begin later" covers what has not begun.
  private static func mayWait(_ rating: RatingReading, _ legend: Legend) -> Bool {
    definition(of: rating, legend).lowercased().contains("later")
  }

  private static func definition(of rating: RatingReading, _ legend: Legend) -> String {
    legend.term(for: rating.word, kind: .rating)?.definition ?? ""
  }

  private static func plain(in update: String, _ phrases: Phrases) -> String? {
    for match in phrases.all(in: update) {
      let clause = Clause(update, around: match.start, to: match.end)
      let subject = Subject(clause.subject)
      guard !clause.isConditional, subject.isTheAction || subject.isWork,
        clause.isFirst || !clause.subject.isEmpty
      else { continue }
      return clause.quote(from: match.start, to: match.end)
    }
    return nil
  }

  /// A word at the head of the update that is another rating than the one in its column.
  private func otherWord(in action: Action) -> String? {
    guard let rating = action.rating.canonical?.order else { return nil }
    for field in action.fields where field.text.utf8.count > 24 {
      var text = field.text
      let colon = text.withUTF8 { bytes -> Int? in
        let colon = bytes.prefix(24).firstIndex(of: UInt8(ascii: ":"))
        let isWord = colon.map { !bytes[..<$0].contains { (0x61...0x7A).contains($0) } }
        return isWord == true ? colon : nil
      }
      guard let colon else { continue }
      let head = text.utf8Prefix(colon)
      guard head == head.uppercased(), let other = CommonScale.rating(of: head)?.order,
        other != rating
      else { continue }
      return head
    }
    return nil
  }

  private static let offTrack = Phrases([
    "is behind schedule", "behind schedule", "is off track", "off track", "is not on track",
    "not on track", "is delayed", "has been delayed", "will not be met", "will miss",
    "has missed its target", "is running late", "is at risk", "has slipped", "will be late",
    "unlikely to be met", "unlikely to be achieved", "significantly behind",
  ])

  private static let onTrack = Phrases([
    "is on track", "on track", "remains on track", "is on schedule", "on schedule",
    "ahead of schedule", "is ahead of schedule", "is on target", "remains on target",
  ])
}

extension Action {
  /// Whether it is to begin after the plan's period, so that nothing need have begun.
  fileprivate func startsLater(than plan: Plan) -> Bool {
    guard let start = timescale.start, let period = plan.period else { return false }
    return start.firstDay > period.date.lastDay
  }
}

extension Finding.Message {
  fileprivate static func differs(_ one: Action, _ other: Action, _ sentence: String) -> Self {
    let ratings = "“\(one.rating.word)” and \(other.key) “\(other.rating.word)”"
    return "rated \(ratings) on the same evidence: “\(sentence.shortened)”"
  }

  fileprivate static func said(_ words: String, rating: String) -> Self {
    "rated “\(rating)”; the update says “\(words.shortened)”"
  }

  fileprivate static func twoWords(_ rating: String, _ other: String) -> Self {
    "rated “\(rating)” in its column and “\(other)” at the head of the update"
  }
}
