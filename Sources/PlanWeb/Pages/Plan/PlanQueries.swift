import PlanModel
import PlanStore

/// What a plan's page needs of the register, asked in one go.
struct PlanFacts: Sendable {
  var summary: PlanSummary
  var view: PlanView
  var axis: Axis?
  /// The period or edition asked for; nil for how things stand now.
  var effective: Effective?
  var stages: CrossTally?
  var ratings: CrossTally?
  var actions: [ActionListing]
  var total: Int
  /// The actions under each member, where the axis is none that a listing tells.
  var byMember: [Member] = []
  /// Plans that it goes on as at other councils, and those that it was carried over from.
  var after: [PlanListing]
  var before: [PlanListing]

  struct Member: Sendable {
    var name: String?
    var actions: [ActionListing]
    /// Whether these are the actions that the plan's latest paper does not hold.
    var isVanished = false
  }

  /// How many actions one page shows at most.
  static let pageSize = 400

  /// Nil where the audience may see no such plan.
  init?(_ slug: String, view: PlanView, register: Register) throws {
    guard let summary = try register.plan(slug) else { return nil }
    self.summary = summary
    self.view = view
    after = try register.successorPlans(of: slug)
    before = try register.predecessorPlans(of: slug)
    effective = view.period.flatMap { label in
      (summary.periods + summary.editions).map(\.effective).first { $0.label == label }
    }
    axis = Self.axis(view.by, of: summary)
    let tallyAxis = axis ?? .theme
    stages = try register.tally(of: slug, by: tallyAxis, scale: .stage, effective: effective)
    ratings = try register.tally(of: slug, by: tallyAxis, scale: .rating, effective: effective)
    var query = ActionQuery(
      plan: slug, effective: effective, stageTerm: view.stage, ratingTerm: view.rating,
      limit: Self.pageSize,
      offset: (max(view.page ?? 1, 1) - 1) * Self.pageSize)
    let page = try register.actions(matching: query)
    actions = page.actions
    total = page.total
    guard let axis, Self.needsQueries(axis) else { return }
    query.axis = axis
    for row in stages?.rows ?? [] where row.total > 0 {
      query.member = row.member
      byMember.append(
        Member(name: row.member, actions: try register.actions(matching: query).actions))
    }
  }

  /// The axis that the address asks for; by theme, else by the first there is, where it asks none.
  private static func axis(_ key: String?, of summary: PlanSummary) -> Axis? {
    let axes = summary.axes.map(\.axis)
    if let key {
      if key == "stage" || key == "rating" { return nil }
      if let axis = Axis(key: key), axes.contains(axis) { return axis }
    }
    return axes.contains(.theme) ? .theme : axes.first ?? .theme
  }

  private static func needsQueries(_ axis: Axis) -> Bool {
    switch axis {
    case .theme, .group, .list: false
    case .printedPlan, .element, .objective, .named: true
    }
  }

  /// The actions as the page shows them, group by group; those no longer there stand last.
  var groups: [Member] {
    var groups = allGroups
    var vanished: [ActionListing] = []
    for index in groups.indices {
      vanished += groups[index].actions.filter(\.isVanished)
      groups[index].actions.removeAll(where: \.isVanished)
    }
    groups.removeAll(where: \.actions.isEmpty)
    if !vanished.isEmpty {
      var seen: Set<String> = []
      groups.append(
        Member(actions: vanished.filter { seen.insert($0.id).inserted }, isVanished: true))
    }
    return groups
  }

  private var allGroups: [Member] {
    guard let axis else {
      return grouped {
        view.by == "rating"
          ? $0.rating.term ?? $0.rating.printed : $0.stage.term ?? $0.stage.printed
      }
    }
    if !byMember.isEmpty { return byMember }
    return switch axis {
    case .group: grouped { $0.group ?? $0.section }
    case .list: grouped { $0.list }
    default: grouped { $0.section }
    }
  }

  private func grouped(_ name: (ActionListing) -> String?) -> [Member] {
    var groups: [Member] = []
    var places: [String?: Int] = [:]
    for action in actions {
      let key = name(action)
      if let place = places[key] {
        groups[place].actions.append(action)
      } else {
        places[key] = groups.count
        groups.append(Member(name: key, actions: [action]))
      }
    }
    return groups
  }
}
