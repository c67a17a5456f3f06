/// One thing that a plan says will be done, as an edition or a paper prints it.
///
/// Every text is as printed, white space folded, markup and leading bullets dropped; what it was
/// taken to mean stands beside it.
///
/// Copies share their values until one is changed: checks and pages hand actions about far more often
/// than they write to them, and to copy some forty texts is to count forty references.
public struct Action: Sendable {
  @usableFromInline var storage: Storage

  /// Unique in its document: the ref, "R3#2" for a repeat, "line:357" without one.
  @inlinable public var key: String {
    get { storage.values.key }
    _modify { yield &values.key }
  }
  /// With look-alike letters and misreadings put right; nil where none is printed.
  @inlinable public var ref: String? {
    get { storage.values.ref }
    _modify { yield &values.ref }
  }
  @inlinable public var refAsPrinted: String? {
    get { storage.values.refAsPrinted }
    _modify { yield &values.refAsPrinted }
  }
  /// The printed plan it stands under, where one paper holds several.
  @inlinable public var plan: String? {
    get { storage.values.plan }
    _modify { yield &values.plan }
  }
  /// "priority" or "long list", where the paper has such lists.
  @inlinable public var list: String? {
    get { storage.values.list }
    _modify { yield &values.list }
  }
  /// The theme it stands under.
  @inlinable public var section: String? {
    get { storage.values.section }
    _modify { yield &values.section }
  }
  /// The group under the theme.
  @inlinable public var group: String? {
    get { storage.values.group }
    _modify { yield &values.group }
  }
  @inlinable public var title: String? {
    get { storage.values.title }
    _modify { yield &values.title }
  }
  @inlinable public var text: String {
    get { storage.values.text }
    _modify { yield &values.text }
  }
  /// Members on further axes, by the axis's heading.
  @inlinable public var groupings: [String: String] {
    get { storage.values.groupings }
    _modify { yield &values.groupings }
  }
  @inlinable public var objectives: [String] {
    get { storage.values.objectives }
    _modify { yield &values.objectives }
  }
  /// The elements ticked for it ("Mitigation", "Adaptation").
  @inlinable public var elements: [String] {
    get { storage.values.elements }
    _modify { yield &values.elements }
  }
  /// The phrase that says when it was added ("NEW ACTION 2024").
  @inlinable public var introducedIn: String? {
    get { storage.values.introducedIn }
    _modify { yield &values.introducedIn }
  }
  @inlinable public var role: RoleReading {
    get { storage.values.role }
    _modify { yield &values.role }
  }
  @inlinable public var leads: [String] {
    get { storage.values.leads }
    _modify { yield &values.leads }
  }
  /// Split only where the paper gives ground; else one entry holds the whole cell.
  @inlinable public var partners: [String] {
    get { storage.values.partners }
    _modify { yield &values.partners }
  }
  @inlinable public var partnersAsPrinted: String? {
    get { storage.values.partnersAsPrinted }
    _modify { yield &values.partnersAsPrinted }
  }
  @inlinable public var timescale: Timescale {
    get { storage.values.timescale }
    _modify { yield &values.timescale }
  }
  @inlinable public var cost: LevelReading {
    get { storage.values.cost }
    _modify { yield &values.cost }
  }
  @inlinable public var carbon: LevelReading {
    get { storage.values.carbon }
    _modify { yield &values.carbon }
  }
  @inlinable public var score: Score {
    get { storage.values.score }
    _modify { yield &values.score }
  }
  /// What follows if it is not achieved ("High").
  @inlinable public var impact: String? {
    get { storage.values.impact }
    _modify { yield &values.impact }
  }
  @inlinable public var measure: String? {
    get { storage.values.measure }
    _modify { yield &values.measure }
  }
  @inlinable public var stage: StageReading {
    get { storage.values.stage }
    _modify { yield &values.stage }
  }
  @inlinable public var rating: RatingReading {
    get { storage.values.rating }
    _modify { yield &values.rating }
  }
  @inlinable public var movement: StatedMovement {
    get { storage.values.movement }
    _modify { yield &values.movement }
  }
  @inlinable public var update: String? {
    get { storage.values.update }
    _modify { yield &values.update }
  }
  /// Why it is at risk or off track.
  @inlinable public var reason: String? {
    get { storage.values.reason }
    _modify { yield &values.reason }
  }
  /// What is done to get it back on track.
  @inlinable public var mitigation: String? {
    get { storage.values.mitigation }
    _modify { yield &values.mitigation }
  }
  @inlinable public var changeNote: String? {
    get { storage.values.changeNote }
    _modify { yield &values.changeNote }
  }
  /// Refs of actions whose entry stands for this one ("See Action 16").
  @inlinable public var see: [String] {
    get { storage.values.see }
    _modify { yield &values.see }
  }
  @inlinable public var parts: [ActionPart] {
    get { storage.values.parts }
    _modify { yield &values.parts }
  }
  /// One entry per period column, oldest first; the plain fields hold the latest.
  @inlinable public var updates: [ReportedUpdate] {
    get { storage.values.updates }
    _modify { yield &values.updates }
  }
  /// Every cell under its printed heading, foreseen or not, in printed order.
  @inlinable public var fields: [PrintedField] {
    get { storage.values.fields }
    _modify { yield &values.fields }
  }
  @inlinable public var source: Source {
    get { storage.values.source }
    _modify { yield &values.source }
  }
  /// By the name of the field in this type.
  @inlinable public var sources: Sources {
    get { storage.values.sources }
    _modify { yield &values.sources }
  }

  public init(
    key: String, ref: String? = nil, refAsPrinted: String? = nil, text: String,
    source: Source = Source()
  ) {
    storage = Storage(
      Values(key: key, ref: ref, refAsPrinted: refAsPrinted, text: text, source: source))
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
