/// What probably became of old actions in a new edition, for a person to accept, change or refuse.
public struct SuccessionProposal: Hashable, Codable, Sendable {
  /// Ids of old actions; empty for a new one, more than one only where they are merged.
  public var from: [String]
  /// Ids of new actions; empty where it ended or vanished.
  ///
  /// Of an action that another of the old edition took in, and that one has no successor either, the
  /// id of that other.
  public var to: [String]
  public var kind: SuccessionKind
  public var confidence: SuccessionConfidence
  /// Why, in a few words for a person: `shares “solar canopy”; same theme`.
  public var ground: String

  public init(
    from: [String], to: [String], kind: SuccessionKind, confidence: SuccessionConfidence,
    ground: String
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.confidence = confidence
    self.ground = ground
  }
}

/// One action on either side of a succession, under the id by which proposals call it.
public struct SuccessionSide: Hashable, Sendable {
  /// The action's permanent id, or its key where only one document is on that side; no two on one
  /// side may have the same.
  public var id: String
  /// Which edition or document it stands in, where references in its text are looked up first.
  ///
  /// Two plans printed in one document may share it: the action says its plan itself.
  public var edition: String
  public var action: Action

  public init(id: String, edition: String = "", _ action: Action) {
    self.id = id
    self.edition = edition
    self.action = action
  }

  /// An action under its key.
  public init(_ action: Action) {
    self.init(id: action.key, action)
  }
}
