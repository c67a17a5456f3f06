public import Foundation
public import PlanModel

/// A paper that the council issued of a period, in a list of them.
public struct IssuedPaperSummary: Hashable, Codable, Sendable {
  /// Where the ledger records it.
  public var position: Position
  public var document: DocumentName
  public var title: String
  public var effective: Effective
  /// In bytes.
  public var size: Int
  /// When its bytes were kept first.
  public var kept: Date
  /// Not for publication.
  public var isExempt: Bool
  /// Its bytes were erased.
  public var isRedacted: Bool

  public init(
    position: Position, document: DocumentName, title: String, effective: Effective, size: Int,
    kept: Date, isExempt: Bool = false, isRedacted: Bool = false
  ) {
    self.position = position
    self.document = document
    self.title = title
    self.effective = effective
    self.size = size
    self.kept = kept
    self.isExempt = isExempt
    self.isRedacted = isRedacted
  }
}
