public import Foundation
import GRDB
public import PlanModel

/// The ledger and the register of one file, `waymark.db`.
///
/// A final class and not an actor: SQLite already lets one writer in at a time, across processes too,
/// and in WAL mode readers go on beside it, which an actor would queue. It holds no state of its own.
/// Calls block for as long as the file takes; each is a transaction.
public final class Store: Sendable {
  let database: any DatabaseWriter
  /// The file; nil in memory.
  public let path: String?
  /// Fresh random bytes for each payload's salt.
  let salt: @Sendable () -> [UInt8]

  init(database: any DatabaseWriter, path: String?, salt: @escaping @Sendable () -> [UInt8]) {
    self.database = database
    self.path = path
    self.salt = salt
  }

  /// The append-only truth: append, verify, history, redact, rebuild, backup.
  public var ledger: Ledger { Ledger(store: self) }

  /// What the ledger adds up to, as somebody may see it.
  public func register(for audience: Audience) -> Register {
    Register(store: self, audience: audience)
  }
}

/// Who asks: what they may see is decided in the query itself.
public enum Audience: Hashable, Sendable {
  /// Officers: everything.
  case desk
  /// Anybody: published periods and editions; never exempt documents, findings or doubts.
  case everyone
}

/// Who does something, and when they do it.
public struct Stamp: Hashable, Sendable {
  public var actor: ActorID
  /// Recorded with whatever is appended.
  public var time: Date
  /// Why, in words.
  public var reason: String?

  public init(actor: ActorID, time: Date, reason: String? = nil) {
    self.actor = actor
    self.time = time
    self.reason = reason
  }
}
