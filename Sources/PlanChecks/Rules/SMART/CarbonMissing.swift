public import PlanModel

/// Finds actions without a carbon saving, of those of which one can be asked.
public struct CarbonMissing: PlanRule {
  public static let guidance = Guidance(
    name: "carbon-missing", title: "Action without a carbon saving", family: .smart,
    severity: .warning,
    looksFor:
      "An empty or “TBC” carbon saving in a plan that gives them. It is not asked of actions for "
      + "adaptation or nature, of enabling ones, nor of what only government can do, unless the "
      + "plan "
      + "gives it for nearly all of those too.",
    whyItMatters:
      "Nobody can tell whether the plan's actions add up to its target, nor which matter most.",
    howToPutRight: "Give an estimate or a band, and how it was reached.",
    whenToWaive: "Where the estimate is being made and the paper says when it is due.",
    before: "T2 Electric bin lorries | Carbon: (empty)",
    after: "T2 Electric bin lorries | Carbon: 310 tCO2e a year (estimated)",
    criteria: ["ccs-2022-12.1", "ccs-2022-12.2"])

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    let asksAll = AskedOfAll.holds(in: plan) { !isMissing($0) }
    let gaps = MissingValues.find(
      in: plan, columns: ["carbon"],
      where: { $0.see.isEmpty && (asksAll || Applicability.exemption(of: $0) == nil) },
      isMissing: isMissing)
    return findings(
      gaps, at: "carbon", throughout: .emptyCarbons, mostly: Finding.Message.mostlyNoCarbon,
      each: { .noCarbon($0.name) })
  }

  private func isMissing(_ action: Action) -> Bool {
    action.carbon.bands.isEmpty && (action.carbon.printed?.isPlaceholder ?? true)
  }
}

extension Finding.Message {
  fileprivate static let emptyCarbons: Self = "the column for carbon savings is empty throughout"

  fileprivate static func mostlyNoCarbon(_ count: Int, of all: Int) -> Self {
    "\(count) of \(all) actions of which a carbon saving can be asked have none"
  }

  fileprivate static func noCarbon(_ name: String) -> Self {
    "“\(name.shortened)” has no carbon saving"
  }
}
