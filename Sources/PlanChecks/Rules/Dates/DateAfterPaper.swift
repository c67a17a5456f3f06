public import PlanModel

/// Finds events told as past that lie after the paper's own date.
public struct DateAfterPaper: DigestRule {
  public static let guidance = Guidance(
    name: "date-after-paper", title: "Reported as past, dated in the future", family: .dates,
    severity: .warning,
    looksFor:
      "A date after the day that the heading of the paper names, or without one some months after its period, in a sentence that tells of it as done "
      + "(“completed in”, “was approved on”) and holds no word of plan or expectation; and a day after the paper's own in a column for when each row was last updated.",
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
      + (issued.map { entered(in: plan, after: $0) } ?? [])
      + zip(plan.actions, digest.dates).flatMap { action, dates -> [Finding] in
        dates.compactMap { use in
          guard Action.isAccount(use.field),
            let date = use.mention.date ?? byWeekday(use.mention, in: use.text, issued),
            date.firstDay > limit, isTold(use.mention, in: use.text)
          else { return nil }
          return finding(.future(use.mention.printed, own), about: action, at: use.field)
        }
      }
  }

  /// Days in a column for when a row was last brought up to date, where those of most rows are earlier.
  private func entered(in plan: Plan, after issued: PartialDate) -> [Finding] {
    var known = 0
    let late = plan.actions.compactMap { action -> Finding? in
      guard
        let cell = action.fields.first(where: { Self.entries.contains($0.heading.normal) })?
          .text,
        let date = PartialDate(numeric: cell.trimmed)
          ?? DateScanner.mentions(in: cell).only.flatMap(\.date), date.day != nil,
        cell.utf8.count <= 24
      else { return nil }
      known += 1
      guard date > issued else { return nil }
      return finding(.entered(cell, issued.inWords), about: action, at: "update")
    }
    return late.count * 4 <= known ? late : []
  }

  private static let entries: Set<String> = [
    "lastupdated", "dateupdated", "updated", "lastupdate", "dateoflastupdate", "updatedon",
    "lastupdatedon", "dateofupdate", "lastupdateddate", "lastreviewed", "datelastupdated",
  ]

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

  /// The day of a month whose year only its weekday tells: “Saturday 21 June”.
  private func byWeekday(
    _ mention: DateMention, in text: String, _ issued: PartialDate?
  ) -> PartialDate? {
    guard let issued, mention.year == nil, mention.day != nil,
      let word = WordList(text.utf8Part(max(0, mention.offset - 12), mention.offset)).words.last
    else { return nil }
    let years = (issued.year - 2...issued.year + 1).filter { year in
      var dated = mention
      dated.year = year
      return dated.weekday?.lowercased() == word.text
    }
    guard years == [issued.year], let month = issued.month else { return nil }
    // A slip of the weekday may name a day long past, but not one in the next months.
    guard (month...month + 3).contains(mention.month) else { return nil }
    return PartialDate(year: issued.year, month: mention.month, day: mention.day)
  }

  /// What is told of beforehand: “bookings were opened for the fair on”, “notices were sent about”.
  private static let beforehand = Phrases([
    "bookings", "booking", "tickets", "notices", "notice", "invitations", "invites", "ahead of",
    "in time for", "sent out", "were sent", "was sent", "licence", "date",
    "dates", "registration", "reserved", "booked", "advertised", "announced", "ordered", "lease",
    "contract", "offer", "starting", "beginning", "commencing", "with effect", "start", "invited",
    "publicised", "told of", "told about", "of the day", "be held", "be opened", "be launched",
    "be planted", "be run", "for works", "for work", "for use", "for delivery", "for opening",
    "for completion", "for installation", "for building", "preparations", "arrangements", "ready",
  ])

  private static let told: Set<String> = [
    "found", "counted", "came", "recorded", "heard",
    "drew", "attracted", "was", "were", "saw", "brought", "raised", "had", "marked", "went",
    "confirmed", "showed", "gave", "agreed", "approved", "adopted", "reached",
  ]

  /// Whether a word of the past stands shortly before the date and none of the future in its
  /// sentence.
  private func isTold(_ mention: DateMention, in text: String) -> Bool {
    let sentence = text.sentence(around: mention.offset)
    let whole = String(sentence)
    guard !Phrases.future.occur(in: whole), !isAhead(of: whole) else { return false }
    let bytes = text.utf8
    let place = bytes.index(bytes.startIndex, offsetBy: mention.offset)
    guard sentence.startIndex <= place else { return false }
    // The comma of “88,000 homes” parts nothing.
    let before = PlainNumbers(String(decoding: bytes[sentence.startIndex..<place], as: UTF8.self))
      .text
    let words = before.split { !($0.isLetter || $0.isNumber) }
    if let last = words.last?.lowercased(), !Self.isPartOfMonth(words),
      ["by", "until", "till", "to", "before", "from", "for", "through", "since", "of", "than"]
        .contains(last)
    {
      return false
    }
    // "Cabinet has agreed December as the new date": the agreeing is past, and the date to come.
    if words.last.map({ ["agreed", "approved", "set"].contains($0.lowercased()) }) ?? false {
      return false
    }
    if Self.isOpening(words), tellsOfDeed(behind: mention, in: sentence) { return true }
    let close = words.suffix(5).map { $0.lowercased() }
    // “So that the March 2027 date can be met”.
    let after = WordList(
      String(
        decoding: bytes[place...].dropFirst(mention.printed.utf8.count).prefix(16), as: UTF8.self))
    if let next = after.words.first, ["date", "deadline", "target", "end"].contains(next.text) {
      return false
    }
    let isFor = zip(close, close.dropFirst()).contains {
      ["for", "about"].contains($0) && $1 == "the"
    }
    if isFor, !TextBytes.has(",", in: before) { return false }
    if Self.beforehand.occur(in: words.suffix(9).joined(separator: " ")) { return false }
    if Self.goesOn(words) { return false }
    if Phrases.past.occur(in: words.suffix(7).joined(separator: " ")) { return true }
    // “Was opened by the Chair of the Council on”: the passive may stand further off.
    let further = before.utf8Part(max(0, before.utf8.count - 80), before.utf8.count)
    if let verb = Phrases.passive.all(in: further).last {
      let between = further.utf8Part(verb.end, further.utf8.count)
      return ![",", " and ", " that ", ";"].contains { between.contains($0) }
        && WordList(between).words.count <= 9
    }
    // “The festival on 13 September drew over 900 people.”
    let rest = bytes[place...].dropFirst(mention.printed.utf8.count).prefix(24)
    let behind = String(decoding: rest, as: UTF8.self)
    let next = WordList(behind).words.prefix(2).map(\.text)
    if behind.hasPrefix(", "), next.count == 2, words.last?.lowercased() == "on" {
      // “The planting day at Oxmarsh on 22 May, was attended by 30 children.”
      return ["was", "were"].contains(next[0]) && Self.gathered.contains(next[1])
        || ["drew", "attracted", "saw"].contains(next[0])
    }
    if tellsOfGathering(behind: mention, words, in: sentence) { return true }
    guard behind.hasPrefix(" "), let first = next.first else { return false }
    return Self.told.contains(first)
  }

  /// Whether “when” speaks of what is to come; “when 80 people came” does not.
  private func isAhead(of sentence: String) -> Bool {
    guard let when = Phrases.when.first(in: sentence) else { return false }
    let rest = WordList(sentence.utf8Part(when.end, sentence.utf8.count)).words.prefix(8)
    return !rest.contains { Self.told.contains($0.text) || $0.text == "took" }
  }

  /// “In December 2025 we planted”: the date stands at the head of the sentence.
  private static func isOpening(_ words: [Substring]) -> Bool {
    words.count == 1 && ["in", "on", "during"].contains(words[0].lowercased())
  }

  private func tellsOfDeed(behind mention: DateMention, in sentence: Substring) -> Bool {
    let parts = String(sentence).split(separator: mention.printed, maxSplits: 1)
    guard let rest = parts.last else { return false }
    let words = WordList(rest).words.prefix(5).map(\.text)
    return words.count >= 2
      && zip(words, words.dropFirst()).contains { subject, verb in
        ["we", "officers", "members", "volunteers", "pupils", "residents"].contains(subject)
          && Self.deeds.contains(verb)
      }
  }

  private static let deeds: Set<String> = [
    "planted", "opened", "launched", "held", "visited", "trained", "ran", "signed", "published",
    "agreed", "adopted", "met", "attended", "installed", "built", "finished", "completed", "took",
  ]

  /// “Was opened in May and closes on”: behind the past comes another verb, or another thing.
  private static func goesOn(_ words: [Substring]) -> Bool {
    words.suffix(4).contains { present.contains($0.lowercased()) }
  }

  private static let present: Set<String> = [
    "closes", "opens", "begins", "starts", "ends", "runs", "comes", "takes", "falls", "is", "are",
    "be", "being", "others", "follows", "expires", "arrives",
  ]

  /// “The second week of”: what stands before the date is a part of it.
  private static func isPartOfMonth(_ words: [Substring]) -> Bool {
    words.last?.lowercased() == "of"
      && words.dropLast().last.map {
        ["week", "weekend", "end", "beginning", "middle", "half", "start", "days", "day"]
          .contains($0.lowercased())
      } ?? false
  }

  /// “The second, on Saturday 29 March 2025 at the library, was very well attended”.
  private func tellsOfGathering(
    behind mention: DateMention, _ words: [Substring], in sentence: Substring
  ) -> Bool {
    let isOn =
      words.last?.lowercased() == "on"
      || words.suffix(2).first?.lowercased() == "on" && words.last.map(Self.isWeekday) ?? false
    guard isOn, let rest = String(sentence).split(separator: mention.printed, maxSplits: 1).last
    else { return false }
    let behind = WordList(rest).words.prefix(8).map(\.text)
    return zip(behind, behind.dropFirst()).contains { verb, next in
      ["was", "were"].contains(verb)
        && (Self.gathered.contains(next) || ["very", "so"].contains(next))
    }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    word.hasSuffix("day") && word.utf8.count >= 6
  }

  private static let gathered: Set<String> = [
    "attended", "held", "opened", "well", "led", "visited", "enjoyed", "supported", "run",
  ]
}

extension Phrases {
  fileprivate static let past = Phrases([
    "completed", "launched", "approved", "adopted", "published", "awarded", "held", "delivered",
    "took place", "finished", "concluded", "opened", "installed", "secured", "agreed", "signed",
    "submitted", "received", "appointed", "commissioned", "presented", "began", "was", "were",
    "met", "has been", "have been", "implemented", "introduced", "ended", "established", "endorsed",
    "closed", "entered service", "went into", "came into", "went live", "switched on", "took part",
    "attended", "visited", "planted", "came to", "gave evidence", "handed over", "moved into",
  ])

  fileprivate static let passive: Phrases = {
    let deeds = [
      "opened", "held", "launched", "unveiled", "attended", "planted", "signed", "approved",
      "adopted", "agreed", "handed over", "switched on", "completed", "installed", "planted up",
      "visited", "led", "run", "published", "presented", "delivered",
    ]
    return Phrases(
      ["was", "were", "was officially", "was formally"].flatMap { head in
        deeds.map { "\(head) \($0)" }
      })
  }()

  fileprivate static let when = Phrases(["when"])

  fileprivate static let future = Phrases([
    "will", "planned", "planning to", "plan to", "plans to", "plans for", "plan for", "plan is",
    "plans are", "planned for", "we plan", "action plan", "expect*", "schedul*", "due",
    "anticipat*", "target*", "to be", "propos*",
    "forthcoming", "upcoming", "aim*", "intend*", "intention", "would", "should", "could", "may be",
    "until", "deadline", "extended", "forecast*", "project* to", "next", "future", "funded to",
    "funding to", "run* to", "continue*", "by the end", "ready for", "once", "if",
    "subject to",
    "timetabled", "programmed", "hope*", "potential*", "likely", "set to", "confirmed", "commit*",
    "earmarked", "agreed to", "available", "allocated", "phase*", "effective", "comes into force",
    "takes effect",
  ])
}

extension Finding.Message {
  fileprivate static func entered(_ date: String, _ issued: String) -> Self {
    "it says that it was last updated on \(date), after the paper's own date (\(issued))"
  }

  fileprivate static func future(_ date: String, _ own: String?) -> Self {
    let label = own.map { " (\($0))" } ?? ""
    return "“\(date)” is told as past, and lies after the paper's own date\(label)"
  }
}
