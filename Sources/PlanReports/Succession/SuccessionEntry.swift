public import PlanModel

/// What a person said became of some actions, with the actions' names.
public struct SuccessionEntry: Hashable, Sendable {
  /// An action at one end of it.
  public struct End: Hashable, Sendable {
    public var id: String
    public var ref: String?
    public var name: String
    public var plan: String
    public var edition: String?

    public init(id: String, ref: String?, name: String, plan: String, edition: String?) {
      self.id = id
      self.ref = ref
      self.name = name
      self.plan = plan
      self.edition = edition
    }
  }

  /// The number by which it can be taken back.
  public var position: Position
  /// Nil where a proposal was refused.
  public var kind: SuccessionKind?
  public var from: [End]
  public var to: [End]
  public var date: PartialDate?
  public var minute: String?
  public var note: String?
  /// The ground on which it had been proposed.
  public var ground: String?

  public init(
    position: Position, kind: SuccessionKind?, from: [End], to: [End], date: PartialDate? = nil,
    minute: String? = nil, note: String? = nil, ground: String? = nil
  ) {
    self.position = position
    self.kind = kind
    self.from = from
    self.to = to
    self.date = date
    self.minute = minute
    self.note = note
    self.ground = ground
  }
}

extension SuccessionEntry {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.pair("position", String(position.number))
      json.pair("kind", kind?.rawValue)
      for (name, ends) in [("from", from), ("to", to)] {
        json.key(name)
        json.array(ends) { json, end in
          json.object {
            $0.pair("id", end.id)
            $0.pair("ref", end.ref)
            $0.pair("name", end.name)
            $0.pair("plan", end.plan)
            $0.pair("edition", end.edition)
          }
        }
      }
      json.pair("date", date?.description)
      json.pair("minute", minute)
      json.pair("note", note)
      json.pair("ground", ground)
    }
  }
}
