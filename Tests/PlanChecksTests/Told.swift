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

/// What one rule says of the rows, knowing the paper around them.
func told(by rule: some PaperPlanRule, of paper: Paper) -> String {
  told(rule.findings(in: Plan(paper), of: paper))
}

extension Paper {
  /// A paper of the invented county with these paragraphs before its table, one a line.
  static func saying(
    _ paragraphs: [String], headed headings: [String] = [], actions: [Action] = [],
    period: String? = "March 2024"
  ) -> Paper {
    var paper = Paper.sample(period: period, actions: actions)
    paper.prose =
      headings.enumerated().map {
        Paragraph(text: $1, isHeading: true, source: Source(line: $0 + 1))
      }
      + paragraphs.enumerated().map {
        Paragraph(text: $1, source: Source(line: headings.count + $0 + 1))
      }
    paper.tables = [
      TableReading(
        columns: ["ref", "text", "stage", "rating", "update", "timescale"].map {
          .init(heading: $0, field: $0)
        }, actions: actions.count, source: Source(line: 20))
    ]
    return paper
  }
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
