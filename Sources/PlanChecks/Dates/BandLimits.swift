import PlanModel

/// Rows whose band of time ends, by the key, before the date by which their own words promise the thing.
struct BandLimits {
  struct Wrong {
    var place: Int
    /// "measure", as the action's field is called.
    var field: String
    var band: String
    var limit: PartialDate
    /// As printed.
    var date: String
  }

  private(set) var wrong: [Wrong] = []

  init(_ plan: Plan) {
    let terms = plan.legend.terms(of: .timescale).filter { term in
      // “Short – begins by March 2026” says nothing of the end.
      term.definition.map { Self.year.occur(in: $0) && !Self.starts.occur(in: $0) } ?? false
    }
    guard !terms.isEmpty, plan.legend.doubt == nil else { return }
    var fitting = 0
    var beyond: [Wrong] = []
    for (place, action) in plan.actions.enumerated() {
      let time = action.timescale
      guard time.bands.count == 1, !time.ongoing, let end = time.end, let printed = time.printed,
        !TextBytes.hasDigit(printed), terms.contains(where: { $0.term.isSameWord(as: printed) }),
        let limit = Self.limit(of: end), let goal = Self.latestGoal(of: action)
      else { continue }
      if goal.first > limit {
        beyond.append(
          Wrong(place: place, field: goal.field, band: printed, limit: end, date: goal.printed))
      } else {
        fitting += 1
      }
    }
    // A plan whose measures look beyond its actions has many such.
    if fitting >= 4, beyond.count * 4 <= fitting { wrong = beyond }
  }

  /// The last day of the band; a bare year may be a financial one.
  private static func limit(of end: PartialDate) -> PartialDate? {
    end.month != nil ? end.lastDay : PartialDate(year: end.year + 1, month: 3)?.lastDay
  }

  private struct Goal {
    var field: String
    var printed: String
    /// The first day that it can mean, that of a month its last.
    var first: PartialDate
  }

  /// The latest date by which the action's words, its measure or its update promise it.
  private static func latestGoal(of action: Action) -> Goal? {
    var goals: [Goal] = []
    for (field, text) in action.texts where ["text", "title", "measure", "update"].contains(field) {
      guard TextBytes.hasDigit(text) else { continue }
      goals += dates(in: text, isUpdate: field == "update").map {
        Goal(field: field, printed: $0.printed, first: $0.first)
      }
    }
    return goals.max { $0.first < $1.first }
  }

  private static func dates(
    in text: String, isUpdate: Bool
  ) -> [(printed: String, first: PartialDate)] {
    var found: [(printed: String, first: PartialDate, offset: Int)] = []
    for mention in DateScanner.mentions(in: text) {
      guard let date = mention.date, date.month != nil else { continue }
      found.append((mention.printed, date.lastDay, mention.offset))
    }
    for match in years.all(in: text) where !found.contains(where: { $0.offset == match.end - 4 }) {
      let digits = text.utf8Part(match.end - 4, match.end)
      let behind = text.utf8Part(match.end, min(match.end + 2, text.utf8.count))
      // “By 2029/30” is a financial year, and “by 2029 litres” hardly a number.
      guard let year = Int(digits), (2000...2100).contains(year),
        !["/", "-", "–"].contains(where: behind.hasPrefix), let date = PartialDate(year: year)
      else { continue }
      found.append((digits, date.firstDay, match.end - 4))
    }
    return found.filter { one in
      let head = text.utf8Part(max(0, one.offset - 24), one.offset)
      let sentence = String(text.sentence(around: one.offset))
      return heads.contains { head.lowercased().hasSuffix($0) } && !outcomes.occur(in: sentence)
        && (!isUpdate || promises.occur(in: sentence))
    }
    .map { ($0.printed, $0.first) }
  }

  private static let heads = [
    " by ", " by the end of ", " by end ", " by end of ", " no later than ",
  ]
  private static let years = Phrases(["by 2000", "by the end of 2000", "by end 2000"])

  private static let year = Phrases(["0000"])
  private static let starts = Phrases([
    "begin", "begins", "beginning", "begun", "start", "starts", "started", "starting", "commence*",
    "review*",
  ])

  /// What the whole area is to come to, in which the action has a part.
  private static let outcomes = Phrases([
    "net zero", "zero carbon", "carbon neutral*", "emissions", "carbon budget", "government",
    "national*", "statutory", "in law", "ban on", "contribut*", "long term", "vision", "ultimately",
    "in line with", "towards", "support*",
  ])

  /// Words of an update for the end of the whole.
  private static let promises = Phrases([
    "will be complete by", "will be completed by", "will be finished by", "will finish by",
    "completion by", "completed by", "complete by", "finished by", "finish by", "in place by",
  ])
}
