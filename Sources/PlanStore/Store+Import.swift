import Foundation
import GRDB
import PlanModel

extension Store {
  /// What importing these papers would do; nothing is kept.
  public func previewImport(
    _ papers: [ImportedPaper], options: ImportOptions = ImportOptions()
  ) throws -> ImportPreview {
    try read { db in
      var planning = try ImportPlanning(db, options: options, salt: salt)
      for paper in papers { try planning.add(paper.paper) }
      return ImportPreview(papers: planning.previews)
    }
  }

  /// Imports papers, all or none, in one transaction.
  ///
  /// Throws `ConfirmationNeeded`, with the preview, where a period that is kept would change and
  /// `options.confirmed` does not say that this was seen.
  @discardableResult
  public func importPapers(
    _ papers: [ImportedPaper], options: ImportOptions = ImportOptions(), stamp: Stamp
  ) throws -> ImportOutcome {
    try write { db in
      var planning = try ImportPlanning(db, options: options, salt: salt)
      for paper in papers { try planning.add(paper.paper) }
      let preview = ImportPreview(papers: planning.previews)
      guard options.confirmed || !preview.needsConfirmation else {
        throw ConfirmationNeeded(preview: preview)
      }
      guard !planning.events.isEmpty else {
        return ImportOutcome(
          preview: preview, head: try EventReading.ledgerHead(db), events: 0)
      }
      try archive(papers, db, stamp)
      try planning.people.write(at: stamp)
      var writing = try LedgerWriting(
        db, store: self, stamp: stamp, loaded: planning.loaded)
      let imported = try writing.append(
        NewEvent(.papersImported(PapersImported(documents: papers.count))))
      for event in planning.events {
        try writing.append(event, importPosition: imported.header.position)
      }
      return ImportOutcome(
        preview: preview, head: try writing.finish(), events: planning.events.count + 1)
    }
  }

  /// Keeps the papers' bytes under their SHA-256.
  private func archive(_ papers: [ImportedPaper], _ db: Database, _ stamp: Stamp) throws {
    let archive = try ArchivedBytes(db)
    for paper in papers {
      let document = paper.paper.document
      guard Hex.sha256(of: paper.bytes) == document.sha256 else {
        throw BytesDoNotMatch(document: document.name)
      }
      try archive.keep(paper.bytes, as: document, at: stamp.time)
    }
  }
}

/// A paper's bytes are not those that its SHA-256 names.
public struct BytesDoNotMatch: Error, Equatable, CustomStringConvertible {
  public var document: String

  public var description: String { "The bytes of \(document) do not give its SHA-256." }
}
