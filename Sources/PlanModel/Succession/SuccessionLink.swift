/// What a person said became of old actions; it joins ids and never makes two actions one.
public struct SuccessionLink: Hashable, Codable, Sendable {
  /// Ids of the actions before; empty for one that is new.
  public var from: [String]
  /// Ids of the actions after; empty where it ended, vanished, or gave way to nothing that is known.
  public var to: [String]
  public var kind: SuccessionKind
  /// When it was decided or took effect, where known.
  public var date: PartialDate?
  /// Where it was decided ("Cabinet, minute 47").
  public var minute: String?
  /// The reason, or anything else worth keeping.
  public var note: String?

  /// Ids in the given order, each once.
  ///
  /// - Throws: ``InvalidSuccession`` where the kind does not go with the number of actions, or an
  ///   action would become itself.
  public init(
    from: [String], to: [String], kind: SuccessionKind, date: PartialDate? = nil,
    minute: String? = nil, note: String? = nil
  ) throws(InvalidSuccession) {
    var seen: Set<String> = []
    let before = from.filter { seen.insert($0).inserted }
    seen = []
    let after = to.filter { seen.insert($0).inserted }
    try Self.check(kind, from: before, to: after)
    self.from = before
    self.to = after
    self.kind = kind
    self.date = date
    self.minute = minute
    self.note = note
  }

  private static func check(
    _ kind: SuccessionKind, from: [String], to: [String]
  ) throws(InvalidSuccession) {
    if let id = from.first(where: to.contains) { throw .cycle([id, id]) }
    switch kind {
    case .new:
      guard from.isEmpty else { throw .sourceForNew(from) }
      guard !to.isEmpty else { throw .noTarget(kind) }
    case .ended, .vanished:
      guard !from.isEmpty else { throw .noSource(kind) }
      guard to.isEmpty else { throw .targetForEnd(kind, to) }
    case .same, .reworded:
      guard !from.isEmpty else { throw .noSource(kind) }
      guard !to.isEmpty else { throw .noTarget(kind) }
      guard from.count == 1, to.count == 1 else { throw .notOneToOne(kind) }
    case .continues, .replaced, .merged, .split:
      guard !from.isEmpty else { throw .noSource(kind) }
      guard !to.isEmpty else { throw .noTarget(kind) }
    }
  }
}

extension SuccessionLink {
  private enum CodingKeys: CodingKey { case from, to, kind, date, minute, note }

  /// Held to the same rules as one that is made.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      from: values.decode([String].self, forKey: .from),
      to: values.decode([String].self, forKey: .to),
      kind: values.decode(SuccessionKind.self, forKey: .kind),
      date: values.decodeIfPresent(PartialDate.self, forKey: .date),
      minute: values.decodeIfPresent(String.self, forKey: .minute),
      note: values.decodeIfPresent(String.self, forKey: .note))
  }
}

/// Why a link cannot stand.
public enum InvalidSuccession: Error, Hashable, Sendable {
  /// It says from where an action comes that comes from nowhere.
  case sourceForNew([String])
  /// It says what comes after something that ended or vanished.
  case targetForEnd(SuccessionKind, [String])
  case noSource(SuccessionKind)
  case noTarget(SuccessionKind)
  /// Only one action can be the same as one other.
  case notOneToOne(SuccessionKind)
  /// An action would become itself: the ids on the way round, the first one again at the end.
  case cycle([String])
  /// Of these actions it is said both that they ended or vanished and what they became, or both that
  /// they are new and where they come from.
  case contradiction([String])
}

extension InvalidSuccession: CustomStringConvertible {
  public var description: String {
    switch self {
    case .sourceForNew(let ids):
      "A new action comes from no other, but \(ids.joined(separator: ", ")) is given."
    case .targetForEnd(let kind, let ids):
      "Nothing comes after an action that \(kind.rawValue), but \(ids.joined(separator: ", ")) is given."
    case .noSource(let kind): "“\(kind.rawValue)” needs the action that it is said of."
    case .noTarget(let kind): "“\(kind.rawValue)” needs the action that comes after."
    case .notOneToOne(let kind): "“\(kind.rawValue)” joins one action with one other."
    case .cycle(let ids):
      "An action cannot come after itself: \(ids.joined(separator: " → "))."
    case .contradiction(let ids):
      "Two things are said of \(ids.joined(separator: ", ")) that cannot both be."
    }
  }
}
