public import PlanModel

/// What a rule is for, in six parts, from which the documentation and the web's rule pages are
/// made.
public struct Guidance: Hashable, Sendable {
  /// The rule's permanent kebab name: its id in JSON, SARIF, waivers and addresses.
  public var name: String
  /// The fault in a few words, as a heading.
  public var title: String
  public var family: Family
  /// How bad it is where the rule does not say otherwise of a single finding.
  public var severity: Finding.Severity
  public var looksFor: String
  public var whyItMatters: String
  public var howToPutRight: String
  public var whenToWaive: String
  /// A line of a paper with the fault, and the same line put right.
  public var before: String
  public var after: String
  /// Ids of published criteria that it bears on ("ccs-2022-1.2").
  public var criteria: [String]

  public init(
    name: String, title: String, family: Family, severity: Finding.Severity, looksFor: String,
    whyItMatters: String, howToPutRight: String, whenToWaive: String, before: String,
    after: String, criteria: [String] = []
  ) {
    self.name = name
    self.title = title
    self.family = family
    self.severity = severity
    self.looksFor = looksFor
    self.whyItMatters = whyItMatters
    self.howToPutRight = howToPutRight
    self.whenToWaive = whenToWaive
    self.before = before
    self.after = after
    self.criteria = criteria
  }

  /// Rules that look at the same side of a plan, in the order in which they are listed.
  public enum Family: String, CaseIterable, Sendable {
    case identity
    case words
    case score
    case dates
    case progress
    case rating
    case sums
    /// Emissions, targets, indicators, money and savings: what rules on `PlanMeasures` read.
    case measures
    case smart = "SMART"
    case succession
    case waivers
  }
}
