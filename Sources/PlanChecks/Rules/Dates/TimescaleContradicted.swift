public import PlanModel

/// Finds bands of time that the action's own text says were changed to others.
public struct TimescaleContradicted: PlanRule {
  public static let guidance = Guidance(
    name: "timescale-contradicted", title: "Text and timescale disagree", family: .dates,
    severity: .warning,
    looksFor:
      "An update or note that says which band of time holds (“medium/long timeframes”, “moved to "
      + "M/L”), beside a timescale that prints another; and a band that by the key ends before the date by which "
      + "the action's words, its measure or its update promise it, where most others keep to theirs. Texts that speak of the long term in "
      + "passing are not meant.",
    whyItMatters:
      "Two answers to “when?” in one row: whoever filters by timescale gets the old one.",
    howToPutRight: "Print in the timescale what the text says, or take it out of the text.",
    whenToWaive: "Where the text speaks of a part of the action only.",
    before: "Timescale: S | The timeframe has moved to M/L, for want of staff.",
    after: "Timescale: M/L | The timeframe has moved from S to M/L, for want of staff.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    // A cell that holds the old band and the new one is told already.
    let told = Set(TimescaleSlipped.twoBands(in: plan).map(\.key))
    let beyond = BandLimits(plan).wrong.map { one in
      finding(.promised(one), about: plan.actions[one.place], at: "timescale")
    }
    let others = plan.actions.compactMap { action -> Finding? in
      if let (said, end) = Self.otherEnd(in: action) {
        return finding(.ownWords(said, end), about: action, at: "timescale")
      }
      if let (band, limit, end) = Self.beyondBand(action, plan.legend) {
        return finding(.beyond(band, limit, end), about: action, at: "timescale")
      }
      guard !action.timescale.bands.isEmpty, !told.contains(action.key) else { return nil }
      for (field, text) in action.accounts {
        guard let said = BandMention.timescale(in: text),
          Set(said.bands) != Set(action.timescale.bands)
        else { continue }
        return finding(
          .disagrees(said.printed, Lookalikes.latin(action.timescale.printed ?? "")), about: action,
          at: field)
      }
      return nil
    }
    return others + beyond.filter { one in !others.contains { $0.ref == one.ref } }
  }
}

extension TimescaleContradicted {
  /// The month by which the action's own words promise it, where its cell for the date has another:
  /// “5,000 trees by March 2026” beside 31 March 2027.
  private static func otherEnd(in action: Action) -> (said: String, end: String)? {
    let name = action.name
    guard let end = action.timescale.end, end.month != nil, !action.timescale.ongoing,
      TextBytes.hasDigit(name), ByteSearch.holds(name, "by "),
      action.timescale.printed.map({ !changed.occur(in: $0) && !$0.contains("(") }) ?? true,
      !action.fields.contains(where: { changed.occur(in: $0.heading) }),
      !(action.changeNote.map { changed.occur(in: $0) } ?? false),
      !(action.update.map { changed.occur(in: $0) } ?? false)
    else { return nil }
    let dates = DateScanner.mentions(in: name)
    guard dates.count == 1, let mention = dates.first, let date = mention.date else { return nil }
    let before = String(decoding: Array(name.utf8)[..<mention.offset].suffix(20), as: UTF8.self)
    guard let last = WordList(before).words.last?.text, last == "by",
      date.month != end.month
        || date.year != end.year
    else { return nil }
    return (mention.printed, end.inWords)
  }

  private static let changed = Phrases([
    "revised", "original", "was", "previous*", "extended", "moved to", "new date", "deferred",
    "put back", "pushed back", "now", "agreed", "baseline", "forecast",
  ])
}

extension TimescaleContradicted {
  /// A date beside a band that the key lets end before it: “Short (December 2026)”, where short is by March
  /// 2026.
  private static func beyondBand(
    _ action: Action, _ legend: Legend
  ) -> (band: String, limit: String, end: String)? {
    let time = action.timescale
    guard time.bands.count == 1, let band = time.bands.first, let end = time.end, end.month != nil,
      let printed = time.printed, TextBytes.hasDigit(printed), !changed.occur(in: printed)
    else { return nil }
    let terms = legend.terms(of: .timescale).filter { $0.canonical == band.rawValue }
    guard terms.count == 1, let term = terms.first, let meaning = term.definition,
      ends.occur(in: meaning)
    else { return nil }
    let dates = DateScanner.mentions(in: meaning)
    guard dates.count == 1, let limit = dates[0].date, end.lastDay > limit.lastDay else {
      return nil
    }
    return (term.term, limit.inWords, end.inWords)
  }

  private static let ends = Phrases(["by", "before", "up to", "until", "no later than", "end of"])
}

extension Finding.Message {
  fileprivate static func promised(_ one: BandLimits.Wrong) -> Self {
    let place =
      switch one.field {
      case "measure": "the success measure says"
      case "update": "the update says"
      default: "the action's own words say"
      }
    return
      "it is “\(one.band)”, which by the key ends by \(one.limit.inWords); \(place) “by \(one.date)”"
  }

  fileprivate static func beyond(_ band: String, _ limit: String, _ end: String) -> Self {
    "it is “\(band)”, which by the key ends by \(limit), and its date is \(end)"
  }

  fileprivate static func ownWords(_ said: String, _ end: String) -> Self {
    "the action's own words say “by \(said)”, and its date is \(end)"
  }

  fileprivate static func disagrees(_ said: String, _ printed: String) -> Self {
    "the text says “\(said)”, and the timescale is “\(printed)”"
  }
}
