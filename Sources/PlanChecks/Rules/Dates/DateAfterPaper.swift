public import PlanModel

/// Finds events told as past that lie after the paper's own date.
public struct DateAfterPaper: DigestRule {
  public static let guidance = Guidance(
    name: "date-after-paper", title: "Reported as past, dated in the future", family: .dates,
    severity: .warning,
    looksFor:
      "A date after the day that the heading of the paper names, or without one some months after its period, in a sentence that tells of it as done "
      + "(“completed in”, “was approved on”) and holds no word of plan or expectation.",
    whyItMatters:
      "Either the date is a slip or the event has not happened: the reader believes something that "
      + "can't be so.",
    howToPutRight: "Correct the year, or say that it is planned.",
    whenToWaive: "Where the paper was brought up to date after its period and says so.",
    before: "Update, March 2024: The survey was completed in May 2025.",
    after: "Update, March 2024: The survey was completed in May 2023.")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let paper = digest.paper
    let issued = paper.flatMap { PaperDates($0).issued }
    guard let limit = issued ?? plan.period.flatMap(limit) else { return [] }
    let own = issued?.inWords ?? plan.period?.label
    return inProse(of: paper, after: limit, own)
      + zip(plan.actions, digest.dates).flatMap { action, dates -> [Finding] in
        dates.compactMap { use in
          guard Action.isAccount(use.field), let date = use.mention.date, date.firstDay > limit,
            isTold(use.mention, in: use.text)
          else { return nil }
          return finding(.future(use.mention.printed, own), about: action, at: use.field)
        }
      }
  }

  private func inProse(of paper: Paper?, after limit: PartialDate, _ own: String?) -> [Finding] {
    guard let paper else { return [] }
    return paper.prose.filter { !$0.isHeading }.flatMap { paragraph in
      DateScanner.mentions(in: paragraph.text).compactMap { mention in
        guard let date = mention.date, date.firstDay > limit, isTold(mention, in: paragraph.text)
        else { return nil }
        return finding(.future(mention.printed, own), line: paragraph.source.line)
      }
    }
  }

  /// Papers appear some months after their period, and tell of what came between.
  private func limit(after period: Period) -> PartialDate? {
    // A report on a whole year may take most of the next.
    let isYear = FinancialYear(period.label) != nil || period.date.month == nil
    if isYear {
      return PartialDate(year: period.date.year + 1, month: period.date.month ?? 12)?.lastDay
    }
    let month = (period.date.month ?? 12) + 3
    return month > 12
      ? PartialDate(year: period.date.year + 1, month: month - 12)?.lastDay
      : PartialDate(year: period.date.year, month: month)?.lastDay
  }

  private static let told: Set<String> = [
    "drew", "attracted", "was", "were", "saw", "brought", "raised", "had", "marked", "went",
    "confirmed", "showed", "gave", "agreed", "approved", "adopted", "reached",
  ]

  /// Whether a word of the past stands shortly before the date and none of the future in its
  /// sentence.
  private func isTold(_ mention: DateMention, in text: String) -> Bool {
    let sentence = text.sentence(around: mention.offset)
    let whole = String(sentence)
    guard !Phrases.future.occur(in: whole) else { return false }
    let bytes = text.utf8
    let place = bytes.index(bytes.startIndex, offsetBy: mention.offset)
    guard sentence.startIndex <= place else { return false }
    let before = String(decoding: bytes[sentence.startIndex..<place], as: UTF8.self)
    let words = before.split { !($0.isLetter || $0.isNumber) }
    if let last = words.last?.lowercased(),
      ["by", "until", "till", "to", "before", "from", "for", "through", "since", "of", "than"]
        .contains(last)
    {
      return false
    }
    // "Cabinet has agreed December as the new date": the agreeing is past, and the date to come.
    if words.last.map({ ["agreed", "approved", "set"].contains($0.lowercased()) }) ?? false {
      return false
    }
    let near = words.suffix(7).joined(separator: " ")
    if Phrases.past.occur(in: near) { return true }
    // “The festival on 13 September drew over 900 people.”
    let rest = bytes[place...].dropFirst(mention.printed.utf8.count).prefix(24)
    let behind = String(decoding: rest, as: UTF8.self)
    guard behind.hasPrefix(" "), let next = WordList(behind).words.first else { return false }
    return Self.told.contains(next.text)
  }
}

extension Phrases {
  fileprivate static let past = Phrases([
    "completed", "launched", "approved", "adopted", "published", "awarded", "held", "delivered",
    "took place", "finished", "concluded", "opened", "installed", "secured", "agreed", "signed",
    "submitted", "received", "appointed", "commissioned", "presented", "began", "was", "were",
    "met", "has been", "have been", "implemented", "introduced", "ended", "established", "endorsed",
  ])

  fileprivate static let future = Phrases([
    "will", "plan*", "expect*", "schedul*", "due", "anticipat*", "target*", "to be", "propos*",
    "forthcoming", "upcoming", "aim*", "intend*", "intention", "would", "should", "could", "may be",
    "until", "deadline", "extended", "forecast*", "project* to", "next", "future", "funded to",
    "funding to", "run* to", "continue*", "by the end", "ready for", "when", "once", "if",
    "subject to",
    "timetabled", "programmed", "hope*", "potential*", "likely", "set to", "confirmed", "commit*",
    "earmarked", "agreed to", "available", "allocated", "phase*", "effective", "comes into force",
    "takes effect",
  ])
}

extension Finding.Message {
  fileprivate static func future(_ date: String, _ own: String?) -> Self {
    let label = own.map { " (\($0))" } ?? ""
    return "“\(date)” is told as past, and lies after the paper's own date\(label)"
  }
}
