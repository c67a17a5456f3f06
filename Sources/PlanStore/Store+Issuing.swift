public import Foundation
import GRDB
public import PlanModel

extension Store {
  /// Keeps a paper of a period as it is issued, under its SHA-256; returns that.
  ///
  /// Throws `EventRefused` where the plan or period is unknown, or the same bytes are kept for it.
  @discardableResult
  public func issue(
    _ bytes: Data, as said: PaperIssued, of plan: String, _ effective: Effective, stamp: Stamp
  ) throws -> (sha256: String, head: LedgerHead) {
    let sha = Hex.sha256(of: bytes)
    let ending = said.name.split(separator: ".").dropFirst().last.map(String.init) ?? ""
    let head = try write { db in
      try ArchivedBytes(db).keep(
        bytes, as: DocumentName(name: said.name, sha256: sha, format: ending.lowercased()),
        at: stamp.time)
      var writing = try LedgerWriting(db, store: self, stamp: stamp)
      try writing.append(
        NewEvent(.paperIssued(said), plan: plan, effective: effective, document: sha))
      return try writing.finish()
    }
    return (sha, head)
  }
}
