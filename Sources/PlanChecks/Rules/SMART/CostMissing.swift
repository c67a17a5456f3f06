public import PlanModel

/// Finds actions without a cost, of those of which one can be asked.
public struct CostMissing: PaperPlanRule {
  public static let guidance = Guidance(
    name: "cost-missing", title: "Action without a cost", family: .smart, severity: .warning,
    looksFor:
      "An empty or “TBC” cost in a plan that gives them. It is not asked of actions for "
      + "adaptation or nature, of enabling ones, nor of what only government can do, unless the "
      + "plan "
      + "gives it for nearly all of those too. A plan without any such column is one finding, and a "
      + "note only where the paper reports progress and may leave it to the plan itself. A dash is no gap where the paper says what a dash means.",
    whyItMatters:
      "Nobody can tell whether the plan is affordable, nor which bid it needs.",
    howToPutRight: "Give an estimate or a band, and where the money is to come from.",
    whenToWaive: "Where the estimate is being made and the paper says when it is due.",
    before: "B3 Insulate 400 homes | Cost: (empty)",
    after: "B3 Insulate 400 homes | Cost: £2.4 million (bid submitted)",
    criteria: ["ccs-2022-4.2"])

  public init() {}

  public func findings(in plan: Plan, of paper: Paper?) -> [Finding] {
    let dashMeans = paper.map(Dashes.areExplained) ?? false
    func isMissing(_ action: Action) -> Bool {
      if dashMeans, Self.hasDash(action) { return false }
      return hasNone(action)
    }
    lazy var asksAll = AskedOfAll.holds(in: plan) { !isMissing($0) }
    let gaps = MissingValues.find(
      in: plan, columns: ["cost"],
      where: { $0.see.isEmpty && (asksAll || Applicability.exemption(of: $0) == nil) },
      isMissing: isMissing)
    let absent = NotAsked.find(in: plan, column: "cost") { !isMissing($0) }
    return findings(absent, what: "a cost", severity: plan.reportsProgress ? .note : nil)
      + findings(
        gaps, at: "cost", throughout: .emptyCosts, mostly: Finding.Message.mostlyNoCost,
        each: { .noCost($0.name) })
  }

  /// Whether its cell for the cost is a dash; what a dash stands in is a cell without a value.
  private static func hasDash(_ action: Action) -> Bool {
    if let cost = action.cost.printed { return Dashes.isOne(cost) }
    return action.fields.contains { Dashes.isOne($0.text) && costs.occur(in: $0.heading) }
  }

  private static let costs = Phrases(["cost", "costs", "budget", "funding", "price"])

  private func hasNone(_ action: Action) -> Bool {
    action.cost.bands.isEmpty && (action.cost.printed?.isPlaceholder ?? true)
  }
}

extension Finding.Message {
  fileprivate static let emptyCosts: Self = "the column for costs is empty throughout"

  fileprivate static func mostlyNoCost(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions of which a cost can be asked have none"
  }

  fileprivate static func noCost(_ name: String) -> Self {
    "“\(name.shortened)” has no cost"
  }
}
