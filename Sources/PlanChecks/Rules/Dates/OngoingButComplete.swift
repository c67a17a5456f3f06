public import PlanModel

/// Finds actions whose time never ends and that are nevertheless complete.
public struct OngoingButComplete: PlanRule {
  public static let guidance = Guidance(
    name: "ongoing-but-complete", title: "Ongoing and complete at once", family: .dates,
    severity: .note,
    looksFor: "An action whose timescale is “Ongoing” and whose stage is complete.",
    whyItMatters:
      "A reader can't tell whether the work has stopped, or only this year's round of it is done.",
    howToPutRight:
      "Give the date on which it was completed; where it comes round again, say for which year it "
      + "is "
      + "complete and keep the stage that it has now.",
    whenToWaive: "Where the update says for which cycle it is complete.",
    before: "Annual report | Ongoing | Complete",
    after: "Annual report | Yearly, by July | 2024-25: complete; 2025-26: not started")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let found = plan.actions.filter {
      $0.timescale.ongoing && $0.timescale.end == nil && $0.stage.canonical == .complete
        && $0.parts.isEmpty && !Self.isExplained($0)
    }
    return found.map {
      finding(
        .both($0.timescale.printed ?? "ongoing", $0.stage.printed ?? "complete"), about: $0,
        at: "stage")
    }
  }
}

extension OngoingButComplete {
  /// Whether its account says for which cycle it is complete, or where it goes on.
  fileprivate static func isExplained(_ action: Action) -> Bool {
    let account = action.accounts.map(\.text).joined(separator: " ")
    return explanations.occur(in: account) || !action.see.isEmpty
  }

  private static let explanations = Phrases([
    "2000", "for the year", "this year", "last year", "annual*", "cycle", "quarter", "archiv*",
    "continue* under", "captured", "replaced", "merged", "closed", "business as usual",
  ])
}

extension Finding.Message {
  fileprivate static func both(_ time: String, _ stage: String) -> Self {
    "its timescale is “\(time)” and its stage “\(stage)”"
  }
}
