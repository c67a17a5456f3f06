public import PlanModel

/// Finds printed scores that the action's own bands no longer give.
public struct ScoreStale: PlanRule {
  public static let guidance = Guidance(
    name: "score-stale", title: "A score that its bands do not give", family: .score,
    severity: .warning,
    looksFor:
      "A score that differs from what the plan's scheme makes of the action's timescale, cost and "
      + "carbon. Where the scheme was inferred from the rows it is only a note.",
    whyItMatters:
      "Priorities are set by score. A band that was changed without the score, or a slip in it, "
      + "puts "
      + "the action too high or too low.",
    howToPutRight: "Work the score out anew, or restore the band that was changed by mistake.",
    whenToWaive: "Where the scheme has an exception for the action, and the paper says so.",
    before: "S, M, M – score 18 (3 × 2 × 2 = 12)", after: "S, M, M – score 12")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    guard let scheme = plan.scoring else { return [] }
    return plan.actions.compactMap { action in
      guard let printed = action.score.printed,
        let computed = scheme.score(
          timescale: action.timescale.bands, cost: action.cost.bands, carbon: action.carbon.bands),
        abs(printed - computed) >= 0.05
      else { return nil }
      return finding(
        .stale(
          printed, computed: computed, changes: changes(giving: printed, in: action, scheme),
          scheme: scheme),
        about: action, at: "score", severity: scheme.ground == .inferred ? .note : nil)
    }
  }

  /// The changes of one band after which the printed score would be right.
  private func changes(giving score: Double, in action: Action, _ scheme: ScoringScheme) -> [String]
  {
    let (time, cost, carbon) = (action.timescale.bands, action.cost.bands, action.carbon.bands)
    func gives(_ time: [TimescaleBand], _ cost: [Level], _ carbon: [Level]) -> Bool {
      scheme.score(timescale: time, cost: cost, carbon: carbon).map { abs($0 - score) < 0.05 }
        ?? false
    }
    let times: [[TimescaleBand]] = [[.short], [.medium], [.long]]
    let levels: [[Level]] = [[.low], [.medium], [.high]]
    return times.filter { $0 != time && gives($0, cost, carbon) }
      .map { "timescale " + $0.map(\.rawValue).joined(separator: "/") }
      + levels.filter { $0 != cost && gives(time, $0, carbon) }
      .map { "cost " + $0.map(\.rawValue).joined(separator: "/") }
      + levels.filter { $0 != carbon && gives(time, cost, $0) }
      .map { "carbon " + $0.map(\.rawValue).joined(separator: "/") }
  }
}

extension Finding.Message {
  fileprivate static func stale(
    _ printed: Double, computed: Double, changes: [String], scheme: ScoringScheme
  ) -> Self {
    let why =
      changes.isEmpty ? "" : "; \(changes.joined(separator: " or ")) would give \(printed.asFigure)"
    let ground =
      scheme.ground == .inferred
      ? " (scheme inferred: \(scheme.fittingRows) of \(scheme.scoredRows) scored rows fit)" : ""
    let printed = printed.asFigure
    return "the score is printed as \(printed); its bands give \(computed.asFigure)\(why)\(ground)"
  }
}
