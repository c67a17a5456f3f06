import PlanChecks
import PlanModel
import PlanTestSupport

extension Plan {
  /// A plan of the invented county, with the columns that a test is about.
  static func sample(
    _ actions: [Action], columns: Set<String> = [], period: String? = "March 2024",
    edition: String? = nil, legend: Legend = Legend(), scoring: ScoringScheme? = nil
  ) -> Plan {
    Plan(
      council: "Wolmershire County Council", name: "Net Zero Wolmershire", edition: edition,
      period: period.flatMap { Period($0) }, legend: legend, scoring: scoring, actions: actions,
      columns: columns)
  }
}

extension Action {
  /// The same action with further values.
  func with(_ change: (inout Action) -> Void) -> Action {
    var action = self
    change(&action)
    return action
  }
}

/// What a rule finds in a plan, a line each: "20 warning owner-missing T1 (T2, T3): message".
func transcript(of rule: any PlanRule, in plan: Plan) -> String {
  transcript(of: rule.findings(in: plan))
}

/// Findings, a line each.
func transcript(of findings: [Finding]) -> String {
  findings.map { finding in
    let refs = finding.refs.isEmpty ? "" : " (\(finding.refs.joined(separator: ", ")))"
    let ref = finding.ref.map { " \($0)" } ?? ""
    let line = finding.line.map { "\($0) " } ?? ""
    return "\(line)\(finding.severity) \(finding.rule)\(ref)\(refs): \(finding.message)"
  }.joined(separator: "\n")
}
