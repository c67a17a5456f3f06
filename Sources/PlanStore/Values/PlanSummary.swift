public import PlanModel

/// A council as lists name it.
public struct CouncilName: Hashable, Codable, Sendable {
  public var slug: String
  public var name: String

  public init(slug: String, name: String) {
    self.slug = slug
    self.name = name
  }
}

/// A plan as lists name it.
public struct PlanName: Hashable, Codable, Sendable {
  public var slug: String
  public var name: String

  public init(slug: String, name: String) {
    self.slug = slug
    self.name = name
  }
}

/// A council in the list of councils.
public struct CouncilSummary: Hashable, Codable, Sendable {
  public var slug: String
  public var name: String
  public var plans: Int
  public var actions: Int

  public init(slug: String, name: String, plans: Int, actions: Int) {
    self.slug = slug
    self.name = name
    self.plans = plans
    self.actions = actions
  }
}

/// A plan in a list of plans.
public struct PlanListing: Hashable, Codable, Sendable {
  public var slug: String
  public var name: String
  public var council: CouncilName
  /// The latest edition's name.
  public var edition: String?
  public var latestPeriod: Period?
  public var actions: Int

  public init(
    slug: String, name: String, council: CouncilName, edition: String?, latestPeriod: Period?,
    actions: Int
  ) {
    self.slug = slug
    self.name = name
    self.council = council
    self.edition = edition
    self.latestPeriod = latestPeriod
    self.actions = actions
  }
}

/// Whether a period or edition may be seen by everybody.
public enum PublicationStatus: String, CaseIterable, Codable, Sendable {
  case draft
  case published
  case withdrawn
}

/// A period or edition of a plan and where it stands.
public struct TimepointSummary: Hashable, Codable, Sendable {
  public var effective: Effective
  public var status: PublicationStatus
  /// Where the ledger stood when it was closed or last reissued; nil while open.
  public var closedAt: Position?
  /// How often it was issued again after it was closed.
  public var reissues: Int
  /// Actions reported in it.
  public var actions: Int

  public init(
    effective: Effective, status: PublicationStatus, closedAt: Position?, reissues: Int,
    actions: Int
  ) {
    self.effective = effective
    self.status = status
    self.closedAt = closedAt
    self.reissues = reissues
    self.actions = actions
  }
}

/// An axis that a plan's actions can be told apart by.
public struct AxisSummary: Hashable, Codable, Sendable {
  public var axis: Axis
  /// Declared members first, in order; then those that only actions name.
  public var members: [Grouping.Member]

  public init(axis: Axis, members: [Grouping.Member]) {
    self.axis = axis
    self.members = members
  }
}

/// What tells a plan's actions apart.
public enum Axis: Hashable, Codable, Sendable {
  case theme
  case group
  case list
  /// The plan as printed, in a programme that holds several.
  case printedPlan
  case element
  case objective
  /// A further axis, by its heading.
  case named(String)

  /// A stable word for addresses: "theme", "group", or "by:" and the heading.
  public var key: String {
    switch self {
    case .theme: "theme"
    case .group: "group"
    case .list: "list"
    case .printedPlan: "plan"
    case .element: "element"
    case .objective: "objective"
    case .named(let heading): "by:\(heading)"
    }
  }

  public init?(key: some StringProtocol) {
    switch key {
    case "theme": self = .theme
    case "group": self = .group
    case "list": self = .list
    case "plan": self = .printedPlan
    case "element": self = .element
    case "objective": self = .objective
    default:
      guard key.hasPrefix("by:") else { return nil }
      self = .named(String(key.dropFirst(3)))
    }
  }
}

/// How many of a plan's actions lack what one would want to know.
public struct Unknowns: Hashable, Codable, Sendable {
  public var rating: Int
  public var stage: Int
  public var lead: Int
  public var date: Int
  /// Not reported in the plan's latest period.
  public var silent: Int

  public init(rating: Int, stage: Int, lead: Int, date: Int, silent: Int) {
    self.rating = rating
    self.stage = stage
    self.lead = lead
    self.date = date
    self.silent = silent
  }
}

/// A plan, for the head of its page.
public struct PlanSummary: Hashable, Sendable {
  public var slug: String
  public var name: String
  public var council: CouncilName
  /// The latest edition's name.
  public var edition: String?
  /// Oldest first.
  public var periods: [TimepointSummary]
  public var editions: [TimepointSummary]
  public var legend: Legend
  public var axes: [AxisSummary]
  public var scoring: ScoringScheme?
  public var actions: Int
  public var unknown: Unknowns
  /// The papers it was read from, that the audience may see; oldest first.
  public var documents: [DocumentSummary]
  /// The papers that were issued of its periods, that the audience may see; newest first.
  public var issuedPapers: [IssuedPaperSummary]
  public var head: LedgerHead

  public init(
    slug: String, name: String, council: CouncilName, edition: String?,
    periods: [TimepointSummary], editions: [TimepointSummary], legend: Legend,
    axes: [AxisSummary], scoring: ScoringScheme?, actions: Int, unknown: Unknowns,
    documents: [DocumentSummary], issuedPapers: [IssuedPaperSummary] = [], head: LedgerHead
  ) {
    self.slug = slug
    self.name = name
    self.council = council
    self.edition = edition
    self.periods = periods
    self.editions = editions
    self.legend = legend
    self.axes = axes
    self.scoring = scoring
    self.actions = actions
    self.unknown = unknown
    self.documents = documents
    self.issuedPapers = issuedPapers
    self.head = head
  }
}
