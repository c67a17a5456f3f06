public import PlanModel

/// All that is known of one action.
public struct ActionRecord: Hashable, Sendable {
  public var id: String
  public var council: CouncilName
  public var plan: PlanName
  public var edition: String?
  /// Each field's latest value; how it goes is of the latest period that it was reported in.
  public var action: Action
  /// Where each of those values stood, by field; the whole action under "".
  public var sources: [String: ValueSource]
  /// The latest period or edition that it stands in.
  public var lastReported: Effective
  /// Whether the plan's latest paper does not hold it.
  public var isVanished: Bool
  /// Whether its latest reading was erased.
  public var isRemoved: Bool
  /// Oldest first.
  public var history: [PeriodReport]
  /// What each paper changed against the one before, newest first.
  public var changes: [RecordedChange]
  /// For officers: why its identity is in doubt.
  public var doubts: [IdentityDoubt]
  /// What became of it and where it came from, as people said.
  public var succession: [SuccessionStep]

  public init(
    id: String, council: CouncilName, plan: PlanName, edition: String?, action: Action,
    sources: [String: ValueSource], lastReported: Effective, isVanished: Bool, isRemoved: Bool,
    history: [PeriodReport], changes: [RecordedChange], doubts: [IdentityDoubt] = [],
    succession: [SuccessionStep] = []
  ) {
    self.id = id
    self.council = council
    self.plan = plan
    self.edition = edition
    self.action = action
    self.sources = sources
    self.lastReported = lastReported
    self.isVanished = isVanished
    self.isRemoved = isRemoved
    self.history = history
    self.changes = changes
    self.doubts = doubts
    self.succession = succession
  }
}

/// What was said of one action in one period or edition.
public struct PeriodReport: Hashable, Sendable {
  public var effective: Effective
  /// The action as it stood then: what was said then, over what was known before.
  public var action: Action
  /// The paper it was read from; nil where it was keyed in, or the paper is not to be seen.
  public var document: DocumentName?
  /// Against the period before that the action was reported in.
  public var ratingMovement: Movement
  public var stageMovement: Movement
  /// Whether an officer keyed the rating in.
  public var ratingIsKeyed: Bool
  public var stageIsKeyed: Bool
  /// Whether the period is closed, and shows what the ledger held then.
  public var isClosed: Bool
  /// Whether the reading was erased.
  public var isRemoved: Bool

  public init(
    effective: Effective, action: Action, document: DocumentName?, ratingMovement: Movement,
    stageMovement: Movement, ratingIsKeyed: Bool, stageIsKeyed: Bool, isClosed: Bool,
    isRemoved: Bool
  ) {
    self.effective = effective
    self.action = action
    self.document = document
    self.ratingMovement = ratingMovement
    self.stageMovement = stageMovement
    self.ratingIsKeyed = ratingIsKeyed
    self.stageIsKeyed = stageIsKeyed
    self.isClosed = isClosed
    self.isRemoved = isRemoved
  }
}

/// What one period changed in an action against the period before.
public struct RecordedChange: Hashable, Sendable {
  public var effective: Effective
  public var document: DocumentName?
  public var changes: [FieldChange]

  public init(effective: Effective, document: DocumentName?, changes: [FieldChange]) {
    self.effective = effective
    self.document = document
    self.changes = changes
  }
}

/// Where a value stood, in which paper.
public struct ValueSource: Hashable, Codable, Sendable {
  /// The paper's SHA-256; nil where it is not to be seen, or an officer keyed the value in.
  public var document: String?
  public var documentName: String?
  public var source: Source
  public var effective: Effective

  public init(
    document: String?, documentName: String?, source: Source, effective: Effective
  ) {
    self.document = document
    self.documentName = documentName
    self.source = source
    self.effective = effective
  }
}

/// An action with everything the published JSON says of it.
public struct ExportedAction: Hashable, Sendable {
  public var id: String
  public var council: String
  public var plan: PlanName
  public var edition: String?
  public var action: Action
  public var sources: [String: ValueSource]
  public var lastReported: Effective
  public var isVanished: Bool

  public init(
    id: String, council: String, plan: PlanName, edition: String?, action: Action,
    sources: [String: ValueSource], lastReported: Effective, isVanished: Bool
  ) {
    self.id = id
    self.council = council
    self.plan = plan
    self.edition = edition
    self.action = action
    self.sources = sources
    self.lastReported = lastReported
    self.isVanished = isVanished
  }
}

/// What was said of one action in one period, for `export updates`.
public struct ExportedUpdate: Hashable, Sendable {
  public var id: String
  public var council: String
  public var plan: PlanName
  public var report: PeriodReport

  public init(id: String, council: String, plan: PlanName, report: PeriodReport) {
    self.id = id
    self.council = council
    self.plan = plan
    self.report = report
  }
}
