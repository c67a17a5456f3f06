import PlanModel

/// What changed between two periods of a plan, found as `diff` finds it, sorted by kinds of change.
struct FoundChanges {
  /// An action in both periods.
  struct Pair {
    let reported: ReportedAction
    let change: ActionChange
  }

  /// In both periods, in the order of the newer.
  let pairs: [Pair]
  let gone: [ReportedAction]
  /// Said to be new by somebody.
  let new: [ReportedAction]
  /// Not in the earlier period; whether they are new nobody has said.
  let absent: [ReportedAction]
  /// Those that several of the earlier period became, which are told apart from rewordings.
  let merged: [ReportedAction]
  let worse: [ReportedAction]
  let better: [ReportedAction]
  /// From one term to another of which neither is better.
  let other: [ReportedAction]
  /// Without a term before.
  let ratedFirst: [ReportedAction]
  /// Without a term now.
  let ratedNoMore: [ReportedAction]
  /// All that the report tells anything of.
  private(set) var changed: [ReportedAction] = []

  init(_ numbers: ReportNumbers, since before: Standings) {
    let actions = numbers.source.now.actions
    let here = Set(actions.map(\.id))
    let then = before.period.actions.byID
    let joined = before.period.joined
    merged = actions.filter { joined[$0.id] != nil }
    pairs = actions.filter { joined[$0.id] == nil }.compactMap { reported in
      then[reported.id].map {
        Pair(reported: reported, change: ActionChange(from: $0.action, to: reported.action))
      }
    }
    gone = before.period.actions.filter { !here.contains($0.id) }
    new = actions.filter { numbers.change(of: $0).ground == .new }
    absent = actions.filter { numbers.change(of: $0).ground == .absent }
    worse = numbers.moved(.worse, among: actions)
    better = numbers.moved(.better, among: actions)
    let rest = numbers.changedWithoutDirection(among: actions).filter {
      numbers.change(of: $0).ground == .held
    }
    other = rest.filter {
      numbers.change(of: $0).before != nil && numbers.now.place(of: $0) != nil
    }
    ratedFirst = rest.filter { numbers.change(of: $0).before == nil }
    ratedNoMore = rest.filter { numbers.now.place(of: $0) == nil }
    let told = Set(
      (moved + ratedFirst + ratedNoMore + new + absent + merged).map(\.id)
        + pairs.filter { pair in
          Kind.allCases.contains { takes(pair, $0, of: numbers.scale.column) }
        }.map(\.reported.id))
    changed = actions.filter { told.contains($0.id) } + gone
  }

  var moved: [ReportedAction] { worse + better + other }

  /// The kinds that follow what became of ratings.
  enum Kind: String, CaseIterable {
    case stage = "Stage"
    case dates = "Dates"
    case wording = "Wording"
    case rest = "Lead, place, cost and score"
  }

  /// A change of one sort as words before and after.
  struct Sort {
    let heading: String
    /// The width of its columns.
    var weight = 1.4
    let step: (ActionChange) -> (before: String, now: String)?
  }

  /// Whether a pair has a change of a kind; stages are told as ratings where the report counts by them.
  func takes(_ pair: Pair, _ kind: Kind, of column: ReportScale.Column) -> Bool {
    guard kind != .stage || column == .rating else { return false }
    return Self.sorts(of: kind).contains { $0.step(pair.change) != nil }
  }

  static func sorts(of kind: Kind) -> [Sort] {
    switch kind {
    case .stage:
      [
        Sort(heading: "Stage gone back") { $0.stageMovement == .worse ? stages($0) : nil },
        Sort(heading: "Stage moved") { $0.stageMovement == .worse ? nil : stages($0) },
      ]
    case .dates:
      [
        Sort(heading: "Date put back") { ($0.slip ?? 0) > 0 ? times($0) : nil },
        Sort(heading: "Date brought forward") { ($0.slip ?? 0) < 0 ? times($0) : nil },
        Sort(heading: "Time otherwise changed") { ($0.slip ?? 0) == 0 ? times($0) : nil },
      ]
    case .wording:
      [
        Sort(heading: "Target lowered or put off") { targets($0.targets.filter(\.isLess)) },
        Sort(heading: "Target raised or brought forward") {
          targets($0.targets.filter { !$0.isLess })
        },
        Sort(heading: "Reworded", weight: 3) { change in
          guard !change.wording.isEmpty, let old = change.old, let new = change.new else {
            return nil
          }
          return (old.text, new.text)
        },
      ]
    case .rest:
      [
        Sort(heading: "New lead") { change in
          change.leads.map { (words($0.from), words($0.to)) }
        },
        Sort(heading: "New role") { change in
          change.role.map { ($0.from.printed ?? "None", $0.to.printed ?? "None") }
        },
        Sort(heading: "Moved to another theme or group") { change in
          change.place.map {
            ($0.from.joined(separator: " › "), $0.to.joined(separator: " › "))
          }
        },
        Sort(heading: "Cost changed") { change in
          change.cost.map { ($0.from.printed ?? "None", $0.to.printed ?? "None") }
        },
        Sort(heading: "Carbon saving changed") { change in
          change.carbon.map { ($0.from.printed ?? "None", $0.to.printed ?? "None") }
        },
        Sort(heading: "Score changed") { change in
          change.score.map {
            ($0.from.map(NumberText.plain) ?? "None", $0.to.map(NumberText.plain) ?? "None")
          }
        },
      ]
    }
  }

  private static func stages(_ change: ActionChange) -> (before: String, now: String)? {
    func word(_ stage: StageReading) -> String {
      stage.term ?? stage.printed ?? stage.canonical.map(CommonWords.word(for:)) ?? "No stage"
    }
    return change.stage.map { (word($0.from), word($0.to)) }
  }

  private static func times(_ change: ActionChange) -> (before: String, now: String)? {
    func words(_ time: Timescale) -> String {
      time.printed ?? time.years.joined(separator: ", ").nonEmpty ?? "None"
    }
    return change.timescale.map { (words($0.from), words($0.to)) }
  }

  private static func targets(_ targets: [TargetChange]) -> (before: String, now: String)? {
    guard !targets.isEmpty else { return nil }
    func words(_ value: (TargetChange) -> String) -> String {
      targets.map { ($0.measure.map { "\($0): " } ?? "by ") + value($0) }.joined(separator: "; ")
    }
    return (words(\.old), words(\.new))
  }

  private static func words(_ names: [String]) -> String {
    names.joined(separator: ", ").nonEmpty ?? "None"
  }
}
