import PlanModel

extension Action {
  /// Whether its entry only points to another action's.
  ///
  /// The summary of a paper may give it a rating all the same; the account is the other's.
  var onlyPoints: Bool { !see.isEmpty && (rating.printed == nil || !hasUpdateInRow) }

  /// What the stage column prints, else its term; nil where the plan gives none.
  var stageWord: String? { stage.printed ?? stage.term }

  /// Whether its update was printed in its own row, not in prose elsewhere.
  var hasUpdateInRow: Bool {
    guard let update, !update.isPlaceholder else { return false }
    guard let place = sources["update"]?.line, let first = source.line else { return true }
    return place >= first && place <= max(first, source.endLine ?? first)
  }
}

/// The cells of a plan's columns for what comes next.
struct NextSteps {
  private let isThere: Bool

  /// By all headings of the plan.
  init(_ headings: Set<String>) { isThere = headings.contains(where: Action.isForNext) }

  /// Those of one action; none at once where the plan has no such column.
  func cells(of action: Action) -> [PrintedField] { isThere ? action.nextSteps : [] }
}

extension Action {
  /// Cells of a column for what comes next, which is not one of the accounts.
  var nextSteps: [PrintedField] {
    fields.filter { field in
      Self.isForNext(field.heading) && field.text != mitigation && field.text != update
        && field.text != text
    }
  }

  fileprivate static func isForNext(_ heading: String) -> Bool {
    heading.utf8.count <= 40 && nextHeadings.occur(in: heading)
  }

  private static let nextHeadings = Phrases([
    "next", "next steps", "what next", "what happens next", "forward look", "looking ahead",
    "path to green", "recovery", "planned activity", "planned work", "actions planned",
    "what comes next", "to do", "priorities for",
  ])
}

extension Action {
  /// Whether its rating or stage is known to be another than last time.
  var hasChanged: Bool {
    guard let before = movement.from?.normal, let now = (rating.printed ?? stage.printed)?.normal
    else { return false }
    return before != now
  }
}

/// What a screen calls a field of an action in a sentence.
enum FieldName {
  static func spoken(_ field: String) -> String {
    switch field {
    case "text": "the action's text"
    case "measure": "the success measure"
    case "changeNote": "the note on changes"
    case "mitigation": "what is done to get back on track"
    default: "the \(field)"
    }
  }
}

extension Action {
  /// Whether its rating says that its time has not come, so that no news is to be had.
  var isNotDue: Bool { rating.canonical == .notDue || stage.canonical == .notStarted }
}
