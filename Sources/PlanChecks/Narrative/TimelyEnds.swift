import PlanModel

/// Actions that the prose says were completed in the period, and whose rows date their end before it.
struct TimelyEnds {
  struct Wrong {
    var place: Int
    /// As the row prints it.
    var date: String
    var line: Int?
  }

  private(set) var wrong: [Wrong] = []

  init(_ paper: Paper) {
    let paragraphs = paper.prose.filter { !$0.isHeading && Self.claims.occur(in: $0.text) }
    guard !paragraphs.isEmpty, !paper.actions.isEmpty else { return }
    let index = RefIndex(Plan(paper))
    for paragraph in paragraphs {
      for sentence in paragraph.text.statements where Self.claims.occur(in: sentence) {
        guard let start = Self.start(told: sentence, paper) else { continue }
        for place in Self.places(in: sentence, index) {
          guard let date = Self.end(of: paper.actions[place], before: start) else { continue }
          wrong.append(Wrong(place: place, date: date, line: paragraph.source.line))
        }
      }
    }
  }

  /// The first day of the time that the sentence speaks of.
  private static func start(told sentence: String, _ paper: Paper) -> PartialDate? {
    let since = DateScanner.mentions(in: sentence).first { mention in
      let before = String(
        decoding: Array(sentence.utf8)[..<mention.offset].suffix(6), as: UTF8.self)
      return before == "since "
    }
    if let day = since?.date, day.month != nil { return day.firstDay }
    guard since == nil, let end = paper.period?.date, let month = end.month,
      let span = spans.first(where: { $0.phrases.occur(in: sentence) })?.months
    else { return nil }
    let first = month - span + 1
    return first >= 1
      ? PartialDate(year: end.year, month: first, day: 1)
      : PartialDate(year: end.year - 1, month: first + 12, day: 1)
  }

  private static func places(in sentence: String, _ index: RefIndex) -> [Int] {
    sentence.split(whereSeparator: { " ,;:()".contains($0) }).compactMap { token in
      let word = String(token.last == "." ? token.dropLast() : token)
      // A bare number may count.
      guard word.contains(where: \.isNumber), word.contains(where: \.isLetter) else { return nil }
      return index.place(of: RefForm.folded(word))
    }
  }

  /// The date of a sentence of the update that tells of the end, where all its dates are before a day.
  private static func end(of action: Action, before start: PartialDate) -> String? {
    guard let update = action.update else { return nil }
    let dates = DateScanner.mentions(in: update)
    guard !dates.isEmpty,
      dates.allSatisfy({ $0.date.map { $0.month != nil && $0.lastDay < start } ?? false })
    else { return nil }
    return dates.last { ended.occur(in: String(update.sentence(around: $0.offset))) }?.printed
  }

  private static let claims = Phrases([
    "completed during the", "completed in the", "finished in the", "finished during the",
    "completed since", "finished since", "been completed since", "delivered in the",
    "delivered during the", "achieved in the", "achieved during the", "completed this",
  ])

  private static let spans: [(phrases: Phrases, months: Int)] = [
    (Phrases(["in the quarter", "during the quarter", "this quarter"]), 3),
    (Phrases(["in the half year", "during the half year", "this half year"]), 6),
    (Phrases(["in the year", "during the year", "this year"]), 12),
  ]

  private static let ended = Phrases([
    "completed", "complete", "finished", "signed off", "adopted", "opened", "approved", "done",
    "installed", "delivered", "launched", "went live", "published", "commissioned", "in place",
  ])
}
