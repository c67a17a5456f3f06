import PlanModel

/// The shape and colour that stand for a stage, a rating or a movement wherever one is shown.
enum Sign: String, CaseIterable, Sendable {
  case notStarted = "not-started"
  case discovery
  case design
  case delivery
  case complete
  case closed
  case onHold = "on-hold"
  case businessAsUsual = "business-as-usual"
  case onTrack = "on-track"
  case atRisk = "at-risk"
  case offTrack = "off-track"
  case notDue = "not-due"
  case notRated = "not-rated"
  case notGiven = "not-given"
  case better
  case worse
  case same
  case new
  /// How bad a finding is.
  case error
  case warning
  case note
  /// Parts that stand at different stages.
  case several
  /// Said in words that are none of the above.
  case other
  /// A word that needs no sign.
  case plain

  init(_ stage: Stage?) {
    self =
      switch stage {
      case .notStarted: .notStarted
      case .discovery: .discovery
      case .design: .design
      case .delivery: .delivery
      case .complete: .complete
      case .closed: .closed
      case .onHold: .onHold
      case .businessAsUsual: .businessAsUsual
      case nil: .notGiven
      }
  }

  init(_ rating: Rating?) {
    self =
      switch rating {
      case .onTrack: .onTrack
      case .atRisk: .atRisk
      case .offTrack: .offTrack
      case .notDue: .notDue
      case .notRated: .notRated
      case .notGiven, nil: .notGiven
      }
  }

  /// A reading's sign: words that fit no step of the scale are not the same as no words.
  init(_ reading: StageReading) {
    self = Self.of(Sign(reading.canonical), words: reading.term ?? reading.printed)
  }

  init(_ reading: RatingReading) {
    self = Self.of(Sign(reading.canonical), words: reading.term ?? reading.printed)
  }

  static func of(_ sign: Sign, words: String?) -> Sign {
    guard sign == .notGiven, let words else { return sign }
    return words == StageReading.severalStages ? .several : .other
  }

  init(_ movement: Movement) {
    self =
      switch movement {
      case .better: .better
      case .worse: .worse
      case .same: .same
      case .new: .new
      case .vanished: .closed
      case .unknown: .notGiven
      }
  }

  /// What it means, in words.
  var words: String {
    switch self {
    case .notStarted: "Not started"
    case .discovery: "Discovery"
    case .design: "Design"
    case .delivery: "In delivery"
    case .complete: "Complete"
    case .closed: "Closed"
    case .onHold: "On hold"
    case .businessAsUsual: "Business as usual"
    case .onTrack: "On track"
    case .atRisk: "At risk"
    case .offTrack: "Off track"
    case .notDue: "Not yet due"
    case .notRated: "Not rated"
    case .notGiven: "Not given"
    case .better: "Better"
    case .worse: "Worse"
    case .same: "No change"
    case .new: "New"
    case .error: "Error"
    case .warning: "Warning"
    case .note: "Note"
    case .several: "Several stages"
    case .other: "Said otherwise"
    case .plain: ""
    }
  }
}
