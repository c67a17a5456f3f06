import PlanModel

/// A value that a whole plan, or one of its tables, has no place for: told once, not row by row.
enum AbsentColumn {
  /// No action has it, and there is no column for it.
  case fromPlan([Action])
  /// No action of one table has it, where most of the others do.
  case fromTable([Action], name: String?)

  /// Looks for one value; nothing in a plan of fewer than five actions, which may be an extract.
  ///
  /// - Parameters:
  ///   - digest: What to look at.
  ///   - columns: The names of which one says that the plan has a column for the value.
  ///   - hasValue: Whether an action has it, be it in a column or not.
  /// - Returns: One entry for the plan, or one for each table without it.
  static func find(
    in digest: PlanDigest, columns: Set<String>, hasValue: (Action) -> Bool
  ) -> [AbsentColumn] {
    guard digest.plan.actions.count >= 5 else { return [] }
    return find(in: digest, columns: columns, has: digest.plan.actions.map(hasValue))
  }

  /// The same, where it is known of each action whether it has the value.
  static func find(
    in digest: PlanDigest, columns: Set<String>, has: [Bool]
  ) -> [AbsentColumn] {
    let plan = digest.plan
    guard plan.actions.count >= 5 else { return [] }
    let given = has.count { $0 }
    guard given < plan.actions.count else { return [] }
    // A year or a figure that happens to stand in a few of the texts makes no column.
    if given * 8 < plan.actions.count {
      // A few lines on each action, which say how it stands, need not repeat the whole plan.
      let labels = digest.headings.count
      let isShort =
        plan.reportsProgress
        && ((3...5).contains(labels) || labels <= 8 && standInBlocks(plan.actions))
      return plan.columns.isDisjoint(with: columns) && !isShort ? [.fromPlan(plan.actions)] : []
    }
    // Where each theme has a table of its own kind, one that lacks what others have is meant so.
    guard digest.layouts.count(where: { $0.count >= 3 }) <= 2 else { return [] }
    return digest.layouts.compactMap { layout in
      let others = plan.actions.count - layout.count
      let here = layout.count { has[$0] }
      guard layout.count >= 3, others >= 5, (given - here) * 2 >= others, here * 8 < layout.count
      else { return nil }
      let actions = layout.filter { !has[$0] }.map { plan.actions[$0] }
      return .fromTable(actions, name: name(of: actions))
    }
  }

  /// Whether most actions take several lines of the paper, as no rows of a table do.
  private static func standInBlocks(_ actions: [Action]) -> Bool {
    let long = actions.count { action in
      guard let first = action.source.line, let last = action.source.endLine else { return false }
      return last - first >= 3
    }
    return long * 2 > actions.count
  }

  /// What all its actions stand under, where that is one thing.
  private static func name(of actions: [Action]) -> String? {
    for heading in [\Action.list, \Action.section, \Action.group] {
      let names = Set(actions.map { $0[keyPath: heading] })
      if names.count == 1, let name = names.first ?? nil { return name }
    }
    return nil
  }
}

extension Rule {
  /// One finding for the plan, or for each table, that has no place for a value.
  func findings(
    _ absent: [AbsentColumn], what: String, severity: Finding.Severity? = nil
  ) -> [Finding] {
    absent.map { absent in
      switch absent {
      case .fromPlan(let actions):
        finding(.noColumn(for: what), line: actions.first?.source.line, severity: severity)
      case .fromTable(let actions, let name):
        finding(
          .noColumn(for: what, in: actions.count, under: name), refs: actions.map(\.key),
          line: actions.first?.source.line, severity: severity)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func noColumn(for what: String) -> Self {
    "no action has \(what): the paper has no column for it; add one, or say where it is to be found"
  }

  fileprivate static func noColumn(
    for what: String, in count: Int, under name: String?
  ) -> Self {
    let place = name.map { "under “\($0)” " } ?? "of this table "
    return "the \(count) actions \(place)have no column for \(what), as the others have"
  }
}

/// Cost and carbon, which can't be asked of every plan.
enum NotAsked {
  /// Looks for a plan without any such value, where it can be asked of five of its actions or more.
  ///
  /// - Parameters:
  ///   - digest: What to look at.
  ///   - column: The name of the column.
  ///   - share: Which part of the actions it must be possible to ask it of.
  ///   - hasValue: Whether an action has it.
  /// - Returns: One entry for the plan; none where it has the column, or can do without.
  static func find(
    in digest: PlanDigest, column: String, share: Double = 0, hasValue: (Action) -> Bool
  ) -> [AbsentColumn] {
    let plan = digest.plan
    guard plan.columns.isDisjoint(with: [column]), !plan.actions.contains(where: hasValue) else {
      return []
    }
    let asked = plan.actions.count { Applicability.exemption(of: $0) == nil }
    guard asked >= 5, Double(asked) >= share * Double(plan.actions.count) else { return [] }
    return AbsentColumn.find(in: digest, columns: [column], hasValue: hasValue)
  }
}
