extension Action {
  /// What an action says, by the names that its JSON gives it; what each means stands at the action.
  @usableFromInline struct Values: Hashable, Codable {
    @usableFromInline var key: String
    @usableFromInline var ref: String?
    @usableFromInline var refAsPrinted: String?
    @usableFromInline var plan: String?
    @usableFromInline var list: String?
    @usableFromInline var section: String?
    @usableFromInline var group: String?
    @usableFromInline var title: String?
    @usableFromInline var text: String
    @usableFromInline var groupings: [String: String] = [:]
    @usableFromInline var objectives: [String] = []
    @usableFromInline var elements: [String] = []
    @usableFromInline var introducedIn: String?
    @usableFromInline var role: RoleReading = RoleReading()
    @usableFromInline var leads: [String] = []
    @usableFromInline var partners: [String] = []
    @usableFromInline var partnersAsPrinted: String?
    @usableFromInline var timescale: Timescale = Timescale()
    @usableFromInline var cost: LevelReading = LevelReading()
    @usableFromInline var carbon: LevelReading = LevelReading()
    @usableFromInline var score: Score = Score()
    @usableFromInline var impact: String?
    @usableFromInline var measure: String?
    @usableFromInline var stage: StageReading = StageReading()
    @usableFromInline var rating: RatingReading = RatingReading()
    @usableFromInline var movement: StatedMovement = StatedMovement()
    @usableFromInline var update: String?
    @usableFromInline var reason: String?
    @usableFromInline var mitigation: String?
    @usableFromInline var changeNote: String?
    @usableFromInline var see: [String] = []
    @usableFromInline var parts: [ActionPart] = []
    @usableFromInline var updates: [ReportedUpdate] = []
    @usableFromInline var fields: [PrintedField] = []
    @usableFromInline var source: Source
    @usableFromInline var sources: Sources = [:]

    init(key: String, ref: String?, refAsPrinted: String?, text: String, source: Source) {
      self.key = key
      self.ref = ref
      self.refAsPrinted = refAsPrinted
      self.text = text
      self.source = source
    }
  }

  /// A class, so that copies of an action can share it; it is changed only while it has one owner,
  /// which is why threads may share it too.
  @usableFromInline final class Storage: @unchecked Sendable {
    // An action hands its values out for writing only while it is their one owner, so that no read can
    // come between; without the check a read costs a load, and the rules read some thousand of them.
    @exclusivity(unchecked) @usableFromInline var values: Values

    @inlinable init(_ values: Values) { self.values = values }
  }

  /// The values for writing, made its own first where another action has them too.
  @inlinable var values: Values {
    get { storage.values }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.values) }
      yield &storage.values
    }
  }
}

extension Action: Hashable {
  public static func == (one: Action, other: Action) -> Bool {
    one.storage === other.storage || one.storage.values == other.storage.values
  }

  public func hash(into hasher: inout Hasher) { storage.values.hash(into: &hasher) }
}

extension Action: Codable {
  public init(from decoder: any Decoder) throws {
    storage = Storage(try Values(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws { try storage.values.encode(to: encoder) }
}

extension Action: CustomReflectable {
  /// Its values, so that a failed test prints them and a test can go over all.
  public var customMirror: Mirror { Mirror(reflecting: storage.values) }
}
