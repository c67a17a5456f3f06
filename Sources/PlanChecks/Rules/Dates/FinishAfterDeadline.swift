public import PlanModel

/// Finds actions rated on track whose own account, or forecast, puts the end after their date.
public struct FinishAfterDeadline: DigestRule {
  public static let guidance = Guidance(
    name: "finish-after-deadline", title: "On track, and to finish after its date", family: .dates,
    severity: .warning,
    looksFor:
      "A good rating beside an update that expects completion, opening, adoption or the like on a "
      + "date after the action's own; and beside a forecast end later than the planned one, where most "
      + "others that slipped are rated worse. A step of the work or a later phase does not count.",
    whyItMatters:
      "The rating tells the committee that the date will be met, and the line beneath it that it "
      + "will not.",
    howToPutRight: "Rate it by the key, or give the new date and who agreed it.",
    whenToWaive: "Where the date in the update is of something that the action does not promise.",
    before: "Due May 2025 | On track | We expect the flats to be finished in January 2026.",
    after: "Due May 2025 | Delayed | We expect the flats to be finished in January 2026.")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let plan = digest.plan
    let deadline = digest.deadline
    var headings = HeadingList()
    for action in plan.actions.prefix(60) { headings.insert(action.fields) }
    let hasForecast = headings.all.contains {
      Self.endHeadings.occur(in: $0) && Self.forecasts.occur(in: $0)
    }
    let slipped = plan.actions.map { hasForecast ? Forecast($0) : Forecast() }
    let late = plan.actions.indices.filter { slipped[$0].isLate && !plan.actions[$0].isMarkedEnded }
    let worse = late.count { plan.actions[$0].isPoorlyRated }
    // Where slipped actions are mostly rated well, the rating is of the new date.
    let ratesSlips = worse >= 2 && worse * 3 >= late.count * 2
    return plan.actions.indices.compactMap { place in
      let action = plan.actions[place]
      guard action.rating.canonical == .onTrack, !action.isMarkedEnded, !action.timescale.ongoing
      else { return nil }
      if ratesSlips, let (planned, forecast) = slipped[place].dates, slipped[place].isLate {
        return finding(
          .forecast(forecast.inWords, planned.inWords, action.rating.word), about: action,
          at: "timescale")
      }
      guard let end = action.timescale.end, end.month != nil, !deadline.isPast(end),
        let (date, words) = Self.laterEnd(in: action, than: deadline.lastDay(of: end))
      else { return nil }
      return finding(
        .said(date, words, end: end.inWords, action.rating.word), about: action, at: "update")
    }
  }

  /// The planned and the forecast end of an action that prints both.
  private struct Forecast {
    var dates: (planned: PartialDate, forecast: PartialDate)?

    var isLate: Bool {
      dates.map { $0.forecast.firstDay > $0.planned.lastDay } ?? false
    }

    init() {}

    init(_ action: Action) {
      var planned: PartialDate?
      var forecast: PartialDate?
      for field in action.fields where (4...24).contains(field.text.utf8.count) {
        guard FinishAfterDeadline.endHeadings.occur(in: field.heading),
          let date = Timescale(printed: field.text).end
        else { continue }
        if FinishAfterDeadline.forecasts.occur(in: field.heading) {
          forecast = forecast ?? date
        } else {
          planned = planned ?? date
        }
      }
      if let planned, let forecast { dates = (planned, forecast) }
    }
  }

  fileprivate static let endHeadings = Phrases([
    "end", "finish", "completion", "deadline", "due", "target date", "end date", "due date",
  ])
  fileprivate static let forecasts = Phrases([
    "forecast", "revised", "expected", "current", "latest",
  ])

  /// A later date on which the update expects the end, and the words that say it.
  private static func laterEnd(
    in action: Action, than end: PartialDate
  ) -> (date: String, words: String)? {
    guard let update = action.update, action.parts.isEmpty, ends.occur(in: update),
      expectations.occur(in: update)
    else { return nil }
    for sentence in update.statements {
      guard ends.occur(in: sentence), expectations.occur(in: sentence), !others.occur(in: sentence)
      else { continue }
      let mentions = DateScanner.mentions(in: sentence)
      let late = mentions.last { mention in mention.date.map { $0.firstDay > end } ?? false }
      if let late { return (late.printed, sentence.shortened) }
      if mentions.isEmpty, seasons.occur(in: sentence), let period = Period(sentence),
        period.date > end, period.label.first?.isLetter == true,
        PartialDate(year: period.date.year, month: max(1, (period.date.month ?? 1) - 2))
          .map({ $0.firstDay > end }) ?? false
      {
        return (period.label, sentence.shortened)
      }
    }
    return nil
  }

  private static let ends = Phrases([
    "complet*", "finish*", "commissioning", "commissioned", "go live", "launch*", "open", "opens",
    "opening", "adoption", "adopted", "publication", "published", "operational", "in place",
    "start",
    "starts", "installed", "delivered", "handover", "handed over", "in service", "switched on",
    "energised", "be done",
  ])
  private static let seasons = Phrases(["spring", "summer", "autumn", "winter"])
  private static let expectations = Phrases([
    "expect*", "will", "now due", "is due", "are due", "now planned", "programmed for",
    "scheduled for", "put back to", "moved to", "slipped to", "delayed until", "delayed to",
    "not be before", "now likely", "forecast*",
  ])
  private static let others = Phrases([
    "phase", "stage 0", "next", "second", "third", "further", "review*", "evaluat*", "monitor*",
    "report*", "meeting", "consult*", "annual*", "funding", "grant", "contract", "from", "until",
    "after", "season", "survey*", "follow up", "another", "new action", "also", "separate*",
    "election*", "if", "unless", "study", "tender*", "government", "national",
  ])
}

extension Finding.Message {
  fileprivate static func forecast(_ forecast: String, _ planned: String, _ rating: String) -> Self
  {
    "rated “\(rating)”; its forecast end, \(forecast), is later than the planned one, \(planned)"
  }

  fileprivate static func said(
    _ date: String, _ words: String, end: String, _ rating: String
  ) -> Self {
    "rated “\(rating)” and due by \(end); the update puts the end in \(date): “\(words)”"
  }
}
