public import Foundation
public import PlanModel

/// All events, append-only, chained by SHA-256 over salted digests.
public struct Ledger: Sendable {
  let store: Store
}

/// What `verify` found.
public struct Verification: Hashable, Codable, Sendable {
  public struct Redaction: Hashable, Codable, Sendable {
    public var position: Position
    /// Where its redaction is recorded; nil where none is, which is a fault.
    public var recordedAt: Position?
    public var reason: String?
    public var actor: ActorID?

    public init(
      position: Position, recordedAt: Position?, reason: String?, actor: ActorID?
    ) {
      self.position = position
      self.recordedAt = recordedAt
      self.reason = reason
      self.actor = actor
    }
  }

  public enum Fault: Hashable, Codable, Sendable {
    /// A position is missing or out of order.
    case gap(after: Position)
    /// The event's header no longer gives its hash.
    case headerAltered(Position)
    /// The stored payload no longer gives its digest.
    case payloadAltered(Position)
    /// A payload is gone and no event says that it was redacted.
    case payloadMissing(Position)
    /// An archived document no longer gives its SHA-256.
    case documentAltered(String)
    /// A paper that was read is not in the archive, and no event says that it was erased.
    case documentMissing(String)
    /// The given head is not in this ledger: it was cut short or rewritten.
    case headNotFound(LedgerHead)
    /// The register stands elsewhere than the ledger; `rebuild` mends it.
    case registerBehind(register: Position, ledger: Position)
  }

  public var events: Int
  public var head: LedgerHead
  public var redactions: [Redaction]
  public var faults: [Fault]
  /// The head it was proved against; without one only consistency is proved.
  public var provedAgainst: LedgerHead?

  public init(
    events: Int, head: LedgerHead, redactions: [Redaction], faults: [Fault],
    provedAgainst: LedgerHead?
  ) {
    self.events = events
    self.head = head
    self.redactions = redactions
    self.faults = faults
    self.provedAgainst = provedAgainst
  }

  public var isSound: Bool { faults.isEmpty }
}

/// Which events of the ledger to list.
public struct HistoryQuery: Hashable, Sendable {
  public var plan: String?
  public var action: String?
  public var document: String?
  public var types: Set<EventType>?
  public var since: Date?
  public var until: Date?
  /// The latest first.
  public var newestFirst: Bool
  public var limit: Int
  public var offset: Int

  public init(
    plan: String? = nil, action: String? = nil, document: String? = nil,
    types: Set<EventType>? = nil, since: Date? = nil, until: Date? = nil,
    newestFirst: Bool = true, limit: Int = 100, offset: Int = 0
  ) {
    self.plan = plan
    self.action = action
    self.document = document
    self.types = types
    self.since = since
    self.until = until
    self.newestFirst = newestFirst
    self.limit = limit
    self.offset = offset
  }
}

/// A page of the ledger.
public struct HistoryPage: Hashable, Sendable {
  public var events: [Event]
  /// How many there are in all.
  public var total: Int

  public init(events: [Event], total: Int) {
    self.events = events
    self.total = total
  }
}

/// What is to be erased.
public enum RedactionTarget: Hashable, Sendable {
  /// One event's payload and salt.
  case position(Position)
  /// An archived paper's bytes, by SHA-256.
  case document(String)
  /// Every payload that holds these words: a person's name as papers print it.
  case words(String)
  /// The record of a person whom papers name: name and contact details.
  case person(PersonID)
}

/// What was erased.
public struct RedactionOutcome: Hashable, Sendable {
  public var positions: [Position]
  public var documents: [String]
  public var head: LedgerHead

  public init(positions: [Position], documents: [String], head: LedgerHead) {
    self.positions = positions
    self.documents = documents
    self.head = head
  }
}

/// A copy of the ledger that was verified after it was written.
public struct BackupOutcome: Hashable, Sendable {
  public var path: String
  public var head: LedgerHead
  public var verification: Verification

  public init(path: String, head: LedgerHead, verification: Verification) {
    self.path = path
    self.head = head
    self.verification = verification
  }
}

/// A ledger put in the place of another.
public struct RestoreOutcome: Hashable, Sendable {
  /// Where the file that was there before is kept; nil where there was none.
  public var keptAside: String?
  public var head: LedgerHead

  public init(keptAside: String?, head: LedgerHead) {
    self.keptAside = keptAside
    self.head = head
  }
}
