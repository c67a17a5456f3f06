public import PlanModel

/// The common scales in plain British English.
public enum CommonWords {
  public static func word(for stage: Stage) -> String {
    switch stage {
    case .notStarted: "not started"
    case .discovery: "discovery"
    case .design: "design"
    case .delivery: "delivery"
    case .complete: "complete"
    case .closed: "closed"
    case .onHold: "on hold"
    case .businessAsUsual: "business as usual"
    }
  }

  public static func word(for rating: Rating) -> String {
    switch rating {
    case .onTrack: "on track"
    case .atRisk: "at risk"
    case .offTrack: "off track"
    case .notDue: "not due"
    case .notRated: "not rated"
    case .notGiven: "not given"
    }
  }

  /// The words for a legend's canonical value; the value itself where it is a letter.
  public static func word(for canonical: String, kind: LegendTerm.Kind) -> String {
    switch kind {
    case .stage: Stage(rawValue: canonical).map(word(for:)) ?? canonical
    case .rating: Rating(rawValue: canonical).map(word(for:)) ?? canonical
    case .level, .timescale, .role, .element: canonical
    }
  }
}

/// Says how an action's score comes about.
enum ScoringText {
  static func sentence(_ scheme: ScoringScheme) -> String {
    let ground = scheme.ground == .stated ? "stated by the paper" : "inferred"
    guard scheme.scoredRows > 0 else { return "timescale × cost × carbon, \(ground)" }
    return "timescale × cost × carbon, \(ground): fits \(scheme.fittingRows) of "
      + "\(scheme.scoredRows) scored actions"
  }
}

/// How many actions a paper holds, and how many of them say how they go.
enum ReadingCounts {
  static func sentence(of paper: Paper) -> String {
    let actions = paper.actions
    guard !actions.isEmpty else { return "none found" }
    var parts = [String(actions.count)]
    let sections = Set(actions.compactMap(\.section)).count
    if sections > 1 { parts[0] += " in \(sections) themes" }
    let lists = Set(actions.compactMap(\.list))
    for list in lists.sorted(by: >) {
      parts.append("\(actions.count { $0.list == list }) \(list)")
    }
    let staged = actions.count { $0.stage.printed != nil }
    let rated = actions.count {
      $0.rating.canonical != .notGiven && ($0.rating.canonical != nil || $0.rating.printed != nil)
    }
    if staged > 0 { parts.append("\(staged) with a stage") }
    if rated > 0 || staged > 0 { parts.append("\(rated) with a rating") }
    return parts.joined(separator: ", ")
  }
}
