public import PlanModel

/// What a report is made from: a plan as it stood at one period, and what came before.
///
/// Whoever makes it has settled what the audience may see; a report asks no register.
public struct ReportSource: Sendable {
  public var council: String
  public var plan: String
  public var edition: String?
  public var legend: Legend
  /// The plan's axes with the members that have no action, and their leads.
  public var groupings: [Grouping]
  public var now: ReportedPeriod
  /// The periods before, the latest first, with each action under the id of the one that it became; a report
  /// looks at three of them.
  public var before: [ReportedPeriod]
  /// What people said of which actions follow which, and which are new or ended.
  public private(set) var succession: [EarlierEdition.Link]
  /// The edition before this one, and what became of its actions.
  public var earlierEdition: EarlierEdition?
  /// The period as it was closed, where it was issued again since.
  public var issuedFirst: ReportedPeriod?
  /// What the rules of PlanChecks find; told to officers only.
  public var findings: [Finding]
  /// Counts that the period's own papers state in words.
  public var stated: [Claim]
  /// What is measured of the council and may be published.
  public var measures: PlanMeasures
  public var settings: ReportSettings
  /// Where the ledger stood, as "position:hash".
  public var head: String?
  /// Whether the period is closed, so that nothing in it changes any more.
  public var isClosed: Bool
  /// The version of Waymark.
  public var version: String

  public init(
    council: String, plan: String, edition: String? = nil, legend: Legend,
    groupings: [Grouping] = [], now: ReportedPeriod, before: [ReportedPeriod] = [],
    succession: [EarlierEdition.Link] = [], earlierEdition: EarlierEdition? = nil,
    issuedFirst: ReportedPeriod? = nil, findings: [Finding] = [],
    stated: [Claim] = [], measures: PlanMeasures = PlanMeasures(),
    settings: ReportSettings = ReportSettings(),
    head: String? = nil, isClosed: Bool = false, version: String
  ) {
    self.council = council
    self.plan = plan
    self.edition = edition
    self.legend = legend
    self.groupings = groupings
    self.now = now
    let descent = Descent(succession)
    self.before = before.map { $0.traced(to: now, by: descent) }
    self.succession = succession
    self.earlierEdition = earlierEdition
    self.issuedFirst = issuedFirst
    self.findings = findings
    self.stated = stated
    self.measures = measures
    self.settings = settings
    self.head = head
    self.isClosed = isClosed
    self.version = version
  }
}

/// The actions of a plan in one period, in printed order.
public struct ReportedPeriod: Sendable {
  public var period: Period
  public var actions: [ReportedAction]
  /// Of an action that several of the period became, by its id, those.
  var joined: [String: [ReportedAction]] = [:]

  public init(period: Period, actions: [ReportedAction]) {
    self.period = period
    self.actions = actions
  }
}

/// An action as it stood, under the id that it keeps for life.
public struct ReportedAction: Hashable, Sendable {
  public var id: String
  public var action: Action

  public init(id: String, action: Action) {
    self.id = id
    self.action = action
  }

  /// What tables print: its ref, or a dash where it has none.
  var printedRef: String { action.ref ?? action.refAsPrinted ?? "–" }

  /// The cell that names its row.
  var refCell: ReportCell { ReportCell(ReportText(printedRef), isRowHeading: true) }

  /// What figures and tables call it: its ref, else its title or wording, shortened; never its id.
  var ref: String { action.ref ?? action.refAsPrinted ?? "“\(action.name.shortened)”" }

  /// What sentences call it: "Ref 3", or the title or wording of an action without a ref.
  var called: String { (action.ref ?? action.refAsPrinted) == nil ? ref : "Ref \(ref)" }
}

extension Sequence where Element == ReportedAction {
  /// By the id that each keeps for life.
  var byID: [String: ReportedAction] {
    Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
  }
}

extension ReportSource {
  /// Ids of the actions that somebody said are new.
  var answeredNew: Set<String> {
    Set(succession.filter { $0.kind == .new }.flatMap(\.to))
  }

  /// What somebody said of an action's end, by its id.
  var answeredEnds: [String: EarlierEdition.Link] {
    Dictionary(
      succession.filter { $0.to.isEmpty }.flatMap { link in link.from.map { ($0, link) } },
      uniquingKeysWith: { _, last in last })
  }
}

/// The edition that a plan's present one follows.
public struct EarlierEdition: Sendable {
  public struct Link: Hashable, Sendable {
    public var kind: SuccessionKind
    /// Ids of the earlier edition.
    public var from: [String]
    /// Ids of this one; none where the action ended.
    public var to: [String]
    /// When and where it was decided, where that is known.
    public var date: PartialDate?
    public var minute: String?
    public var note: String?

    public init(
      kind: SuccessionKind, from: [String], to: [String], date: PartialDate? = nil,
      minute: String? = nil, note: String? = nil
    ) {
      self.kind = kind
      self.from = from
      self.to = to
      self.date = date
      self.minute = minute
      self.note = note
    }
  }

  public var name: String
  /// Whether it is an earlier period of the same edition.
  public var isPeriod: Bool
  public var actions: [ReportedAction]
  public var links: [Link]

  public init(
    name: String, isPeriod: Bool = false, actions: [ReportedAction], links: [Link] = []
  ) {
    self.name = name
    self.isPeriod = isPeriod
    self.actions = actions
    self.links = links
  }
}

extension ReportSource {
  /// What there is to report from papers alone, without a register: the newest paper and those before it.
  ///
  /// Actions are the same where their keys are. Nil where the paper names no period.
  public init?(
    paper: Paper, before: [Paper] = [], findings: [Finding] = [],
    settings: ReportSettings = ReportSettings(), version: String
  ) {
    guard let now = ReportedPeriod(paper) else { return nil }
    self.init(
      council: paper.council ?? "", plan: paper.plan ?? "", edition: paper.edition,
      legend: paper.legend, groupings: paper.groupings, now: now,
      before: before.compactMap { ReportedPeriod($0) }.sorted { $0.period > $1.period },
      findings: findings, stated: paper.claims, settings: settings, version: version)
  }
}

extension ReportedPeriod {
  fileprivate init?(_ paper: Paper) {
    guard let period = paper.period else { return nil }
    self.init(
      period: period, actions: paper.actions.map { ReportedAction(id: $0.key, action: $0) })
  }
}
