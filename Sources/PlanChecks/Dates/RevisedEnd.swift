import PlanModel

/// Whether what is said of a late action gives the date that it now has.
enum RevisedEnd {
  /// A date after the end, in the account or in a column that nobody foresaw.
  static func isGiven(in action: Action, after end: PartialDate) -> Bool {
    guard action.isSaidToBeLate else { return false }
    let texts = action.accounts.map(\.text) + action.nextSteps.map(\.text)
    return texts.contains { text in
      said.occur(in: text)
        || text.statements.contains { sentence in
          guard !ofParts.occur(in: sentence) else { return false }
          return DateScanner.mentions(in: sentence).contains { isLater($0, than: end) }
            || seasons(in: sentence).contains { $0.lastDay > end } || putsOff(sentence)
        }
    }
  }

  /// Signs that the date is that of a part.
  private static let ofParts = Phrases([
    "a number of", "some", "first", "phase", "several", "part of", "initial", "pilot",
  ])

  private static func isLater(_ mention: DateMention, than end: PartialDate) -> Bool {
    if let date = mention.date { return date.lastDay > end }
    guard mention.year == nil, mention.day != nil else { return false }
    return PartialDate(year: end.year, month: mention.month).map { $0.lastDay > end } ?? false
  }

  /// “Publication moved to March”, “awards in April” in a sentence that tells of nothing past.
  private static func putsOff(_ sentence: String) -> Bool {
    let words = WordList(sentence).words
    let toMonth = zip(words, words.dropFirst()).filter { word, month in
      month.isCapitalised && Period.isMonthName(month.text) && before.contains(word.text)
    }
    guard let (word, _) = toMonth.first else { return false }
    return moved.occur(in: sentence) || word.text != "since" && !past.occur(in: sentence)
  }

  private static let before: Set<String> = ["to", "in", "until", "by", "for"]
  private static let moved = Phrases([
    "moved to", "moved from", "put back to", "pushed back to", "deferred to", "deferred until",
    "postponed to", "postponed until", "rescheduled", "now due", "now expected", "now in", "will",
  ])
  private static let past = Phrases(["was", "were", "had", "has been", "have been", "since"])

  /// “Summer 2026”, “winter 2025/26”: the last month that a season can mean.
  private static func seasons(in text: String) -> [PartialDate] {
    guard seasonNames.occur(in: text) else { return [] }
    return Period(text).map { [$0.date] } ?? []
  }

  private static let seasonNames = Phrases(["spring", "summer", "autumn", "winter"])

  private static let said = Phrases([
    "revised date", "revised target", "revised end", "revised deadline", "new target date",
    "new end date", "new date", "extended to", "date extended", "deadline extended",
  ])
}
