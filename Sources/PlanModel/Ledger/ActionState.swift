/// What was said of one action in one period or edition, by every paper and officer.
public struct ActionReport: Hashable, Sendable {
  /// What one paper says.
  public struct Reading: Hashable, Sendable {
    public var document: String?
    /// Where the paper was first read for this: a correction stands where what it corrects stood.
    public var standing: Position
    /// Where it was last read.
    public var position: Position
    public var edition: String?
    let boxed: Boxed<Action>

    public var action: Action { boxed.value }
  }

  /// What an officer keyed in.
  public struct Keyed: Hashable, Sendable {
    public var position: Position
    public var said: ActionRated
  }

  public let effective: Effective
  /// The newest paper's.
  public internal(set) var reading: Reading?
  /// Keyed in after that paper came, or where it says nothing; oldest first.
  public internal(set) var keyed: [Keyed]
  /// Whether a reading was erased and none is left.
  public internal(set) var isRemoved: Bool

  init(effective: Effective) {
    self.effective = effective
    keyed = []
    isRemoved = false
  }

  var isEmpty: Bool { reading == nil && keyed.isEmpty && !isRemoved }
}

/// One action's reports, oldest first, as they are known at a position.
public struct ActionState: Hashable, Sendable {
  /// All readings and keyed values of one period, before it is settled which stand.
  fileprivate struct Entry: Hashable, Sendable {
    var effective: Effective
    /// By document, in the order in which they were first read.
    var readings: [Candidate] = []
    var keyed: [ActionReport.Keyed] = []
    var removed: [Position] = []
  }

  fileprivate struct Candidate: Hashable, Sendable {
    var document: String?
    var standing: Position
    var position: Position
    var edition: String?
    /// Nil where the paper, read again, holds no such action, or where it was erased.
    var action: Boxed<Action>?
    var isErased: Bool
  }

  public let id: String
  /// The position of its first event.
  public let first: Position
  private var entries: [Entry] = []
  /// What was said of closed periods when they were closed or last reissued.
  private var issued: [Effective: Entry] = [:]

  init(id: String, first: Position) {
    self.id = id
    self.first = first
  }

  /// What was said in each period and edition, oldest first.
  public var reports: [ActionReport] { entries.compactMap(Self.report) }

  /// What was said in one period or edition.
  public func report(in effective: Effective) -> ActionReport? {
    entries.first { $0.effective == effective }.flatMap(Self.report)
  }

  /// What one paper says of it in a period or edition, whether or not a newer one stands above.
  public func said(in effective: Effective, by document: String) -> Action? {
    entries.first { $0.effective == effective }?
      .readings.first { $0.document == document }?.action?.value
  }

  /// How it stands after all of them; nil where nothing is said of it any more.
  public var current: FoldedAction? {
    let reports = self.reports
    guard let first = reports.first else { return nil }
    var fold = FoldedAction(over: reports, first: first.effective)
    for _ in reports { fold.takeNext() }
    return fold
  }

  /// The latest period or edition that it was reported in.
  public var lastReported: Effective? {
    entries.last { Self.report($0) != nil }?.effective
  }

  /// How it stood after each, oldest first.
  public var folds: [FoldedAction] {
    let reports = self.reports
    guard let first = reports.first else { return [] }
    var fold = FoldedAction(over: reports, first: first.effective)
    return reports.map { _ in
      fold.takeNext()
      return fold
    }
  }

  /// The editions that its reports name, oldest first.
  public var editions: [String] { reports.compactMap { $0.reading?.edition } }

  private static func report(_ entry: Entry) -> ActionReport? {
    var report = ActionReport(effective: entry.effective)
    let standing = entry.readings.last { $0.action != nil }
    if let standing, let action = standing.action {
      report.reading = ActionReport.Reading(
        document: standing.document, standing: standing.standing, position: standing.position,
        edition: standing.edition, boxed: action)
    } else {
      report.isRemoved = entry.readings.contains(where: \.isErased) || !entry.removed.isEmpty
    }
    report.keyed = entry.keyed.filter { keyed in
      guard let standing, standing.standing > keyed.position, let action = standing.action else {
        return true
      }
      // A paper that came later and speaks for itself stands above what was keyed in.
      return (keyed.said.rating == nil || action.value.rating == RatingReading())
        && (keyed.said.stage == nil || action.value.stage == StageReading())
    }
    return report.isEmpty ? nil : report
  }

  mutating func apply(_ event: Event) {
    guard let effective = event.header.effective else { return }
    let index = entryIndex(for: effective)
    switch event.payload {
    case .actionReported(let said):
      entries[index].put(event.header, said.edition, Boxed(said.action), isErased: false)
    case .readingCorrected(let said):
      entries[index].put(
        event.header, said.edition, said.action.map { Boxed($0) }, isErased: false)
    case .actionRated(let said):
      entries[index].keyed.append(
        ActionReport.Keyed(position: event.header.position, said: said))
    case nil:
      switch event.header.type {
      case .actionReported, .readingCorrected:
        entries[index].put(event.header, nil, nil, isErased: true)
      default: entries[index].removed.append(event.header.position)
      }
    default: return
    }
  }

  /// Keeps what was said in a period, for whatever is said of it later.
  mutating func issue(_ effective: Effective) {
    issued[effective] = entries.first { $0.effective == effective }
  }

  /// Only what was said in some periods and editions, the closed among them as they were issued.
  func limited(to timepoints: [PlanState.Timepoint]) -> ActionState {
    var limited = self
    limited.entries = timepoints.compactMap { timepoint in
      timepoint.isClosed
        ? issued[timepoint.effective]
        : entries.first { $0.effective == timepoint.effective }
    }
    return limited
  }

  private mutating func entryIndex(for effective: Effective) -> Int {
    if let last = entries.last, last.effective < effective {
      entries.append(Entry(effective: effective))
      return entries.count - 1
    }
    if let index = entries.firstIndex(where: { !($0.effective < effective) }) {
      if entries[index].effective != effective {
        entries.insert(Entry(effective: effective), at: index)
      }
      return index
    }
    entries.append(Entry(effective: effective))
    return entries.count - 1
  }
}

extension ActionState.Entry {
  fileprivate mutating func put(
    _ header: EventHeader, _ edition: String?, _ action: Boxed<Action>?, isErased: Bool
  ) {
    if let index = readings.firstIndex(where: { $0.document == header.document }) {
      readings[index].position = header.position
      readings[index].edition = edition
      readings[index].action = action
      readings[index].isErased = isErased
    } else {
      readings.append(
        ActionState.Candidate(
          document: header.document, standing: header.position, position: header.position,
          edition: edition, action: action, isErased: isErased))
    }
  }
}
