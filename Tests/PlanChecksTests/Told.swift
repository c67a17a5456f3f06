import PlanModel
import PlanTestSupport

@testable import PlanChecks

/// What one rule says of a plan, a line for each finding: where, how bad, of which actions, and
/// what.
func told(by rule: some PlanRule, in plan: Plan) -> String {
  told(rule.findings(in: plan))
}

/// What one rule says of what a paper prints around its actions.
func told(by rule: some PaperRule, in paper: Paper) -> String {
  told(rule.findings(in: paper))
}

/// What one rule says of a plan, knowing the period before.
func told(by rule: some PeriodRule, from before: Plan, to now: Plan) -> String {
  told(rule.findings(from: before, to: now))
}

func told(_ findings: [Finding]) -> String {
  findings.map { finding in
    let place = finding.line.map { "\($0) " } ?? ""
    let refs = ([finding.ref].compactMap { $0 } + finding.refs).joined(separator: " ")
    return "\(place)\(finding.severity.rawValue) \(refs.isEmpty ? "-" : refs): \(finding.message)"
  }.joined(separator: "\n")
}

extension Plan {
  /// A plan of the invented county that has every column a report on progress may have.
  static func reporting(
    _ actions: [Action], period: String? = "March 2024", without missing: Set<String> = [],
    groupings: [Grouping] = []
  ) -> Plan {
    let columns: Set = [
      "ref", "text", "stage", "rating", "update", "leads", "partners", "timescale", "measure",
      "impact", "groupings",
    ]
    var plan = Plan.sample(
      actions, columns: columns.subtracting(missing), period: period, legend: .sample)
    plan.groupings = groupings
    return plan
  }
}

extension StageReading {
  static let delivery = StageReading.sample("Delivery", .delivery)
  static let design = StageReading.sample("Design", .design)
  static let completed = StageReading.sample("Completed", .complete)
}

extension RatingReading {
  static let green = RatingReading.sample("Green", .onTrack)
  static let amber = RatingReading.sample("Amber", .atRisk)
  static let red = RatingReading.sample("Red", .offTrack)
}
