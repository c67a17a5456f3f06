import PlanModel

/// Everything that a report counts, computed once.
struct ReportNumbers {
  /// A list of the plan ("priority", "long list"), or all of it where it has no lists.
  struct ActionList {
    /// As the paper names it; nil where it names none.
    let name: String?
    let actions: [ReportedAction]
    let axes: [ReportAxis]
  }

  /// Counts by term, with the actions behind each.
  struct Counts {
    /// One for each term of the scale.
    let byTerm: [[ReportedAction]]
    /// Those without a term.
    let without: [ReportedAction]

    var total: Int { byTerm.reduce(without.count) { $0 + $1.count } }
    /// Shares of the terms, then of those without one where there are such.
    var shares: Shares {
      Shares(byTerm.map(\.count) + (without.isEmpty ? [] : [without.count]))
    }
  }

  let source: ReportSource
  let scale: ReportScale
  let now: Standings
  /// The period before; nil where the register holds none.
  let before: Standings?
  /// Up to three periods before, the latest first.
  private(set) var earlier: [Standings]
  /// In printed order; the first is the one that overviews count.
  let lists: [ActionList]
  private let changes: [String: Change]

  init(_ source: ReportSource) {
    self.source = source
    let scale = ReportScale(source)
    self.scale = scale
    let now = Standings(source.now, on: scale)
    self.now = now
    let earlier = source.before.prefix(3).map { Standings($0, on: scale) }
    self.earlier = earlier
    before = earlier.first
    let new = source.answeredNew
    changes = Dictionary(
      source.now.actions.map { reported in
        (
          reported.id,
          Change(
            of: reported, now: now, before: earlier.first, on: scale,
            isAnsweredNew: new.contains(reported.id))
        )
      }, uniquingKeysWith: { one, _ in one })
    var names: [String?] = []
    for reported in source.now.actions where !names.contains(reported.action.list) {
      names.append(reported.action.list)
    }
    lists = names.map { name in
      let actions = source.now.actions.filter { $0.action.list == name }
      var axes = ReportAxis.all(of: actions, declared: source.groupings)
      if source.settings.deliveryThemeIsLead, !axes.contains(where: { $0.heading != nil }),
        let leads = ReportAxis.leads(of: actions)
      {
        axes.append(leads)
      }
      return ActionList(name: name, actions: actions, axes: axes)
    }
  }

  /// With fewer of the periods before.
  func over(_ steps: Int) -> ReportNumbers {
    var numbers = self
    numbers.earlier = Array(earlier.prefix(steps))
    return numbers
  }

  /// Whether any action of the period has a rating.
  var isRated: Bool {
    scale.column == .rating && source.now.actions.contains { now.place(of: $0) != nil }
  }

  func change(of reported: ReportedAction) -> Change {
    changes[reported.id] ?? Change(of: reported, now: now, before: before, on: scale)
  }

  /// Actions sorted by how they stand in a period; of now where none is given.
  func counts(of actions: [ReportedAction], in standings: Standings? = nil) -> Counts {
    let standings = standings ?? now
    var byTerm = Array(repeating: [ReportedAction](), count: scale.terms.count)
    var without: [ReportedAction] = []
    for reported in actions {
      if let place = standings.place(of: reported) {
        byTerm[place].append(reported)
      } else {
        without.append(reported)
      }
    }
    return Counts(byTerm: byTerm, without: without)
  }

  /// Those that moved since the period before, a way at a time, in printed order.
  func moved(_ movement: Movement, among actions: [ReportedAction]) -> [ReportedAction] {
    actions.filter {
      let change = change(of: $0)
      return change.isMove && change.movement == movement
    }
  }

  /// Those that had a term and have none now, or the other way about, or went between terms of which
  /// neither is better.
  func changedWithoutDirection(among actions: [ReportedAction]) -> [ReportedAction] {
    actions.filter {
      let change = change(of: $0)
      return change.isMove && change.movement != .better && change.movement != .worse
    }
  }

  /// Those in trouble whose failing would cost most: at risk or off track, and of high impact.
  func highImpact(among actions: [ReportedAction]) -> [ReportedAction] {
    actions.filter { scale.isTroubled(now.place(of: $0)) && Self.isHigh($0.action.impact) }
  }

  private static func isHigh(_ impact: String?) -> Bool {
    guard let impact else { return false }
    let words = impact.lowercased().split { !$0.isLetter }
    return words == ["h"] || (words.contains("high") && !words.contains("not"))
  }

  /// The actions of a list, theme by theme in the theme's order; those under no theme come last.
  func byTheme(_ list: ActionList) -> [(theme: String?, actions: [ReportedAction])] {
    guard let axis = list.axes.first, axis.heading == nil else { return [(nil, list.actions)] }
    var groups = axis.members.enumerated().map { place, member in
      (theme: Optional(member.name), actions: list.actions.filter { axis.place(of: $0) == place })
    }
    groups.append((nil, list.actions.filter { axis.place(of: $0) == nil }))
    return groups.filter { !$0.actions.isEmpty }
  }
}
