/// An action as its reports add up: each field's latest value, and where it stood.
public struct FoldedAction: Hashable, Sendable {
  /// The report that gave a field its value.
  public struct Ground: Hashable, Sendable {
    /// The SHA-256 of the paper; nil where an officer keyed the value in.
    public var document: String?
    public var source: Source
    public var effective: Effective
  }

  /// The values alone, without their places in the papers; quicker to have than `action`.
  public internal(set) var values: Action
  public internal(set) var edition: String?
  /// The latest period or edition that it was reported in.
  public internal(set) var lastReported: Effective
  /// The latest one that said how it goes.
  public internal(set) var lastUpdated: Effective?
  public internal(set) var ratingIsKeyed: Bool
  public internal(set) var stageIsKeyed: Bool
  /// Whether nothing is left of what was said in `lastReported`.
  public internal(set) var isRemoved: Bool
  /// All the reports, of which those up to the last one taken count.
  let reports: [ActionReport]
  /// By field: which report gave its value, from 1; 0 for none.
  private var givers: [UInt16]
  /// The number of the last report taken.
  private var taken: UInt16 = 0

  init(over reports: [ActionReport], first effective: Effective) {
    self.reports = reports
    values = Action(key: "", text: "")
    givers = Array(repeating: 0, count: Action.Field.allCases.count)
    lastReported = effective
    ratingIsKeyed = false
    stageIsKeyed = false
    isRemoved = false
  }
}

extension FoldedAction {
  /// The action, each value with its place in the paper that gave it.
  public var action: Action {
    var action = values
    action.sources = grounds.reduce(into: [:]) { sources, ground in
      guard !ground.key.isEmpty, ground.value.document != nil else { return }
      sources[ground.key] = ground.value.source
    }
    return action
  }

  /// By field; the whole action under "".
  public var grounds: [String: Ground] {
    var grounds: [String: Ground] = [:]
    if let whole = ground(of: .source) { grounds[""] = whole }
    for field in Action.Field.allCases where field != .source {
      grounds[field.name] = ground(of: field)
    }
    if let reading = giver(of: .groupings)?.reading {
      for axis in reading.action.groupings.keys {
        grounds[axis] = ground(reading, reading.action.sources[axis], giver(of: .groupings))
      }
    }
    for (field, isKeyed) in [(Action.Field.rating, ratingIsKeyed), (.stage, stageIsKeyed)] {
      guard isKeyed, let report = giver(of: field) else { continue }
      grounds[field.name] = Ground(
        document: nil, source: Source(), effective: report.effective)
    }
    return grounds
  }

  /// Which report gave a field its value, from 1; 0 for none.
  func numberOfGiver(of field: Action.Field) -> Int { Int(givers[field.rawValue]) }

  func giver(of field: Action.Field) -> ActionReport? {
    let number = numberOfGiver(of: field)
    return number == 0 ? nil : reports[number - 1]
  }

  private func ground(of field: Action.Field) -> Ground? {
    guard let report = giver(of: field), let reading = report.reading else { return nil }
    let source = field == .source ? reading.action.source : reading.action.sources[field.name]
    return ground(reading, source, report)
  }

  private func ground(
    _ reading: ActionReport.Reading, _ source: Source?, _ report: ActionReport?
  ) -> Ground? {
    guard let source, let report else { return nil }
    return Ground(document: reading.document, source: source, effective: report.effective)
  }
}

extension FoldedAction {
  /// Takes in the next report, which is never of an earlier period than those before.
  mutating func takeNext() {
    let report = reports[Int(taken)]
    taken += 1
    lastReported = report.effective
    isRemoved = report.isRemoved
    if let reading = report.reading {
      if let edition = reading.edition { self.edition = edition }
      takeDescription(reading.action)
      if report.effective.kind == .period || !reading.action.saysNothingOfProgress {
        lastUpdated = report.effective
        takeProgress(reading.action)
      }
    }
    for keyed in report.keyed {
      lastUpdated = report.effective
      if let rating = keyed.said.rating {
        ratingIsKeyed = rating != RatingReading()
        values.rating =
          ratingIsKeyed ? rating : report.reading?.action.rating ?? RatingReading()
        mark(.rating)
      }
      if let stage = keyed.said.stage {
        stageIsKeyed = stage != StageReading()
        values.stage = stageIsKeyed ? stage : report.reading?.action.stage ?? StageReading()
        mark(.stage)
      }
    }
  }

  private mutating func mark(_ field: Action.Field) { givers[field.rawValue] = taken }

  /// What an action is: a field that a later report leaves empty keeps its value.
  private mutating func takeDescription(_ new: Action) {
    values.key = new.key
    values.source = new.source
    mark(.source)
    if !new.fields.isEmpty { values.fields = new.fields }
    if let ref = new.ref {
      values.ref = ref
      mark(.ref)
    }
    if new.ref != nil || new.refAsPrinted != nil { values.refAsPrinted = new.refAsPrinted }
    if let plan = new.plan {
      values.plan = plan
      mark(.plan)
    }
    if let list = new.list {
      values.list = list
      mark(.list)
    }
    if let section = new.section {
      values.section = section
      mark(.section)
    }
    if let group = new.group {
      values.group = group
      mark(.group)
    }
    if let title = new.title {
      values.title = title
      mark(.title)
    }
    if !new.text.isEmpty {
      values.text = new.text
      mark(.text)
    }
    if !new.groupings.isEmpty {
      values.groupings = new.groupings
      mark(.groupings)
    }
    if !new.objectives.isEmpty {
      values.objectives = new.objectives
      mark(.objectives)
    }
    if !new.elements.isEmpty {
      values.elements = new.elements
      mark(.elements)
    }
    if let introducedIn = new.introducedIn {
      values.introducedIn = introducedIn
      mark(.introducedIn)
    }
    if new.role != RoleReading() {
      values.role = new.role
      mark(.role)
    }
    if !new.leads.isEmpty {
      values.leads = new.leads
      mark(.leads)
    }
    if !new.partners.isEmpty || new.partnersAsPrinted != nil {
      values.partners = new.partners
      mark(.partners)
      values.partnersAsPrinted = new.partnersAsPrinted
    }
    if !new.timescale.isEmpty || new.timescale != Timescale() {
      values.timescale = new.timescale
      mark(.timescale)
    }
    if new.cost != LevelReading() {
      values.cost = new.cost
      mark(.cost)
    }
    if new.carbon != LevelReading() {
      values.carbon = new.carbon
      mark(.carbon)
    }
    if new.score != Score() {
      values.score = new.score
      mark(.score)
    }
    if let impact = new.impact {
      values.impact = impact
      mark(.impact)
    }
    if let measure = new.measure {
      values.measure = measure
      mark(.measure)
    }
    if !new.parts.isEmpty {
      values.parts = new.parts
      mark(.parts)
    }
    if !new.updates.isEmpty {
      values.updates = new.updates
      mark(.updates)
    }
  }

  /// How an action goes: one period's words, never mixed with another's.
  private mutating func takeProgress(_ new: Action) {
    ratingIsKeyed = false
    stageIsKeyed = false
    values.stage = new.stage
    mark(.stage)
    values.rating = new.rating
    mark(.rating)
    values.movement = new.movement
    mark(.movement)
    values.update = new.update
    mark(.update)
    values.reason = new.reason
    mark(.reason)
    values.mitigation = new.mitigation
    mark(.mitigation)
    values.changeNote = new.changeNote
    mark(.changeNote)
    values.see = new.see
    mark(.see)
  }
}

extension Action {
  /// Whether it holds no stage, rating or words on how it goes.
  var saysNothingOfProgress: Bool {
    stage == StageReading() && rating == RatingReading() && movement == StatedMovement()
      && update == nil && reason == nil && mitigation == nil && changeNote == nil && see.isEmpty
  }
}
