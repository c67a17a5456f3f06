public import PlanModel

/// One thing that a careful reader would look for.
public protocol Rule: Sendable {
  static var guidance: Guidance { get }
  init()
}

/// A rule that reads a plan as it stands.
public protocol PlanRule: Rule {
  /// All its findings, in the order of the actions; none where it can't tell.
  func findings(in plan: Plan) -> [Finding]
}

/// A rule that reads a plan, and the paper that it was read from where there is one.
///
/// What the prose explains is no fault of the rows.
public protocol PaperPlanRule: PlanRule {
  /// All its findings, in the order of the actions; none where it can't tell.
  func findings(in plan: Plan, of paper: Paper?) -> [Finding]
}

extension PaperPlanRule {
  public func findings(in plan: Plan) -> [Finding] { findings(in: plan, of: nil) }
}

/// A rule that reads what a paper prints around its actions: legend, tallies, claims, observations.
public protocol PaperRule: Rule {
  /// All its findings, in the order of the paper; none where it can't tell.
  func findings(in paper: Paper) -> [Finding]
}

/// A rule that compares a plan with itself a period before.
public protocol PeriodRule: Rule {
  /// All its findings, in the order of the later plan's actions; none where it can't tell.
  func findings(from before: Plan, to now: Plan) -> [Finding]
}

/// A rule that reads what is measured: targets, inventories, indicators, funds and savings.
public protocol MeasuresRule: Rule {
  /// All its findings, in the order of what it reads; none where it can't tell. The plan is the one
  /// that the measures belong to, where the rule is run for one.
  func findings(in measures: PlanMeasures, of plan: Plan?) -> [Finding]
}

extension Finding {
  /// A sentence that says what and which; the place is a field, the remedy is in the guidance.
  public struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var text: String
    public init(stringLiteral text: String) { self.text = text }
  }
}

extension Rule {
  /// A finding about one action, at the place of one of its values.
  func finding(
    _ message: Finding.Message, about action: Action, at field: String? = nil,
    refs: [String] = [], severity: Finding.Severity? = nil
  ) -> Finding {
    let source = field.flatMap { action.sources[$0] } ?? action.source
    return Finding(
      rule: Self.guidance.name, severity: severity ?? Self.guidance.severity, ref: action.key,
      refs: refs, message: message.text, line: source.line)
  }

  /// A finding about the plan or paper as a whole, or about several actions.
  func finding(
    _ message: Finding.Message, refs: [String] = [], line: Int? = nil,
    severity: Finding.Severity? = nil
  ) -> Finding {
    Finding(
      rule: Self.guidance.name, severity: severity ?? Self.guidance.severity, ref: nil, refs: refs,
      message: message.text, line: line)
  }
}
