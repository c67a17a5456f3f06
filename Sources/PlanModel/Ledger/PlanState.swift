/// A plan as it stands after some of its events: a fold over them, and nothing else.
///
/// Within a field the fold orders by what an event speaks of, then by position, so that papers add up
/// to the same plan in whatever order they were imported.
public struct PlanState: Hashable, Sendable {
  /// A period or edition and where it stands.
  public struct Timepoint: Hashable, Sendable {
    public let effective: Effective
    /// The position of the first event that speaks of it.
    public let first: Position
    public internal(set) var isPublished = false
    public internal(set) var isWithdrawn = false
    /// Where the ledger stood when it was closed, and at each reissue.
    public internal(set) var issues: [Position] = []

    public var isClosed: Bool { !issues.isEmpty }
  }

  /// A paper that was read into the plan; a later reading of the same paper takes its place.
  public struct Reading: Hashable, Sendable {
    public var effective: Effective
    public var document: String
    /// Where it was first read for this.
    public var standing: Position
    public var position: Position
    /// Nil once it has been redacted.
    public var read: PaperRead?
  }

  /// The slug that its actions' ids begin with.
  public let slug: String
  public internal(set) var council: String
  public internal(set) var name: String
  /// Whether no paper named it yet.
  public internal(set) var nameIsAssumed: Bool
  /// The position of its declaration.
  public let declared: Position
  /// Oldest first.
  public internal(set) var timepoints: [Timepoint] = []
  /// By what they speak of, then by position.
  public internal(set) var readings: [Reading] = []
  /// What came over from plans of councils before, by what they speak of.
  public internal(set) var carriedOver: [CarriedOver] = []
  public internal(set) var actions: [String: ActionState] = [:]
  /// The findings of this plan that were accepted, in the order in which they were.
  public internal(set) var waivers: [StandingWaiver] = []
  /// The papers that were issued of its periods, in the order in which they were.
  public internal(set) var issuedPapers: [IssuedPaper] = []
  /// The number that the next action's id bears.
  public internal(set) var nextNumber = 1
  /// The position of its latest event.
  public internal(set) var position: Position = .start

  public init(
    slug: String, council: String, name: String, nameIsAssumed: Bool = false,
    declared: Position = .start
  ) {
    self.slug = slug
    self.declared = declared
    self.council = council
    self.name = name
    self.nameIsAssumed = nameIsAssumed
  }

  /// The fold over a plan's events, which begin with its declaration; nil for none.
  ///
  /// Only what speaks of `asAt` or before, and only what was recorded up to `asKnown`.
  public static func fold(
    _ events: some Sequence<Event>, asAt: PartialDate? = nil, asKnown: Position? = nil
  ) -> PlanState? {
    var state: PlanState?
    for event in events {
      if let asKnown, event.header.position > asKnown { continue }
      if let asAt, let date = event.header.effective?.date, asAt < date { continue }
      if state == nil {
        state = PlanState(declaredBy: event)
      } else {
        state?.apply(event)
      }
    }
    return state
  }

  /// The state after a plan's first event.
  ///
  /// One whose declaration was erased still has its slug, which is in the header.
  public init?(declaredBy event: Event) {
    guard event.header.type == .planDeclared, let slug = event.header.plan else { return nil }
    if case .planDeclared(let said) = event.payload {
      self.init(
        slug: slug, council: said.council, name: said.name, nameIsAssumed: said.nameIsAssumed,
        declared: event.header.position)
    } else {
      self.init(slug: slug, council: "", name: slug, declared: event.header.position)
    }
    position = event.header.position
  }

  public mutating func apply(_ event: Event) {
    position = event.header.position
    if let effective = event.header.effective { touch(effective, at: position) }
    if let id = event.header.action {
      claim(id)
      actions[id, default: ActionState(id: id, first: position)].apply(event)
      return
    }
    switch event.header.type {
    case .planRenamed:
      guard case .planRenamed(let said) = event.payload else { return }
      name = said.name
      nameIsAssumed = false
    case .paperRead: put(event)
    case .planCarriedOver: putCarriedOver(event)
    case .periodClosed, .periodReissued:
      update(event) { $0.issues.append(event.header.position) }
      if let effective = event.header.effective {
        for id in actions.keys { actions[id]?.issue(effective) }
      }
    case .published:
      update(event) {
        $0.isPublished = true
        $0.isWithdrawn = false
      }
    case .withdrawn:
      update(event) {
        $0.isPublished = false
        $0.isWithdrawn = true
      }
    case .waiverGranted:
      guard let waiver = StandingWaiver(event) else { return }
      waivers.removeAll { $0.said.isFor(theSameAs: waiver.said) }
      waivers.append(waiver)
    case .waiverWithdrawn:
      guard case .waiverWithdrawn(let said) = event.payload else { return }
      waivers.removeAll { $0.position == said.waiver }
    case .paperIssued:
      guard let paper = IssuedPaper(event) else { return }
      issuedPapers.append(paper)
    default: return
    }
  }

  public func timepoint(_ effective: Effective) -> Timepoint? {
    timepoints.first { $0.effective == effective }
  }

  /// Ids are given once, even where all of an action was erased.
  private mutating func claim(_ id: String) {
    guard let dash = id.utf8.lastIndex(of: UInt8(ascii: "-")),
      let number = Int(id[id.index(after: dash)...])
    else { return }
    nextNumber = max(nextNumber, number + 1)
  }

  private mutating func touch(_ effective: Effective, at position: Position) {
    if timepoints.last?.effective == effective { return }
    guard let index = timepoints.firstIndex(where: { !($0.effective < effective) }) else {
      timepoints.append(Timepoint(effective: effective, first: position))
      return
    }
    if timepoints[index].effective != effective {
      timepoints.insert(Timepoint(effective: effective, first: position), at: index)
    }
  }

  private mutating func update(_ event: Event, _ change: (inout Timepoint) -> Void) {
    guard let effective = event.header.effective,
      let index = timepoints.firstIndex(where: { $0.effective == effective })
    else { return }
    change(&timepoints[index])
  }

  private mutating func put(_ event: Event) {
    guard let effective = event.header.effective, let document = event.header.document else {
      return
    }
    var read: PaperRead?
    if case .paperRead(let said) = event.payload { read = said }
    if let index = readings.firstIndex(where: {
      $0.document == document && $0.effective == effective
    }) {
      readings[index].position = event.header.position
      readings[index].read = read
      return
    }
    let reading = Reading(
      effective: effective, document: document, standing: event.header.position,
      position: event.header.position, read: read)
    let index = readings.firstIndex { effective < $0.effective } ?? readings.endIndex
    readings.insert(reading, at: index)
  }
}
