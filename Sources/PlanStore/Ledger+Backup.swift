import Foundation
import GRDB
public import PlanModel

extension Ledger {
  /// Writes a copy, while others read and write, and verifies it.
  public func backup(to path: String) throws -> BackupOutcome {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw UnreadableStore(path: path, why: .exists)
    }
    // Written beside and then named, so that no half-written file bears a backup's name.
    let half = path + ".part"
    try? FileManager.default.removeItem(atPath: half)
    do {
      let copy = try DatabaseQueue(path: half)
      try store.database.backup(to: copy)
      // One file without a log beside it, wherever it is carried.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
      let verification = try Self.verification(of: half, head: nil)
      try FileManager.default.moveItem(atPath: half, toPath: path)
      return BackupOutcome(path: path, head: verification.head, verification: verification)
    } catch {
      try? FileManager.default.removeItem(atPath: half)
      throw error
    }
  }

  /// Puts a backup in the place of a register, once it is verified; the old file is kept beside it.
  ///
  /// Nobody may have the register open.
  @discardableResult
  public static func restore(
    from backup: String, to path: String, head: LedgerHead? = nil
  ) throws -> RestoreOutcome {
    let files = FileManager.default
    guard files.fileExists(atPath: backup) else {
      throw UnreadableStore(path: backup, why: .noFile)
    }
    let half = path + ".part"
    try? files.removeItem(atPath: half)
    try files.copyItem(atPath: backup, toPath: half)
    do {
      let verification = try verification(of: half, head: head)
      let kept = try keepAside(path)
      try files.moveItem(atPath: half, toPath: path)
      return RestoreOutcome(keptAside: kept, head: verification.head)
    } catch {
      try? files.removeItem(atPath: half)
      throw error
    }
  }

  private static func verification(of path: String, head: LedgerHead?) throws -> Verification {
    do {
      let queue = try DatabaseQueue(
        path: path, configuration: Store.configuration(readonly: true))
      defer { try? queue.close() }
      let verification = try queue.read {
        try LedgerVerifying(db: $0, pool: nil).run(against: head)
      }
      let isWhole = try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check") } == "ok"
      guard verification.isSound, isWhole else {
        throw UnreadableStore(path: path, why: .unsound)
      }
      return verification
    } catch is DatabaseError {
      throw UnreadableStore(path: path, why: .notARegister)
    }
  }

  /// Moves the file, with its log, out of the way, under the first free name.
  private static func keepAside(_ path: String) throws -> String? {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return nil }
    // The log may hold what the file does not yet.
    let queue = try DatabasePool(path: path)
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try queue.close()
    var number = 1
    while files.fileExists(atPath: "\(path).before-restore-\(number)") { number += 1 }
    let kept = "\(path).before-restore-\(number)"
    try files.moveItem(atPath: path, toPath: kept)
    for ending in ["-wal", "-shm"] { try? files.removeItem(atPath: path + ending) }
    return kept
  }
}
