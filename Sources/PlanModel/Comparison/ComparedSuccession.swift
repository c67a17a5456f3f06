/// What became of actions that did not simply go on: they merged, split, were carried on, replaced, or
/// ended.
public struct ComparedSuccession: Hashable, Sendable {
  public var kind: SuccessionKind
  public var from: [Action]
  public var to: [Action]
  /// How far it may be relied on; nil where a person accepted it.
  public var confidence: SuccessionConfidence?
  /// On what ground it is proposed, or what the person noted.
  public var ground: String?

  public init(
    kind: SuccessionKind, from: [Action], to: [Action], confidence: SuccessionConfidence?,
    ground: String?
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.confidence = confidence
    self.ground = ground
  }
}

/// The places, in two lists, of the actions that successions name.
public struct SucceededPlaces: Hashable, Sendable {
  public var old: Set<Int>
  public var new: Set<Int>

  public init(old: Set<Int> = [], new: Set<Int> = []) {
    self.old = old
    self.new = new
  }
}
