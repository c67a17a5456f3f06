/// One thing that a plan says will be done, as an edition or a paper prints it.
///
/// Every text is as printed, white space folded, markup and leading bullets dropped; what it was
/// taken to mean stands beside it.
public struct Action: Hashable, Codable, Sendable {
  /// Unique in its document: the ref, "R3#2" for a repeat, "line:357" without one.
  public var key: String
  /// With look-alike letters and misreadings put right; nil where none is printed.
  public var ref: String?
  public var refAsPrinted: String?
  /// The printed plan it stands under, where one paper holds several.
  public var plan: String?
  /// "priority" or "long list", where the paper has such lists.
  public var list: String?
  /// The theme it stands under.
  public var section: String?
  /// The group under the theme.
  public var group: String?
  public var title: String?
  public var text: String
  /// Members on further axes, by the axis's heading.
  public var groupings: [String: String]
  public var objectives: [String]
  /// The elements ticked for it ("Mitigation", "Adaptation").
  public var elements: [String]
  /// The phrase that says when it was added ("NEW ACTION 2024").
  public var introducedIn: String?
  public var role: RoleReading
  public var leads: [String]
  /// Split only where the paper gives ground; else one entry holds the whole cell.
  public var partners: [String]
  public var partnersAsPrinted: String?
  public var timescale: Timescale
  public var cost: LevelReading
  public var carbon: LevelReading
  public var score: Score
  /// What follows if it is not achieved ("High").
  public var impact: String?
  public var measure: String?
  public var stage: StageReading
  public var rating: RatingReading
  public var movement: StatedMovement
  public var update: String?
  /// Why it is at risk or off track.
  public var reason: String?
  /// What is done to get it back on track.
  public var mitigation: String?
  public var changeNote: String?
  /// Refs of actions whose entry stands for this one ("See Action 16").
  public var see: [String]
  public var parts: [ActionPart]
  /// One entry per period column, oldest first; the plain fields hold the latest.
  public var updates: [ReportedUpdate]
  /// Every cell under its printed heading, foreseen or not, in printed order.
  public var fields: [PrintedField]
  public var source: Source
  /// By the name of the field in this type.
  public var sources: Sources

  public init(
    key: String, ref: String? = nil, refAsPrinted: String? = nil, text: String,
    source: Source = Source()
  ) {
    self.key = key
    self.ref = ref
    self.refAsPrinted = refAsPrinted
    self.text = text
    self.source = source
    groupings = [:]
    objectives = []
    elements = []
    role = RoleReading()
    leads = []
    partners = []
    timescale = Timescale()
    cost = LevelReading()
    carbon = LevelReading()
    score = Score()
    stage = StageReading()
    rating = RatingReading()
    movement = StatedMovement()
    see = []
    parts = []
    updates = []
    fields = []
    sources = [:]
  }

  /// What to call it in a sentence: its title, else its text.
  public var name: String { title ?? text }
}

/// A part of an action with a stage or date of its own; a dated part is a milestone.
public struct ActionPart: Hashable, Codable, Sendable {
  public var text: String
  public var stage: StageReading
  public var due: PartialDate?

  public init(text: String, stage: StageReading = StageReading(), due: PartialDate? = nil) {
    self.text = text
    self.stage = stage
    self.due = due
  }
}

/// What a paper says of an earlier period; kept as stated, beside what Waymark computes.
public struct StatedMovement: Hashable, Codable, Sendable {
  public var printed: String?
  /// The rating before, in the paper's own term.
  public var from: String?

  public init(printed: String? = nil, from: String? = nil) {
    self.printed = printed
    self.from = from
  }
}

/// What one period column of a paper says of an action.
public struct ReportedUpdate: Hashable, Codable, Sendable {
  public var period: String
  public var stage: StageReading
  public var rating: RatingReading
  public var text: String?

  public init(
    period: String, stage: StageReading = StageReading(), rating: RatingReading = RatingReading(),
    text: String? = nil
  ) {
    self.period = period
    self.stage = stage
    self.rating = rating
    self.text = text
  }
}

/// A cell under the heading that the paper prints over it.
public struct PrintedField: Hashable, Codable, Sendable {
  public var heading: String
  public var text: String

  public init(heading: String, text: String) {
    self.heading = heading
    self.text = text
  }
}
