/// A paper that the council wrote of a period was issued, and is kept as it was.
///
/// The event's plan and period say what it is of, and its document names the bytes by their SHA-256.
public struct PaperIssued: Hashable, Codable, Sendable {
  /// The file's name, with its ending.
  public var name: String
  /// What the paper is called.
  public var title: String

  public init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

/// A paper that was issued, with who kept it.
public struct IssuedPaper: Hashable, Sendable {
  /// Where the ledger records it.
  public var position: Position
  public var effective: Effective
  /// The SHA-256 of its bytes.
  public var document: String
  public var said: PaperIssued
  public var actor: ActorID

  /// What an event says was issued; nil where it says no such thing, or its words were erased.
  public init?(_ event: Event) {
    guard case .paperIssued(let said) = event.payload, let effective = event.header.effective,
      let document = event.header.document
    else { return nil }
    position = event.header.position
    self.effective = effective
    self.document = document
    self.said = said
    actor = event.header.actor
  }
}
