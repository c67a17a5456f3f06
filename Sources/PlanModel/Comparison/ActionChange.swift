/// What became of one action from one paper or period to the next.
public struct ActionChange: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case added
    case vanished
    case changed
    case unchanged
  }

  /// A value before and after.
  public struct Step<Value: Hashable & Sendable>: Hashable, Sendable {
    public var from: Value
    public var to: Value

    public init(from: Value, to: Value) {
      self.from = from
      self.to = to
    }

    /// Nil where nothing changed.
    init?(changed from: Value, _ to: Value) {
      guard from != to else { return nil }
      self.init(from: from, to: to)
    }
  }

  public var kind: Kind
  /// Nil for an added action.
  public var old: Action?
  /// Nil for a vanished action.
  public var new: Action?
  public var stage: Step<StageReading>?
  public var rating: Step<RatingReading>?
  public var timescale: Step<Timescale>?
  /// By how many months its end went back (more than 0) or came forward; nil where an end is unknown.
  public var slip: Int?
  /// The first end that was ever given for it, where one before `old` gave another; set by whoever
  /// knows its history.
  public var firstEnd: PartialDate?
  /// Empty where the wording is the same.
  public var wording: [WordChange]
  /// Numbers and dates of its wording and its measure that are others now.
  public var targets: [TargetChange]
  public var leads: Step<[String]>?
  public var role: Step<RoleReading>?
  public var place: Step<[String]>?
  public var score: Step<Double?>?
  public var cost: Step<LevelReading>?
  public var carbon: Step<LevelReading>?
  /// The words of its update are those of the time before.
  public var hasSameUpdate: Bool

  public static func added(_ action: Action) -> ActionChange {
    ActionChange(kind: .added, old: nil, new: action)
  }

  public static func vanished(_ action: Action) -> ActionChange {
    ActionChange(kind: .vanished, old: action, new: nil)
  }

  private init(kind: Kind, old: Action?, new: Action?) {
    self.kind = kind
    self.old = old
    self.new = new
    wording = []
    targets = []
    hasSameUpdate = false
  }

  /// Compares an action with itself later.
  public init(from old: Action, to new: Action) {
    self.init(kind: .unchanged, old: old, new: new)
    if !Self.isSame(old.stage, new.stage) { stage = Step(from: old.stage, to: new.stage) }
    if !Self.isSame(old.rating, new.rating) { rating = Step(from: old.rating, to: new.rating) }
    if !Self.isSame(old.timescale, new.timescale) {
      timescale = Step(from: old.timescale, to: new.timescale)
      slip = Self.months(from: old.timescale.end, to: new.timescale.end)
    }
    let texts = (Self.folded(old.text), Self.folded(new.text))
    if texts.0 != texts.1 { wording = WordChange.between(texts.0, texts.1) }
    targets = Self.targets(from: old, to: new, texts)
    leads = Step(changed: old.leads, new.leads)
    if old.role.canonical != new.role.canonical { role = Step(from: old.role, to: new.role) }
    place = Step(
      changed: [old.section, old.group].compactMap { $0 },
      [new.section, new.group].compactMap { $0 })
    score = Step(changed: old.score.printed, new.score.printed)
    if old.cost.bands != new.cost.bands { cost = Step(from: old.cost, to: new.cost) }
    if old.carbon.bands != new.carbon.bands { carbon = Step(from: old.carbon, to: new.carbon) }
    if let before = old.update, let now = new.update {
      hasSameUpdate = Self.folded(before) == Self.folded(now)
    }
    if hasChanges { kind = .changed }
  }

  private var hasChanges: Bool {
    stage != nil || rating != nil || timescale != nil || !wording.isEmpty || leads != nil
      || !targets.isEmpty || role != nil || place != nil || score != nil || cost != nil
      || carbon != nil
  }

  /// By how many months its end lies behind the first that was ever given; nil where that is `slip`.
  public var slipSinceFirst: Int? {
    guard let firstEnd, firstEnd != old?.timescale.end else { return nil }
    return Self.months(from: firstEnd, to: new?.timescale.end)
  }

  /// The action as it stands last.
  public var latest: Action? { new ?? old }

  public var stageMovement: Movement? {
    stage.map { Movement.between($0.from.canonical, $0.to.canonical) }
  }

  public var ratingMovement: Movement? {
    rating.map { Movement.between($0.from.canonical, $0.to.canonical) }
  }

  /// The plan's own terms decide, since two of them may share one step of the common scale; where
  /// a paper has no key, that scale does.
  private static func isSame(_ one: StageReading, _ other: StageReading) -> Bool {
    let words = [one, other].map { folded($0.term ?? $0.printed ?? "").lowercased() }
    if words[0] == words[1] { return true }
    if one.term != nil, other.term != nil { return false }
    return one.canonical != nil && one.canonical == other.canonical
  }

  private static func isSame(_ one: RatingReading, _ other: RatingReading) -> Bool {
    if one.canonical != nil || other.canonical != nil { return one.canonical == other.canonical }
    return (one.term ?? one.printed)?.lowercased() == (other.term ?? other.printed)?.lowercased()
  }

  private static func isSame(_ one: Timescale, _ other: Timescale) -> Bool {
    one.bands == other.bands && one.start == other.start && one.end == other.end
      && one.ongoing == other.ongoing && one.years == other.years
      && (!one.bands.isEmpty || one.end != nil || one.ongoing
        || folded(one.printed ?? "") == folded(other.printed ?? ""))
  }

  private static func months(from old: PartialDate?, to new: PartialDate?) -> Int? {
    guard let old, let new else { return nil }
    return (new.year - old.year) * 12 + (new.month ?? 12) - (old.month ?? 12)
  }

  private static func targets(
    from old: Action, to new: Action, _ texts: (String, String)
  ) -> [TargetChange] {
    var found = TargetChange.between(texts.0, texts.1)
    let others = [(old.title, new.title), (old.measure, new.measure)]
    for case (let before?, let now?) in others where before != now {
      for change in TargetChange.between(folded(before), folded(now)) where !found.contains(change)
      {
        found.append(change)
      }
    }
    return found
  }

  /// White space and look-alike letters are the extraction's doing, not the council's.
  static func folded(_ text: String) -> String {
    Lookalikes.latin(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
