public import Foundation

/// The opaque id of whoever did something; who that is stands outside the ledger.
public struct ActorID: Hashable, Codable, Sendable, CustomStringConvertible {
  public let description: String

  public init(_ text: some StringProtocol) { description = String(text) }

  /// Whoever works at the command line, where there are no accounts.
  public static let commandLine = ActorID("command-line")
  /// The one person at a desk without accounts.
  public static let desk = ActorID("desk")

  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Something that happened, as the ledger keeps it.
public struct Event: Hashable, Sendable {
  public var header: EventHeader
  /// Why it was done, in words; kept with the payload, so that it can be erased with it.
  public var reason: String?
  /// Nil once it has been redacted.
  public var payload: Payload?

  public init(header: EventHeader, reason: String? = nil, payload: Payload?) {
    self.header = header
    self.reason = reason
    self.payload = payload
  }
}

/// What is known of every event for ever, even of one whose payload was erased.
public struct EventHeader: Hashable, Sendable {
  public var position: Position
  public var type: EventType
  /// When the ledger learnt of it.
  public var recorded: Date
  /// The period or edition it speaks of.
  public var effective: Effective?
  public var actor: ActorID
  /// The SHA-256 of the document it was read from.
  public var document: String?
  /// The import it came with.
  public var importPosition: Position?
  /// The slug of the plan it belongs to.
  public var plan: String?
  /// The id of the action it is about.
  public var action: String?

  public init(
    position: Position, type: EventType, recorded: Date, effective: Effective? = nil,
    actor: ActorID, document: String? = nil, importPosition: Position? = nil, plan: String? = nil,
    action: String? = nil
  ) {
    self.position = position
    self.type = type
    self.recorded = recorded
    self.effective = effective
    self.actor = actor
    self.document = document
    self.importPosition = importPosition
    self.plan = plan
    self.action = action
  }
}

/// Something that is to be appended; the ledger gives it its position.
public struct NewEvent: Hashable, Sendable {
  public var payload: Payload
  public var effective: Effective?
  public var plan: String?
  public var action: String?
  public var document: String?
  public var reason: String?

  public init(
    _ payload: Payload, plan: String? = nil, action: String? = nil, effective: Effective? = nil,
    document: String? = nil, reason: String? = nil
  ) {
    self.payload = payload
    self.plan = plan
    self.action = action
    self.effective = effective
    self.document = document
    self.reason = reason
  }
}

/// The permanent names of the kinds of event, each with the version of its payload.
public enum EventType: String, CaseIterable, Codable, Sendable {
  case councilDeclared = "council-declared.v1"
  case planDeclared = "plan-declared.v1"
  case planRenamed = "plan-renamed.v1"
  case papersImported = "papers-imported.v1"
  case paperRead = "paper-read.v1"
  /// A council's change: what a paper says of one action in a period or edition.
  case actionReported = "action-reported.v1"
  /// A council's change: a stage or rating that an officer keyed in.
  case actionRated = "action-rated.v1"
  /// Ours, not the council's: a paper was read wrongly and is read again.
  case readingCorrected = "reading-corrected.v1"
  case linkAccepted = "link-accepted.v1"
  case periodClosed = "period-closed.v1"
  case periodReissued = "period-reissued.v1"
  case published = "published.v1"
  case withdrawn = "withdrawn.v1"
  case documentExempted = "document-exempted.v1"
  case documentRedacted = "document-redacted.v1"
  case payloadRedacted = "payload-redacted.v1"
  /// What is known of a person whom papers name was erased.
  case personErased = "person-erased.v1"
  /// An officer accepts a finding, with the reason.
  case waiverGranted = "waiver-granted.v1"
  case waiverWithdrawn = "waiver-withdrawn.v1"
  /// A person says what became of actions, or where they come from.
  case successionAccepted = "succession-accepted.v1"
  /// A person says that a proposal is wrong, so that it is not made again.
  case successionRefused = "succession-refused.v1"
  /// Either answer is taken back.
  case successionWithdrawn = "succession-withdrawn.v1"
  /// What is measured of a council beside its actions: targets, inventories, indicators, money.
  case measuresRecorded = "measures-recorded.v1"
  case measuresWithdrawn = "measures-withdrawn.v1"
  /// A record of measures may be seen by everybody.
  case measuresPublished = "measures-published.v1"
  /// A council gives way to others on a vesting day.
  case councilSucceeded = "council-succeeded.v1"
  case councilSuccessionWithdrawn = "council-succession-withdrawn.v1"
  /// A plan takes over what a plan of the council before held.
  case planCarriedOver = "plan-carried-over.v1"
  /// A paper that the council wrote of a period was issued.
  case paperIssued = "paper-issued.v1"
}
