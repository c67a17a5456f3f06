public import PlanModel

/// A paper as Waymark writes it: everything that a reader will see, in order, before any format.
///
/// It is computed once; each format prints it and derives nothing, so that the same numbers stand everywhere.
public struct WrittenReport: Hashable, Sendable {
  public var kind: ReportKind
  public var properties: ReportProperties
  public var sections: [ReportSection]
  /// Every number that was derived, by its name, with the rows behind it.
  public var figures: [ReportFigure]

  public init(
    kind: ReportKind, properties: ReportProperties, sections: [ReportSection] = [],
    figures: [ReportFigure] = []
  ) {
    self.kind = kind
    self.properties = properties
    self.sections = sections
    self.figures = figures
  }

  /// What may leave the house: without the pages that are for officers only.
  public var forPublication: WrittenReport {
    var published = self
    published.sections.removeAll { $0.audience == .officers }
    return published
  }
}

/// What a report is for; the raw value is its name on the command line.
public enum ReportKind: String, CaseIterable, Codable, Sendable {
  /// The quarter's overviews, narrative and tables for a committee.
  case dashboard
  /// The table of all actions, as the council prints it.
  case appendix
  /// What became of the plan in a year.
  case annual
  /// What moved since an earlier period.
  case changes
  /// What is off track or at risk, and what is done about it.
  case exceptions
  /// One theme, for those who steer it.
  case highlight
  /// The questions that whoever presents the paper must expect; never published.
  case briefing
}

/// What the file says of itself.
public struct ReportProperties: Hashable, Sendable {
  public var title: String
  public var council: String
  public var plan: String
  /// The period it speaks of, as the council writes it.
  public var period: String
  /// The post that reports ("Director of Place"), as the document's author; no person's name.
  public var author: String?
  /// BCP 47.
  public var language: String
  /// The day that the file gives as its making: of the meeting, or the last day of the period.
  ///
  /// The same register, period and version must give the same bytes, so it is never the clock's.
  public var date: PartialDate?
  /// The ledger's head when it was made ("1234:ab12…"), printed at the end.
  public var head: String?
  /// The version of Waymark that wrote it.
  public var version: String

  public init(
    title: String, council: String, plan: String, period: String, author: String? = nil,
    language: String = "en-GB", date: PartialDate? = nil, head: String? = nil, version: String
  ) {
    self.title = title
    self.council = council
    self.plan = plan
    self.period = period
    self.author = author
    self.language = language
    self.date = date
    self.head = head
    self.version = version
  }
}

/// A run of pages of one orientation.
public struct ReportSection: Hashable, Sendable {
  public enum Orientation: String, Hashable, Sendable {
    case portrait
    /// For tables too wide for an upright page.
    case landscape
  }

  public enum Audience: String, Hashable, Sendable {
    case everyone
    /// Faults found, and whatever else must not be published with the paper.
    case officers
  }

  /// What it is called where sections are listed: a sheet of a workbook, a file of tables.
  public var name: String
  public var orientation: Orientation
  public var audience: Audience
  public var blocks: [ReportBlock]

  public init(
    name: String, orientation: Orientation = .portrait, audience: Audience = .everyone,
    blocks: [ReportBlock] = []
  ) {
    self.name = name
    self.orientation = orientation
    self.audience = audience
    self.blocks = blocks
  }
}
