/// How far an action has come, on the scale that makes councils comparable.
///
/// A council's own term is kept beside it and never replaced.
public enum Stage: String, CaseIterable, Codable, Sendable {
  case notStarted
  case discovery
  case design
  case delivery
  case complete
  case closed
  case onHold
  case businessAsUsual

  /// Whether nothing more is to be done: complete or closed.
  public var isEnded: Bool { self == .complete || self == .closed }
}

/// What a paper says of an action's stage.
public struct StageReading: Hashable, Codable, Sendable {
  /// As the cell prints it.
  public var printed: String?
  /// The term of the plan's legend that it means.
  public var term: String?
  public var canonical: Stage?

  public init(printed: String? = nil, term: String? = nil, canonical: Stage? = nil) {
    self.printed = printed
    self.term = term
    self.canonical = canonical
  }
}
