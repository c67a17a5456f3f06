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

extension Ledger {
  /// Where it stands.
  public func head() throws -> LedgerHead { throw NotYet() }

  /// Appends events and brings the register up to them, in one transaction.
  ///
  /// Throws `PositionMoved` where the ledger does not stand at `expected`, and `EventRefused` where an
  /// event does not fit what it holds; then nothing is appended.
  @discardableResult
  public func append(
    _ events: [NewEvent], expecting expected: Position, stamp: Stamp
  ) throws -> Position { throw NotYet() }

  /// A plan as a fold over its events: of those that speak of a day or before, as at that day, and of
  /// those recorded up to a position, as known then.
  public func state(
    ofPlan slug: String, asAt: PartialDate? = nil, asKnown: Position? = nil
  ) throws -> PlanState? { throw NotYet() }

  /// Proves the chain, every payload's digest and every archived paper.
  ///
  /// The head is one printed in a published paper, site or backup. Without it the ledger is proved
  /// consistent with itself and no more.
  public func verify(head: LedgerHead? = nil) throws -> Verification { throw NotYet() }

  /// A page of events.
  public func history(_ query: HistoryQuery = HistoryQuery()) throws -> HistoryPage {
    throw NotYet()
  }

  /// Erases payloads with their salts, or a paper's bytes, and records by whom and why.
  ///
  /// Copies made before, backups among them, are not reached.
  @discardableResult
  public func redact(_ target: RedactionTarget, stamp: Stamp) throws -> RedactionOutcome {
    throw NotYet()
  }

  /// Drops the register's tables and makes them again from the events; returns how many.
  @discardableResult
  public func rebuild() throws -> Int { throw NotYet() }

  /// Writes a copy, while others read and write, and verifies it.
  public func backup(to path: String) throws -> BackupOutcome { throw NotYet() }

  /// Puts a backup in the place of a register, once it is verified; the old file is kept beside it.
  ///
  /// Nobody may have the register open.
  public static func restore(
    from backup: String, to path: String, head: LedgerHead? = nil
  ) throws -> RestoreOutcome { throw NotYet() }
}
