public import PlanModel

/// Finds ratings that the action's own words, or its date, speak against.
public struct RatingContradicted: PlanRule {
  public static let guidance = Guidance(
    name: "rating-contradicted", title: "Rating and evidence disagree", family: .rating,
    severity: .warning,
    looksFor:
      "A good rating although the update says that the action is paused, stopped, late or off "
      + "track, "
      + "or although its date has passed and nothing says that it is done; a poor rating although "
      + "the "
      + "update says that it is on track or done; two words for the rating in one row; a sentence of twenty "
      + "words or more that stands under a good rating and under one that is not.",
    whyItMatters:
      "The rating decides what the committee looks at. One that its own evidence speaks against "
      + "makes the reader doubt all the others.",
    howToPutRight:
      "Put the rating that your own key asks for, or say why the evidence does not count. Where "
      + "the "
      + "date has passed, say that it is done, or give the new date and who agreed to it.",
    whenToWaive: "Where your key defines the rating otherwise, such as by spending.",
    before: "9 Good (target 2021): Work on the cycling plan continues. [report of December 2023]",
    after: "9 Review (target 2021, now 2024): Work on the cycling plan continues, two years late.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let deadline = Deadline(plan)
    let keyTells = Self.tellsRiskFromFailure(plan.legend)
    return plan.actions.flatMap { action -> [Finding] in
      guard let rating = action.rating.canonical, rating.order != nil else { return [] }
      var found: [Finding] = []
      if let other = otherWord(in: action) {
        found.append(
          finding(
            .twoWords(action.rating.word, other), about: action, at: "rating", severity: .error))
      }
      if let said = Self.contradiction(of: rating, in: action, legend: plan.legend) {
        found.append(finding(.said(said, rating: action.rating.word), about: action, at: "update"))
      } else if rating == .onTrack, let late = Self.late(action, by: deadline) {
        found.append(finding(.late(late, rating: action.rating.word), about: action, at: "rating"))
      } else if rating == .atRisk, keyTells, let late = Self.late(action, by: deadline) {
        found.append(
          finding(
            .missed(late, rating: action.rating.word), about: action, at: "rating", severity: .note)
        )
      }
      return found
    }
      + SameEvidence.pairs(in: plan).map { pair in
        finding(
          .differs(pair.action, pair.other, pair.sentence), about: pair.action, at: "update",
          refs: [pair.other.key], severity: .note)
      }
  }

  /// What the account says that the rating can't bear; nil where it says nothing of the kind.
  private static func contradiction(of rating: Rating, in action: Action, legend: Legend) -> String?
  {
    guard let update = action.update else { return nil }
    let definition = legend.term(for: action.rating.word, kind: .rating)?.definition ?? ""
    if rating == .onTrack {
      // "On track, or agreed to begin later" covers what has not begun.
      let mayWait = definition.lowercased().contains("later")
      let bad: Set<Assertion.Kind> = mayWait ? [.stopped] : [.stopped, .paused, .notBegun]
      if let said = action.assertions.first(where: { bad.contains($0.kind) && $0.isPlain }) {
        // An action that the stage says is over is no longer due.
        guard !action.isMarkedEnded, action.stage.canonical != .onHold else { return nil }
        return said.quote
      }
      return plain(in: update, offTrack)
    }
    if let said = plain(in: update, onTrack) { return said }
    guard !action.isMarkedEnded else { return nil }
    return action.assertions.first { $0.kind == .done && $0.isPlain }?.quote
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

  /// The date that has passed without the action being done, with the kind of year it was taken
  /// for.
  private static func late(_ action: Action, by deadline: Deadline) -> String? {
    guard let end = action.timescale.end, deadline.isPast(end), !action.isMarkedEnded,
      !action.timescale.ongoing, action.timescale.bands.isEmpty,
      let update = action.update, !saysDone(update),
      !action.assertions.contains(where: { $0.kind == .done })
    else { return nil }
    return deadline.named(end, printed: action.timescale.printed)
  }

  /// Whether anything in it may be the end of the action; that somebody “has completed a study” is
  /// not.
  private static func saysDone(_ update: String) -> Bool {
    done.all(in: update).contains { match in
      let bytes = update.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: match.start)
      let end = bytes.index(bytes.startIndex, offsetBy: match.end)
      let before = String(decoding: bytes[..<start].suffix(6), as: UTF8.self)
      let behind = String(decoding: bytes[end...].prefix(6), as: UTF8.self)
      let isActive = before.hasSuffix("has ") || before.hasSuffix("have ")
      return !(isActive && [" a ", " an ", " the ", " its "].contains { behind.hasPrefix($0) })
    }
  }

  /// Whether the key keeps one term for what has only some risk to its time, and another for what is
  /// unlikely to be in time.
  private static func tellsRiskFromFailure(_ legend: Legend) -> Bool {
    let risk = legend.terms(of: .rating).first { $0.canonical == Rating.atRisk.rawValue }?
      .definition
    let failure = legend.terms(of: .rating).first { $0.canonical == Rating.offTrack.rawValue }?
      .definition
    guard let risk, let failure else { return false }
    return risks.occur(in: risk) && times.occur(in: risk) && times.occur(in: failure)
  }

  private static let risks = Phrases(["some risk", "at risk", "risk to", "may not", "risk of"])
  private static let times = Phrases([
    "timetable", "timescale*", "deadline*", "date", "dates", "timeline*", "on time", "in time",
    "schedule",
  ])

  /// A word at the head of the update that is another rating than the one in its column.
  private func otherWord(in action: Action) -> String? {
    guard let rating = action.rating.canonical?.order else { return nil }
    for field in action.fields where field.text.utf8.count > 24 {
      guard let colon = field.text.utf8.prefix(24).firstIndex(of: UInt8(ascii: ":")) else {
        continue
      }
      let head = String(field.text[..<colon])
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

  /// Any sign that the thing may be done, which makes silence the better part.
  private static let done = Phrases([
    "complete", "completed", "achieved", "fully implemented", "final version", "was published in",
    "has been published", "was adopted", "has been adopted", "cabinet approved",
    "approved by cabinet",
    "was launched", "has been launched", "concluded", "finished", "now in place",
    "is now mandatory",
    "fully delivered", "has been delivered", "target met", "exceeded",
  ])
}

extension Finding.Message {
  fileprivate static func differs(_ one: Action, _ other: Action, _ sentence: String) -> Self {
    let ratings = "“\(one.rating.word)” and \(other.key) “\(other.rating.word)”"
    return "rated \(ratings) on the same evidence: “\(sentence.shortened)”"
  }

  fileprivate static func said(_ words: String, rating: String) -> Self {
    "rated “\(rating)”; the update says “\(words.shortened)”"
  }

  fileprivate static func late(_ date: String, rating: String) -> Self {
    "rated “\(rating)”, though its date, \(date), has passed and nothing says that it is done"
  }

  fileprivate static func missed(_ date: String, rating: String) -> Self {
    "rated “\(rating)”, though its date, \(date), has passed: by the key that is no longer a risk"
  }

  fileprivate static func twoWords(_ rating: String, _ other: String) -> Self {
    "rated “\(rating)” in its column and “\(other)” at the head of the update"
  }
}
