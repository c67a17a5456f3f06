public import PlanModel

/// Finds updates that tell of something as yet to come, on a date that was long past.
public struct UpdateStale: DigestRule {
  public static let guidance = Guidance(
    name: "update-stale", title: "Told as yet to come, and past", family: .progress,
    severity: .warning,
    looksFor:
      "An update, or a sentence of the prose, in which something “will” happen, “is expected” or “is "
      + "to be” done on a date, or in a season of a year, that lay a month or more before the day as at "
      + "which the paper tells; and a column for the next milestone whose date was past by then.",
    whyItMatters:
      "The update was not looked at again: what the reader wants to know, whether it happened, is what "
      + "it does not say.",
    howToPutRight:
      "Say what came of it, or put in the new date. Look at the rest of the update too.",
    whenToWaive: "Where the date is a slip of the pen, and has been corrected since.",
    before: "Update, December 2024: The outcome of the bid is expected in February 2023.",
    after:
      "Update, December 2024: The bid failed in March 2023; a second one was made in May 2024.",
    criteria: ["ccs-2022-6.3"])

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    guard let limit = Self.limit(digest.deadline) else { return [] }
    let position = digest.deadline.pastBy
    let prose = (digest.paper?.prose ?? []).filter { !$0.isHeading }.compactMap { paragraph in
      Foretold.before(limit, in: paragraph.text).map {
        finding(.staleText($0), line: paragraph.source.line)
      }
    }
    let steps = digest.nextSteps
    let hasMilestones = digest.headings.contains(where: Self.isMilestone)
    return prose
      + zip(digest.plan.actions, digest.dates).compactMap { action, dates in
        if let update = action.update,
          let said = Foretold.before(
            limit, in: update, dates.filter { $0.field == "update" }.map(\.mention)),
          // What was only expected is no news once the action is over.
          !action.isMarkedEnded || said.lowercased().hasPrefix("will ")
        {
          return finding(.stale(said), about: action, at: "update")
        }
        guard !action.isMarkedEnded else { return nil }
        if let day = position, let said = PastStep.words(in: action, steps, before: day) {
          return finding(.pastStep(said), about: action, at: "mitigation")
        }
        guard hasMilestones, let (field, date) = Self.milestone(of: action), date.lastDay < limit
        else { return nil }
        return finding(.milestone(field.text, field.heading), about: action, at: "update")
      }
  }

  /// A month before the day as at which things are told; what lay before it can't be yet to come.
  private static func limit(_ deadline: Deadline) -> PartialDate? {
    guard let day = deadline.pastBy, let month = day.month else { return nil }
    // A whole month back, to its last day.
    return month > 1
      ? PartialDate(year: day.year, month: month - 1, day: 1)
      : PartialDate(year: day.year - 1, month: 12, day: 1)
  }

  /// The cell for the date of what comes next, and its date; nil where it is the end of the action.
  private static func milestone(of action: Action) -> (PrintedField, PartialDate)? {
    for field in action.fields
    where field.text.utf8.count <= 16 && isMilestone(field.heading)
      && field.text != action.timescale.printed
    {
      guard let date = DateScanner.mentions(in: field.text).first?.date, date.day != nil else {
        return nil
      }
      return (field, date)
    }
    return nil
  }

  private static func isMilestone(_ heading: String) -> Bool {
    heading.utf8.count <= 32 && headings.occur(in: heading)
  }

  private static let headings = Phrases([
    "milestone date", "next milestone date", "date of next milestone", "next step date",
    "next milestone due", "next action date", "date of next step",
  ])
}

/// What comes next by the row, where its day is past: “Next step: appoint a contractor in November 2025”.
private enum PastStep {
  static func words(
    in action: Action, _ steps: NextSteps, before day: PartialDate
  ) -> String? {
    let texts = steps.cells(of: action).map(\.text) + [action.mitigation].compactMap { $0 }
    for text in texts where text.utf8.count <= 120 {
      let dates = DateScanner.mentions(in: text).compactMap(\.date)
      // What is told of as done has a word for it.
      guard !dates.isEmpty, dates.allSatisfy({ $0.lastDay < day }),
        !WordList(text).words.contains(where: {
          $0.text.hasSuffix("ed") && !["need", "speed"].contains($0.text) || past.contains($0.text)
        })
      else { continue }
      return text.trimmed
    }
    return nil
  }

  private static let past: Set<String> = [
    "was", "were", "had", "has", "have", "been", "since", "took", "began", "held", "met", "none",
    "done", "after", "following", "from", "given", "let", "sent", "won", "now", "new",
  ]
}

/// Sentences that look forward to a date.
enum Foretold {
  /// The words that look forward to a date before a day; nil where none do.
  static func before(_ limit: PartialDate, in text: String) -> String? {
    before(limit, in: text, DateScanner.mentions(in: text))
  }

  /// The same, where it is known which dates the text names.
  static func before(
    _ limit: PartialDate, in text: String, _ mentions: [DateMention]
  ) -> String? {
    guard TextBytes.hasDigit(text) else { return nil }
    let dates = mentions.compactMap { mention -> Place? in
      guard let date = mention.date else { return nil }
      return Place(date: date.lastDay, start: mention.offset, length: mention.printed.utf8.count)
    }
    for place in dates + seasons(in: text) where place.date < limit {
      if let words = words(looking: place, in: text) { return words }
    }
    return nil
  }

  private struct Place {
    var date: PartialDate
    var start: Int
    var length: Int
  }

  /// “Spring 2024”, “winter 2023/24”, with the last day of each.
  private static func seasons(in text: String) -> [Place] {
    guard seasonNames.occur(in: text) else { return [] }
    let bytes = Array(text.utf8)
    return seasonNames.all(in: text).compactMap { match in
      let rest = String(decoding: bytes[match.start...].prefix(16), as: UTF8.self)
      let head = rest.prefix { $0 != "." && $0 != "," && $0 != ")" && $0 != ";" }
      guard let period = Period(head), let word = head.split(separator: " ").dropFirst().first,
        word.first?.isNumber ?? false
      else { return nil }
      return Place(
        date: period.date.lastDay, start: match.start,
        length: match.end - match.start + 1 + word.utf8.count)
    }
  }

  /// From the word that looks forward to the end of the date; nil where the date is looked back on.
  private static func words(looking place: Place, in text: String) -> String? {
    let clause = Clause(text, around: place.start, to: place.start + place.length)
    guard !clause.isConditional, !past.occur(in: clause.sentence) else { return nil }
    let bytes = Array(text.utf8)
    let sentence = text.sentence(around: place.start)
    let from = text.utf8.distance(from: text.utf8.startIndex, to: sentence.startIndex)
    let head = String(decoding: bytes[from..<place.start], as: UTF8.self)
    let before = WordList(head).words
    // “From May 2023” and “since spring” begin what goes on; a date alone before the verb is a time
    // that came first.
    guard let last = before.last?.text, links.contains(last),
      let match = ahead.all(in: head).first(where: { match in
        before.count { $0.start >= match.end } <= 9
      })
    else { return nil }
    let end = min(bytes.count, place.start + place.length)
    return String(decoding: bytes[(from + match.start)..<end], as: UTF8.self).trimmed
  }

  private static let ahead = Phrases([
    "will", "is expected", "are expected", "is due", "are due", "is planned", "are planned",
    "is scheduled", "are scheduled", "is to be", "are to be", "is programmed", "are programmed",
    "is anticipated", "to be considered", "to be carried out", "to be held", "to be published",
    "to be submitted", "to be completed", "to be reported", "to be agreed", "to be adopted",
    "to be installed", "to be launched", "to be presented", "to be approved", "to be decided",
    "to be finished", "to be delivered", "to be taken", "expected in", "expected by", "expected on",
    "opens", "closes", "starts",
    "begins", "is booked", "are booked", "is likely", "goes to",
    "next report", "next meeting",
  ])

  private static let links: Set<String> = [
    "in", "on", "by", "for", "during", "early", "late", "mid", "of", "at", "until", "the",
  ]

  /// Signs that the sentence tells of what was once expected.
  private static let past = Phrases([
    "was", "were", "had", "has", "have", "been", "originally", "previously", "initially", "missed",
    "did not", "not met", "since", "instead of", "rather than", "would", "delayed", "slipped",
    "agreed", "adopted", "declared", "resolved", "approved", "decided", "set out", "from 0000",
    "brought forward", "put back", "pushed back", "than planned", "baseline",
  ])

  private static let seasonNames = Phrases(["spring", "summer", "autumn", "winter"])
}

extension Finding.Message {
  fileprivate static func stale(_ words: String) -> Self {
    "the update looks forward to what was past when the paper was written: “\(words.shortened)”"
  }

  fileprivate static func pastStep(_ words: String) -> Self {
    "what is to come next was past when the paper was written: “\(words.shortened)”"
  }

  fileprivate static func staleText(_ words: String) -> Self {
    "the text looks forward to what was past when the paper was written: “\(words.shortened)”"
  }

  fileprivate static func milestone(_ date: String, _ heading: String) -> Self {
    "“\(heading.shortened)” is \(date), which is past, and the action goes on"
  }
}
