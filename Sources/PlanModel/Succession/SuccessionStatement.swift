/// What a paper itself says of where an action went or came from.
struct SuccessionStatement: Hashable {
  enum Relation: Hashable {
    case merged
    case continues
    case replaced
    case split
    case ended

    var kind: SuccessionKind {
      switch self {
      case .merged: .merged
      case .continues: .continues
      case .replaced: .replaced
      case .split: .split
      case .ended: .ended
      }
    }
  }

  /// How plainly it is said.
  enum Force: Int, Comparable {
    /// "See action 56", which means something only of an action that is done.
    case mention
    /// "could this be merged with ..."
    case tentative
    /// Work that goes on elsewhere, which the action itself may well outlive ("delivered through ...").
    case weak
    case plain

    static func < (one: Force, other: Force) -> Bool { one.rawValue < other.rawValue }
  }

  enum Field: String {
    case wording = "text"
    case update
    case changeNote = "note"
    case see = "entry"
  }

  var relation: Relation
  /// The refs spoken of as printed, in order; none for an end.
  var refs: [String]
  /// The action that speaks came from the others; else it went into them.
  var isOrigin = false
  /// The refs are said to be of new actions.
  var saysNew = false
  var force = Force.plain
  var field: Field
  /// The sentence, shortened.
  var quote: String
}
