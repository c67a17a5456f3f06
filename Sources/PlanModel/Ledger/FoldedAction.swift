/// An action as its reports add up: each field's latest value, and where it stood.
public struct FoldedAction: Hashable, Sendable {
  /// The report that gave a field its value.
  public struct Ground: Hashable, Sendable {
    /// The SHA-256 of the paper; nil where an officer keyed the value in.
    public var document: String?
    public var source: Source
    public var effective: Effective
  }

  public internal(set) var action: Action
  public internal(set) var edition: String?
  /// By field; the whole action under "".
  public internal(set) var grounds: [String: Ground]
  /// The latest period or edition that it was reported in.
  public internal(set) var lastReported: Effective
  /// The latest one that said how it goes.
  public internal(set) var lastUpdated: Effective?
  public internal(set) var ratingIsKeyed: Bool
  public internal(set) var stageIsKeyed: Bool
  /// Whether nothing is left of what was said in `lastReported`.
  public internal(set) var isRemoved: Bool

  init(first effective: Effective) {
    action = Action(key: "", text: "")
    grounds = [:]
    lastReported = effective
    ratingIsKeyed = false
    stageIsKeyed = false
    isRemoved = false
  }
}

extension FoldedAction {
  /// Takes in the next report, which must not be of an earlier period than those before.
  mutating func take(_ report: ActionReport) {
    lastReported = report.effective
    isRemoved = report.isRemoved
    if let reading = report.reading {
      if let edition = reading.edition { self.edition = edition }
      grounds[""] = ground(reading, reading.action.source, report.effective)
      takeDescription(of: reading, in: report.effective)
      if !reading.action.saysNothingOfProgress || report.effective.kind == .period {
        takeProgress(of: reading, in: report.effective)
      }
    }
    for keyed in report.keyed { take(keyed, in: report.effective) }
  }

  /// What an action is: a field that a later report leaves empty keeps its value.
  private mutating func takeDescription(of reading: ActionReport.Reading, in effective: Effective) {
    let new = reading.action
    action.key = new.key
    action.source = new.source
    if !new.fields.isEmpty { action.fields = new.fields }
    set("ref", \.ref, reading, effective)
    if new.ref != nil || new.refAsPrinted != nil { action.refAsPrinted = new.refAsPrinted }
    set("plan", \.plan, reading, effective)
    set("list", \.list, reading, effective)
    set("section", \.section, reading, effective)
    set("group", \.group, reading, effective)
    set("title", \.title, reading, effective)
    if !new.text.isEmpty { put("text", \.text, reading, effective) }
    if !new.groupings.isEmpty {
      put("groupings", \.groupings, reading, effective)
      for axis in new.groupings.keys { mark(axis, reading, effective) }
    }
    if !new.objectives.isEmpty { put("objectives", \.objectives, reading, effective) }
    if !new.elements.isEmpty { put("elements", \.elements, reading, effective) }
    set("introducedIn", \.introducedIn, reading, effective)
    if new.role != RoleReading() { put("role", \.role, reading, effective) }
    if !new.leads.isEmpty { put("leads", \.leads, reading, effective) }
    if !new.partners.isEmpty || new.partnersAsPrinted != nil {
      put("partners", \.partners, reading, effective)
      action.partnersAsPrinted = new.partnersAsPrinted
    }
    if new.timescale != Timescale() { put("timescale", \.timescale, reading, effective) }
    if new.cost != LevelReading() { put("cost", \.cost, reading, effective) }
    if new.carbon != LevelReading() { put("carbon", \.carbon, reading, effective) }
    if new.score != Score() { put("score", \.score, reading, effective) }
    set("impact", \.impact, reading, effective)
    set("measure", \.measure, reading, effective)
    if !new.parts.isEmpty { put("parts", \.parts, reading, effective) }
    if !new.updates.isEmpty { put("updates", \.updates, reading, effective) }
  }

  /// How an action goes: one period's words, never mixed with another's.
  private mutating func takeProgress(of reading: ActionReport.Reading, in effective: Effective) {
    lastUpdated = effective
    ratingIsKeyed = false
    stageIsKeyed = false
    put("stage", \.stage, reading, effective)
    put("rating", \.rating, reading, effective)
    put("movement", \.movement, reading, effective)
    put("update", \.update, reading, effective)
    put("reason", \.reason, reading, effective)
    put("mitigation", \.mitigation, reading, effective)
    put("changeNote", \.changeNote, reading, effective)
    put("see", \.see, reading, effective)
  }

  private mutating func take(_ keyed: ActionReport.Keyed, in effective: Effective) {
    lastUpdated = effective
    let ground = Ground(document: nil, source: Source(), effective: effective)
    if let rating = keyed.said.rating {
      action.rating = rating
      action.sources["rating"] = nil
      grounds["rating"] = ground
      ratingIsKeyed = true
    }
    if let stage = keyed.said.stage {
      action.stage = stage
      action.sources["stage"] = nil
      grounds["stage"] = ground
      stageIsKeyed = true
    }
  }

  private mutating func set<Value>(
    _ field: String, _ path: WritableKeyPath<Action, Value?>, _ reading: ActionReport.Reading,
    _ effective: Effective
  ) {
    guard reading.action[keyPath: path] != nil else { return }
    put(field, path, reading, effective)
  }

  private mutating func put<Value>(
    _ field: String, _ path: WritableKeyPath<Action, Value>, _ reading: ActionReport.Reading,
    _ effective: Effective
  ) {
    action[keyPath: path] = reading.action[keyPath: path]
    mark(field, reading, effective)
  }

  private mutating func mark(
    _ field: String, _ reading: ActionReport.Reading, _ effective: Effective
  ) {
    let source = reading.action.sources[field]
    action.sources[field] = source
    grounds[field] = source.map { ground(reading, $0, effective) }
  }

  private func ground(
    _ reading: ActionReport.Reading, _ source: Source, _ effective: Effective
  ) -> Ground {
    Ground(document: reading.document, source: source, effective: effective)
  }
}

extension Action {
  /// Whether it holds no stage, rating or words on how it goes.
  var saysNothingOfProgress: Bool {
    stage == StageReading() && rating == RatingReading() && movement == StatedMovement()
      && update == nil && reason == nil && mitigation == nil && changeNote == nil && see.isEmpty
  }
}
