import PlanModel

/// Whether what is said of a late action gives the date that it now has.
enum RevisedEnd {
  /// A date after the end, in the account or in a column that nobody foresaw.
  static func isGiven(in action: Action, after end: PartialDate) -> Bool {
    let isOwned = action.isSaidToBeLate
    let texts = action.accounts.map(\.text) + action.nextSteps.map(\.text)
    return texts.contains { text in
      if isPutBack(text, beyond: end) { return true }
      guard isOwned else { return false }
      return said.occur(in: text)
        || text.statements.contains { sentence in
          guard !ofParts.occur(in: sentence) else { return false }
          return DateScanner.mentions(in: sentence).contains { isLater($0, than: end) }
            || seasons(in: sentence).contains { $0.lastDay > end } || putsOff(sentence)
        }
    }
  }

  /// Whether the account says that a later end was agreed: by that one it may well be on track.
  static func isAgreed(in action: Action, after end: PartialDate) -> Bool {
    action.accounts.contains { _, text in
      text.statements.contains { agreed.occur(in: $0) && isPutBack($0, beyond: end) }
    }
  }

  private static let agreed = Phrases(["agreed", "approved", "decided"])

  /// Whether the account says that the end was changed; that something is now expected later does not say so.
  static func isChanged(in action: Action) -> Bool {
    action.fields.contains { changes.occur(in: $0.heading) && TextBytes.hasDigit($0.text) }
      || (action.accounts.map(\.text) + action.nextSteps.map(\.text)).contains {
        said.occur(in: $0) || puttingBack.occur(in: $0) || changes.occur(in: $0)
      }
  }

  private static let changes = Phrases([
    "rescheduled", "re scheduled", "reprofiled", "re profiled", "rebaselined", "re baselined",
    "moved from", "moved to", "deferred", "postponed", "extension", "extended", "change request",
    "agreed a new", "new end", "new finish", "date has moved", "date was moved", "date moved",
    "date is now", "deadline is now", "end is now", "revised",
  ])

  /// “Agreed to put it back to April 2026”: who says that owns to the delay, whatever the rating.
  private static func isPutBack(_ text: String, beyond end: PartialDate) -> Bool {
    guard puttingBack.occur(in: text) else { return false }
    let bytes = Array(text.utf8)
    return DateScanner.mentions(in: text).contains { mention in
      guard isLater(mention, than: end) else { return false }
      // The words that put it back, and no stop, stand before the date.
      let before = bytes[max(0, mention.offset - 60)..<mention.offset]
      let clause = before.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).last
      return clause.map { puttingBack.occur(in: String(decoding: $0, as: UTF8.self)) } ?? false
    }
  }

  private static let puttingBack = Phrases(
    ["back to", "back until"].flatMap { tail in
      ["put", "puts", "putting", "moved", "move", "pushed", "set", "dates"].map { "\($0) \(tail)" }
    } + [
      "last two back to", "date back to", "them back to", "it back to", "rest back to",
      "this back to", "work back to", "others back to", "two back to", "three back to",
      "finish back to", "end back to", "completion back to", "deadline back to", "sites back to",
      "extended to", "extended until", "extend to", "extend it to", "extend until", "postponed to",
      "postponed until", "deferred to", "now aim for", "now aiming for", "now aim to finish",
      "deferred until", "rescheduled to", "rescheduled for", "re scheduled for", "reprofiled to",
      "re profiled to", "date moved to", "deadline moved to", "end moved to",
      "completion moved to", "extend the date to", "extend the deadline to", "new date",
      "extension to", "extension until", "end date to", "date to", "deadline to",
      "new end date", "new target date", "new completion date", "new deadline", "revised date",
      "revised end date", "revised target date", "revised completion date", "revised deadline",
    ])

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
    "a date in", "date has been agreed", "date was agreed", "new end date", "new date",
    "new due date", "new deadline", "due date will be",
    "due date to be",
    "date will be set", "date will be reset", "date will be agreed", "date is to be", "extended to",
    "date extended", "deadline extended",
  ])
}
