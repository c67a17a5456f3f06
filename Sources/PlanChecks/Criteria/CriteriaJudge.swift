import PlanModel

/// Answers each criterion from a plan's rows.
struct CriteriaJudge {
  typealias Answer = (verdict: CriteriaSheet.Verdict, ground: String, rows: [String])

  let plan: Plan

  func answer(to id: String) -> Answer {
    guard !plan.actions.isEmpty else { return (.cannotTell, "The plan has no actions.", []) }
    return switch id {
    case "ccs-2022-1.2": assigned
    case "ccs-2022-1.3": deliveryBodies
    case "ccs-2022-4.2": costed
    case "ccs-2022-6.3", "ccs-2023-6.2b": reviewed
    case "ccs-2022-12.1": smart(enough: 1)
    case "ccs-2022-12.2", "ccs-2023-6.2a": smart(enough: plan.actions.count / 2 + 1)
    case "ccs-2022-14": partners
    case "ccs-2022-16": structure
    default: (.cannotTell, "The plan's rows do not show it; see the emissions report.", [])
    }
  }

  private var assigned: Answer {
    guard plan.columns.contains("leads") else { return absent("leads") }
    return share(of: plan.actions, "have a lead") { !$0.leads.allSatisfy(\.isPlaceholder) }
  }

  private var deliveryBodies: Answer {
    guard plan.columns.contains("partners") else { return absent("partners") }
    let others = plan.actions.filter {
      $0.role.canonical == .partner || $0.role.canonical == .influence
    }
    let asked = others.isEmpty ? plan.actions : others
    let whom = others.isEmpty ? "name partners" : "that others deliver name them"
    return share(of: asked, whom, has: hasPartner)
  }

  private var partners: Answer {
    guard plan.columns.contains("partners") else { return absent("partners") }
    let named = plan.actions.filter(hasPartner)
    guard plan.columns.contains("role") else {
      return named.isEmpty
        ? (.notMet, "No action names a partner.", [])
        : (
          .inPart, "\(count(named)) name partners; nothing says what is asked of them.", keys(named)
        )
    }
    return share(
      of: plan.actions.filter { $0.role.canonical != .lead }, "name partners", has: hasPartner)
  }

  private var costed: Answer {
    guard plan.columns.contains("cost") else { return absent("cost") }
    let asked = plan.actions.filter { Applicability.exemption(of: $0) == nil || hasCost($0) }
    return share(of: asked, "have a cost, of those of which one can be asked", has: hasCost)
  }

  /// One paper shows one period; a year of them shows a habit.
  private var reviewed: Answer {
    guard plan.reportsProgress else {
      return (.cannotTell, "This is the plan itself; a progress report would show it.", [])
    }
    func isTold(_ action: Action) -> Bool {
      !(action.update?.isPlaceholder ?? true) || action.stage.printed != nil
    }
    let told = plan.actions.filter(isTold)
    let without = plan.actions.filter { !isTold($0) }
    guard let period = plan.period else {
      return (
        .inPart, "\(count(told)) report progress; the paper does not say for when.", keys(without)
      )
    }
    let periods = Set(plan.actions.flatMap { $0.updates.map(\.period) }).compactMap { Period($0) }
    if let first = periods.min(), first.date.year < period.date.year, without.isEmpty {
      return (
        .met, "All actions report progress for \(periods.count) periods to \(period.label).", []
      )
    }
    return (
      .inPart,
      "\(count(told)) report progress for \(period.label); one paper can't show that it is yearly.",
      keys(without)
    )
  }

  private func smart(enough: Int) -> Answer {
    guard plan.columns.contains("measure") else { return absent("success measures") }
    let smart = plan.actions.filter(isSmart)
    let rest = plan.actions.filter { !isSmart($0) }
    let ground =
      "\(count(smart)) have a measure with a number, an end and, where the plan names them, an "
      + "owner."
    if smart.isEmpty { return (.notMet, ground, keys(rest)) }
    return (smart.count >= enough ? .met : .inPart, ground, keys(rest))
  }

  private var structure: Answer {
    let placed = plan.actions.filter {
      $0.ref != nil && ($0.section != nil || !$0.groupings.isEmpty)
    }
    let rest = plan.actions.filter { $0.ref == nil || ($0.section == nil && $0.groupings.isEmpty) }
    let ground = "\(count(placed)) have a ref and stand under a theme."
    if rest.isEmpty { return (.met, ground, []) }
    return (placed.isEmpty ? .notMet : .inPart, ground, keys(rest))
  }

  private func isSmart(_ action: Action) -> Bool {
    guard let measure = action.measure,
      measure.utf8.contains(where: { (0x30...0x39).contains($0) }),
      action.timescale.end != nil || action.parts.contains(where: { $0.due != nil })
    else { return false }
    return !plan.columns.contains("leads") || !action.leads.allSatisfy(\.isPlaceholder)
  }

  private func hasPartner(_ action: Action) -> Bool {
    !(action.partnersAsPrinted?.isPlaceholder ?? action.partners.isEmpty)
  }

  private func hasCost(_ action: Action) -> Bool {
    !action.cost.bands.isEmpty || !(action.cost.printed?.isPlaceholder ?? true)
  }

  /// Met where all have it, in part where some do.
  private func share(of asked: [Action], _ words: String, has: (Action) -> Bool) -> Answer {
    guard !asked.isEmpty else {
      return (.cannotTell, "It can be asked of none of the actions.", [])
    }
    let without = asked.filter { !has($0) }
    let ground = "\(asked.count - without.count) of \(asked.count) actions \(words)."
    if without.isEmpty { return (.met, ground, []) }
    return (without.count == asked.count ? .notMet : .inPart, ground, keys(without))
  }

  private func absent(_ column: String) -> Answer {
    (.cannotTell, "This paper has no column for \(column); another may have it.", [])
  }

  private func count(_ actions: [Action]) -> String {
    "\(actions.count) of \(plan.actions.count) actions"
  }
  private func keys(_ actions: [Action]) -> [String] { actions.map(\.key) }
}
