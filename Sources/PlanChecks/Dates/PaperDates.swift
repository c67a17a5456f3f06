import PlanModel

/// The days that a paper names for itself: of its meeting or issue, and of the position it tells.
struct PaperDates {
  /// The last day named in its heading; nothing later can have happened.
  private(set) var issued: PartialDate?
  /// The last day of the month as at which it says how things stand.
  private(set) var position: PartialDate?
  /// Whether that day is told in so many words: “as it stood at”, “updates as at the end of”.
  private(set) var isPositionFirm = false

  init(_ paper: Paper) {
    for paragraph in paper.prose.prefix(Self.head) {
      for mention in DateScanner.mentions(in: paragraph.text) {
        guard let date = mention.date else { continue }
        if date.day == nil, Self.isIssue(mention, in: paragraph.text) {
          issued = max(issued ?? date, date.lastDay)
        }
        if Self.isFirm(mention, in: paragraph.text), !Self.ahead.occur(in: paragraph.text),
          date.month != nil, date.day == nil || date.lastDay == Self.endOfMonth(date)
        {
          position = isPositionFirm ? max(position ?? date, date.lastDay) : date.lastDay
          isPositionFirm = true
        }
        guard date.day != nil else { continue }
        let isPosition = Self.isPosition(mention, in: paragraph.text)
        if isPosition, !isPositionFirm, date.lastDay == Self.endOfMonth(date) {
          position = max(position ?? date, date)
        }
        // A day in the heading that the paper looks forward to is not its own.
        guard paragraph.isHeading || paragraph.text.utf8.last != UInt8(ascii: "."),
          paragraph.text.utf8.count <= Self.short, !Self.ahead.occur(in: paragraph.text)
        else {
          continue
        }
        // How things stand on a day within a month is told on that day.
        if !isPosition || Self.endOfMonth(date) != date.lastDay {
          issued = max(issued ?? date, date)
        }
      }
    }
    for heading in paper.tables.flatMap({ $0.columns.map(\.heading) }) {
      for mention in DateScanner.mentions(in: heading) where Self.isPosition(mention, in: heading) {
        guard let date = mention.date, date.day != nil, Self.endOfMonth(date) == date else {
          continue
        }
        position = max(position ?? date, date)
      }
    }
    if let firm = position, isPositionFirm, let period = paper.period?.date.lastDay,
      firm.year > period.year + 1
    {
      isPositionFirm = false
    }
    if let said = position, let day = issued, said > day { position = nil }
    if let day = issued, let period = paper.period?.date.lastDay {
      // What lies before its period, or years after it, is another paper's day; the month of the day may
      // be all that its period is known by.
      let isOwn =
        day >= period && day.year <= period.year + 1
        || day.month == period.month && day.year == period.year && paper.period?.isMonth == true
        || day.year == period.year && paper.period?.isSeason == true
          && (0...2).contains((period.month ?? 12) - (day.month ?? 1))
      if !isOwn { issued = nil }
    }
  }

  /// How many paragraphs and headings may belong to the head of a paper.
  private static let head = 24
  /// A heading or a line of a heading block has at most so many bytes.
  private static let short = 130

  private static func endOfMonth(_ date: PartialDate) -> PartialDate? {
    date.month.flatMap { PartialDate(year: date.year, month: $0)?.lastDay }
  }

  /// Whether “at”, “to” or “as at” stands before a day.
  private static func isPosition(_ mention: DateMention, in text: String) -> Bool {
    let before = String(decoding: Array(text.utf8)[..<mention.offset].suffix(16), as: UTF8.self)
    guard let word = WordList(before).words.last?.text else { return false }
    return ["at", "to", "ended", "ending", "of"].contains(word)
  }

  /// Whether the words before a day or month say that things are told as they were then.
  private static func isFirm(_ mention: DateMention, in text: String) -> Bool {
    let before = String(decoding: Array(text.utf8)[..<mention.offset].suffix(28), as: UTF8.self)
    return firm.all(in: before).last.map { before.utf8.count - $0.end <= 1 } ?? false
  }

  private static let firm = Phrases([
    "stood at", "stood at the end of", "position at", "position as at", "position at the end of",
    "progress as at", "progress at", "as at the end of", "officers at the end of",
    "updates as at", "updates at the end of", "given as at", "given as at the end of",
    "shown as at", "correct as at", "correct at",
  ])

  /// Whether a month stands behind “Published” or “Date of report:” at the head of a line.
  private static func isIssue(_ mention: DateMention, in text: String) -> Bool {
    let before = String(decoding: Array(text.utf8)[..<mention.offset], as: UTF8.self)
    return before.utf8.count <= 40 && issue.contains { before.normal.hasSuffix($0) }
  }

  private static let issue = [
    "published", "publishedin", "issued", "issuedin", "dated", "reportdate", "dateofreport",
    "dateofissue", "publicationdate", "dateofpublication", "reportof", "reportfor",
  ]

  private static let ahead = Phrases([
    "next", "will", "until", "deadline", "due", "by", "forthcoming", "adopted", "declared",
    "approved", "agreed", "since", "previous", "last",
  ])
}

extension Period {
  /// Whether it is called by a season, in which the paper may have been written.
  fileprivate var isSeason: Bool {
    label.split(separator: " ").contains { Period.isSeasonName($0) }
  }

  /// Whether it is called by a month: "October 2025".
  fileprivate var isMonth: Bool {
    label.first?.isLetter == true && label.dropFirst().first?.isLowercase == true
      && label.split(separator: " ").count == 2
  }
}
