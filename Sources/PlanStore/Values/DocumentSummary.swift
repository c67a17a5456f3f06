public import Foundation
public import PlanModel

/// A paper that was read, in a list of them.
public struct DocumentSummary: Hashable, Codable, Sendable {
  public var document: DocumentName
  /// In bytes.
  public var size: Int
  public var imported: Date
  /// Not for publication.
  public var isExempt: Bool
  /// Its bytes were erased.
  public var isRedacted: Bool
  public var readings: [DocumentReading]

  public init(
    document: DocumentName, size: Int, imported: Date, isExempt: Bool, isRedacted: Bool,
    readings: [DocumentReading]
  ) {
    self.document = document
    self.size = size
    self.imported = imported
    self.isExempt = isExempt
    self.isRedacted = isRedacted
    self.readings = readings
  }
}

/// What a paper was read for.
public struct DocumentReading: Hashable, Codable, Sendable {
  public var plan: PlanName
  public var effective: Effective

  public init(plan: PlanName, effective: Effective) {
    self.plan = plan
    self.effective = effective
  }
}

/// A paper as it was archived.
public struct ArchivedDocument: Hashable, Sendable {
  public var summary: DocumentSummary
  /// Nil once erased.
  public var bytes: Data?

  public init(summary: DocumentSummary, bytes: Data?) {
    self.summary = summary
    self.bytes = bytes
  }
}
