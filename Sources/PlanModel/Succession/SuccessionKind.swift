/// What became of an action, or where one came from.
public enum SuccessionKind: String, CaseIterable, Codable, Sendable {
  /// It stands in the new edition with the same words.
  case same
  /// It stands there in other words; a changed number or date is a rewording too.
  case reworded
  /// Another action carries it on, with more, less or something else to do.
  case continues
  /// Several old actions became one.
  case merged
  /// One old action became several.
  case split
  /// Something else is done in its stead.
  case replaced
  /// It was completed or given up, and a paper says so.
  case ended
  /// Nothing is said of it any more.
  case vanished
  /// It comes from no earlier action.
  case new

  /// Whether it leads from an old action to a new one.
  public var isLink: Bool {
    switch self {
    case .same, .reworded, .continues, .merged, .split, .replaced: true
    case .ended, .vanished, .new: false
    }
  }
}

/// How far a proposal may be relied on before a person has looked at it.
///
/// Sure ones are meant to be right nine times in ten.
public enum SuccessionConfidence: String, CaseIterable, Codable, Comparable, Sendable {
  case possible
  case likely
  case sure

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .sure: 2
    }
  }

  public static func < (one: SuccessionConfidence, other: SuccessionConfidence) -> Bool {
    one.rank < other.rank
  }
}
