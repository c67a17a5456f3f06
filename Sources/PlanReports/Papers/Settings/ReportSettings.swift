public import PlanModel

/// What a council says once about its papers: names, standing text, sentences of its own; and for a
/// period the dates and what only a person can write.
public struct ReportSettings: Sendable {
  /// As the papers call it; the plan's own where nothing is said.
  public var council: String?
  /// The plan's full name in sentences.
  public var strategy: String?
  /// What the report itself is called ("Climate Programme Dashboard").
  public var dashboard: String?
  public var committee: String?
  /// The board that sees the report before the committee.
  public var board: String?
  /// The post that reports.
  public var reportOf: String?
  /// A post or team, printed at the end.
  public var author: String?
  public var contact: String?
  /// The words at the head of the front page.
  public var marking: String?
  /// How the actions of a list are called, one and several, by the list's name; "" is for all actions.
  public var lists: [String: ListName] = [:]
  public var standing = StandingText()
  /// Headings of the implications with what is said under each, in order.
  public var implications: [Implication] = []
  /// Of the dashboard, the appendix and the annual review; where actions are told apart by their rating, their
  /// progress is always plain.
  public var progressCell = ProgressCell.asPrinted
  /// What the council's ratings or stages mean, where its papers print no key or another than it means.
  public var scale: [ScaleTerm] = []
  /// Whether actions are also counted by who leads them, where the papers give no delivery themes.
  public var deliveryThemeIsLead = false
  /// By the label of the period.
  public var periods: [String: PeriodText] = [:]
  /// The council's sentences in place of Waymark's, by name.
  var sentences = SentencePatterns()

  public init() {}

  public struct ListName: Hashable, Sendable {
    public var one: String
    public var many: String
  }

  /// A rating or stage as rows print it, and what it means.
  public struct ScaleTerm: Hashable, Sendable {
    public var term: String
    /// The raw value of a `Rating` ("offTrack") or a `Stage` ("complete").
    public var meaning: String
    public var definition: String?
  }

  public struct Implication: Hashable, Sendable {
    public var heading: String
    public var paragraphs: [String]
  }

  /// What every report of the plan says in the same words.
  public struct StandingText: Hashable, Sendable {
    public var information: [String] = []
    public var consultation: [String] = []
    public var alternatives: [String] = []
    public var background: [String] = []
    public var recommendations: [String] = []
    public var reasons: [String] = []
  }

  /// Whether a progress cell begins with the rating and what it means.
  public enum ProgressCell: String, CaseIterable, Sendable {
    /// As the plan's own papers do.
    case asPrinted = "as printed"
    case rated
    case plain
  }

  /// What is said for one period only.
  public struct PeriodText: Hashable, Sendable {
    public var meeting: PartialDate?
    public var board: PartialDate?
    public var recommendations: [String] = []
    /// What the changes of rating mean.
    public var changes: [String] = []
    /// Of a list, by its name: what came of it, before its counts.
    public var lists: [String: [String]] = [:]
    public var implications: [Implication] = []
    /// Nil where nothing is said; empty where nothing was asked for.
    public var asked: [Asked]?
    /// What became of promises whose date has come.
    public var promises: [PromiseAnswer] = []
  }

  /// What became of a dated promise, told in the period in which it is told.
  public struct PromiseAnswer: Hashable, Sendable {
    public enum Answer: String, CaseIterable, Sendable { case kept, late, dropped }

    /// The ref of the action.
    public var action: String
    /// Words of the promise, where an action has made several; nil for all of its promises that are due.
    public var promise: String?
    public var answer: Answer
    public var note: String?
  }

  /// What the committee asked for at an earlier meeting, and what was done.
  public struct Asked: Hashable, Sendable {
    public var recommendation: String
    public var date: PartialDate?
    public var response: String?
    public var due: PartialDate?
    public var done: PartialDate?
  }

  func text(for period: Period) -> PeriodText { periods[period.label] ?? PeriodText() }
}
