/// What probably became of old actions in a new edition, for a person to accept, change or refuse.
public struct SuccessionProposal: Hashable, Codable, Sendable {
  /// Ids of old actions; empty for a new one, more than one only where they are merged.
  public var from: [String]
  /// Ids of new actions; empty where it ended or vanished.
  public var to: [String]
  public var kind: SuccessionKind
  public var confidence: SuccessionConfidence
  /// Why, in a few words for a person: `shares “solar canopy”; same theme`.
  public var ground: String
  /// The ids in `to` are of old actions: it was taken in by others of its own edition, which have no
  /// successor either.
  public var staysInOld: Bool

  public init(
    from: [String], to: [String], kind: SuccessionKind, confidence: SuccessionConfidence,
    ground: String, staysInOld: Bool = false
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.confidence = confidence
    self.ground = ground
    self.staysInOld = staysInOld
  }
}

extension SuccessionProposal {
  private enum CodingKeys: CodingKey { case from, to, kind, confidence, ground, staysInOld }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      from: try values.decode([String].self, forKey: .from),
      to: try values.decode([String].self, forKey: .to),
      kind: try values.decode(SuccessionKind.self, forKey: .kind),
      confidence: try values.decode(SuccessionConfidence.self, forKey: .confidence),
      ground: try values.decode(String.self, forKey: .ground),
      staysInOld: try values.decodeIfPresent(Bool.self, forKey: .staysInOld) ?? false)
  }

  /// Leaves `staysInOld` out where it is false, as it nearly always is.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(from, forKey: .from)
    try values.encode(to, forKey: .to)
    try values.encode(kind, forKey: .kind)
    try values.encode(confidence, forKey: .confidence)
    try values.encode(ground, forKey: .ground)
    if staysInOld { try values.encode(true, forKey: .staysInOld) }
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
