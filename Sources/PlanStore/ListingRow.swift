import PlanModel

/// What a list shows of an action, now or in a period, as the register keeps it.
struct ListingRow: Hashable {
  static let columns = """
    id, plan, edition, ref, list, section, grp, printedPlan, title, text, stage, stageTerm,
    stagePrinted, rating, ratingTerm, ratingPrinted, leads, timescale, endDate, updateText, score,
    members, ordinal, isRemoved
    """
  static let count = 24

  var id: String
  var plan: Position
  var edition: String?
  var fold: FoldedAction
  var ordinal: Int

  init(_ action: ActionState, _ fold: FoldedAction, in state: PlanState, ordinal: Int?) {
    id = action.id
    plan = state.declared
    edition = state.edition(of: fold)
    self.fold = fold
    self.ordinal = ordinal ?? 0
  }

  var values: PackedValues {
    let action = fold.values
    let stage = action.listedStage
    let texts: [String?] = [
      edition, action.ref, action.list, action.section, action.group, action.plan, action.title,
      action.text, stage.canonical?.rawValue, stage.term, stage.printed,
      action.rating.canonical?.rawValue, action.rating.term, action.rating.printed,
      action.leads.joined(separator: "\n"), action.timescale.printed,
      action.timescale.end?.description, action.update,
    ]
    var values = PackedValues(capacity: 1_024)
    values.append(id)
    values.append(plan.number)
    for text in texts { values.append(text) }
    values.append(action.score.printed ?? action.score.computed)
    values.append(Members.pack(action))
    values.append(ordinal)
    values.append(fold.isRemoved ? 1 : 0)
    return values
  }
}

/// An action's members on the axes that have no column, as one text that SQL can search.
enum Members {
  static func pack(_ action: Action) -> String {
    var text = ""
    for (axis, member) in action.groupings.sorted(by: { $0.key < $1.key }) {
      text += entry(Axis.named(axis).key, member)
    }
    for element in action.elements { text += entry(Axis.element.key, element) }
    for objective in action.objectives { text += entry(Axis.objective.key, objective) }
    return text
  }

  static func entry(_ axis: String, _ member: String) -> String {
    "\u{1}\(axis)\u{2}\(member)\u{1}"
  }

  static func unpack(_ text: String, axis: String) -> [String] {
    text.split(separator: "\u{1}").compactMap { entry in
      let parts = entry.split(separator: "\u{2}", maxSplits: 1)
      return parts.count == 2 && parts[0] == axis ? String(parts[1]) : nil
    }
  }
}
