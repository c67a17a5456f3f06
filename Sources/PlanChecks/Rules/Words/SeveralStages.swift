public import PlanModel

/// Finds cells that name several stages without saying of what.
public struct SeveralStages: PlanRule {
  public static let guidance = Guidance(
    name: "several-stages", title: "Several stages for one action", family: .words,
    severity: .warning,
    looksFor:
      "A stage cell with two or more stages in it, where the cell does not name the part that each "
      + "belongs to.",
    whyItMatters: "The action can't be counted under either, and nobody knows what is left to do.",
    howToPutRight:
      "Give the stage of the action as a whole, or name its parts with a stage each.",
    whenToWaive: "Where the update names the parts.",
    before: "W2 Cycle hubs | Stage: Design / Delivery",
    after: "W2 Cycle hubs | Stage: Station hub – Delivery; Market hub – Design")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let terms = plan.legend.terms(of: .stage)
    return plan.actions.compactMap { action in
      guard let printed = action.stage.printed, action.parts.isEmpty, action.stage.canonical == nil,
        SeveralTerms.split(printed, terms: terms).count > 1
      else { return nil }
      return finding(.several(printed), about: action, at: "stage")
    }
  }
}

extension Finding.Message {
  fileprivate static func several(_ printed: String) -> Self {
    "the stage is “\(printed)”: several, and not of which part"
  }
}
