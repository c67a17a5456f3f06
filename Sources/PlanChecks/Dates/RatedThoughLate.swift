import PlanModel

/// What a passed date says of the rating that stands beside it.
struct RatedThoughLate {
  enum Verdict: Equatable {
    /// The rating is good, in the council's word.
    case good(String)
    /// The rating speaks of a risk to the date only, where the key has a term for failing it.
    case onlyAtRisk(String)
    /// The rating says by the key that the end can still be kept.
    case stillKept(String)
  }

  private let keyTells: Bool
  private let legend: Legend

  init(_ legend: Legend) {
    keyTells = Self.tellsRiskFromFailure(legend)
    self.legend = legend
  }

  /// The verdict on an action whose end is past; nil where its rating can be right.
  func verdict(on action: Action) -> Verdict? {
    guard !action.isMarkedEnded, action.timescale.bands.isEmpty, let update = action.update,
      !Self.saysDone(update), !action.assertions.contains(where: { $0.kind == .done })
    else { return nil }
    switch action.rating.canonical {
    case .onTrack where !action.isSaidToBeLate: return .good(action.rating.word)
    case .atRisk where keyTells: return .onlyAtRisk(action.rating.word)
    // The end may have been changed, and the rating be of the new one.
    case .atRisk where keepsEnd(action.rating) && !RevisedEnd.isChanged(in: action):
      return .stillKept(action.rating.word)
    default: return nil
    }
  }

  /// “A milestone has slipped but the end date can still be met”.
  private func keepsEnd(_ rating: RatingReading) -> Bool {
    guard let meaning = legend.term(for: rating.word, kind: .rating)?.definition else {
      return false
    }
    return Self.kept.occur(in: meaning)
  }

  private static let kept: Phrases = {
    let ends = [
      "end date", "due date", "target date", "finish date", "completion date", "final date",
      "deadline", "overall date", "overall deadline",
    ]
    let verbs = [
      "can still be met", "can still be kept", "can still be achieved", "will still be met",
      "will still be kept", "should still be met", "is still achievable", "still achievable",
      "is not affected", "is unaffected", "is not at risk", "not at risk",
      "still expected to be met",
      "can be met", "can be recovered", "still be reached",
    ]
    return Phrases(ends.flatMap { end in verbs.map { "\(end) \($0)" } })
  }()

  /// Whether anything in it may be the end of the action; that somebody “has completed a study” is
  /// not.
  private static func saysDone(_ update: String) -> Bool {
    done.all(in: update).contains { match in
      let bytes = update.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: match.start)
      let end = bytes.index(bytes.startIndex, offsetBy: match.end)
      let before = String(decoding: bytes[..<start].suffix(6), as: UTF8.self)
      let behind = String(decoding: bytes[end...].prefix(6), as: UTF8.self)
      let isActive = before.hasSuffix("has ") || before.hasSuffix("have ")
      return !(isActive && [" a ", " an ", " the ", " its "].contains { behind.hasPrefix($0) })
    }
  }

  /// Whether the key keeps one term for what has only some risk to its time, and another for what is
  /// unlikely to be in time.
  private static func tellsRiskFromFailure(_ legend: Legend) -> Bool {
    let risk = legend.terms(of: .rating).first { $0.canonical == Rating.atRisk.rawValue }?
      .definition
    let failure = legend.terms(of: .rating).first { $0.canonical == Rating.offTrack.rawValue }?
      .definition
    guard let risk, let failure, !delays.occur(in: risk) else { return false }
    return risks.occur(in: risk) && times.occur(in: risk) && times.occur(in: failure)
  }

  /// Words of a key that reckons with some delay.
  private static let delays = Phrases([
    "slip*", "delay*", "late", "behind", "after the", "recover*",
  ])
  private static let risks = Phrases(["some risk", "at risk", "risk to", "may not", "risk of"])
  private static let times = Phrases([
    "timetable", "timescale*", "deadline*", "date", "dates", "timeline*", "on time", "in time",
    "schedule",
  ])

  /// Any sign that the thing may be done, which makes silence the better part.
  private static let done = Phrases([
    "complete", "completed", "achieved", "fully implemented", "final version", "was published in",
    "has been published", "was adopted", "has been adopted", "cabinet approved",
    "approved by cabinet",
    "was launched", "has been launched", "concluded", "finished", "now in place",
    "is now mandatory",
    "fully delivered", "has been delivered", "target met", "exceeded",
  ])
}
