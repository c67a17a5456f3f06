/// What an event says.
public enum Payload: Hashable, Sendable {
  case councilDeclared(CouncilDeclared)
  case planDeclared(PlanDeclared)
  case planRenamed(PlanRenamed)
  case papersImported(PapersImported)
  case paperRead(PaperRead)
  case actionReported(ActionReported)
  case actionRated(ActionRated)
  case readingCorrected(ReadingCorrected)
  case linkAccepted(LinkAccepted)
  /// The event's effective period shows from now on what the ledger held at this position.
  case periodClosed
  /// A closed period is issued again, with the corrections made since, and marked so.
  case periodReissued
  /// The event's effective period or edition may be seen by everybody.
  case published
  case withdrawn
  /// The event's document is never shown to the public ("Schedule 12A").
  case documentExempted
  case documentRedacted
  case payloadRedacted(PayloadRedacted)
  case personErased(PersonErased)
  case waiverGranted(WaiverGranted)
  case waiverWithdrawn(WaiverWithdrawn)
  case successionAccepted(SuccessionAccepted)
  case successionRefused(SuccessionRefused)
  case successionWithdrawn(SuccessionWithdrawn)
  case measuresRecorded(MeasuresRecorded)
  case measuresWithdrawn(MeasuresWithdrawn)
  case measuresPublished(MeasuresPublished)
  case councilSucceeded(CouncilSucceeded)
  case councilSuccessionWithdrawn(CouncilSuccessionWithdrawn)
  case planCarriedOver(PlanCarriedOver)
  case paperIssued(PaperIssued)

  public var type: EventType {
    switch self {
    case .councilDeclared: .councilDeclared
    case .planDeclared: .planDeclared
    case .planRenamed: .planRenamed
    case .papersImported: .papersImported
    case .paperRead: .paperRead
    case .actionReported: .actionReported
    case .actionRated: .actionRated
    case .readingCorrected: .readingCorrected
    case .linkAccepted: .linkAccepted
    case .periodClosed: .periodClosed
    case .periodReissued: .periodReissued
    case .published: .published
    case .withdrawn: .withdrawn
    case .documentExempted: .documentExempted
    case .documentRedacted: .documentRedacted
    case .payloadRedacted: .payloadRedacted
    case .personErased: .personErased
    case .waiverGranted: .waiverGranted
    case .waiverWithdrawn: .waiverWithdrawn
    case .successionAccepted: .successionAccepted
    case .successionRefused: .successionRefused
    case .successionWithdrawn: .successionWithdrawn
    case .measuresRecorded: .measuresRecorded
    case .measuresWithdrawn: .measuresWithdrawn
    case .measuresPublished: .measuresPublished
    case .councilSucceeded: .councilSucceeded
    case .councilSuccessionWithdrawn: .councilSuccessionWithdrawn
    case .planCarriedOver: .planCarriedOver
    case .paperIssued: .paperIssued
    }
  }
}

/// A council enters the register.
public struct CouncilDeclared: Hashable, Codable, Sendable {
  public var slug: String
  public var name: String

  public init(slug: String, name: String) {
    self.slug = slug
    self.name = name
  }
}

/// A plan enters the register under the slug that its actions' ids begin with.
public struct PlanDeclared: Hashable, Codable, Sendable {
  public var council: String
  public var name: String
  /// Whether no paper named it yet.
  public var nameIsAssumed: Bool

  public init(council: String, name: String, nameIsAssumed: Bool = false) {
    self.council = council
    self.name = name
    self.nameIsAssumed = nameIsAssumed
  }
}

/// A plan is called otherwise from now on; its slug stays.
public struct PlanRenamed: Hashable, Codable, Sendable {
  public var name: String

  public init(name: String) { self.name = name }
}

/// Papers were imported together; the events that follow belong to this one.
public struct PapersImported: Hashable, Codable, Sendable {
  public var documents: Int

  public init(documents: Int) { self.documents = documents }
}

/// A paper was read into a plan: all it says beside its actions, and which actions it holds.
public struct PaperRead: Hashable, Codable, Sendable {
  /// Without its actions, which have events of their own.
  public var paper: Paper
  /// What the checks look at beside them; nil where there is nothing, and in readings kept before it was.
  public var beside: BesideActions?
  /// The ids of its actions, in printed order.
  public var actions: [String]
  /// Of the actions whose ref points to one action and wording to another, or to none: by id.
  public var doubts: [String: IdentityDoubt]

  public init(paper: Paper, actions: [String], doubts: [String: IdentityDoubt] = [:]) {
    self.paper = paper
    beside = BesideActions(paper)
    self.paper.actions = []
    self.paper.figures = []
    self.paper.leftMarks = []
    self.actions = actions
    self.doubts = doubts
  }
}

/// What a paper says of an action.
public struct ActionReported: Hashable, Codable, Sendable {
  /// Nil where neither the paper nor the plan's editions tell.
  public var edition: String?
  public var action: Action

  public init(edition: String? = nil, action: Action) {
    self.edition = edition
    self.action = action
  }
}

/// What a paper, read again, says of an action; nothing, where it was no action after all.
public struct ReadingCorrected: Hashable, Codable, Sendable {
  public var edition: String?
  public var action: Action?

  public init(edition: String? = nil, action: Action?) {
    self.edition = edition
    self.action = action
  }
}

/// What an officer keyed in for an action and period; nil leaves what is known.
///
/// An empty reading takes back what was keyed in before, so that the paper's own word stands again.
public struct ActionRated: Hashable, Codable, Sendable {
  public var rating: RatingReading?
  public var stage: StageReading?

  public init(rating: RatingReading? = nil, stage: StageReading? = nil) {
    self.rating = rating
    self.stage = stage
  }
}

/// An officer said that a printed action is the one known by the event's action id.
public struct LinkAccepted: Hashable, Codable, Sendable {
  /// The key of the action in the event's document.
  public var key: String

  public init(key: String) { self.key = key }
}

/// A payload was erased, and its salt.
public struct PayloadRedacted: Hashable, Codable, Sendable {
  public var position: Position

  public init(position: Position) { self.position = position }
}

/// The record of a person whom papers name was erased, name and contact details.
public struct PersonErased: Hashable, Codable, Sendable {
  public var person: PersonID

  public init(person: PersonID) { self.person = person }
}
