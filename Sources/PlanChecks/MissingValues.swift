import PlanModel

/// What is missing in a column, told apart by how a reader would put it.
enum MissingValues {
  /// Nobody has a value: one fault of the column.
  case throughout([Action])
  /// Most lack one: better said once, with the actions listed.
  case mostly([Action], of: Int)
  /// A few lack one: a fault of each.
  case some([Action])

  /// Looks at one column of a plan; nothing where the plan does not have it.
  ///
  /// Tables of different layout in one paper are looked at apart: one without any value in the
  /// column, where another has some, does not have the column at all. Torn and bare rows and
  /// actions that were given up are left out.
  ///
  /// - Parameters:
  ///   - digest: What to look at.
  ///   - columns: The names of which one says that the plan has the column.
  ///   - applies: Whether the value can be asked of an action; asked only where one is missing.
  ///   - isMissing: Whether an action lacks it.
  /// - Returns: One entry for the whole column, or one for each layout with gaps.
  static func find(
    in digest: PlanDigest, columns: Set<String>, where applies: (Action) -> Bool = { _ in true },
    isMissing: (Action) -> Bool
  ) -> [MissingValues] {
    let plan = digest.plan
    guard !plan.columns.isDisjoint(with: columns) else { return [] }
    let isEmpty = plan.actions.map(isMissing)
    guard isEmpty.contains(true) else { return [] }
    let hasAny = isEmpty.contains(false)
    let torn = digest.tornRows
    let bare = digest.bareRows
    var found: [MissingValues] = []
    var empty: [Int] = []
    for layout in digest.layouts where !hasAny || layout.contains(where: { !isEmpty[$0] }) {
      let missing = layout.filter {
        // Of what was given up nobody asks who leads it.
        isEmpty[$0] && !torn.contain($0) && !bare.contain($0)
          && plan.actions[$0].stage.canonical != .closed
          && applies(plan.actions[$0])
      }
      if missing.isEmpty { continue }
      guard hasAny else {
        empty += missing
        continue
      }
      let actions = missing.map { plan.actions[$0] }
      guard missing.count > 5 else {
        found.append(.some(actions))
        continue
      }
      let asked = missing.count + layout.count { !isEmpty[$0] && applies(plan.actions[$0]) }
      found.append(missing.count * 2 > asked ? .mostly(actions, of: asked) : .some(actions))
    }
    guard !empty.isEmpty else { return found }
    let actions = empty.map { plan.actions[$0] }
    return [actions.count > 1 ? .throughout(actions) : .some(actions)]
  }
}

extension Rule {
  /// The findings of a column: one where it is empty or mostly so, else one for each action.
  func findings(
    _ gaps: [MissingValues], at field: String, severity: Finding.Severity? = nil,
    throughout: Finding.Message, mostly: (Int, Int) -> Finding.Message,
    each: (Action) -> Finding.Message
  ) -> [Finding] {
    gaps.flatMap { gap -> [Finding] in
      switch gap {
      case .throughout(let actions):
        [finding(throughout, line: actions.first?.source.line, severity: severity)]
      case .mostly(let actions, let count):
        [
          finding(
            mostly(actions.count, count), refs: actions.map(\.key),
            line: actions.first?.source.line, severity: severity)
        ]
      case .some(let actions):
        actions.map { finding(each($0), about: $0, at: field, severity: severity) }
      }
    }
  }
}
