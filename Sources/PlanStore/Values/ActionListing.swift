public import PlanModel

/// Which actions to list.
public struct ActionQuery: Hashable, Sendable {
  /// The council's slug.
  public var council: String?
  /// The plan's slug.
  public var plan: String?
  /// A period or edition of `plan`, which it needs; nil for how things stand now.
  public var effective: Effective?
  public var theme: String?
  public var axis: Axis?
  /// The member of `axis`; nil for actions that have none on it.
  public var member: String?
  /// On the common scale.
  public var stage: Stage?
  /// The council's own term.
  public var stageTerm: String?
  public var rating: Rating?
  public var ratingTerm: String?
  /// Words that all stand in the wording or the latest update.
  public var text: String?
  /// As the edition prints it.
  public var ref: String?
  public var limit: Int
  public var offset: Int

  public init(
    council: String? = nil, plan: String? = nil, effective: Effective? = nil,
    theme: String? = nil, axis: Axis? = nil, member: String? = nil, stage: Stage? = nil,
    stageTerm: String? = nil, rating: Rating? = nil, ratingTerm: String? = nil,
    text: String? = nil, ref: String? = nil, limit: Int = 100, offset: Int = 0
  ) {
    self.council = council
    self.plan = plan
    self.effective = effective
    self.theme = theme
    self.axis = axis
    self.member = member
    self.stage = stage
    self.stageTerm = stageTerm
    self.rating = rating
    self.ratingTerm = ratingTerm
    self.text = text
    self.ref = ref
    self.limit = limit
    self.offset = offset
  }
}

/// A page of actions.
public struct ActionPage: Hashable, Sendable {
  public var actions: [ActionListing]
  /// How many there are in all.
  public var total: Int

  public init(actions: [ActionListing], total: Int) {
    self.actions = actions
    self.total = total
  }
}

/// An action as a list shows it.
public struct ActionListing: Hashable, Codable, Sendable {
  public var id: String
  public var plan: PlanName
  public var council: CouncilName
  public var edition: String?
  public var ref: String?
  public var list: String?
  public var section: String?
  public var group: String?
  public var title: String?
  public var text: String
  public var stage: StageReading
  public var rating: RatingReading
  public var leads: [String]
  public var timescale: String?
  /// By when it is to be done, as precise as printed.
  public var end: PartialDate?
  public var update: String?
  public var score: Double?
  /// The latest period or edition that it stands in.
  public var lastReported: Effective
  /// Whether the plan's latest paper does not hold it.
  public var isVanished: Bool
  /// Whether its latest reading was erased; pages read "removed".
  public var isRemoved: Bool

  public init(
    id: String, plan: PlanName, council: CouncilName, edition: String?, ref: String?,
    list: String?, section: String?, group: String?, title: String?, text: String,
    stage: StageReading, rating: RatingReading, leads: [String], timescale: String?,
    end: PartialDate?, update: String?, score: Double?, lastReported: Effective,
    isVanished: Bool, isRemoved: Bool
  ) {
    self.id = id
    self.plan = plan
    self.council = council
    self.edition = edition
    self.ref = ref
    self.list = list
    self.section = section
    self.group = group
    self.title = title
    self.text = text
    self.stage = stage
    self.rating = rating
    self.leads = leads
    self.timescale = timescale
    self.end = end
    self.update = update
    self.score = score
    self.lastReported = lastReported
    self.isVanished = isVanished
    self.isRemoved = isRemoved
  }

  /// What to call it in a sentence: its title, else its text.
  public var name: String { title ?? text }
}

/// How many actions of each member of an axis have each term of a scale.
public struct CrossTally: Hashable, Codable, Sendable {
  public enum Scale: String, CaseIterable, Codable, Sendable {
    case stage
    case rating
  }

  /// A term of the plan's own key, and what it means on the common scale.
  public struct Column: Hashable, Codable, Sendable {
    /// Nil for actions of which nothing is said.
    public var term: String?
    /// The raw value of `Stage` or `Rating`.
    public var canonical: String?

    public init(term: String?, canonical: String?) {
      self.term = term
      self.canonical = canonical
    }
  }

  public struct Row: Hashable, Codable, Sendable {
    /// Nil for actions without a member on the axis.
    public var member: String?
    /// One for each column.
    public var counts: [Int]
    public var total: Int

    public init(member: String?, counts: [Int], total: Int) {
      self.member = member
      self.counts = counts
      self.total = total
    }
  }

  public var axis: Axis
  public var scale: Scale
  /// In the order of the key; "nothing said" last.
  public var columns: [Column]
  /// In the order of the axis; members declared without actions too.
  public var rows: [Row]
  /// Over all actions, each once, even where an axis allows several members.
  public var all: Row

  public init(axis: Axis, scale: Scale, columns: [Column], rows: [Row], all: Row) {
    self.axis = axis
    self.scale = scale
    self.columns = columns
    self.rows = rows
    self.all = all
  }
}
