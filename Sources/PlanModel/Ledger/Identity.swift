/// Decides which known action a printed one is.
public enum Identity {}

/// Why a printed action was not linked to one that is known.
public struct IdentityDoubt: Hashable, Codable, Sendable {
  public enum Why: String, Codable, Sendable {
    /// The ref is known, with quite another wording.
    case refWithOtherWording
    /// The ref points to one action and the wording to another.
    case refAndWordingDisagree
    /// Several known actions fit equally well.
    case several
  }

  public var why: Why
  /// The ids of the actions it might be.
  public var candidates: [String]

  public init(why: Why, candidates: [String]) {
    self.why = why
    self.candidates = candidates
  }
}

extension Identity {
  /// What is known of an action that a printed one may be.
  public struct Known: Hashable, Sendable {
    public var id: String
    public var list: String?
    /// Every corrected ref it has had, the latest first.
    public var refs: [String]
    public var section: String?
    public var group: String?
    /// Every wording it has had, the latest first.
    public var wordings: [String]

    public init(
      id: String, list: String? = nil, refs: [String] = [], section: String? = nil,
      group: String? = nil, wordings: [String]
    ) {
      self.id = id
      self.list = list
      self.refs = refs
      self.section = section
      self.group = group
      self.wordings = wordings
    }

    /// A printed action as something to match against, named by its id or its key.
    public init(id: String, _ action: Action) {
      self.init(
        id: id, list: action.list, refs: action.ref.map { [$0] } ?? [], section: action.section,
        group: action.group, wordings: [Identity.wording(of: action)])
    }
  }

  public enum Match: Hashable, Sendable {
    case same(String)
    case new
    /// Nothing is linked, and that is said.
    case doubtful(IdentityDoubt)
  }

  /// The words that tell an action from others: its title and its text.
  public static func wording(of action: Action) -> String {
    guard let title = action.title, title != action.text else { return action.text }
    return action.text.isEmpty ? title : "\(title) \(action.text)"
  }

  /// Which known action each printed one is, in the same order; no known one is given twice.
  ///
  /// Within one plan and edition an action is the one with the same list and corrected ref whose
  /// wording also agrees; else the one with the same wording in the same group; else new. Where ref
  /// and wording disagree nothing is linked, and that is said.
  public static func match(_ printed: [Action], against known: [Known]) -> [Match] {
    guard !printed.isEmpty, !known.isEmpty else { return printed.map { _ in .new } }
    var matching = IdentityMatching(printed, against: known)
    return matching.run()
  }

  /// Whether two wordings can be one action's, given that list and ref are the same.
  public static func agree(_ one: String, _ other: String) -> Bool {
    var words = Wordings()
    let first = words.add(one)
    let second = words.add(other)
    words.weigh()
    return words.agreement(first, second).isEnoughWithRef
  }
}
