public import PlanModel

/// Finds bands of time that the action's own text says were changed to others.
public struct TimescaleContradicted: PlanRule {
  public static let guidance = Guidance(
    name: "timescale-contradicted", title: "Text and timescale disagree", family: .dates,
    severity: .warning,
    looksFor:
      "An update or note that says which band of time holds (“medium/long timeframes”, “moved to "
      + "M/L”), beside a timescale that prints another. Texts that speak of the long term in "
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
    return plan.actions.compactMap { action in
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
  }
}

extension Finding.Message {
  fileprivate static func disagrees(_ said: String, _ printed: String) -> Self {
    "the text says “\(said)”, and the timescale is “\(printed)”"
  }
}
