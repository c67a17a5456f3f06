/// How well an action goes, on the scale that makes councils comparable.
public enum Rating: String, CaseIterable, Codable, Sendable {
  case onTrack
  case atRisk
  case offTrack
  /// Its time has not come.
  case notDue
  /// By the council's rule it is not rated.
  case notRated
  /// It should be there and is not.
  case notGiven

  /// Nil for the three that are no verdict; otherwise higher is better.
  public var order: Int? {
    switch self {
    case .onTrack: 3
    case .atRisk: 2
    case .offTrack: 1
    case .notDue, .notRated, .notGiven: nil
    }
  }
}

/// What a paper says of an action's rating.
public struct RatingReading: Hashable, Codable, Sendable {
  /// As the paper prints it.
  public var printed: String?
  /// The term of the plan's legend that it means.
  public var term: String?
  public var canonical: Rating?

  public init(printed: String? = nil, term: String? = nil, canonical: Rating? = nil) {
    self.printed = printed
    self.term = term
    self.canonical = canonical
  }
}
